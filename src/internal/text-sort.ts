import { ascending } from './ascending.ts'
import { areAscii, type PackedTexts, textOrder } from './packed-texts.ts'
import type { Steps } from './pace.ts'
import { sortSteps } from './sort-steps.ts'

const DIGIT = 11
const RADIX = 1 << DIGIT
const PASSES = 3
/** Texts looked at between two steps. */
const AT_ONCE = 1 << 14

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
  for (let shift = 0; shift < PASSES * DIGIT; shift += DIGIT) {
    const ends = startsOf(keys, shift)
    for (let from = 0; from < size; from += AT_ONCE) {
      spread(keys, shift, order.subarray(from, from + AT_ONCE), ends, other)
      yield
    }
    ;[order, other] = [other, order]
  }
  const compare = textOrder(texts)
  for (let start = 0; start < size; ) {
    const end = endOfRun(keys, order, start)
    if (end - start > 1) yield* sortSteps(order.subarray(start, end), compare)
    start = end
  }
  return order
}

/** Where the keys of each digit begin, once they are sorted by it. */
function startsOf(keys: Uint32Array, shift: number): Uint32Array {
  const starts = new Uint32Array(RADIX)
  for (let n = 0; n < keys.length; n++) starts[(keys[n]! >>> shift) & (RADIX - 1)]!++
  let sum = 0
  for (let digit = 0; digit < RADIX; digit++) {
    const count = starts[digit]!
    starts[digit] = sum
    sum += count
  }
  return starts
}

/** Writes places behind those of the same digit. */
function spread(
  keys: Uint32Array,
  shift: number,
  places: Int32Array,
  ends: Uint32Array,
  to: Int32Array,
): void {
  for (let n = 0; n < places.length; n++) {
    const place = places[n]!
    to[ends[(keys[place]! >>> shift) & (RADIX - 1)]!++] = place
  }
}

function endOfRun(keys: Uint32Array, order: Int32Array, start: number): number {
  const key = keys[order[start]!]!
  let end = start + 1
  while (end < order.length && keys[order[end]!] === key) end++
  return end
}

/** A number for each text, which never falls where texts rise. */
function* keysOf(texts: PackedTexts): Steps<Uint32Array> {
  const size = texts.offsets.length - 1
  const keys = new Uint32Array(size)
  if (size === 0) return keys
  /** Of each sign its place among those that occur, from 1 on; 0 is the end of a text. */
  const ranks = new Uint32Array(128)
  let shared = texts.offsets[1]! - texts.offsets[0]!
  for (let from = 0; from < size; from += AT_ONCE) {
    shared = markSigns(texts, from, Math.min(from + AT_ONCE, size), shared, ranks)
    yield
  }
  // Signs of the first text that were taken for shared.
  markSigns(texts, 0, 1, shared, ranks)
  let base = 1
  for (let sign = 0; sign < ranks.length; sign++) if (ranks[sign]! > 0) ranks[sign] = base++
  const signs = base < 2 ? 0 : Math.floor(32 / Math.log2(base) - 1e-9)
  for (let from = 0; from < size; from += AT_ONCE) {
    writeKeys(texts, from, Math.min(from + AT_ONCE, size), { shared, ranks, base, signs }, keys)
    yield
  }
  return keys
}

/**
 * Marks the signs of texts `from` to `to` behind those that they share with the first one.
 *
 * @param shared signs that the texts before share
 * @returns signs that these share as well
 */
function markSigns(
  { bytes, offsets }: PackedTexts,
  from: number,
  to: number,
  shared: number,
  marks: Uint32Array,
): number {
  const first = offsets[0]!
  for (let n = from; n < to; n++) {
    const start = offsets[n]!
    const end = offsets[n + 1]!
    let k = 0
    while (k < shared && start + k < end && bytes[start + k] === bytes[first + k]) k++
    shared = k
    for (let at = start + shared; at < end; at++) marks[bytes[at]!] = 1
  }
  return shared
}

interface KeyPlan {
  readonly shared: number
  readonly ranks: Uint32Array
  readonly base: number
  readonly signs: number
}

function writeKeys(
  { bytes, offsets }: PackedTexts,
  from: number,
  to: number,
  { shared, ranks, base, signs }: KeyPlan,
  keys: Uint32Array,
): void {
  for (let n = from; n < to; n++) {
    const end = offsets[n + 1]!
    let key = 0
    let at = offsets[n]! + shared
    for (let k = 0; k < signs; k++) key = Math.imul(key, base) + (at < end ? ranks[bytes[at++]!]! : 0)
    keys[n] = key
  }
}
