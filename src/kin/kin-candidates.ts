/**
 * Candidate pairs of families: two records meet if any person of one may be any person of the other ("block on any
 * member"). An inverted index of the right side. Each left record has a budget: it reads its rarest keys first until so many
 * entries are read, weighs each right record by the rarity of the facts that they share, each fact once, and keeps the
 * heaviest. So the work grows with the number of records and not with its square, and a flood of people with common names
 * pushes nobody out who shares more. Method: blocks as an inverted index with inverse-frequency weights
 * (Papadakis et al., meta-blocking, TKDE 2014), here with the rarity of one fact counted once.
 */
import { GrowableInt32 } from '../internal/growable-int32.ts'
import { createNumberSet } from '../internal/number-set.ts'
import { TopK } from '../internal/top-k.ts'
import type { KinGraph, KinTables } from './kin-graph.ts'
import { kinKeys } from './kin-keys.ts'

export interface CandidateOptions {
  /** Entries of the index that one left record reads. Default 4,000. */
  readonly entries?: number
  /** Right records that one left record meets. Default 120. */
  readonly most?: number
}

/** So many are met in any case; further ones only with that share of the best one's weight and as many rare facts. */
const FEW = 48
const NEAR = 0.2
const FACTS = 2

/** The right positions that the left graph at hand may be related to, in rising order. Valid until the next call. */
export type KinCandidates = (left: KinGraph) => Int32Array

export function createKinCandidates(
  right: readonly KinGraph[],
  tables: KinTables,
  { entries = 4000, most = 120 }: CandidateOptions = {},
): KinCandidates {
  const index = indexOf(right, tables)
  const weights = new Float32Array(right.length)
  const factWeights = new Float32Array(right.length)
  const lastFact = new Int32Array(right.length).fill(-1)
  const touched = new GrowableInt32()
  const seen = createNumberSet()
  const blocks = new GrowableInt32()
  const facts = new GrowableInt32()
  const entriesOfSize = new Int32Array(entries + 1)
  return (left) => {
    blocks.clear()
    facts.clear()
    seen.clear()
    entriesOfSize.fill(0)
    kinKeys(left, tables, 1, (key, fact) => {
      if (!seen.add((key >>> 0) + fact * 2 ** 32)) return
      const block = index.find(key)
      if (block < 0) return
      const size = index.offsets[block + 1]! - index.offsets[block]!
      if (size > entries) return
      entriesOfSize[size]! += size
      blocks.push(block)
      facts.push(fact)
    })
    let largest = 0
    let read = 0
    while (largest < entries && read + entriesOfSize[largest + 1]! <= entries)
      read += entriesOfSize[++largest]!
    for (let k = 0; k < blocks.length; k++) {
      const start = index.offsets[blocks.at(k)]!
      const end = index.offsets[blocks.at(k) + 1]!
      if (end - start > largest) continue
      const fact = facts.at(k)
      const weight = Math.log2((right.length + 1) / (end - start))
      for (let at = start; at < end; at++) {
        const record = index.records[at]!
        if (lastFact[record] !== fact) {
          if (lastFact[record] === -1) touched.push(record)
          lastFact[record] = fact
          factWeights[record] = 0
        }
        // Of one fact the rarest key counts.
        if (weight > factWeights[record]!) {
          weights[record]! += weight - factWeights[record]!
          factWeights[record] = weight
        }
      }
    }
    const found = touched.view()
    const best = new TopK(most)
    for (let k = 0; k < found.length; k++) {
      const record = found[k]!
      best.offer(record, weights[record]!)
      weights[record] = 0
      lastFact[record] = -1
    }
    touched.clear()
    const { ids, scores } = best.drain()
    const enough = Math.max((scores[0] ?? 0) * NEAR, FACTS * Math.log2(right.length + 1))
    let end = Math.min(ids.length, FEW)
    while (end < ids.length && scores[end]! >= enough) end++
    return ids.slice(0, end).sort()
  }
}

/** Blocks of records that share a key. */
interface KeyIndex {
  /** The block of a key, -1 for none. */
  find(key: number): number
  /** Records of block k: `records[offsets[k]] .. records[offsets[k + 1] - 1]`, in rising order. */
  readonly offsets: Int32Array
  readonly records: Int32Array
}

function indexOf(right: readonly KinGraph[], tables: KinTables): KeyIndex {
  const keys = new GrowableInt32(1 << 16)
  const records = new GrowableInt32(1 << 16)
  const seen = createNumberSet()
  for (const [at, graph] of right.entries()) {
    seen.clear()
    kinKeys(graph, tables, 0, (key) => {
      if (!seen.add(key >>> 0)) return
      keys.push(key)
      records.push(at)
    })
  }
  const sorted = sortByKey(keys.view(), records.view())
  const blockKeys = new GrowableInt32(1 << 10)
  const offsets = new GrowableInt32(1 << 10)
  for (let k = 0; k < sorted.keys.length; k++)
    if (k === 0 || sorted.keys[k] !== sorted.keys[k - 1]) {
      blockKeys.push(sorted.keys[k]!)
      offsets.push(k)
    }
  offsets.push(sorted.keys.length)
  const distinct = blockKeys.toArray()
  // Keys are hashes, so the upper bits lead to within a step or two of the block.
  const shift = Math.max(6, 32 - Math.ceil(Math.log2(distinct.length + 2)))
  const firsts = new Int32Array((0xffffffff >>> shift) + 2)
  for (let k = 0; k < distinct.length; k++) firsts[(distinct[k]! >>> shift) + 1] = k + 1
  for (let b = 1; b < firsts.length; b++) firsts[b] = Math.max(firsts[b]!, firsts[b - 1]!)
  return {
    offsets: offsets.toArray(),
    records: sorted.records,
    find(key) {
      const end = firsts[(key >>> shift) + 1]!
      for (let k = firsts[key >>> shift]!; k < end; k++) if (distinct[k] === key) return k
      return -1
    },
  }
}

const DIGIT = 11
const RADIX = 1 << DIGIT

/** By key as an unsigned number; equal keys keep their order. A radix sort from the least significant digit. */
function sortByKey(
  keys: Int32Array,
  records: Int32Array,
): { readonly keys: Int32Array; readonly records: Int32Array } {
  let from: { readonly keys: Int32Array; readonly records: Int32Array } = { keys, records }
  let to: typeof from = { keys: new Int32Array(keys.length), records: new Int32Array(keys.length) }
  const counts = new Uint32Array(RADIX)
  for (let shift = 0; shift < 32; shift += DIGIT) {
    counts.fill(0)
    for (let k = 0; k < keys.length; k++) counts[(from.keys[k]! >>> shift) & (RADIX - 1)]!++
    let sum = 0
    for (let d = 0; d < RADIX; d++) {
      const count = counts[d]!
      counts[d] = sum
      sum += count
    }
    for (let k = 0; k < keys.length; k++) {
      const at = counts[(from.keys[k]! >>> shift) & (RADIX - 1)]!++
      to.keys[at] = from.keys[k]!
      to.records[at] = from.records[k]!
    }
    ;[from, to] = [to, from]
  }
  return from
}
