import { ascending } from './ascending.ts'
import { areAscii, type PackedTexts, textOrder } from './packed-texts.ts'
import type { Steps } from './pace.ts'
import { sortSteps } from './sort-steps.ts'

const DIGIT = 11
const RADIX = 1 << DIGIT
const PASSES = 3
/** Texts looked at between two steps, less one. */
const AT_ONCE = (1 << 14) - 1

/**
 * The places of texts by rising text, equal ones by place. A radix sort by the first signs behind those that all begin with, and a
 * comparison sort of the few runs that it leaves equal: ids have few different signs, so that nine or so of them fit a number of
 * 32 bits.
 */
export function* sortedPlaces(texts: PackedTexts): Steps<Int32Array> {
  const size = texts.offsets.length - 1
  const places = ascending(size)
  if (!areAscii(texts)) {
    yield* sortSteps(places, textOrder(texts))
    return places
  }
  const keys = yield* keysOf(texts)
  let order: Int32Array = places
  let other: Int32Array = new Int32Array(size)
  const counts = new Uint32Array(RADIX)
  for (let shift = 0; shift < PASSES * DIGIT; shift += DIGIT) {
    counts.fill(0)
    for (let n = 0; n < size; n++) counts[(keys[n]! >>> shift) & (RADIX - 1)]!++
    let sum = 0
    for (let digit = 0; digit < RADIX; digit++) {
      const count = counts[digit]!
      counts[digit] = sum
      sum += count
    }
    for (let n = 0; n < size; n++) {
      if ((n & AT_ONCE) === AT_ONCE) yield
      const place = order[n]!
      other[counts[(keys[place]! >>> shift) & (RADIX - 1)]!++] = place
    }
    ;[order, other] = [other, order]
  }
  const compare = textOrder(texts)
  for (let start = 0; start < size; ) {
    if ((start & AT_ONCE) === AT_ONCE) yield
    let end = start + 1
    while (end < size && keys[order[end]!] === keys[order[start]!]) end++
    if (end - start > 1) yield* sortSteps(order.subarray(start, end), compare)
    start = end
  }
  return order
}

/** A number for each text, which never falls where texts rise. */
function* keysOf({ bytes, offsets }: PackedTexts): Steps<Uint32Array> {
  const size = offsets.length - 1
  const keys = new Uint32Array(size)
  if (size === 0) return keys
  const first = offsets[0]!
  let shared = offsets[1]! - first
  /** Of each sign its place among those that occur, from 1 on; 0 is the end of a text. */
  const ranks = new Uint32Array(128)
  for (let n = 0; n < size; n++) {
    if ((n & AT_ONCE) === AT_ONCE) yield
    const start = offsets[n]!
    const end = offsets[n + 1]!
    let k = 0
    while (k < shared && start + k < end && bytes[start + k] === bytes[first + k]) k++
    shared = k
    for (let at = start + k; at < end; at++) ranks[bytes[at]!] = 1
  }
  // Signs of the first texts that turned out not to be shared later on.
  for (let at = first + shared; at < offsets[1]!; at++) ranks[bytes[at]!] = 1
  let base = 1
  for (let sign = 0; sign < ranks.length; sign++) if (ranks[sign]! > 0) ranks[sign] = base++
  const signs = base < 2 ? 0 : Math.floor(32 / Math.log2(base) - 1e-9)
  for (let n = 0; n < size; n++) {
    if ((n & AT_ONCE) === AT_ONCE) yield
    const end = offsets[n + 1]!
    let key = 0
    let at = offsets[n]! + shared
    for (let k = 0; k < signs; k++) key = key * base + (at < end ? ranks[bytes[at++]!]! : 0)
    keys[n] = key
  }
  return keys
}
