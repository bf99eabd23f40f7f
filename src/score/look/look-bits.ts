// What one column may add to a pair, in fixed point.
import { SKETCH_OTHER, SKETCH_SPACE, sketchPairKey } from '../../compare/text/text-sketch.ts'
import { ANY, CROSS_SCRIPT, PHONETIC, TOKENS } from '../bounds/level-bounds.ts'
import type { LookColumn } from './look-column.ts'

const FLAGS = SKETCH_SPACE | SKETCH_OTHER
// Names of this file for what is imported: an import is read, and seen to be what it was, at each use.
const HAS_SPACE = SKETCH_SPACE
const IS_OTHER = SKETCH_OTHER
const TOKENS_AT = TOKENS
const CROSS_SCRIPT_AT = CROSS_SCRIPT
const PHONETIC_AT = PHONETIC
const ANY_AT = ANY
const textKey = sketchPairKey

/** The greater of two whole numbers less than 2^31 apart. */
export function greater(a: number, b: number): number {
  const more = a - b
  return a - (more & (more >> 31))
}

/** What two texts of different sketches may add, whose row of bounds is `row`; 0 where the partner has none. */
export function differing(
  fixed: Int32Array,
  row: number,
  sets: number,
  setOf: Uint8Array,
  sketch: number,
  word: number,
): number {
  if (word === 0) return 0
  const bits = fixed[(row + sets + setOf[textKey(sketch, word)]!) | 0]!
  return ((sketch | word) & FLAGS) === 0 ? bits : withFlags(bits, sketch | word, fixed, row)
}

/**
 * What values that stand in each other's columns may add, by the keys of their sketches across the columns, -1 where one of the two is missing.
 * Where only one record has the other column, what is in it decides; where neither has, nothing is swapped.
 */
export function swappedBits(column: LookColumn, row: number, there: number, back: number): number {
  const { fixed, swapped, swapOf, swaps } = column
  const first = there < 0 ? (back < 0 ? swaps : 0) : swapOf[there]!
  const second = back < 0 ? 0 : swapOf[back]!
  return fixed[row + swapped + (first > second ? first : second)]!
}

/** The most that is assumed of a pair before anything is known of the partner. */
export function mostOf({ fixed }: LookColumn, row: number): number {
  return row < 0 ? 0 : fixed[row + ANY_AT]!
}

/** The most that swapping columns and sounding alike may bring. */
export function floorOf({ fixed, swapped }: LookColumn, row: number): number {
  return row < 0 ? 0 : greater(fixed[row + PHONETIC_AT]!, fixed[row + swapped]!)
}

/** Values with a space may agree by tokens, values of two scripts across them. */
function withFlags(bits: number, either: number, fixed: Int32Array, row: number): number {
  const tokens = fixed[row + TOKENS_AT]!
  const cross = fixed[row + CROSS_SCRIPT_AT]!
  if ((either & HAS_SPACE) !== 0 && tokens > bits) bits = tokens
  return (either & IS_OTHER) !== 0 && cross > bits ? cross : bits
}
