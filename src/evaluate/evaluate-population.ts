import { clusters } from '../decide/clusters.ts'
import { oneToOne } from '../decide/one-to-one.ts'
import type { RuleReport } from '../decide/scoring/blocking-report.ts'
import { clusterWeight } from '../decide/families/cluster-weight.ts'
import { matchRunFamilies } from '../decide/families/match-families.ts'
import { runRules } from '../decide/run-rules.ts'
import { type RunOptions, scoreCandidates } from '../decide/scoring/score-candidates.ts'
import type { Population } from '../encode/population.ts'
import { paced } from '../internal/pace.ts'
import type { Model } from '../score/model/model.ts'
import { type BCubed, bCubed } from './b-cubed.ts'
import { type Calibration, calibration } from './calibration.ts'
import type { PairMetrics } from './metrics.ts'
import { SliceTally, type SliceMetrics } from './slice-tally.ts'
import { slicers } from './slicers.ts'
import { type ThresholdRow, thresholdTable } from './threshold-table.ts'
import { type EntityTruth, isOnePerson } from './entity-truth.ts'
import { countTruePairs, eachClusterPair, eachTruePair } from './true-pairs.ts'

/** Quality of one model on one population. The pair counts are at the model's own threshold, probability 0.5. */
export interface Evaluation {
  /** Pairs at the own threshold against the truth. */
  readonly pairs: PairMetrics
  /** The threshold with the highest F1; in de-duplication the clusters, where these are better. */
  readonly best: ThresholdRow
  /** What blocking made, and what of the truth it missed. */
  readonly blocking: {
    /** Share of the true pairs that blocking made. */
    readonly recall: number
    /** Pairs that were compared, in all and per record. */
    readonly candidates: number
    readonly perRecord: number
    /** Share of all pairs that need not be compared. */
    readonly reductionRatio: number
    readonly rules: readonly RuleReport[]
  }
  /** Of the true pairs that blocking made, the share at or above the own threshold. */
  readonly scoringRecall: number
  /** De-duplication only, and not of labels: of two records of a cluster they may say nothing. */
  readonly clusters?: BCubed
  /** At whole numbers of bits, highest first. */
  readonly thresholds: readonly ThresholdRow[]
  /** Whether probabilities are what they say. */
  readonly calibration: Calibration
  /** Quality by group, so that nobody is served worse unnoticed. */
  readonly slices: readonly SliceMetrics[]
}

/** How {@link evaluate} runs and what it measures. */
export interface EvaluateOptions extends RunOptions {
  /** Measure each record's best partner only. Default false. */
  readonly oneToOne?: boolean | undefined
}

/**
 * Runs the model over the population and holds the result against truth: the weights are those that `link` and `dedupe` give, what
 * families say included. Blocking misses count as missed, unless a family brings the pair in. In
 * de-duplication the result is the pairs that the clusters imply, and `best` is the better of the best pair threshold
 * and the clusters.
 */
export async function evaluatePopulation(
  model: Model,
  population: Population,
  truth: EntityTruth,
  options: EvaluateOptions = {},
): Promise<Evaluation> {
  const { linking, size, split } = population
  const { entity } = truth
  const { model: ruled, rest } = await runRules(model, population, options)
  const run = await scoreCandidates(ruled, population, Number.NEGATIVE_INFINITY, rest)
  const families = await matchRunFamilies(model, population, run, Number.NEGATIVE_INFINITY, options)
  const total = countTruePairs(entity, linking, split)
  const judge = (i: number, j: number): boolean | undefined => isOnePerson(truth, i, j)
  const pairs = options.oneToOne
    ? await paced(oneToOne(families.pairs, size), options.signal)
    : families.pairs
  const judgeAt = (k: number): boolean | undefined => judge(pairs.left[k]!, pairs.right[k]!)
  const table = thresholdTable(pairs, judgeAt, total)
  const made = new Set<number>()
  for (let k = 0; k < run.pairs.length; k++) {
    const [i, j] = [run.pairs.left[k]!, run.pairs.right[k]!]
    if (judge(i, j) === true) made.add(i * size + j)
  }
  let scored = 0
  for (let k = 0; k < families.pairs.length && families.pairs.weight[k]! >= 0; k++)
    if (made.has(families.pairs.left[k]! * size + families.pairs.right[k]!)) scored++
  const labels = linking
    ? undefined
    : await paced(
        clusters(families.pairs, size, await clusterWeight(run, families, options.signal)),
        options.signal,
      )
  const tally = new SliceTally(slicers(population), judge)
  if (labels) eachClusterPair(labels, (i, j) => tally.decide(i, j))
  else
    for (let k = 0; k < pairs.length && pairs.weight[k]! >= 0; k++)
      tally.decide(pairs.left[k]!, pairs.right[k]!)
  eachTruePair(entity, linking, split, (i, j) => tally.expect(i, j))
  const own = tally.total()
  const clustersRow = { threshold: 0, precision: own.precision, recall: own.recall, f1: own.f1 }
  return {
    pairs: own,
    best: labels && own.f1 > table.best.f1 ? clustersRow : table.best,
    blocking: { recall: total === 0 ? 1 : made.size / total, ...run.blocking },
    scoringRecall: made.size === 0 ? 1 : scored / made.size,
    ...(labels && truth.apart === undefined && { clusters: bCubed(labels, entity) }),
    thresholds: table.rows,
    calibration: calibration(pairs, judgeAt),
    slices: tally.slices(),
  }
}
