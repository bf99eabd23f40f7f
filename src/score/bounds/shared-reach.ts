/**
 * The most that a pair can reach by its expensive comparisons, less what relatives and neighbours would agree on as well. Two people of one
 * village agree on it as much as one person does, so that their names have to say more; the sum of the best levels does not know that. All
 * levels of the comparisons that are left are gone through together: their number is small, and a comparison takes a hundred times as long.
 */
import type { Bounds } from './bounds.ts'
import type { CompiledComparison } from '../compile.ts'
import type { PairRoom } from '../pair-room.ts'
import { powerOfTwo } from '../../internal/power-of-two.ts'

/** What the reach goes by. */
export interface ReachedPairs {
  readonly compiled: readonly CompiledComparison[]
  readonly bounds: readonly Bounds[]
  /** The comparisons of the bounds; from number `from` on they are expensive. */
  readonly order: readonly number[]
  readonly from: number
  /** The one of which the masks of a batch say what levels are possible; -1 for none. */
  readonly masked: number
  /** The bits of a pair of which nothing is known, and all that shared evidence could add to them. */
  readonly ceiling: number
  /** Of each alternative of the model, against strangers. */
  readonly odds: Float64Array
}

/** Level codes that a row has to have room for. */
export const MOST_LEVELS = 32
/** Combinations of levels up to which all of them are gone through. */
const MOST_COMBINED = 1000
/** Rounding of what is assumed of a level. */
const NEARLY = 1e-3

/**
 * Puts into `row` by level code, up to `last`, of comparison number n of the order the most that the pair at p may weigh if it has that
 * level; -Infinity for levels that it can't have. All comparisons before n are known.
 */
export type SharedReach = (batch: PairRoom, p: number, n: number, last: number, row: Float64Array) => void

/** @returns undefined where there is nothing to share, or levels are too many, or weigh by how rare their values are */
export function createSharedReach({
  compiled,
  bounds,
  order,
  from,
  masked,
  ceiling,
  odds,
}: ReachedPairs): SharedReach | undefined {
  const [width, others] = [order.length, odds.length]
  const expensive = order.slice(from).map((k) => compiled[k]!)
  if (others === 0 || expensive.length === 0) return undefined
  if (expensive.some(({ power, bits }) => bits.length > MOST_LEVELS || power.some((share) => share > 0)))
    return undefined
  if (expensive.slice(1).reduce((product, { bits }) => product * bits.length, 1) > MOST_COMBINED)
    return undefined
  /** By comparison of the order, from the first expensive one on, and level code. */
  const gains = expensive.map(({ bits }) => Float64Array.from(bits, powerOfTwo))
  const otherGains = expensive.map(({ alternativeBits }) => Float64Array.from(alternativeBits, powerOfTwo))
  /** By comparison, of the alternatives: odds times what all comparisons before it say. */
  const factors = new Float64Array((width + 1) * others)

  /** By comparison, as bits by code: the levels that the pair at work may have. */
  const may = new Int32Array(width)

  function mayHave(batch: PairRoom, p: number, m: number): number {
    if (m === masked) return batch.masks[p]!
    const row = batch.bounds[m]![p]!
    if (row < 0) return 1
    const { table, layout } = bounds[m]!
    const most = batch.assumed[m]![p]! + NEARLY
    let codes = 0
    for (let code = 0; code < gains[m - from]!.length; code++)
      if (table[row + layout.value + code]! <= most) codes |= 1 << code
    return codes
  }

  /** By comparison: the largest gain by it and those after it. In an array, since a number that a function returns is made anew each time. */
  const largest = new Float64Array(width + 1)

  /** Finds the largest gain by comparisons from m on, for one person against all that the alternatives gain. */
  function findLargest(m: number): void {
    let best = 0
    if (m === width) {
      let all = 1
      for (let c = 0, at = m * others; c < others; c++) all += factors[at + c]!
      best = 1 / all
    } else {
      const own = gains[m - from]!
      for (let code = 0, left = may[m]!; left !== 0; code++, left >>>= 1) {
        if ((left & 1) === 0) continue
        takeLevel(m, code)
        findLargest(m + 1)
        const gain = own[code]! * largest[m + 1]!
        if (gain > best) best = gain
      }
    }
    largest[m] = best
  }

  /** Counts in what the alternatives gain by a level of comparison m. */
  function takeLevel(m: number, code: number): void {
    const other = otherGains[m - from]!
    for (let c = 0; c < others; c++)
      factors[(m + 1) * others + c] = factors[m * others + c]! * other[code * others + c]!
  }

  return (batch, p, n, last, row) => {
    for (let m = n + 1; m < width; m++) may[m] = mayHave(batch, p, m)
    factors.fill(0, n * others, (n + 1) * others)
    let known = ceiling
    for (let m = 0; m < n; m++) {
      const k = order[m]!
      const code = batch.codes[k]![p]!
      if (code === 0) continue
      const { bits, alternativeBits, sharesRarity } = compiled[k]!
      const at = batch.bounds[m]![p]!
      // What rarity may add at most: it adds no more to an alternative.
      const own = at < 0 ? bits[code]! : bounds[m]!.table[at + bounds[m]!.layout.value + code]!
      known += own
      for (let c = 0; c < others; c++)
        factors[n * others + c]! +=
          alternativeBits[code * others + c]! + (sharesRarity[c] === 1 ? own - bits[code]! : 0)
    }
    for (let c = 0; c < others; c++) factors[n * others + c] = odds[c]! * powerOfTwo(factors[n * others + c]!)
    const own = gains[n - from]!
    for (let code = 0; code < own.length && code <= last; code++) {
      if (n === masked && ((batch.masks[p]! >>> code) & 1) === 0) {
        row[code] = Number.NEGATIVE_INFINITY
        continue
      }
      takeLevel(n, code)
      findLargest(n + 1)
      row[code] = known + Math.log2(own[code]! * largest[n + 1]!)
    }
  }
}
