import { ANY, FIXED_POINT } from '../bounds/level-bounds.ts'
import { LEFT_AT, RIGHT_AT, SUM_AT } from './kernel/look-kernel.ts'
import type { Survivors } from './survivors.ts'

// Names of this file for what is imported: an import is read, and seen to be what it was, at each use.
const OWN = LEFT_AT
const OTHER = RIGHT_AT
const SUM = SUM_AT
const IN_A_BIT = FIXED_POINT
const ANY_AT = ANY

/** Hands over the first `count` pairs, of so many words, to the places from `to` on. @param ceiling what `top` stands for, in bits */
export function keepPairs(
  pairs: Int32Array,
  words: number,
  count: number,
  ceiling: number,
  top: number,
  { left, right, best }: Survivors,
  to: number,
): void {
  for (let q = 0, p = 0; q < count; q++, p += words) {
    left[to + q] = pairs[p + OWN]!
    right[to + q] = pairs[p + OTHER]!
    best[to + q] = ceiling + (pairs[p + SUM]! - top) / IN_A_BIT
  }
}

/** What of a comparison is handed over. */
export interface KeptColumn {
  readonly pairs: Int32Array
  readonly words: number
  /** Where a pair has what is assumed of it; -1 where nothing is known of the partner. */
  readonly assumedAt: number
  readonly fixed: Int32Array
  /** The row of bounds of a record, in `fixed`; -1 where it lacks the feature, which then adds nothing. */
  readonly boundsOf: (record: number) => number
}

/** Hands over what is assumed of the first `count` pairs, and their rows of bounds, to the places from `to` on. */
export function keepColumn(
  { pairs, words, assumedAt, fixed, boundsOf }: KeptColumn,
  count: number,
  assumed: Float64Array,
  bounds: Int32Array,
  to: number,
): void {
  let last = -1
  let row = -1
  let any = 0
  for (let q = 0, p = 0; q < count; q++, p += words) {
    const record = pairs[p + OWN]!
    if (record !== last) {
      last = record
      row = boundsOf(record)
      any = row < 0 ? 0 : fixed[row + ANY_AT]!
    }
    bounds[to + q] = row
    assumed[to + q] = (assumedAt < 0 ? any : pairs[p + assumedAt]!) / IN_A_BIT
  }
}
