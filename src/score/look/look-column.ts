import type { PhoneticMasks } from '../../compare/text/phonetic-equal.ts'

/** Comparisons that are looked at; of more, the others are left as they are. */
export const MOST_COLUMNS = 32

/** What the loops need of a comparison; its bounds for a record begin at the record's row of `fixed`. */
export interface LookColumn {
  /** The comparison's number. */
  readonly n: number
  /** The place in a row of what is looked at: a sketch, or an id where only equality tells. */
  readonly at: number
  /** Whether pairs are looked at by it. */
  readonly looked: boolean
  readonly single: boolean
  readonly fixed: Int32Array
  readonly setOf: Uint8Array
  readonly sets: number
  /** The places in a row of days, of the second sketch of addresses; of ids; of the number of the rarity. */
  readonly daysAt: number
  readonly addressAt: number
  /** By the key of two addresses the set of levels possible. */
  readonly addressSetOf: Uint8Array
  readonly idAt: number
  readonly rarityAt: number
  /** By that number the row of bounds. */
  readonly rowOf: Int32Array
  readonly swapOf: Uint8Array
  readonly swapped: number
  readonly swaps: number
  readonly sounds: PhoneticMasks | undefined
  /** Sees to it that a row of bounds is there. */
  readonly fill: (row: number) => void
}

/** What is looked at by one loop: a date and two texts. {@link absentBeside} stands for what there is not. */
export interface Facts {
  readonly date: LookColumn
  readonly first: LookColumn
  readonly second: LookColumn
}

/** Two columns of names that may stand in each other's place. */
export interface NamePair {
  readonly given: LookColumn
  readonly family: LookColumn
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
export function boundsOf(
  { rarityAt, rowOf, idAt, single }: LookColumn,
  rows: Int32Array,
  own: number,
): number {
  if (rarityAt >= 0) {
    const rarity = rows[own + rarityAt]!
    return rarity === 0 ? -1 : rowOf[rarity - 1]!
  }
  return !single || rows[own + idAt] !== 0 ? 0 : -1
}

/** Stands for a column that a loop has room for and a model has not: no record has a row of bounds of it. Reads what `beside` reads. */
export function absentBeside(beside: LookColumn): LookColumn {
  return { ...beside, n: MOST_COLUMNS, daysAt: beside.at, looked: false, sounds: undefined }
}
