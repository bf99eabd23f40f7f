import type { Comparer } from '../compare/comparer.ts'
import type { Population } from '../encode/population.ts'
import { createBounds } from './bounds.ts'
import type { CompiledComparison } from './compile.ts'
import { comparisonCost } from './comparison-cost.ts'
import { idRows } from '../encode/id-rows.ts'

/** Scores one record against many. Buffers are reused by the next call. */
export interface BlockScorer {
  /**
   * Weighs record i against the first `count` of `partners`. Those that stay under `minWeight` are taken out; the others
   * move up, in order, and their weights stand in `weights`.
   *
   * @returns how many are left
   */
  score(i: number, partners: Int32Array, count: number): number
  readonly weights: Float64Array
}

/** Rounding of sums taken in another order, in bits: a pair this close to the minimum is weighed to the end. */
const SLACK = 1e-6

/**
 * The pair loop. One look at the ids says which values are equal, and with it most pairs are out of reach. For the
 * others the comparisons run one by one over the whole block, cheap ones first, and a pair is dropped as soon as the
 * best that its other comparisons could add leaves it under the minimum. What is left is summed up by `total` in
 * the order of the model, so every weight is that of {@link Scorer.weight}, to the last bit.
 *
 * @param ceiling the weight of a pair of which nothing is known, and all that shared evidence could add to it
 * @param total the weight of i and j by their level codes; may stop early and return anything below `minWeight`
 */
export function createBlockScorer(
  population: Population,
  compiled: readonly CompiledComparison[],
  comparers: readonly Comparer[],
  ceiling: number,
  minWeight: number,
  total: (i: number, j: number, codes: readonly Uint8Array[], p: number) => number,
): BlockScorer {
  const order = compiled
    .map((_, k) => k)
    .filter((k) => population.columns.has(compiled[k]!.comparison.feature))
    .sort(
      (a, b) => comparisonCost(compiled[a]!.comparison) - comparisonCost(compiled[b]!.comparison) || a - b,
    )
  const prunes = minWeight > Number.NEGATIVE_INFINITY
  const bounds = order.map((k) => createBounds(compiled[k]!, population))
  const features = order.map((k) => compiled[k]!.comparison.feature)
  const rows = prunes ? idRows(population, features) : new Int32Array(0)
  let codes: Uint8Array[] = compiled.map(() => new Uint8Array(0))
  let best = new Float64Array(0)
  let limits = new Uint8Array(0)
  let values = new Int32Array(0)

  /** First look: which values are equal, by their ids alone. Keeps the pairs that may still reach the minimum. */
  function assume(i: number, partners: Int32Array, count: number): number {
    const known: number[] = []
    for (let n = 0; n < bounds.length; n++) if (bounds[n]!.load(i)) known.push(n)
    let kept = 0
    for (let p = 0; p < count; p++) {
      const j = partners[p]!
      let most = ceiling
      for (const n of known) {
        const id = rows[j * features.length + n]!
        const { equal, unequal, id: own } = bounds[n]!
        if (id !== -1) most += id === own ? equal : unequal
      }
      if (most < minWeight - SLACK) continue
      partners[kept] = j
      best[kept++] = most
    }
    return kept
  }

  /** Drops pairs out of reach; `done` comparisons of `order` have their codes. */
  function prune(partners: Int32Array, count: number, done: number): number {
    let kept = 0
    for (let p = 0; p < count; p++) {
      if (best[p]! < minWeight - SLACK) continue
      if (kept < p) {
        partners[kept] = partners[p]!
        best[kept] = best[p]!
        for (let n = 0; n < done; n++) codes[order[n]!]![kept] = codes[order[n]!]![p]!
      }
      kept++
    }
    return kept
  }

  const scorer = {
    weights: new Float64Array(0),
    score(i: number, partners: Int32Array, count: number): number {
      if (count === 0) return 0
      if (count > scorer.weights.length) {
        codes = compiled.map(() => new Uint8Array(2 * count))
        best = new Float64Array(2 * count)
        limits = new Uint8Array(2 * count)
        values = new Int32Array(2 * count)
        scorer.weights = new Float64Array(2 * count)
      }
      if (prunes) count = assume(i, partners, count)
      for (let n = 0; n < order.length && count > 0; n++) {
        const k = order[n]!
        const own = codes[k]!
        if (!prunes) {
          comparers[k]!.levels(i, partners, count, own)
          continue
        }
        const { lost } = bounds[n]!
        for (let p = 0; p < count; p++) {
          limits[p] = bounds[n]!.limit(best[p]! - minWeight + SLACK)
          values[p] = rows[partners[p]! * features.length + n]!
        }
        comparers[k]!.levels(i, partners, count, own, limits, values)
        for (let p = 0; p < count; p++) best[p]! -= lost[own[p]!]!
        count = prune(partners, count, n + 1)
      }
      let kept = 0
      for (let p = 0; p < count; p++) {
        const weight = total(i, partners[p]!, codes, p)
        if (!(weight >= minWeight)) continue
        partners[kept] = partners[p]!
        scorer.weights[kept++] = weight
      }
      return kept
    },
  }
  return scorer
}
