import { type Comparer, MISSING } from '../compare/comparer.ts'
import type { Population } from '../encode/population.ts'
import type { Steps } from '../internal/pace.ts'
import type { Bounds } from './bounds.ts'
import { boundsOf, costOrder } from './bounds-by-cost.ts'
import type { CompiledComparison } from './compile.ts'
import { comparisonCost } from './comparison-cost.ts'
import { createFirstLook } from './first-look.ts'
import type { Promised } from './heard-words.ts'

/** Scores one record against many. Buffers are reused by the next call. */
export interface BlockScorer {
  /**
   * Weighs record i against the first `count` of `partners`. Those that stay under `minWeight` are taken out; the others
   * move up, in order, and their weights stand in `weights`.
   *
   * @returns how many are left
   */
  score(i: number, partners: Int32Array, count: number): number
  /** Touches what a first look at the first `count` of `partners` needs, to be fetched by the time of {@link score}. */
  readonly touch: (partners: Int32Array, count: number) => void
  /** Touches what is needed of record i itself. */
  readonly touchOwn: (i: number) => void
  readonly weights: Float64Array
}

/** Pairs that may matter though they stay below a weight: they are put aside before they are compared, to be asked for again or not. */
export interface Aside {
  /** Pairs that can't reach this weight are put aside. */
  readonly below: number
  readonly take: (i: number, j: number) => void
}

/** What block scorers of one scorer share: they are never at work at the same time. */
export interface MadeBounds {
  bounds?: readonly Bounds[]
  /** What a first look needs of each record, where another thread has made it. */
  readonly rows?: Int32Array | undefined
}

/** Rounding of sums taken in another order, in bits: a pair this close to the minimum is weighed to the end. */
const SLACK = 1e-6
/** From here on a comparison is dear: it takes microseconds. */
const DEAR = 1000
/**
 * Bits that a pair may lack of the minimum, by what is cheap to know and what the sounds of its names promise. On invented people
 * a fifth of the candidates do not lack more, and 996 in 1,000 of the true pairs that reach the minimum.
 */
const LACKING = 2
/**
 * Sounds fail on short names and across scripts. A pair that lacks no more than so many bits before names and relatives count may lack more
 * of the weight from which it counts by itself, and is not left to families. Of the pairs of 62,000 invented people that would be left to
 * them though they count by themselves this keeps 85 in a hundred, for half of the comparisons.
 */
const WELL_KNOWN = 13
const LACKING_KNOWN = 6

/**
 * The pair loop. A first look at ids and sketches says what levels are possible, and with it most pairs are out of reach.
 * For the others the comparisons run one by one over the whole block, cheap ones first, and a pair is dropped as soon as the
 * best that its other comparisons could add leaves it under the minimum. What is left is summed up by `total` in
 * the order of the model, so every weight is that of {@link Scorer.weight}, to the last bit.
 *
 * @param ground the weight of a pair of which nothing is known
 * @param ceiling the same, and all that shared evidence could add to it
 * @param promised pairs of little promise are dropped before anything dear is compared, be it that a few might have reached the minimum
 * @param made bounds of an earlier block scorer of this scorer, for a search that raises its minimum as it goes
 * @param aside what becomes of pairs that reach the minimum, and no more than that, as far as is cheap to know
 * @param total the weight of i and j by their level codes and j's values, at p; may stop early and return anything below `minWeight`
 */
