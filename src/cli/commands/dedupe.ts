import { counted } from '../../internal/counted.ts'
import { dedupePopulation } from '../../decide/dedupe-population.ts'
import { adviseTraining } from '../advise/advise-training.ts'
import { checkOutputs } from '../check-outputs.ts'
import { type DecisionFlags, loadDecisions } from '../decisions.ts'
import { zoneBounds } from '../../decide/zone.ts'
import { InputError } from '../../record/errors.ts'
import { runFeatures } from '../../decide/run-features.ts'
import { defaultShards } from '../shards/default-shards.ts'
import { placeOf } from '../io/standard-output.ts'
import { loadModel } from '../model.ts'
import { print, writeMatches, writeRows } from '../output.ts'
import { loadPeople, type PeopleFlags } from '../load-people.ts'
import { countZones, runSummary } from '../run-summary.ts'
import { rulesOf, shardCommand, type ShardFlags } from '../shards/shard.ts'
import { type Threads, withThreads } from '../workers.ts'

export interface DedupeFlags extends PeopleFlags, DecisionFlags, ShardFlags {
  readonly model?: string
  readonly out: string
  readonly clusters?: string
  readonly minWeight?: number
  readonly workers?: number
  readonly shards?: number
  readonly json?: boolean
}

export const dedupe = (file: string, flags: DedupeFlags): Promise<void> =>
  withThreads(flags.workers, (threads) => dedupeWith(threads, file, flags))

async function dedupeWith(threads: Threads, file: string, flags: DedupeFlags): Promise<void> {
  if (flags.shard !== undefined && flags.clusters !== undefined)
    throw new InputError(
      'no-clusters',
      'One shard has no clusters: leave out --clusters here and give it to `kinmatch merge`',
    )
  await checkOutputs([file], flags)
  const model = await loadModel(flags.model)
  const decided = await loadDecisions(flags)
  if (flags.shard !== undefined && flags.decisions !== undefined)
    throw new InputError('no-decisions', 'One shard alone knows no decisions: leave out --decisions')
  const { population } = await loadPeople([file], flags, undefined, {
    features: runFeatures(model),
    model,
    workers: threads.all,
  })
  adviseTraining(flags, [file], population.size)
  if (flags.shard !== undefined) {
    const floor = flags.minWeight ?? zoneBounds(model.costs).possible
    const wanted = { command: 'dedupe', floor, oneToOne: false } as const
    return shardCommand({ model, population, range: flags.shard, wanted }, flags, threads)
  }
  const result = await threads.run('comparing', population.size, (options) =>
    dedupePopulation(model, population, {
      ...options,
      ...decided,
      ...rulesOf(flags),
      shards: flags.shards ?? defaultShards(model, population),
      ...(flags.minWeight !== undefined && { minWeight: flags.minWeight }),
    }),
  )
  await writeMatches(flags.out, result.matches, flags.decisions !== undefined)
  if (flags.clusters !== undefined) {
    const rows = result.ids.map((id, i) => [id, result.ids[result.clusters[i]!]!])
    await writeRows(flags.clusters, ['id', 'cluster_id'], rows)
  }
  const groups = new Set(result.clusters).size
  const summary = runSummary(population, countZones(result.matches), result.blocking, flags.out)
  print(
    flags,
    { ...summary.data, clusters: groups },
    () =>
      `${summary.text}\n${counted(population.size, 'record')} ${population.size === 1 ? 'forms' : 'form'} ${counted(groups, 'group')}${flags.clusters ? `, written to ${placeOf(flags.clusters)}` : ' (--clusters FILE writes them)'}`,
  )
}
