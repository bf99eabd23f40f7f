import { clusters } from '../decide/clusters.ts'
import { oneToOne } from '../decide/one-to-one.ts'
import type { RuleReport } from '../decide/blocking-report.ts'
import { runRules } from '../decide/run-rules.ts'
import { type RunOptions, scoreCandidates } from '../decide/score-candidates.ts'
import type { Population } from '../encode/population.ts'
import { paced } from '../internal/pace.ts'
import type { Model } from '../score/model.ts'
import { type BCubed, bCubed } from './b-cubed.ts'
import { type Calibration, calibration } from './calibration.ts'
import { type PairMetrics, pairMetrics } from './metrics.ts'
import { type Slicer, slicers } from './slices.ts'
import { type ThresholdRow, thresholdTable } from './threshold-table.ts'

/** Which records are the same person: an entity per record of the population, -1 where truth says nothing. */
export interface EntityTruth {
  readonly entity: Int32Array
  /** Do records without an entity have no match (true), or is nothing known about them (false)? */
  readonly complete: boolean
}

export interface SliceMetrics extends PairMetrics {
  readonly by: string
  readonly group: string
}

/** Quality of one model on one population. The pair counts are at the model's own threshold, probability 0.5. */
export interface Evaluation {
  readonly pairs: PairMetrics
  readonly best: ThresholdRow
  readonly blocking: {
    readonly recall: number
    readonly candidates: number
    readonly perRecord: number
    readonly reductionRatio: number
    readonly rules: readonly RuleReport[]
  }
  /** Of the true pairs that blocking made, the share at or above the own threshold. */
  readonly scoringRecall: number
  /** De-duplication only. */
  readonly clusters?: BCubed
  readonly thresholds: readonly ThresholdRow[]
  readonly calibration: Calibration
  readonly slices: readonly SliceMetrics[]
}

export interface EvaluateOptions extends RunOptions {
  readonly oneToOne?: boolean
}

/**
 * Runs the model over the population and holds the result against truth. Blocking misses count as missed. In
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
  const total = countTruePairs(entity, linking, split)
  const judge = (i: number, j: number): boolean | undefined => {
    if (entity[i]! >= 0 && entity[i] === entity[j]) return true
    return truth.complete || (entity[i]! >= 0 && entity[j]! >= 0) ? false : undefined
  }
  const pairs = options.oneToOne ? await paced(oneToOne(run.pairs, size), options.signal) : run.pairs
  const judgeAt = (k: number): boolean | undefined => judge(pairs.left[k]!, pairs.right[k]!)
  const table = thresholdTable(pairs, judgeAt, total)
  let found = 0
  let scored = 0
  for (let k = 0; k < run.pairs.length; k++)
    if (judge(run.pairs.left[k]!, run.pairs.right[k]!) === true) {
      found++
      if (run.pairs.weight[k]! >= 0) scored++
    }
  const labels = linking
    ? undefined
    : await paced(
        clusters(run.pairs, size, (i, j) => run.scorer.weight(i, j)),
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
    blocking: { recall: total === 0 ? 1 : found / total, ...run.blocking },
    scoringRecall: found === 0 ? 1 : scored / found,
    ...(labels && { clusters: bCubed(labels, entity) }),
    thresholds: table.rows,
    calibration: calibration(pairs, judgeAt),
    slices: tally.slices(),
  }
}

/** Counts decided and expected pairs per slice. */
class SliceTally {
  readonly #slicers: readonly Slicer[]
  readonly #judge: (i: number, j: number) => boolean | undefined
  readonly #counts = new Map<
    string,
    { by: string; group: string; hits: number; misses: number; expected: number }
  >()

  constructor(list: readonly Slicer[], judge: (i: number, j: number) => boolean | undefined) {
    this.#slicers = [{ by: 'all', of: () => 'all' }, ...list]
    this.#judge = judge
  }

  decide(i: number, j: number): void {
    const match = this.#judge(i, j)
    if (match === undefined) return
    for (const slicer of this.#slicers) this.#at(slicer, i, j)[match ? 'hits' : 'misses']++
  }

  expect(i: number, j: number): void {
    for (const slicer of this.#slicers) this.#at(slicer, i, j).expected++
  }

  total(): PairMetrics {
    const all = this.#counts.get('all all') ?? { hits: 0, misses: 0, expected: 0 }
    return pairMetrics(all.hits, all.misses, all.expected - all.hits)
  }

  slices(): SliceMetrics[] {
    return [...this.#counts.keys()]
      .filter((key) => key !== 'all all')
      .sort()
      .map((key) => {
        const { by, group, hits, misses, expected } = this.#counts.get(key)!
        return { by, group, ...pairMetrics(hits, misses, expected - hits) }
      })
  }

  #at(slicer: Slicer, i: number, j: number): { hits: number; misses: number; expected: number } {
    const group = slicer.of(i, j)
    const key = `${slicer.by} ${group}`
    let count = this.#counts.get(key)
    if (count === undefined) {
      count = { by: slicer.by, group, hits: 0, misses: 0, expected: 0 }
      this.#counts.set(key, count)
    }
    return count
  }
}

function groups(labels: ArrayLike<number>): Map<number, number[]> {
  const members = new Map<number, number[]>()
  for (let i = 0; i < labels.length; i++) {
    if (labels[i]! < 0) continue
    const list = members.get(labels[i]!)
    if (list) list.push(i)
    else members.set(labels[i]!, [i])
  }
  return members
}

function eachClusterPair(labels: Int32Array, visit: (i: number, j: number) => void): void {
  for (const list of groups(labels).values())
    for (let x = 0; x < list.length; x++) for (let y = x + 1; y < list.length; y++) visit(list[x]!, list[y]!)
}

function eachTruePair(
  entity: Int32Array,
  linking: boolean,
  split: number,
  visit: (i: number, j: number) => void,
): void {
  for (const list of groups(entity).values())
    for (let x = 0; x < list.length; x++)
      for (let y = x + 1; y < list.length; y++)
        if (!linking || (list[x]! < split && list[y]! >= split)) visit(list[x]!, list[y]!)
}

function countTruePairs(entity: Int32Array, linking: boolean, split: number): number {
  let total = 0
  eachTruePair(entity, linking, split, () => total++)
  return total
}
