import type { EntityTruth } from '../../evaluate/entity-truth.ts'
import { evaluatePopulation } from '../../evaluate/evaluate-population.ts'
import { parseTruth } from '../../format/parse-truth.ts'
import type { Population } from '../../encode/population.ts'
import { evaluationText } from '../../report/evaluation-text.ts'
import { atomicWrite } from '../io/atomic-write.ts'
import { readLabelTable } from '../label-table.ts'
import { checkOutputs } from '../check-outputs.ts'
import { idIndexes } from '../id-indexes.ts'
import { loadModel } from '../model.ts'
import { print } from '../output.ts'
import { loadPeople, type PeopleFlags } from '../load-people.ts'
import { type Threads, withThreads } from '../workers.ts'

export interface EvaluateFlags extends PeopleFlags {
  readonly truth: string
  readonly model?: string
  readonly metrics?: string
  readonly oneToOne?: boolean
  readonly workers?: number
  readonly json?: boolean
}

export const evaluate = (files: readonly string[], flags: EvaluateFlags): Promise<void> =>
  withThreads(flags.workers, (threads) => evaluateWith(threads, files, flags))

async function evaluateWith(threads: Threads, files: readonly string[], flags: EvaluateFlags): Promise<void> {
  await checkOutputs(files, flags)
  const model = await loadModel(flags.model)
  const seen: Map<string, number>[] = files.map(() => new Map())
  const { population } = await loadPeople(files, flags, undefined, {
    model,
    seen: (id, side) => seen[side]!.set(id, -1),
    workers: threads.all,
  })
  const truth = await loadTruth(flags.truth, population, seen)
  const result = await threads.run('evaluating', population.size, (options) =>
    evaluatePopulation(model, population, truth, {
      ...options,
      ...(flags.oneToOne && { oneToOne: true }),
    }),
  )
  if (flags.metrics !== undefined) await atomicWrite(flags.metrics, `${JSON.stringify(result, null, 2)}\n`)
  print(flags, result, () => evaluationText(result))
}

/** Reads a truth file and finds its records in the population. */
export async function loadTruth(
  path: string,
  population: Population,
  seen: readonly Map<string, number>[],
): Promise<EntityTruth> {
  const { entityOf, complete } = parseTruth(await readLabelTable(path), idIndexes(population, seen))
  const entity = new Int32Array(population.size).fill(-1)
  entityOf.forEach((of, side) => entity.set(of, side === 0 ? 0 : population.split))
  return { entity, complete }
}
