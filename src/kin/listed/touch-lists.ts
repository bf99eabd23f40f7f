/**
 * Fetches what a look at the lists of many records needs, level by level: in a short loop the processor waits for ten pieces of memory at
 * once, and between other work for each by itself. Among a million people hardly any of them lies in the cache.
 */
import { enlarged } from '../../internal/enlarged.ts'
import type { Column } from '../../encode/population.ts'
import type { ListedNames } from './listed-names.ts'

/** Fetches the lists of the records at the first `count` places, and how they sound. */
export type TouchLists = (records: Int32Array, places: Int32Array, count: number) => void

export function createTouchLists({ offsets, ids }: Column, listed: ListedNames): TouchLists {
  const { kinOf, nameOf } = listed
  let mentions = new Int32Array(1024)
  /** What was fetched, so that fetching it is not left out. */
  let seen = 0
  return (records, places, count) => {
    let sum = 0
    for (let q = 0; q < count; q++) sum ^= offsets[records[places[q]!]!]!
    let length = 0
    for (let q = 0; q < count; q++) {
      const from = offsets[records[places[q]!]!]!
      const to = offsets[records[places[q]!]! + 1]!
      if (length + to - from > mentions.length) mentions = enlarged(mentions, 2 * (length + to - from))
      for (let k = from; k < to; k++) mentions[length++] = ids[k]!
    }
    for (let k = 0; k < length; k++) {
      sum ^= kinOf[mentions[k]!]!
      mentions[k] = nameOf[mentions[k]!]!
    }
    seen ^= sum ^ listed.touch(mentions, length)
  }
}
