import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { evaluatePopulation } from '../../evaluate/evaluate-population.ts'
import { gate, type GateCheck, type GateFigures, gateFigures } from '../../evaluate/gate.ts'
import { InputError, KinmatchError } from '../../record/errors.ts'
import { trainPopulation } from '../../tune/train-population.ts'
import { fileParts } from '../io/per-file.ts'
import type { GateSet } from './gate-file.ts'
import { loadPeople } from '../load-people.ts'
import { loadModel } from '../model.ts'
import { loadTruth } from '../load-truth.ts'

/** What came of one set of a gate; `held` is how its figures stand against those that were stored. */
export type SetResult =
  | { readonly name: string; readonly skipped: true }
  | {
      readonly name: string
      readonly skipped: false
      readonly figures: GateFigures
      readonly limits: readonly GateCheck[]
      readonly held: readonly GateCheck[]
    }

/**
 * Measures one set, and holds it against its limits and its stored figures.
 *
 * @param folder of the gate file
 * @param baseline the figures that were stored of the set
 * @throws {InputError} naming the set, where it can't be measured
 */
export async function runSet(
  set: GateSet,
  folder: string,
  baseline: GateFigures | undefined,
): Promise<SetResult> {
  try {
    return await measure(set, folder, baseline)
  } catch (error) {
    // Whoever gates ten sets has to know which of them can't be measured.
    throw error instanceof KinmatchError
      ? new InputError(error.code, `set ${set.name}: ${error.message}`)
      : error
  }
}

const DATA = '$KINMATCH_DATA/'

async function measure(set: GateSet, folder: string, baseline: GateFigures | undefined): Promise<SetResult> {
  const { name } = set
  const locate = (file: string): string =>
    file.startsWith(DATA)
      ? join(process.env['KINMATCH_DATA'] ?? '../shared/data', file.slice(DATA.length))
      : resolve(folder, file)
  const files = set.files.map(locate)
  const fromOutside = set.files.some((file) => file.startsWith(DATA))
  if (fromOutside && !files.every((file) => existsSync(file))) return { name, skipped: true }
  const seen: Map<string, number>[] = files.map(() => new Map())
  const people = await loadPeople(
    files,
    {
      ...(set.ignore && { ignore: set.ignore }),
      ...(set.missing && { missing: set.missing }),
      ...(set.columns && { columns: locateMaps(set.columns, locate) }),
    },
    undefined,
    { seen: (id, side) => seen[side]!.set(id, -1) },
  )
  const truth = await loadTruth(locate(set.truth), people.population, seen)
  const model =
    set.model === undefined
      ? await trainPopulation(people.population)
      : await loadModel(set.model === 'default' ? undefined : locate(set.model))
  const evaluation = await evaluatePopulation(model, people.population, truth, {
    ...(set.oneToOne && { oneToOne: true }),
  })
  if (evaluation.pairs.truePositives + evaluation.pairs.falseNegatives === 0)
    throw new InputError(
      'no-true-pairs',
      'its truth has no pair of one person, so no recall and no F1 could ever fall; see whether it names the right column',
    )
  return {
    name,
    skipped: false,
    figures: gateFigures(evaluation),
    limits: gate(evaluation, set.limits ?? {}),
    held: gate(evaluation, {}, baseline),
  }
}

/** A column map, or one for each file, from the folder of the gate file. */
const locateMaps = (text: string, locate: (file: string) => string): string =>
  fileParts(text)
    .map(({ file, value }) => (file === undefined ? locate(value) : `${file}=${locate(value)}`))
    .join(',')