export function* createBlockScorer(
  population: Population,
  compiled: readonly CompiledComparison[],
  comparers: readonly Comparer[],
  ground: number,
  ceiling: number,
  minWeight: number,
  made: MadeBounds,
  promised: Promised | undefined,
  aside: Aside | undefined,
  total: (
    i: number,
    j: number,
    codes: readonly Uint8Array[],
    ids: readonly (Int32Array | undefined)[],
    p: number,
  ) => number,
): Steps<BlockScorer> {
  const order = costOrder(population, compiled)
  const prunes = minWeight > Number.NEGATIVE_INFINITY
  const least = minWeight - SLACK
  const bounds = prunes ? (made.bounds ?? (yield* boundsOf(population, compiled))) : []
  if (prunes) made.bounds = bounds
  const features = order.map((k) => compiled[k]!.comparison.feature)
  const width = bounds.length
  const first = yield* createFirstLook(population, bounds, features, ceiling, least, made.rows)
  let codes: Uint8Array[] = compiled.map(() => new Uint8Array(0))
  let limits = new Uint8Array(0)
  /** By comparison, the partners' values; undefined where a record may have several. */
  let ids: (Int32Array | undefined)[] = compiled.map(() => undefined)
  const loaded = new Int32Array(width)
  /** Births have many levels, and are told apart by all in less time than it takes to see which of them matter. */
  const exactly = order.map((k) => compiled[k]!.conditions.some(({ kind }) => kind === 'birth'))

  function lookFirst(i: number, partners: Int32Array, count: number): number {
    for (let n = 0; n < width; n++) loaded[n] = bounds[n]!.rowOf(i)
    return first.look(i, loaded, partners, count)
  }

  const dearFrom = order.findIndex((k) => comparisonCost(compiled[k]!.comparison) >= DEAR)
  let masks = new Int32Array(0)
  /** Bits above the minimum under which pairs are put aside. */
  const gap = aside ? aside.below - minWeight : 0

  /** Lowers what dear comparisons, from number n of `order` on, may add at most to what a cheap look leaves possible, and drops pairs. */
  function glance(i: number, n: number, partners: Int32Array, count: number): number {
    const { best, assumed } = first
    for (let m = n; m < width; m++) {
      const { possible } = comparers[order[m]!]!
      if (possible === undefined || loaded[m]! < 0) continue
      const { table, layout } = bounds[m]!
      const value = loaded[m]! + layout.value
      possible(i, partners, count, masks)
      let kept = 0
      for (let p = 0; p < count; p++) {
        let most = Number.NEGATIVE_INFINITY
        for (let code = 0, left = masks[p]!; left !== 0; code++, left >>>= 1)
          if ((left & 1) !== 0 && table[value + code]! > most) most = table[value + code]!
        const at = p * width + m
        if (most < assumed[at]!) {
          best[p]! -= assumed[at]! - most
          assumed[at] = most
        }
        if (best[p]! >= least) moveUp(p, kept++, n, partners)
      }
      count = kept
    }
    return count
  }

  /** Puts those pairs aside that may reach the minimum and stay below the weight wanted, n comparisons being made. */
  function setAside(i: number, n: number, partners: Int32Array, count: number): number {
    const { best } = first
    let kept = 0
    for (let p = 0; p < count; p++) {
      if (best[p]! < least + gap) aside!.take(i, partners[p]!)
      else moveUp(p, kept++, n, partners)
    }
    return kept
  }

  const listing = features.indexOf('relatives')
  /** The most that relatives add, comparison n of `order`, who are alike by so many bits. */
  function mostOf(n: number, alike: number): number {
    const { table, layout } = bounds[n]!
    const { conditions } = compiled[order[n]!]!
    let most = 0
    for (let k = 0; k < conditions.length; k++) {
      const when = conditions[k]!
      const bits = table[loaded[n]! + layout.value + k + 1]!
      if (bits > most && (when.kind !== 'relatives' || when.atLeast <= alike)) most = bits
    }
    return most
  }

  /** Drops the pairs of which dear comparisons, from number n of `order` on, promise too little, or puts them aside. */
  function sift(i: number, n: number, partners: Int32Array, count: number): number {
    const { best, assumed } = first
    const wanted = least + (ceiling - ground)
    let kept = 0
    promised!.begin(i)
    for (let p = 0; p < count; p++) {
      let known = best[p]!
      for (let m = n; m < width; m++) known -= assumed[p * width + m]!
      const cheap = known
      known += promised!.bits(partners[p]!)
      if (known < wanted - LACKING) continue
      const lacking = aside && cheap >= wanted + gap - WELL_KNOWN ? LACKING_KNOWN : LACKING
      if (known < wanted + gap - lacking || best[p]! < least + gap) {
        // What only families could want waits until they do. Without families there is no gap, and all that is left reaches the minimum.
        aside!.take(i, partners[p]!)
        continue
      }
      if (listing >= n && loaded[listing]! >= 0) {
        const less = assumed[p * width + listing]! - mostOf(listing, promised!.relatives())
        if (less > 0) {
          assumed[p * width + listing]! -= less
          best[p]! -= less
        }
      }
      moveUp(p, kept++, n, partners)
    }
    return kept
  }

  /** Puts what is known of pair p, of which `done` comparisons were made, in the place `to`. */
  function moveUp(p: number, to: number, done: number, partners: Int32Array): void {
    if (to === p) return
    const { best, assumed } = first
    best[to] = best[p]!
    partners[to] = partners[p]!
    for (let m = 0; m < done; m++) {
      const k = order[m]!
      codes[k]![to] = codes[k]![p]!
      if (ids[k]) ids[k][to] = ids[k][p]!
    }
    for (let m = done; m < width; m++) assumed[to * width + m] = assumed[p * width + m]!
  }

  /** Finds the levels of comparison n of `order` and drops the pairs that they leave out of reach. */
  function narrow(i: number, n: number, partners: Int32Array, count: number): number {
    const { best, assumed } = first
    const own = codes[order[n]!]!
    const values = ids[order[n]!]
    if (values) first.idsOf(n, partners, count, values)
    const row = loaded[n]!
    if (row < 0) {
      own.fill(MISSING, 0, count)
      return count
    }
    const { table, layout } = bounds[n]!
    const [from, value] = [row + layout.from, row + layout.value]
    const limited = !exactly[n]
    if (limited) {
      for (let p = 0; p < count; p++) {
        // The highest level that adds what the pair needs, or that a later one might.
        const need = least - best[p]! + assumed[p * width + n]!
        let code = 0
        while (code + 1 < layout.levels && table[from + code + 1]! >= need) code++
        limits[p] = code
      }
    }
    comparers[order[n]!]!.levels(i, partners, count, own, limited ? limits : undefined, values)
    let kept = 0
    for (let p = 0; p < count; p++) {
      // Beyond the limit any code may come.
      if (own[p]! >= layout.levels) continue
      const left = best[p]! + (table[value + own[p]!]! - assumed[p * width + n]!)
      if (left < least) continue
      best[p] = left
      moveUp(p, kept++, n + 1, partners)
    }
    return kept
  }

  const scorer = {
    weights: new Float64Array(0),
    touch: (partners: Int32Array, count: number): void => first.touch(partners, count),
    touched: 0,
    touchOwn(i: number): void {
      let touched = 0
      for (let n = 0; n < width; n++) touched ^= bounds[n]!.touch(i)
      // Kept, lest the reads be left out as useless.
      scorer.touched = touched
    },
    score(i: number, partners: Int32Array, count: number): number {
      if (prunes && count > 0) count = lookFirst(i, partners, count)
      if (count > scorer.weights.length) {
        codes = compiled.map(() => new Uint8Array(2 * count))
        limits = new Uint8Array(2 * count)
        masks = new Int32Array(2 * count)
        ids = compiled.map(() => undefined)
        bounds.forEach(({ single }, n) => {
          if (single) ids[order[n]!] = new Int32Array(2 * count)
        })
        scorer.weights = new Float64Array(2 * count)
      }
      for (let n = 0; n < order.length && count > 0; n++) {
        if (prunes && n === dearFrom) {
          count = glance(i, n, partners, count)
          if (promised) count = sift(i, n, partners, count)
          else if (aside) count = setAside(i, n, partners, count)
        }
        if (prunes) count = narrow(i, n, partners, count)
        else comparers[order[n]!]!.levels(i, partners, count, codes[order[n]!]!)
      }
      let kept = 0
      for (let p = 0; p < count; p++) {
        const weight = total(i, partners[p]!, codes, ids, p)
        if (!(weight >= minWeight)) continue
        partners[kept] = partners[p]!
        scorer.weights[kept++] = weight
      }
      return kept
    },
  }
  return scorer
}
