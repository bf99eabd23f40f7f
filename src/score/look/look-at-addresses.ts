import { addressPairKey } from '../../compare/text/address-sketch.ts'
import { SKETCH_OTHER, SKETCH_SPACE } from '../../compare/text/text-sketch.ts'
import { LEFT_AT, RIGHT_AT, SUM_AT } from './kernel/look-kernel.ts'

// Names of this file for what is imported: an import is read, and seen to be what it was, at each use.
const FLAGS = SKETCH_SPACE | SKETCH_OTHER
const OWN = LEFT_AT
const OTHER = RIGHT_AT
const SUM = SUM_AT
const addressKey = addressPairKey

/** Pairs that are left, so many words each, and what is read of their records. */
export interface PairsLeft {
  readonly pairs: Int32Array
  readonly words: number
  readonly rows: Int32Array
  readonly stride: number
  /** What a sum has to reach, in fixed point. */
  readonly least: number
}

/** A column of e-mails: where a row has both sketches, a pair what is assumed of it, and what sets of levels may add. */
export interface AddressColumn {
  readonly wordAt: number
  readonly addressAt: number
  readonly assumedAt: number
  readonly setOf: Uint8Array
  readonly fixed: Int32Array
  readonly sets: number
  /** The row of bounds of a record, -1 where it lacks the feature. */
  readonly boundsOf: (record: number) => number
}

/** A second look at addresses that differ, of which a first one says little. @returns how many of `count` pairs are left */
export function lookAtAddresses(left: PairsLeft, column: AddressColumn, count: number): number {
  const { pairs, words, rows, stride, least } = left
  const { wordAt, addressAt, assumedAt, setOf, fixed, sets, boundsOf } = column
  const end = count * words
  let kept = 0
  for (let p = 0; p < end; p += words) {
    const own = pairs[p + OWN]! * stride
    const other = pairs[p + OTHER]! * stride
    const text = rows[own + wordAt]!
    const word = rows[other + wordAt]!
    if (text !== 0 && word !== 0 && word !== text && ((text | word) & FLAGS) === 0) {
      const set = setOf[addressKey(text, rows[own + addressAt]!, word, rows[other + addressAt]!)]!
      const bits = fixed[boundsOf(pairs[p + OWN]!) + sets + set]!
      const less = pairs[p + assumedAt]! - bits
      if (less > 0) {
        const sum = pairs[p + SUM]! - less
        if (sum < least) continue
        pairs[p + SUM] = sum
        pairs[p + assumedAt] = bits
      }
    }
    if (kept < p) for (let k = 0; k < words; k++) pairs[kept + k] = pairs[p + k]!
    kept += words
  }
  return kept / words
}
