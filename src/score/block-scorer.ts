import type { Comparer } from '../compare/comparer.ts'
import type { Population } from '../encode/population.ts'
import type { Steps } from '../internal/pace.ts'
import type { WasmMemory } from '../internal/wasm/wasm-memory.ts'
import type { Bounds } from './bounds/bounds.ts'
import { boundsOf, costOrder } from './bounds/bounds-by-cost.ts'
import type { CompiledComparison } from './compile.ts'
import { comparisonCost, EXPENSIVE } from './comparison-cost.ts'
import type { Aside } from './screen/aside.ts'
import { createScreen } from './screen/create-screen.ts'
import { takeAll } from './look/few-records.ts'
import { createFirstLook, type FirstLook } from './look/first-look.ts'
import { firstRows } from './look/first-rows.ts'
import { type OpenedLook, openLook } from './look/opened-look.ts'
import type { HeardWords } from './screen/heard-words.ts'
import { BATCH } from './look/survivors.ts'
import { createPairRoom, ROOM } from './pair-room.ts'
import { createSharedReach, type SharedReach } from './bounds/shared-reach.ts'

/** Scores pairs, those of one record side by side. Buffers are reused by the next call. */
export interface BlockScorer {
  /**
   * Weighs `count` pairs of `left` and `right`, from `from` on (default: the first ones). Those that stay under `minWeight` are taken out;
   * the others move up to `from`, in order, and their weights stand in `weights`, from the first place on.
   *
   * @returns how many are left
   */
  score(left: Int32Array, right: Int32Array, count: number, from?: number): number
  /** Touches what a first look at the first `count` of `records` needs, to be fetched by the time of {@link score}. */
  readonly touch: (records: Int32Array, count: number) => void
  readonly weights: Float64Array
  /** Pairs to give at a time, so that one call is short: names across scripts take tens of microseconds each. */
  readonly atOnce: number
}

/** What block scorers of one scorer share, whatever their minimum: they are never at work at the same time. */
export interface MadeOnce {
  /** The comparisons, those first that take least for what they tell; and their bounds in this order. */
  order?: readonly number[]
  bounds?: readonly Bounds[]
  /** What a first look needs of each record, which another thread may have made; and the look of this thread. */
  rows?: WasmMemory | undefined
  opened?: OpenedLook | undefined
  reach?: SharedReach | undefined
}

/** Rounding of sums taken in another order, in bits: a pair this close to the minimum is weighed to the end. */
const SLACK = 1e-6

/** Pairs of which the few that a look leaves are worth comparing together. */
const AT_ONCE = 4 * BATCH

/** Pairs that there is room for before any come. */
const FEW = 16

/** Records from which a first look is worth what it takes to make. */
export const MANY = 1000

/** What a block scorer is made of. */
export interface BlockScorerParts {
  readonly population: Population
  readonly compiled: readonly CompiledComparison[]
  readonly comparers: readonly Comparer[]
  /** The weight of a pair of which nothing is known; the same, and all that shared evidence could add to it. */
  readonly ground: number
  readonly ceiling: number
  /** Of each alternative of the model, against strangers. */
  readonly odds: Float64Array
  readonly minWeight: number
  /** Of an earlier block scorer of this scorer, for a search that raises its minimum as it goes. */
  readonly made: MadeOnce
  /** Drops pairs of little promise before anything expensive is compared; a few of them might have reached the minimum. */
  readonly heard: HeardWords | undefined
  /** Takes pairs that may reach the minimum but, as far as is cheap to know, not its own weight. */
  readonly aside: Aside | undefined
  /** The weight of i and j by their level codes and the rarity of their values in bits, at p; may stop early and return anything below `minWeight`. */
  readonly total: (
    i: number,
    j: number,
    codes: readonly Uint8Array[],
    rarities: readonly (Float64Array | undefined)[],
    p: number,
  ) => number
}

