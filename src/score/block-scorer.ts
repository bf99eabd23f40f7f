import type { Comparer } from '../compare/comparer.ts'
import type { Population } from '../encode/population.ts'
import type { Steps } from '../internal/pace.ts'
import { type Bounds, createBounds } from './bounds.ts'
import type { CompiledComparison } from './compile.ts'
import { comparisonCost } from './comparison-cost.ts'
import { createFirstLook } from './first-look.ts'

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
 * The pair loop. A first look at ids and sketches says what levels are possible, and with it most pairs are out of reach.
 * For the others the comparisons run one by one over the whole block, cheap ones first, and a pair is dropped as soon as the
 * best that its other comparisons could add leaves it under the minimum. What is left is summed up by `total` in
 * the order of the model, so every weight is that of {@link Scorer.weight}, to the last bit.
 *
 * @param ceiling the weight of a pair of which nothing is known, and all that shared evidence could add to it
 * @param total the weight of i and j by their level codes; may stop early and return anything below `minWeight`
 */
export function* createBlockScorer(
  population: Population,
  compiled: readonly CompiledComparison[],
  comparers: readonly Comparer[],
  ceiling: number,
  minWeight: number,
  total: (i: number, j: number, codes: readonly Uint8Array[], p: number) => number,
): Steps<BlockScorer> {
  const order = compiled
    .map((_, k) => k)
    .filter((k) => population.columns.has(compiled[k]!.comparison.feature))
    .sort(
      (a, b) => comparisonCost(compiled[a]!.comparison) - comparisonCost(compiled[b]!.comparison) || a - b,
    )
  const prunes = minWeight > Number.NEGATIVE_INFINITY
  const least = minWeight - SLACK
  const bounds: Bounds[] = []
  for (const k of prunes ? order : []) {
    bounds.push(yield* createBounds(compiled[k]!, population))
    yield
  }
  const features = order.map((k) => compiled[k]!.comparison.feature)
  const width = bounds.length
  const first = createFirstLook(population, bounds, features, ceiling, least)
  let codes: Uint8Array[] = compiled.map(() => new Uint8Array(0))
  let limits = new Uint8Array(0)

  function lookFirst(i: number, partners: Int32Array, count: number): number {
    const known: number[] = []
    for (let n = 0; n < width; n++) if (bounds[n]!.load(i)) known.push(n)
    return first.look(i, known, partners, count)
  }

  /** Finds the levels of comparison n of `order` and drops the pairs that they leave out of reach. */
  function narrow(i: number, n: number, partners: Int32Array, count: number): number {
    const { best, assumed } = first
    const { value } = bounds[n]!
    const own = codes[order[n]!]!
    for (let p = 0; p < count; p++) {
      limits[p] = bounds[n]!.limit(least - best[p]! + assumed[p * width + n]!)
    }
    comparers[order[n]!]!.levels(i, partners, count, own, limits)
    let kept = 0
    for (let p = 0; p < count; p++) {
      const left = best[p]! + (value[own[p]!]! - assumed[p * width + n]!)
      if (left < least) continue
      best[kept] = left
      partners[kept] = partners[p]!
      if (kept < p) {
        for (let m = 0; m <= n; m++) codes[order[m]!]![kept] = codes[order[m]!]![p]!
        for (let m = n + 1; m < width; m++) assumed[kept * width + m] = assumed[p * width + m]!
      }
      kept++
    }
    return kept
  }

  const scorer = {
    weights: new Float64Array(0),
    score(i: number, partners: Int32Array, count: number): number {
      if (prunes) count = lookFirst(i, partners, count)
      if (count > scorer.weights.length) {
        codes = compiled.map(() => new Uint8Array(2 * count))
        limits = new Uint8Array(2 * count)
        scorer.weights = new Float64Array(2 * count)
      }
      for (let n = 0; n < order.length && count > 0; n++) {
        if (prunes) count = narrow(i, n, partners, count)
        else comparers[order[n]!]!.levels(i, partners, count, codes[order[n]!]!)
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
