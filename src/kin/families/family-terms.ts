/** What each pair of two families says for one family, apart from what it says for one person. */
import { FAMILY_WEIGHTS } from '../../data/family-weights.ts'
import { powerOfTwo } from '../../internal/power-of-two.ts'

/** Two families as a matrix of pairs, row by row. */
export interface FamilyPairs {
  readonly rows: number
  readonly columns: number
  /** Weight of each pair by itself, in bits, prior included; NaN where it is unknown, which makes the terms of that pair so. */
  readonly own: Float64Array
  /** Bits of each pair for one person rather than two of one family. */
  readonly identity: Float64Array
}

/** In bits, by pair; weighed in {@link collectiveWeights}. */
export interface FamilyTerms {
  /** What the records share and one family would share as well: names, places, relatives. */
  readonly shared: Float64Array
  /** By how much less a pair shares than a rival of it. */
  readonly behind: Float64Array
}

/** A rival is told apart as well as a pair, or no worse than by this much. */
const RIVAL = 3
/** No pair counts as further behind. */
const BEHIND = 8

export function familyTerms({ rows, columns, own, identity }: FamilyPairs, prior: number): FamilyTerms {
  const shared = own.map((weight, k) => weight - prior - identity[k]!)
  // Two members of one given name (a child named after its grandmother) differ in further names and in relatives of their own.
  const behind = shared.map((bits, k) => {
    let most = bits
    const rival = (at: number): void => {
      if (identity[at]! >= identity[k]! - RIVAL && shared[at]! > most) most = shared[at]!
    }
    const [row, column] = [Math.floor(k / columns), k % columns]
    for (let c = 0; c < columns; c++) rival(row * columns + c)
    for (let r = 0; r < rows; r++) rival(r * columns + column)
    return Math.min(BEHIND, most - bits)
  })
  return { shared, behind }
}

/** Ends of the pieces over which what is shared counts, each by a weight of its own. */
export const SHARED_ENDS: readonly number[] = [-6, 0, 4, 8, 16]

/** Pieces of what is shared: their sum is the bits, as far as these lie between the ends. */
export const SHARED_PIECES: number = SHARED_ENDS.length - 1

export function sharedPiece(bits: number, piece: number): number {
  const [from, to] = [SHARED_ENDS[piece]!, SHARED_ENDS[piece + 1]!]
  const within = Math.max(from, Math.min(to, bits))
  return within - (piece === 0 ? to : from)
}

/** Factor of a matching in which so many bits are what the family shares. */
export function sharedFactor(bits: number): number {
  return powerOfTwo(FAMILY_WEIGHTS.shared.reduce((all, slope, n) => all + slope * sharedPiece(bits, n), 0))
}

/** What counts at most against a pair that does not share what families share. */
const UNLIKE = 8

/** How far the bits lie below nothing. */
export function unlikeBits(bits: number): number {
  return Math.max(-UNLIKE, Math.min(0, bits))
}

/** A number times itself, so often. */
function product(factor: number, times: number): number {
  let out = 1
  for (let n = 0; n < times; n++) out *= factor
  return out
}

/**
 * Factor of a matching by its number of pairs: each member of the smaller family stands in the larger one with a probability, as
 * any of those who are left there. So who is left over on both sides has fewer rivals.
 */
export function sizeFactors(rows: number, columns: number, listed: number): Float64Array {
  const [least, most] = [Math.min(rows, columns), Math.max(rows, columns)]
  const out = new Float64Array(least + 1)
  let ways = 1
  for (let pairs = 0; pairs <= least; pairs++) {
    out[pairs] = (product(listed, pairs) * product(1 - listed, least - pairs)) / ways
    ways *= most - pairs
  }
  return out
}

/**
 * Worth of two families being one though none of their members is another, as the factor of a matching is: what a family
 * shares is what any pair of theirs shares, on average.
 */
export function nobodyInCommon(shared: Float64Array, sizes: Float64Array, apart: number): number {
  return (powerOfTwo(apart) * sizes[0]! * shared.reduce((sum, factor) => sum + factor, 0)) / shared.length
}
