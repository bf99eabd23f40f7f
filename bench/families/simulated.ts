import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { generate } from '../../src/cli/commands/generate.ts'
import { readPeople } from '../../test/cli/io/read-people.ts'
import type { Level } from '../../src/generate/types.ts'
import type { PersonRecord } from '../../src/record/types.ts'
import type { KinTruth } from './kin-figures.ts'

/** People of whom about one in `PEOPLE_PER_RECORD` stands in the smaller file, at field level. */
const PEOPLE_PER_RECORD = 2.85

export interface Simulated {
  readonly left: PersonRecord[]
  readonly right: PersonRecord[]
  readonly truth: KinTruth
}

/** Two registries of `kinmatch generate` with about `size` records in the smaller one, and who is whose kin. */
export async function simulate(size: number, seed: number, level: Level): Promise<Simulated> {
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
    return {
      left: left!,
      right: right!,
      truth: {
        relation: new Map(rows('relations').map(([l, r, what]) => [`${l} ${r}`, what!])),
        same: new Set(rows('truth').map(([l, r]) => `${l} ${r}`)),
      },
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}
