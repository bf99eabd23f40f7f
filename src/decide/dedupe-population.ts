import type { Population } from '../encode/population.ts'
import type { Model } from '../score/model.ts'
import { paced } from '../internal/pace.ts'
import { clusters } from './clusters.ts'
import { describe, type LinkResult } from './link-population.ts'
import { type RunOptions, scoreCandidates } from './score-candidates.ts'
import { zoneBounds } from './zone.ts'

export interface DedupeOptions extends RunOptions {
  /** Give all scored candidates from this weight up, in every zone. Default: the zones *likely* and *possible*. Clusters do not depend on it. */
  readonly minWeight?: number
}

export interface DedupeResult extends LinkResult {
  /** For every record, in the order of `ids`, the lowest record index of its cluster. */
  readonly clusters: Int32Array
  readonly ids: readonly string[]
}

/** Finds duplicate pairs and groups them at the model's own threshold, probability 0.5. */
export async function dedupePopulation(
  model: Model,
  population: Population,
  options: DedupeOptions = {},
): Promise<DedupeResult> {
  const floor = options.minWeight ?? zoneBounds(model.costs).possible
  const { pairs, scorer, blocking } = await scoreCandidates(model, population, Math.min(floor, 0), options)
  return {
    matches: await paced(describe(model, population, pairs, floor), options.signal),
    blocking,
    clusters: await paced(
      clusters(pairs, population.size, (i, j) => scorer.weight(i, j)),
      options.signal,
    ),
    ids: population.ids,
  }
}
