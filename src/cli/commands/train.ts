import { serialiseModel } from '../../score/model/model-file.ts'
import { parseLabels } from '../../format/truth/parse-labels.ts'
import { applyLabels } from '../../tune/apply-labels.ts'
import { trainPopulation } from '../../tune/train-population.ts'
import { modelText } from '../../report/model-text.ts'
import { atomicWrite } from '../io/atomic-write.ts'
import { readLabelTable } from '../label-table.ts'
import { checkOutputs } from '../check-outputs.ts'
import { idIndexes } from '../id-indexes.ts'
import { placeOf } from '../io/standard-output.ts'
import { print } from '../output.ts'
import { loadPeople } from '../load-people.ts'
import type { PeopleFlags } from '../people-options.ts'
import { type Threads, withThreads } from '../workers.ts'

export interface TrainFlags extends PeopleFlags {
  readonly out: string
  readonly labels?: string
  readonly seed: number
  readonly date?: string
  readonly rules?: 'usual' | 'found'
  readonly workers?: number
  readonly json?: boolean
}

export const train = (files: readonly string[], flags: TrainFlags): Promise<void> =>
  withThreads(flags.workers, (threads) => trainWith(threads, files, flags))

async function trainWith(threads: Threads, files: readonly string[], flags: TrainFlags): Promise<void> {
  await checkOutputs(files, flags)
  const seen: Map<string, number>[] = files.map(() => new Map())
  const { population, files: read } = await loadPeople(files, flags, undefined, {
    workers: threads.all,
    ...(flags.labels !== undefined && { seen: (id, side) => seen[side]!.set(id, -1) }),
  })
  // Before the training, so that a wrong label file costs no wait.
  const labels =
    flags.labels === undefined
      ? undefined
      : parseLabels(await readLabelTable(flags.labels), idIndexes(population, seen))
  let model = await threads.run('training', population.size, (options) =>
    trainPopulation(population, {
      ...options,
      seed: flags.seed,
      ...(flags.date !== undefined && { date: flags.date }),
      ...(flags.rules !== undefined && { rules: flags.rules }),
    }),
  )
  if (labels !== undefined) model = applyLabels(model, population, labels)
  const saidMissing = read.flatMap((file) => file.saidMissing).reduce((a, b) => a + b, 0)
  if (saidMissing > 0) model = { ...model, training: { ...model.training, saidMissing } }
  await atomicWrite(flags.out, await serialiseModel(model))
  print(
    flags,
    { ...model.training, out: flags.out },
    () => `${modelText(model)}\n\nwritten to ${placeOf(flags.out)}`,
  )
}
