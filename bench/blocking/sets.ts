// The sets that blocking is judged on: those of the gate, the simulator, and generated people.
import { existsSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { generate } from '../../src/cli/commands/generate.ts'
import { loadTruth } from '../../src/cli/load-truth.ts'
import { readGate } from '../../src/cli/gate/gate-file.ts'
import { loadPeople } from '../../src/cli/load-people.ts'
import type { Population } from '../../src/encode/population.ts'
import { createPeople, writePeople } from '../generate-people.ts'
import { DATA } from '../names/csv.ts'

export interface BlockingSet {
  readonly name: string
  /** Train a model on it, or keep the built-in one, as README says for files of families. */
  readonly trained: boolean
  /** May rules be learned from its truth? Not where it is for evaluation only (PROVENANCE.md of the data). */
  readonly learn: boolean
  load(): Promise<{ readonly population: Population; readonly entity: Int32Array }>
}

const EVALUATE_ONLY = ['essnet', 'rldata500', 'demo']
const RELATIVES = 'mother_name,father_name,spouse,siblings,children,relatives'

function fileSet(
  name: string,
  files: readonly string[],
  truth: string,
  options: { readonly ignore?: string; readonly columns?: string },
  trained = true,
): BlockingSet {
  return {
    name,
    trained,
    learn: !EVALUATE_ONLY.includes(name),
    async load() {
      const seen: Map<string, number>[] = files.map(() => new Map())
      const { population } = await loadPeople(files, options, (record, side) =>
        seen[side]!.set(record.id, -1),
      )
      const { entity } = await loadTruth(truth, population, seen)
      return { population, entity }
    },
  }
}

/** One set after another; folders that are made for a set are gone when the next is asked for. */
export async function* blockingSets(wanted: {
  readonly set?: string | undefined
  readonly folder?: string | undefined
}): AsyncGenerator<BlockingSet> {
  if (wanted.folder !== undefined) {
    const { folder } = wanted
    yield fileSet('generated', [join(folder, 'people.csv')], join(folder, 'truth.csv'), {})
    return
  }
  const asked = (name: string): boolean => wanted.set === undefined || wanted.set === name
  const gate = fileURLToPath(new URL('../../fixtures/gate.json', import.meta.url))
  const locate = (file: string): string =>
    file.startsWith('$') ? join(DATA, file.slice(file.indexOf('/') + 1)) : join(gate, '..', file)
  for (const set of (await readGate(gate)).sets) {
    if (!asked(set.name)) continue
    const files = set.files.map(locate)
    if (!files.every((file) => existsSync(file))) {
      console.log(`${set.name}: SKIPPED, its data is not here (KINMATCH_DATA)`)
      continue
    }
    yield fileSet(set.name, files, locate(set.truth), {
      ...(set.ignore && { ignore: set.ignore }),
      ...(set.columns && { columns: locate(set.columns) }),
    })
  }
  for (const level of ['easy', 'field', 'hard'] as const) {
    if (!asked(`simulator ${level}`)) continue
    const folder = mkdtempSync(join(tmpdir(), 'kinmatch-blocking-'))
    await generate({ people: 5000, seed: 7, level, out: folder })
    const files = [join(folder, 'left.csv'), join(folder, 'right.csv')]
    for (const trained of [true, false])
      yield fileSet(
        `simulator ${level}${trained ? '' : ', built-in'}`,
        files,
        join(folder, 'truth.csv'),
        { ignore: RELATIVES },
        trained,
      )
    rmSync(folder, { recursive: true })
  }
  if (!asked('generated 20k')) return
  const folder = mkdtempSync(join(tmpdir(), 'kinmatch-blocking-'))
  writePeople(createPeople({ records: 20_000, seed: 3 }), folder)
  yield fileSet('generated 20k', [join(folder, 'people.csv')], join(folder, 'truth.csv'), {})
  rmSync(folder, { recursive: true })
}
