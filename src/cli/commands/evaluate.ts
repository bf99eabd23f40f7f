import { evaluatePopulation } from '../../evaluate/evaluate-population.ts'
import { evaluationText } from '../../report/evaluation-text.ts'
import { atomicWrite } from '../io/atomic-write.ts'
import { checkOutputs } from '../check-outputs.ts'
import { loadTruth } from '../load-truth.ts'
import { loadModel } from '../model.ts'
import { print } from '../output.ts'
import { loadPeople } from '../load-people.ts'
import type { PeopleFlags } from '../people-options.ts'
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
