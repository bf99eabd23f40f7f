import type { Comparer } from '../compare/comparer.ts'
import type { Population } from '../encode/population.ts'
import type { CompiledComparison } from './compile.ts'
import { comparisonCost } from './comparison-cost.ts'

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
 * The pair loop. Comparisons run one by one over the whole block, cheap ones first, and a pair is dropped as soon as
 * the best that its other comparisons could add leaves it under the minimum. What is left is summed up by `total` in
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
  const bounds = compiled.map((c) => createBounds(c, population))
  const prunes = minWeight > Number.NEGATIVE_INFINITY
  let codes: Uint8Array[] = compiled.map(() => new Uint8Array(0))
  let best = new Float64Array(0)

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
        scorer.weights = new Float64Array(2 * count)
      }
      if (prunes) {
        let most = ceiling
        for (const k of order) most += bounds[k]!.load(i)
        if (most < minWeight - SLACK) return 0
        best.fill(most, 0, count)
      }
      for (let n = 0; n < order.length && count > 0; n++) {
        const k = order[n]!
        const own = codes[k]!
        comparers[k]!.levels(i, partners, count, own)
        if (!prunes) continue
        const { lost } = bounds[k]!
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

/** What a comparison can add for one record, and what each level falls short of that. */
interface Bounds {
  /** Turns to record i; returns the most bits that the comparison can add to any of its pairs. */
  load(i: number): number
  /** By level code: the most less what the level adds at best. */
  readonly lost: Float64Array
}

function createBounds(c: CompiledComparison, { columns }: Population): Bounds {
  const single = columns.get(c.comparison.feature)?.single
  const table = c.logFrequency
  const lost = new Float64Array(c.bits.length)
  const rarest = table?.reduce((a, b) => Math.min(a, b), 0) ?? 0
  return {
    lost,
    load(i) {
      const id = single ? single[i]! : 0
      if (id < 0) return lost.fill(0) && 0
      // The more frequent of the two values counts, so the other record can only lower the rarity of this one's.
      const rarity = table ? c.logUExact - (single ? table[id]! : rarest) : 0
      let most = 0
      for (let code = 1; code < lost.length; code++)
        most = Math.max(most, c.bits[code]! + c.power[code]! * rarity)
      lost[0] = most
      for (let code = 1; code < lost.length; code++)
        lost[code] = most - (c.bits[code]! + c.power[code]! * rarity)
      return most
    },
  }
}
