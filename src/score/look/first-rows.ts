import type { Population } from '../../encode/population.ts'
import type { Steps } from '../../internal/pace.ts'
import { sharedInt32 } from '../../internal/shared-arrays.ts'
import type { Bounds } from '../bounds/bounds.ts'

/** Where in a record's short row what stands: the sketches first, then the ids of those that have them, then days and the numbers of rarities. */
export interface RowLayout {
  readonly stride: number
  readonly idAt: readonly number[]
  /** Of dates; of all others -1. */
  readonly daysAt: readonly number[]
  /** Of addresses, their second sketch; of all others -1. */
  readonly addressAt: readonly number[]
  /** Of those whose values differ in rarity: one more than its number; of all others -1. */
  readonly rarityAt: readonly number[]
}

/** Whole numbers in a line of the cache. */
const LINE = 16

/** What of a partner is looked at stands first. A row that nearly fills a line of the cache fills it, so that one miss fetches what is looked at. */
export function rowLayout(bounds: readonly Bounds[]): RowLayout {
  let stride = bounds.length
  const daysAt = bounds.map(({ days }) => (days ? stride++ : -1))
  const addressAt = bounds.map(({ addresses }) => (addresses ? stride++ : -1))
  const idAt = bounds.map(({ words }, n) => (words ? stride++ : n))
  const rarityAt = bounds.map(({ rarities }) => (rarities ? stride++ : -1))
  if (stride > LINE / 2 && stride < LINE) stride = LINE
  return { stride, idAt, daysAt, addressAt, rarityAt }
}

/** The short rows of all records, one after another; of many records in memory that threads share. No sketch, date or id + 1 is 0. */
export function* firstRows({ size }: Population, bounds: readonly Bounds[]): Steps<Int32Array> {
  const { stride, idAt, daysAt, addressAt, rarityAt } = rowLayout(bounds)
  const rows = sharedInt32(size * stride)
  for (const [n, { single, words, days, addresses, rarities }] of bounds.entries()) {
    if (single === undefined) continue
    for (let j = 0; j < size; j++) {
      if ((j & AT_ONCE) === AT_ONCE) yield
      const id = single[j]!
      if (id < 0) continue
      const at = j * stride
      rows[at + idAt[n]!] = id + 1
      if (words) rows[at + n] = words[id]!
      if (days) rows[at + daysAt[n]!] = days[id]!
      if (addresses) rows[at + addressAt[n]!] = addresses[id]!
      if (rarities) rows[at + rarityAt[n]!] = rarities.of[id]! + 1
    }
  }
  return rows
}

/** Records between two steps, less one. */
const AT_ONCE = (1 << 14) - 1
