import type { Population } from '../encode/population.ts'
import type { Model } from '../score/model.ts'
import { paced } from '../internal/pace.ts'
import { clusters } from './clusters.ts'
import { decidedTies } from './decided-ties.ts'
import type { DecisionState } from './decision-state.ts'
import { describe, type LinkResult } from './link-population.ts'
import { type RunOptions, scoreCandidates } from './score-candidates.ts'
import { withDecisions } from './with-decisions.ts'
import { zoneBounds } from './zone.ts'

export interface DedupeOptions extends RunOptions {
  /** Give all scored candidates from this weight up, in every zone. Default: the zones *likely* and *possible*. Clusters do not depend on it. */
  readonly minWeight?: number
  /** What people decided, from {@link decisionState}: it goes over the score, in clusters too. */
  readonly decisions?: DecisionState
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
  const { decisions, signal } = options
  const matches = await paced(describe(model, population, pairs, floor), signal)
  const ties = decisions ? { ties: decidedTies(decisions, population) } : {}
  return {
    matches: decisions ? withDecisions(matches, decisions, model, population, scorer) : matches,
    blocking,
    clusters: await paced(
      clusters(pairs, population.size, (i, j) => scorer.weight(i, j), ties),
      signal,
    ),
    ids: population.ids,
  }
}
