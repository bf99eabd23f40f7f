/**
 * Candidate pairs of families: two records meet if any person of one may be any person of the other, by name and birth
 * year, name and family name, exact birth, or two names that stand together in both ("block on any member").
 * An inverted index of the right side; keys shared by too many right records are passed over, since a pair of
 * relatives has more specific keys.
 */
import { GrowableInt32 } from '../internal/growable-int32.ts'
import type { KinGraph, KinTables } from './kin-graph.ts'
import { kinKeys } from './kin-keys.ts'

export interface CandidateOptions {
  /** Keys that more right records share are passed over. Default 300. */
  readonly largestBlock?: number
}

/** Feeds the right positions that the left graph at hand may be related to, each once, in rising order. */
export type KinCandidates = (left: KinGraph) => readonly number[]

export function createKinCandidates(
  right: readonly KinGraph[],
  tables: KinTables,
  { largestBlock = 300 }: CandidateOptions = {},
): KinCandidates {
  const hashes = new GrowableInt32()
  const records = new GrowableInt32()
  for (const [at, graph] of right.entries())
    for (const key of kinKeys(graph, tables, 0)) {
      hashes.push(key)
      records.push(at)
    }
  const index = bucketed(hashes.view(), records.view())
  return (left) => {
    const found = new Set<number>()
    const block: number[] = []
    for (const key of kinKeys(left, tables, 1)) {
      const bucket = index.bucketOf(key)
      block.length = 0
      for (let k = index.offsets[bucket]!; k < index.offsets[bucket + 1]!; k++)
        if (index.hashes[k] === key) block.push(index.records[k]!)
      if (block.length <= largestBlock) for (const at of block) found.add(at)
    }
    return [...found].sort((a, b) => a - b)
  }
}

interface Buckets {
  readonly bucketOf: (hash: number) => number
  readonly offsets: Int32Array
  readonly hashes: Int32Array
  readonly records: Int32Array
}

/** Entries sorted by the low bits of their hash (counting sort), two a bucket on average. */
function bucketed(hashes: Int32Array, records: Int32Array): Buckets {
  const size = hashes.length
  const bits = Math.min(26, Math.max(4, Math.ceil(Math.log2(size + 1)) - 1))
  const mask = (1 << bits) - 1
  const bucketOf = (hash: number): number => hash & mask
  const offsets = new Int32Array(mask + 2)
  for (let k = 0; k < size; k++) offsets[bucketOf(hashes[k]!) + 1]!++
  for (let b = 0; b <= mask; b++) offsets[b + 1]! += offsets[b]!
  const next = offsets.slice()
  const sorted = { hashes: new Int32Array(size), records: new Int32Array(size) }
  for (let k = 0; k < size; k++) {
    const at = next[bucketOf(hashes[k]!)]!++
    sorted.hashes[at] = hashes[k]!
    sorted.records[at] = records[k]!
  }
  return { bucketOf, offsets, ...sorted }
}
