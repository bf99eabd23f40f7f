/** An inverted index of one side's families: which records share a key. */
import { GrowableInt32 } from '../../internal/growable-int32.ts'
import { createNumberSet } from '../../internal/number-set.ts'
import type { Steps } from '../../internal/pace.ts'
import type { KinGraph, KinTables } from './kin-graph.ts'
import { kinKeys } from './kin-keys.ts'

/** Blocks of records that share a key. */
export interface KinIndex {
  /** Number of records. */
  readonly size: number
  /** The block of a key, -1 for none. */
  find(key: number): number
  /** Records of block k: `records[offsets[k]] .. records[offsets[k + 1] - 1]`, in rising order. */
  readonly offsets: Int32Array
  readonly records: Int32Array
}

/** Entries between two steps, less one. */
const AT_ONCE = (1 << 15) - 1
const RECORDS_AT_ONCE = 63

export function* kinIndex(graphs: readonly KinGraph[], tables: KinTables): Steps<KinIndex> {
  const { keys, records } = yield* sortByKey(yield* entriesOf(graphs, tables))
  const blockKeys = new GrowableInt32(1 << 10)
  const offsets = new GrowableInt32(1 << 10)
  for (let k = 0; k < keys.length; k++) {
    if ((k & AT_ONCE) === AT_ONCE) yield
    if (k === 0 || keys[k] !== keys[k - 1]) {
      blockKeys.push(keys[k]!)
      offsets.push(k)
    }
  }
  offsets.push(keys.length)
  return indexOf(graphs.length, blockKeys.toArray(), offsets.toArray(), records)
}

/** Apart from what made it, which whoever holds the index would hold too. */
function indexOf(size: number, distinct: Int32Array, offsets: Int32Array, records: Int32Array): KinIndex {
  // Keys are hashes, so the upper bits lead to within a step or two of the block.
  const shift = Math.max(6, 32 - Math.ceil(Math.log2(distinct.length + 2)))
  const firsts = new Int32Array((0xffffffff >>> shift) + 2)
  for (let k = 0; k < distinct.length; k++) firsts[(distinct[k]! >>> shift) + 1] = k + 1
  for (let b = 1; b < firsts.length; b++) firsts[b] = Math.max(firsts[b]!, firsts[b - 1]!)
  return {
    size,
    offsets,
    records,
    find(key) {
      const end = firsts[(key >>> shift) + 1]!
      for (let k = firsts[key >>> shift]!; k < end; k++) if (distinct[k] === key) return k
      return -1
    },
  }
}

/** The keys of all records, one record after another; record r has `keys[offsets[r] .. offsets[r + 1]]`. */
interface KeysByRecord {
  readonly keys: Int32Array
  readonly offsets: Int32Array
}

function* entriesOf(graphs: readonly KinGraph[], tables: KinTables): Steps<KeysByRecord> {
  const keys = new GrowableInt32(1 << 16)
  const offsets = new Int32Array(graphs.length + 1)
  const seen = createNumberSet()
  for (const [at, graph] of graphs.entries()) {
    seen.clear()
    kinKeys(graph, tables, 0, (key) => {
      if (seen.add(key >>> 0)) keys.push(key)
    })
    offsets[at + 1] = keys.length
    yield
  }
  return { keys: keys.view(), offsets }
}

interface Entries {
  readonly keys: Int32Array
  readonly records: Int32Array
}

/** Upper bits of a key that tell its bucket, and the bits that sort a bucket digit by digit. */
const BUCKET_BITS = 12
const REST = 32 - BUCKET_BITS
const DIGIT = 10
const RADIX = 1 << DIGIT

/**
 * By key as an unsigned number; equal keys keep their order. Dealt into buckets by the upper bits, each of which is then sorted
 * from its least significant digit, so that no second copy of all is needed.
 */
function* sortByKey({ keys, offsets }: KeysByRecord): Steps<Entries> {
  const starts = new Int32Array((1 << BUCKET_BITS) + 1)
  for (let k = 0; k < keys.length; k++) {
    if ((k & AT_ONCE) === AT_ONCE) yield
    starts[(keys[k]! >>> REST) + 1]!++
  }
  let largest = 0
  for (let b = 0; b < starts.length - 1; b++) {
    largest = Math.max(largest, starts[b + 1]!)
    starts[b + 1]! += starts[b]!
  }
  const sorted: Entries = { keys: new Int32Array(keys.length), records: new Int32Array(keys.length) }
  const ends = starts.slice()
  for (let record = 0; record + 1 < offsets.length; record++) {
    if ((record & RECORDS_AT_ONCE) === RECORDS_AT_ONCE) yield
    for (let k = offsets[record]!; k < offsets[record + 1]!; k++) {
      const at = ends[keys[k]! >>> REST]!++
      sorted.keys[at] = keys[k]!
      sorted.records[at] = record
    }
  }
  const spare: Entries = { keys: new Int32Array(largest), records: new Int32Array(largest) }
  for (let b = 0; b < starts.length - 1; b++) {
    if ((b & 63) === 63) yield
    sortBucket(sorted, starts[b]!, starts[b + 1]!, spare)
  }
  return sorted
}

const counts = /* @__PURE__ */ new Int32Array(RADIX)

/** Two digits, so that what is sorted ends where it began. */
function sortBucket(sorted: Entries, from: number, to: number, spare: Entries): void {
  const whole: Entries = { keys: sorted.keys.subarray(from, to), records: sorted.records.subarray(from, to) }
  sortByDigit(whole, spare, 0, to - from)
  sortByDigit(spare, whole, DIGIT, to - from)
}

function sortByDigit(from: Entries, to: Entries, shift: number, length: number): void {
  counts.fill(0)
  for (let k = 0; k < length; k++) counts[(from.keys[k]! >>> shift) & (RADIX - 1)]!++
  let sum = 0
  for (let d = 0; d < RADIX; d++) {
    const count = counts[d]!
    counts[d] = sum
    sum += count
  }
  for (let k = 0; k < length; k++) {
    const at = counts[(from.keys[k]! >>> shift) & (RADIX - 1)]!++
    to.keys[at] = from.keys[k]!
    to.records[at] = from.records[k]!
  }
}
