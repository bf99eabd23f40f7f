import type { Population } from '../encode/population.ts'
import type { Model } from '../score/model.ts'
import { clusters } from './clusters.ts'
import { describe, type LinkResult } from './link-population.ts'
import { matchFamilies } from './match-families.ts'
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
export function dedupePopulation(
  model: Model,
  population: Population,
  options: DedupeOptions = {},
): DedupeResult {
  const floor = options.minWeight ?? zoneBounds(model.costs).possible
  const { possible } = zoneBounds(model.costs)
  const lowest = Math.min(floor, possible)
  const { pairs, scorer, blocking } = scoreCandidates(model, population, lowest, options)
  const families = matchFamilies(model, population, scorer, pairs, lowest)
  return {
    matches: describe(model, population, families.pairs, floor, families),
    blocking,
    clusters: clusters(families.pairs, population.size, (i, j) => {
      const place = families.placeOf(i, j)
      return place?.meeting.weights[place.at] ?? scorer.weight(i, j)
    }),
    ids: population.ids,
  }
}
