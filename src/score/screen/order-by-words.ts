import { ascending } from '../../internal/ascending.ts'
import { sharedInt32 } from '../../internal/shared-arrays.ts'
import { type HeardWords, KINDS, WORD } from './heard-words.ts'

/** Words of a name by which records are put in order: two leave 2 in 100 names more to be taken apart again, one leaves 15. */
const ORDERED_BY = 3

/**
 * Records 0 .. last - 1 in an order in which those who share the commonest words of their names come together: their partners are the same
 * names, which then need not be taken apart again.
 */
export function orderByWords(heard: HeardWords, last: number): Int32Array {
  const places = heard.bits.length + 2
  const words = Array.from({ length: ORDERED_BY }, () => new Int32Array(last))
  for (let i = 0; i < last; i++) commonestOf(heard, i, words)
  let order: Int32Array = ascending(last)
  // The last word first, since each pass keeps the order of the one before it among its equals.
  for (const own of words.toReversed()) {
    const starts = new Int32Array(places)
    for (let i = 0; i < last; i++) starts[own[i]! + 1]!++
    for (let code = 0; code < places - 1; code++) starts[code + 1]! += starts[code]!
    const next = sharedInt32(last)
    for (let k = 0; k < last; k++) next[starts[own[order[k]!]!]!++] = order[k]!
    order = next
  }
  return order
}

/** Notes the commonest words of record i, one more than their codes; 0 where there are no more. */
function commonestOf({ offsets, codes, bits }: HeardWords, i: number, words: readonly Int32Array[]): void {
  for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
    let code = codes[k]!
    if (code % KINDS !== WORD) continue
    for (const own of words) {
      const other = own[i]! - 1
      if (other >= 0 && (bits[other]! < bits[code]! || (bits[other] === bits[code] && other < code))) continue
      own[i] = code + 1
      if (other < 0) break
      code = other
    }
  }
}
