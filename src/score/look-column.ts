import type { PhoneticMasks } from '../compare/text/phonetic-equal.ts'
import { SKETCH_OTHER, SKETCH_SPACE } from '../compare/text/text-sketch.ts'

/** What the loops need of a comparison; its bounds for a record begin at the record's row of `fixed`. */
export interface LookColumn {
  /** The comparison's number, and place in a row. */
  readonly n: number
  /** Whether pairs are looked at by it. */
  readonly looked: boolean
  readonly single: boolean
  readonly fixed: Int32Array
  readonly setOf: Uint8Array
  readonly sets: number
  /** The places in a row of days; of ids; of the row of bounds; of the sketches of the column that values may be swapped with. */
  readonly daysAt: number
  readonly idAt: number
  readonly boundsAt: number
  readonly crossAt: number
  readonly swapOf: Uint8Array
  readonly swapped: number
  readonly swaps: number
  readonly sounds: PhoneticMasks | undefined
  /** Sees to it that a row of bounds is there. */
  readonly fill: (row: number) => void
}

/** Pairs that are left, side by side. */
export interface Survivors {
  readonly left: Int32Array
  readonly right: Int32Array
  /** The most that each can reach, in bits; by comparison, what that assumes of it, and the row of bounds of the left record, -1 for none. */
  readonly best: Float64Array
  readonly assumed: readonly Float64Array[]
  readonly bounds: readonly Int32Array[]
}

/** What a look goes by. */
export interface LookRows {
  readonly columns: readonly LookColumn[]
  /** The short rows of all records, so many numbers each. */
  readonly rows: Int32Array
  readonly stride: number
  /** The most that a pair of which nothing is known can reach, in bits; and in fixed point. */
  readonly ceiling: number
  readonly top: number
}

/** The row of bounds of the record whose short row begins at `own`; -1 where it lacks the feature, which then adds nothing. */
export function boundsOf({ boundsAt, idAt, single }: LookColumn, rows: Int32Array, own: number): number {
  if (boundsAt >= 0) return rows[own + boundsAt]! - 1
  return !single || rows[own + idAt] !== 0 ? 0 : -1
}

/** Values with a space may agree by tokens, values of two scripts across them. */
export function withFlags(bits: number, either: number, tokens: number, cross: number): number {
  if ((either & SKETCH_SPACE) !== 0 && tokens > bits) bits = tokens
  return (either & SKETCH_OTHER) !== 0 && cross > bits ? cross : bits
}
