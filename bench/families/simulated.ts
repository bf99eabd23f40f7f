import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from '../../src/cli/commands/generate.ts'
import { readPeople } from '../../test/cli/io/read-people.ts'
import type { Level } from '../../src/generate/types.ts'
import type { GroupRole, PersonRecord } from '../../src/record/types.ts'
import type { KinTruth } from './kin-figures.ts'

/** People of whom about one in `PEOPLE_PER_RECORD` stands in the smaller file, at field level. */
const PEOPLE_PER_RECORD = 2.85

export interface Simulated {
  readonly left: PersonRecord[]
  readonly right: PersonRecord[]
  readonly truth: KinTruth
}

/** What the register says of relatives: lists of them, what each member is to the head of the household, or nothing. */
export type Lists = 'listed' | 'roles' | 'none'

/** Two registries of `kinmatch generate` with about `size` records in the smaller one, and who is whose kin. */
export async function simulate(
  size: number,
  seed: number,
  level: Level,
  lists: Lists = 'listed',
): Promise<Simulated> {
  const folder = mkdtempSync(join(tmpdir(), 'kinmatch-relate-'))
  try {
    await generate({ people: Math.round(size * PEOPLE_PER_RECORD), seed, level, out: folder })
    const [left, right] = await Promise.all(
      ['left', 'right'].map(async (side) => (await readPeople(join(folder, `${side}.csv`))).people),
    )
    const rows = (name: string): string[][] =>
      readFileSync(join(folder, `${name}.csv`), 'utf8')
        .trimEnd()
        .split('\n')
        .slice(1)
        .map((line) => line.split(','))
    const roles = new Map(rows('families').map((row) => [row[0]!, row.at(-1) as GroupRole]))
    return {
      left: left!,
      right: right!.map((record) => told(record, lists, roles.get(record.id))),
      truth: {
        relation: new Map(rows('relations').map(([l, r, what]) => [`${l} ${r}`, what!])),
        same: new Set(rows('truth').map(([l, r]) => `${l} ${r}`)),
      },
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

function told(record: PersonRecord, lists: Lists, role: GroupRole | undefined): PersonRecord {
  if (lists === 'listed') return record
  const { relatives: _, ...rest } = record
  return lists === 'roles' && role !== undefined ? { ...rest, groupRole: role } : rest
}
