import type { DedupeOptions } from '../decide/dedupe-population.ts'
import { runFeatures } from '../decide/run-features.ts'
import { zoneBounds } from '../decide/zone.ts'
import type { Population } from '../encode/population.ts'
import { InputError } from '../record/errors.ts'
import type { Model } from '../score/model/model.ts'
import { adviseTraining } from './advise/advise-training.ts'
import { checkOutputs } from './check-outputs.ts'
import { type DecisionFlags, loadDecisions } from './decisions.ts'
import { loadPeople } from './load-people.ts'
import type { PeopleFlags } from './people-options.ts'
import { loadModel } from './model.ts'
import type { Threads } from './workers.ts'
import { defaultShards } from './shards/default-shards.ts'
import { rulesOf, shardCommand, type ShardFlags } from './shards/shard.ts'

/** Options that `link` and `dedupe` have in common. */
export interface RunFlags extends PeopleFlags, DecisionFlags, ShardFlags {
  readonly model?: string
  readonly out: string
  readonly minWeight?: number
  readonly oneToOne?: boolean
  readonly workers?: number
  readonly shards?: number
  readonly json?: boolean
}

/** What a run works on, and how. */
export interface BegunRun {
  readonly model: Model
  readonly population: Population
  readonly options: DedupeOptions
}

/**
 * What `link` and `dedupe` do before they compare: looks at the outputs, reads the model, the decisions and the people.
 * @returns undefined where the run is one shard of several: then its part is written
 */
export async function beginRun(
  command: 'link' | 'dedupe',
  files: readonly string[],
  flags: RunFlags,
  threads: Threads,
): Promise<BegunRun | undefined> {
  await checkOutputs(files, flags)
  const model = await loadModel(flags.model)
  const decided = await loadDecisions(flags)
  if (flags.shard !== undefined && flags.decisions !== undefined)
    throw new InputError('no-decisions', 'One shard alone knows no decisions: leave out --decisions')
  const { population } = await loadPeople(files, flags, undefined, {
    features: runFeatures(model),
    model,
    workers: threads.all,
  })
  adviseTraining(flags, files, population.size)
  if (flags.shard !== undefined) {
    const wanted = {
      command,
      floor: flags.minWeight ?? zoneBounds(model.costs).possible,
      oneToOne: flags.oneToOne ?? false,
    }
    await shardCommand({ model, population, range: flags.shard, wanted }, flags, threads)
    return undefined
  }
  const options = {
    ...decided,
    ...rulesOf(flags),
    shards: flags.shards ?? defaultShards(model, population),
    ...(flags.minWeight !== undefined && { minWeight: flags.minWeight }),
  }
  return { model, population, options }
}
