import type { Bounds } from '../bounds/bounds.ts'
import { FIXED_POINT, toFixed } from '../bounds/level-bounds.ts'
import { keepColumn, keepPairs } from './keep-left.ts'
import { lookAtAddresses } from './look-at-addresses.ts'
import type { OpenedLook } from './opened-look.ts'
import { RARITY } from './row-layout.ts'
import type { Survivors } from './survivors.ts'

/** The most that each of many pairs can reach, by one integer for each value. */
export interface FirstLook {
  /**
   * Looks at `count` pairs from `from` on, a batch at most, those of one record side by side; what is not out of reach comes into `into`, to the
   * places from `to` on.
   *
   * @returns how many are left
   */
  look(left: Int32Array, right: Int32Array, from: number, count: number, into: Survivors, to: number): number
  /** Touches the rows of records that will be looked at soon. */
  readonly touch: (records: Int32Array, count: number) => void
  /** Puts the value of each of the first `count` of `places` among `records` in comparison n at its place of `ids`; -1 where it has none. */
  idsOf(n: number, records: Int32Array, places: Int32Array, count: number, ids: Int32Array): void
  /** The same, the number of the rarity of each, of a comparison whose values differ in rarity. */
  raritiesOf(n: number, records: Int32Array, places: Int32Array, count: number, rarities: Int32Array): void
}

/** All bits of a word. */
const WHOLE = -1
/** Sums stay far from where whole numbers overflow. */
const MOST_BITS = 1 << 16

/**
 * The first look of the pair loop. What it needs of a record stands in one short row, so that a partner costs one line of the cache, and those of
 * many are touched before any is looked at, so that the processor waits for many at once. The kernel adds up the most that each pair can
 * reach; what it leaves is looked at more closely.
 *
 * @param ceiling the most that a pair of which nothing is known can reach, in bits
 */
export function createFirstLook(
  opened: OpenedLook,
  bounds: readonly Bounds[],
  ceiling: number,
  leastBits: number,
): FirstLook {
  const { layout, rows, pairs, words, assumedAt, ahead } = opened
  const { stride, wordAt, idAt, addressAt, rarityAt, soundsAt } = layout
  const top = toFixed(ceiling)
  const least = Math.floor(Math.max(-MOST_BITS, Math.min(MOST_BITS, leastBits)) * FIXED_POINT)
  const left = { pairs, words, rows, stride, least }
  const boundsOf = bounds.map((_, n) => boundsReader(opened, bounds[n]!, n))
  const addresses = bounds.flatMap(({ addresses: own, possible, fixed, layout: { sets } }, n) =>
    own
      ? [
          {
            wordAt: wordAt[n]!,
            addressAt: addressAt[n]!,
            assumedAt: assumedAt[n]!,
            setOf: possible!.ofAddress!,
            fixed,
            sets,
            boundsOf: boundsOf[n]!,
          },
        ]
      : [],
  )
  function read(
    at: number,
    bits: number,
    records: Int32Array,
    places: Int32Array,
    count: number,
    out: Int32Array,
  ): void {
    for (let q = 0; q < count; q++) {
      const p = places[q]!
      out[p] = (rows[records[p]! * stride + at]! & bits) - 1
    }
  }

  return {
    touch(records: Int32Array, count: number): void {
      for (let from = 0; from < count; from += ahead.length) {
        const length = Math.min(ahead.length, count - from)
        ahead.set(records.subarray(from, from + length))
        opened.touch(length)
      }
    },
    look(
      lefts: Int32Array,
      rights: Int32Array,
      from: number,
      count: number,
      into: Survivors,
      to: number,
    ): number {
      opened.left.set(lefts.subarray(from, from + count))
      opened.right.set(rights.subarray(from, from + count))
      let kept = opened.run(count, least, top)
      for (const column of addresses) kept = lookAtAddresses(left, column, kept)
      keepPairs(pairs, words, kept, ceiling, top, into, to)
      for (let n = 0; n < bounds.length; n++)
        keepColumn(
          { pairs, words, assumedAt: assumedAt[n]!, fixed: bounds[n]!.fixed, boundsOf: boundsOf[n]! },
          kept,
          into.assumed[n]!,
          into.bounds[n]!,
          to,
        )
      return kept
    },
    idsOf(n: number, records: Int32Array, places: Int32Array, count: number, ids: Int32Array): void {
      read(idAt[n]!, WHOLE, records, places, count, ids)
    },
    raritiesOf(n: number, records: Int32Array, places: Int32Array, count: number, own: Int32Array): void {
      read(rarityAt[n]!, soundsAt[n]! < 0 ? WHOLE : RARITY, records, places, count, own)
    },
  }
}

/** The row of bounds of a record in comparison n; -1 where it lacks the feature, which then adds nothing. */
function boundsReader(
  { rows, layout }: OpenedLook,
  { rarities, single }: Bounds,
  n: number,
): (record: number) => number {
  const { stride } = layout
  if (single === undefined) return () => 0
  if (rarities === undefined) {
    const at = layout.idAt[n]!
    return (record) => (rows[record * stride + at] === 0 ? -1 : 0)
  }
  const at = layout.rarityAt[n]!
  const bits = layout.soundsAt[n]! < 0 ? WHOLE : RARITY
  const { rows: rowOf } = rarities
  return (record) => {
    const rarity = rows[record * stride + at]! & bits
    return rarity === 0 ? -1 : rowOf[rarity - 1]!
  }
}
