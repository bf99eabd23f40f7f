/** How the entries of a page of an index lie: in buckets, each with some room behind it. */
import { KEY_BITS } from './key-bits.ts'
import type { KeyEntries } from './key-entries.ts'

/** Most entries that a bucket has on average after it was laid out; it has at least half as many. */
const FULL = 32
/** Entries a bucket from which on a page is laid out anew with more of them, if that parts its keys. */
const OVERFULL = 64
/** Most bits of a key that page and bucket tell together. */
export const MOST_BITS = 22
/** Room that a bucket gets beside what it holds when it outgrows its place. */
const SPARE = 4
export const MOST_SPARE = 0xffff

/** Of where a bucket begins, how long it is, and its room: in one buffer, since a buffer costs more than what is in it. */
export const BUCKET_BYTES: number = 4 + 4 + 2

/** Where the entries of buckets side by side lie. */
export interface Buckets {
  readonly starts: Int32Array
  readonly lengths: Int32Array
  readonly entries: KeyEntries
}

/** The entries of a page, and which keys they may have: `unit` keys a bucket, from `first` on. */
export interface LaidOut {
  readonly first: number
  readonly unit: number
  readonly buckets: Buckets
}

export function roomFor(length: number): number {
  return SPARE + Math.min(MOST_SPARE >> 1, length >> 3)
}

/**
 * Room behind all buckets of a page, for those that outgrow their places first. Were there none, or were the page to grow little by little,
 * it would be copied for every few of them: V8 goes through the whole heap for every 64 MB of new buffers.
 */
export function tailFor(used: number): number {
  return used >> 3
}

/** log2 of the buckets of so many entries. */
export function bitsFor(count: number): number {
  return Math.min(MOST_BITS, Math.max(0, Math.ceil(Math.log2(count / FULL))))
}

/** Bytes of what is left of a key when so many of its upper bits are known. */
export function restBytesOf(bits: number): number {
  return Math.max(3, Math.ceil((KEY_BITS - bits) / 8))
}

/** Whether the buckets of a page have so many entries that more of them would part its keys. */
export function isOverfull(page: {
  readonly count: number
  readonly keys: number
  readonly depth: number
  readonly bits: number
}): boolean {
  const { count, keys, depth, bits } = page
  return count >= OVERFULL << bits && keys >= FULL << bits && depth + bits < MOST_BITS
}