/** A look at the pairs of a population, made once for all minima. */
function* lookOf(
  { size }: Population,
  bounds: readonly Bounds[],
  made: MadeOnce,
  ceiling: number,
  least: number,
): Steps<FirstLook> {
  made.rows ??= yield* firstRows(bounds, size)
  made.opened ??= openLook(made.rows, bounds, size)
  return createFirstLook(made.opened, bounds, ceiling, least)
}

/**
 * The pair loop. A first look at ids and sketches says what levels are possible, and with it most pairs are out of reach.
 * For the others the comparisons run one by one over the whole batch, cheap ones first, and a pair is dropped as soon as the
 * best that its other comparisons could add leaves it under the minimum. What is left is summed up by `total` in
 * the order of the model, so every weight is that of {@link Scorer.weight}, to the last bit.
 */
export function* createBlockScorer(parts: BlockScorerParts): Steps<BlockScorer> {
  const { population, compiled, comparers, ground, ceiling, odds, minWeight, made, heard, aside } = parts
  const order = (made.order ??= costOrder(population, compiled))
  const prunes = minWeight > Number.NEGATIVE_INFINITY
  const least = minWeight - SLACK
  const bounds = prunes ? (made.bounds ??= yield* boundsOf(population, compiled)) : []
  const isLooked = prunes && population.size >= MANY
  const first = isLooked ? yield* lookOf(population, bounds, made, ceiling, least) : takeAll(bounds, ceiling)
  /** Births have many levels, and are told apart by all in less time than it takes to see which of them matter. */
  const exactly = order.map((k) => compiled[k]!.conditions.some(({ kind }) => kind === 'birth'))
  const expensiveAt = order.findIndex((k) => comparisonCost(compiled[k]!.comparison) >= EXPENSIVE)
  const namesAt = order.findIndex((k) => compiled[k]!.comparison.feature === 'name')
  const isScreened = prunes && expensiveAt >= 0
  const expensive = { compiled, bounds, order, from: expensiveAt, ceiling }
  if (isScreened) {
    const masked = order.findIndex((k) => comparers[k]!.possible !== undefined)
    made.reach ??= createSharedReach({ ...expensive, masked, odds })
  }
  /** Bits above the minimum under which pairs are put aside. */
  const gap = aside ? aside.below - minWeight : 0
  const { reach } = made
  const screen = isScreened
    ? createScreen({ ...expensive, population, comparers, namesAt, least, ground, gap, reach, heard, aside })
    : undefined
  let batch = createPairRoom(FEW, compiled.length, order, bounds)

  /** Finds the levels of comparison n of `order` and drops the pairs that they leave out of reach. */
  function narrow(n: number, count: number): number {
    const k = order[n]!
    const { left, right, alive, best, limits } = batch
    const own = batch.codes[k]!
    const pairs = batch.pairs[k]!
    const assumed = batch.assumed[n]!
    const rows = batch.bounds[n]!
    if (pairs.leftIds) first.idsOf(n, left, alive, count, pairs.leftIds)
    if (pairs.rightIds) first.idsOf(n, right, alive, count, pairs.rightIds)
    const { table, layout } = bounds[n]!
    const limited = !exactly[n]
    if (limited) {
      for (let q = 0; q < count; q++) {
        const p = alive[q]!
        // The highest level that adds what the pair needs, or that a later one might.
        const from = rows[p]! + layout.from
        const need = least - best[p]! + assumed[p]!
        let code = 0
        // They fall: of a pair that reaches the minimum by the last one, as most matches do, the others need not be looked at.
        if (from >= layout.from) {
          const last = layout.levels - 1
          if (table[from + last]! >= need) code = last
          else while (code < last && table[from + code + 1]! >= need) code++
        }
        limits[p] = code
      }
    }
    const weighed = limited && n >= expensiveAt ? screen?.levels : undefined
    if (weighed) count = weighed.keep(batch, n, count)
    if (weighed && n === namesAt && screen?.keepPromising) count = screen.keepPromising(batch, count)
    const wanted = weighed?.wanted
    comparers[k]!.levels(pairs, alive, count, own, limited ? limits : undefined, wanted)
    let kept = 0
    for (let q = 0; q < count; q++) {
      const p = alive[q]!
      if (wanted && (own[p]! > limits[p]! || ((wanted[p]! >>> own[p]!) & 1) === 0)) continue
      if (rows[p]! >= 0) {
        // Beyond the limit any code may come.
        if (own[p]! >= layout.levels) continue
        best[p]! += table[rows[p]! + layout.value + own[p]!]! - assumed[p]!
        if (best[p]! < least) continue
      }
      alive[kept++] = p
    }
    if (batch.rarities[k]) noteRarity(n, kept, batch.rarities[k])
    return kept
  }

  /** The rarity of the values of those pairs in comparison n of `order`: of two values the more frequent one counts. */
  function noteRarity(n: number, count: number, rarities: Float64Array): void {
    const { left, right, alive, ownRarities, partnerRarities } = batch
    const { bits } = bounds[n]!.rarities!
    first.raritiesOf(n, left, alive, count, ownRarities)
    first.raritiesOf(n, right, alive, count, partnerRarities)
    for (let q = 0; q < count; q++) {
      const p = alive[q]!
      if (ownRarities[p]! < 0 || partnerRarities[p]! < 0) continue
      const own = bits[ownRarities[p]!]!
      const other = bits[partnerRarities[p]!]!
      rarities[p] = own < other ? own : other
    }
  }

  /** Finds the levels of the pairs of the batch. @returns how many of them may reach the minimum */
  function compare(count: number): number {
    const { alive } = batch
    for (let p = 0; p < count; p++) alive[p] = p
    for (let n = 0; n < order.length && count > 0; n++) {
      const k = order[n]!
      if (!prunes) {
        comparers[k]!.levels(batch.pairs[k]!, alive, count, batch.codes[k]!)
        continue
      }
      if (screen && n === expensiveAt) count = screen.prefilter(batch, count)
      count = narrow(n, count)
    }
    return count
  }

  /** Puts the first `count` pairs that are left, and their weights, behind those kept before, which begin at `to`. @returns how many are kept */
  function weigh(count: number, left: Int32Array, right: Int32Array, to: number, kept: number): number {
    const { left: own, right: theirs, alive, codes, rarities } = batch
    for (let q = 0; q < count; q++) {
      const p = alive[q]!
      const i = own[p]!
      const j = theirs[p]!
      const weight = parts.total(i, j, codes, rarities, p)
      if (!(weight >= minWeight)) continue
      left[to + kept] = i
      right[to + kept] = j
      scorer.weights[kept++] = weight
    }
    return kept
  }

  const scorer = {
    weights: new Float64Array(0),
    atOnce: expensiveAt < 0 ? AT_ONCE : BATCH,
    touch: (records: Int32Array, count: number): void => first.touch(records, count),
    score(left: Int32Array, right: Int32Array, count: number, begun = 0): number {
      const end = begun + count
      const most = Math.min(count, ROOM)
      if (most > batch.left.length)
        batch = createPairRoom(most > ROOM / 2 ? ROOM : 2 * most, compiled.length, order, bounds)
      if (count > scorer.weights.length) scorer.weights = new Float64Array(2 * count)
      let kept = 0
      let waiting = 0
      for (let from = begun; from < end; from += BATCH) {
        const length = Math.min(BATCH, end - from)
        waiting += first.look(left, right, from, length, batch, waiting)
        if (waiting <= ROOM - BATCH && from + BATCH < end) continue
        // What is left of several batches together: few pairs would not be worth the way to each comparison.
        kept = weigh(compare(waiting), left, right, begun, kept)
        waiting = 0
      }
      return kept
    },
  }
  return scorer
}
