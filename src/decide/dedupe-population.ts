import type { Population } from '../encode/population.ts'
import type { Model } from '../score/model/model.ts'
import { clusterWeight } from './families/cluster-weight.ts'
import { paced } from '../internal/pace.ts'
import { clusters } from './clusters.ts'
import { decidedTies } from './decisions/decided-ties.ts'
import type { DecisionState } from './decisions/decision-state.ts'
import { describe, type LinkResult } from './link-population.ts'
import { lightFamilies } from './families/light-families.ts'
import { familyReach } from './families/who-meets.ts'
import { matchRunFamilies } from './families/match-families.ts'
import { runRules } from './run-rules.ts'
import { type RunOptions, scoreCandidates } from './scoring/score-candidates.ts'
import { rejectedPairs } from './decisions/rejected-pairs.ts'
import { withDecisions } from './with-decisions.ts'
import { zoneBounds } from './zone.ts'

/** How {@link dedupe} runs and what it gives. */
export interface DedupeOptions extends RunOptions {
  /** Give all scored candidates from this weight up, in every zone. Default: the zones *likely* and *possible*. Clusters do not depend on it. */
  readonly minWeight?: number | undefined
  /** What people decided, from {@link decisionState}: it goes over the score, in clusters too. */
  readonly decisions?: DecisionState | undefined
}

/** The proposals of a run, and groups of records that are one person. */
export interface DedupeResult extends LinkResult {
  /** For every record, in the order of `ids`, the lowest record index of its cluster. */
  readonly clusters: Int32Array
  /** Ids of the records that were compared, sorted. */
  readonly ids: readonly string[]
}

/** Finds duplicate pairs and groups them at the model's own threshold, probability 0.5. */
export async function dedupePopulation(
  model: Model,
  population: Population,
  options: DedupeOptions = {},
): Promise<DedupeResult> {
  const floor = options.minWeight ?? zoneBounds(model.costs).possible
  // Clusters form from 0 bits up.
  const lowest = Math.min(floor, familyReach(model, population), 0)
  const { decisions, signal } = options
  const light = lightFamilies(model, population, Math.min(floor, zoneBounds(model.costs).possible, 0))
  const { model: ruled, rest, found } = await runRules(model, population, options)
  const run = await scoreCandidates(ruled, population, lowest, { ...rest, light })
  const { scorer, blocking } = run
  const isRejected = decisions && rejectedPairs(decisions, population, scorer)
  const families = await matchRunFamilies(model, population, run, Math.min(floor, 0), options, isRejected)
  const weight = await clusterWeight(run, families, signal)
  const matches = await paced(describe(model, population, families.pairs, floor, families), signal)
  const ties = decisions && decidedTies(decisions, population)
  return {
    matches: decisions ? withDecisions(matches, decisions, model, { population, scorer, families }) : matches,
    blocking: { ...blocking, ...(found && { found }) },
    clusters: await paced(clusters(families.pairs, population.size, weight, ties), signal),
    ids: population.ids,
  }
}
