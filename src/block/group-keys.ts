import type { Population } from '../encode/population.ts'
import { GrowableInt32 } from '../internal/growable-int32.ts'
import type { Steps } from '../internal/pace.ts'
import type { RecordKeys } from './record-keys.ts'

/** Blocks that make at least one pair: block b has `members[offsets[b] .. offsets[b + 1]]`, ascending. */
export interface Blocks {
  readonly offsets: Int32Array
  readonly members: Int32Array
}

const MOST_BUCKET_BITS = 24
const SAMPLE = 1000
/** Records, and buckets, between two steps, less one. */
const AT_ONCE = 1023
const BUCKETS_AT_ONCE = (1 << 14) - 1

/**
 * Groups records by key in two passes over hashed buckets instead of a map from keys: the first pass counts, the
 * second lays out the keys of buckets that two records or more fall into, and most keys of a large file stand alone.
 * Then each bucket, which holds few distinct keys, is taken apart.
 */
export function* groupKeys(population: Population, recordKeys: RecordKeys): Steps<Blocks> {
  const { size } = population
  const { keys } = recordKeys
  const shift = 32 - bucketBits(size, recordKeys)
  const starts = new Uint32Array(2 ** (32 - shift) + 1)
  for (let i = 0; i < size; i++) {
    if ((i & AT_ONCE) === AT_ONCE) yield
    const count = recordKeys.of(i)
    for (let k = 0; k < count; k++) starts[hash(keys[k]!) >>> shift]!++
  }
  yield
  const total = toStarts(starts)
  yield
  const bucketKeys = new Float64Array(total)
  const owners = new Int32Array(total)
  for (let i = 0; i < size; i++) {
    if ((i & AT_ONCE) === AT_ONCE) yield
    const count = recordKeys.of(i)
    for (let k = 0; k < count; k++) {
      const bucket = hash(keys[k]!) >>> shift
      const at = starts[bucket]!
      if (at === ALONE) continue
      bucketKeys[at] = keys[k]!
      owners[at] = i
      starts[bucket] = at + 1
    }
  }
  return yield* takeApart(population, starts, bucketKeys, owners)
}

const ALONE = 0xffff_ffff

/** Turns counts into first positions, {@link ALONE} for buckets of fewer than two keys. */
function toStarts(counts: Uint32Array): number {
  let total = 0
  for (let b = 0; b < counts.length; b++) {
    const count = counts[b]!
    counts[b] = count < 2 ? ALONE : total
    if (count >= 2) total += count
  }
  return total
}

/** Buckets for about one key each. */
function bucketBits(size: number, recordKeys: RecordKeys): number {
  const step = Math.max(1, Math.floor(size / SAMPLE))
  let keys = 0
  for (let i = 0; i < size; i += step) keys += recordKeys.of(i)
  return Math.min(MOST_BUCKET_BITS, Math.max(8, Math.ceil(Math.log2(keys * step + 1))))
}

/** 32 bits of a whole number below 2^53. */
function hash(key: number): number {
  const high = (key / 0x1_0000_0000) | 0
  let mixed = Math.imul((key | 0) ^ Math.imul(high, 0x85ebca6b), 0x9e3779b1)
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0xc2b2ae35)
  return (mixed ^ (mixed >>> 16)) >>> 0
}

/** @param ends one past the last position of each bucket; buckets lie in order and ALONE ones are empty */
function* takeApart(
  { linking, split }: Population,
  ends: Uint32Array,
  keys: Float64Array,
  owners: Int32Array,
): Steps<Blocks> {
  const offsets = new GrowableInt32(1024)
  offsets.push(0)
  // Blocks take the place of the buckets read already: never more than there were keys.
  const members = new Int32Array(owners.length)
  let written = 0
  let start = 0
  for (let b = 0; b < ends.length; b++) {
    if ((b & BUCKETS_AT_ONCE) === BUCKETS_AT_ONCE) yield
    if (ends[b] === ALONE) continue
    const end = ends[b]!
    let left = end
    while (left > start) {
      const key = keys[start]!
      const first = written
      let rest = start
      for (let k = start; k < left; k++) {
        if (keys[k] === key) members[written++] = owners[k]!
        else {
          keys[rest] = keys[k]!
          owners[rest++] = owners[k]!
        }
      }
      left = rest
      const makesPairs = linking
        ? members[first]! < split && members[written - 1]! >= split
        : written - first > 1
      if (makesPairs) offsets.push(written)
      else written = first
    }
    start = end
  }
  return { offsets: offsets.toArray(), members: members.subarray(0, written) }
}
