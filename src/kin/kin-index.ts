/** An inverted index of one side's families: which records share a key. */
import { GrowableInt32 } from '../internal/growable-int32.ts'
import { createNumberSet } from '../internal/number-set.ts'
import type { Steps } from '../internal/pace.ts'
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

export function* kinIndex(graphs: readonly KinGraph[], tables: KinTables): Steps<KinIndex> {
  const keys = new GrowableInt32(1 << 16)
  const records = new GrowableInt32(1 << 16)
  const seen = createNumberSet()
  for (const [at, graph] of graphs.entries()) {
    seen.clear()
    kinKeys(graph, tables, 0, (key) => {
      if (!seen.add(key >>> 0)) return
      keys.push(key)
      records.push(at)
    })
    yield
  }
  const sorted = yield* sortByKey(keys.view(), records.view())
  const blockKeys = new GrowableInt32(1 << 10)
  const offsets = new GrowableInt32(1 << 10)
  for (let k = 0; k < sorted.keys.length; k++) {
    if ((k & AT_ONCE) === AT_ONCE) yield
    if (k === 0 || sorted.keys[k] !== sorted.keys[k - 1]) {
      blockKeys.push(sorted.keys[k]!)
      offsets.push(k)
    }
  }
  offsets.push(sorted.keys.length)
  const distinct = blockKeys.toArray()
  // Keys are hashes, so the upper bits lead to within a step or two of the block.
  const shift = Math.max(6, 32 - Math.ceil(Math.log2(distinct.length + 2)))
  const firsts = new Int32Array((0xffffffff >>> shift) + 2)
  for (let k = 0; k < distinct.length; k++) firsts[(distinct[k]! >>> shift) + 1] = k + 1
  for (let b = 1; b < firsts.length; b++) firsts[b] = Math.max(firsts[b]!, firsts[b - 1]!)
  return {
    size: graphs.length,
    offsets: offsets.toArray(),
    records: sorted.records,
    find(key) {
      const end = firsts[(key >>> shift) + 1]!
      for (let k = firsts[key >>> shift]!; k < end; k++) if (distinct[k] === key) return k
      return -1
    },
  }
}

interface Entries {
  readonly keys: Int32Array
  readonly records: Int32Array
}

const DIGIT = 11
const RADIX = 1 << DIGIT

/** By key as an unsigned number; equal keys keep their order. A radix sort from the least significant digit. */
function* sortByKey(keys: Int32Array, records: Int32Array): Steps<Entries> {
  let from: Entries = { keys, records }
  let to: Entries = { keys: new Int32Array(keys.length), records: new Int32Array(keys.length) }
  const counts = new Uint32Array(RADIX)
  for (let shift = 0; shift < 32; shift += DIGIT) {
    counts.fill(0)
    for (let k = 0; k < keys.length; k++) {
      if ((k & AT_ONCE) === AT_ONCE) yield
      counts[(from.keys[k]! >>> shift) & (RADIX - 1)]!++
    }
    let sum = 0
    for (let d = 0; d < RADIX; d++) {
      const count = counts[d]!
      counts[d] = sum
      sum += count
    }
    for (let k = 0; k < keys.length; k++) {
      if ((k & AT_ONCE) === AT_ONCE) yield
      const at = counts[(from.keys[k]! >>> shift) & (RADIX - 1)]!++
      to.keys[at] = from.keys[k]!
      to.records[at] = from.records[k]!
    }
    ;[from, to] = [to, from]
  }
  return from
}
