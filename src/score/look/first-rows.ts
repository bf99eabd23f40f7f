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
  for (let from = 0; from < size; from += AT_ONCE) {
    const to = Math.min(size, from + AT_ONCE)
    for (const [n, { single, words, days, addresses, rarities }] of bounds.entries()) {
      if (single === undefined) continue
      putIds(rows, stride, idAt[n]!, single, from, to)
      if (words) put(rows, stride, n, single, words, 0, from, to)
      if (days) put(rows, stride, daysAt[n]!, single, days, 0, from, to)
      if (addresses) put(rows, stride, addressAt[n]!, single, addresses, 0, from, to)
      if (rarities) put(rows, stride, rarityAt[n]!, single, rarities.of, 1, from, to)
    }
    if (from % PER_STEP === 0) yield
  }
  return rows
}

/** Records whose rows are filled together: they stay in a core's own cache while one column after another is written into them. */
const AT_ONCE = 512
/** Records between two steps. */
const PER_STEP = 1 << 13

/** Puts one more than the id of each record `from .. to` at a place of its row. */
function putIds(
  rows: Int32Array,
  stride: number,
  at: number,
  single: Int32Array,
  from: number,
  to: number,
): void {
  for (let j = from, place = from * stride + at; j < to; j++, place += stride) {
    const id = single[j]!
    if (id >= 0) rows[place] = id + 1
  }
}

/** The same, what a table says of the id, and so much more: a short loop, so that the processor waits for many reads of the table at once. */
function put(
  rows: Int32Array,
  stride: number,
  at: number,
  single: Int32Array,
  table: Int32Array,
  more: number,
  from: number,
  to: number,
): void {
  for (let j = from, place = from * stride + at; j < to; j++, place += stride) {
    const id = single[j]!
    if (id >= 0) rows[place] = table[id]! + more
  }
}
