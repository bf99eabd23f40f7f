import { linkPopulation } from '../../decide/link-population.ts'
import { adviseTraining } from '../advise/advise-training.ts'
import { checkOutputs } from '../check-outputs.ts'
import { type DecisionFlags, loadDecisions } from '../decisions.ts'
import { zoneBounds } from '../../decide/zone.ts'
import { runFeatures } from '../../decide/run-features.ts'
import { InputError } from '../../record/errors.ts'
import { defaultShards } from '../shards/default-shards.ts'
import { loadModel } from '../model.ts'
import { print, writeMatches } from '../output.ts'
import { loadPeople, type PeopleFlags } from '../load-people.ts'
import { countZones, runSummary } from '../run-summary.ts'
import { rulesOf, shardCommand, type ShardFlags } from '../shards/shard.ts'
import { type Threads, withThreads } from '../workers.ts'

export interface LinkFlags extends PeopleFlags, DecisionFlags, ShardFlags {
  readonly model?: string
  readonly out: string
  readonly minWeight?: number
  readonly oneToOne?: boolean
  readonly workers?: number
  readonly shards?: number
  readonly json?: boolean
}

export const link = (left: string, right: string, flags: LinkFlags): Promise<void> =>
  withThreads(flags.workers, (threads) => linkWith(threads, left, right, flags))

async function linkWith(threads: Threads, left: string, right: string, flags: LinkFlags): Promise<void> {
  await checkOutputs([left, right], flags)
  const model = await loadModel(flags.model)
  const decided = await loadDecisions(flags)
  if (flags.shard !== undefined && flags.decisions !== undefined)
    throw new InputError('no-decisions', 'One shard alone knows no decisions: leave out --decisions')
  const { population } = await loadPeople([left, right], flags, undefined, {
    features: runFeatures(model),
    model,
    workers: threads.all,
  })
  adviseTraining(flags, [left, right], population.size)
  if (flags.shard !== undefined) {
    const wanted = {
      command: 'link',
      floor: flags.minWeight ?? zoneBounds(model.costs).possible,
      oneToOne: flags.oneToOne ?? false,
    } as const
    return shardCommand({ model, population, range: flags.shard, wanted }, flags, threads)
  }
  const result = await threads.run('comparing', population.size, (options) =>
    linkPopulation(model, population, {
      ...options,
      ...decided,
      ...rulesOf(flags),
      shards: flags.shards ?? defaultShards(model, population),
      ...(flags.oneToOne && { oneToOne: true }),
      ...(flags.minWeight !== undefined && { minWeight: flags.minWeight }),
    }),
  )
  await writeMatches(flags.out, result.matches, flags.decisions !== undefined)
  const summary = runSummary(population, countZones(result.matches), result.blocking, flags.out)
  print(flags, summary.data, () => summary.text)
}
