/**
 * Candidate pairs of families: two records meet if any person of one may be any person of the other ("block on any
 * member"). An inverted index of the right side. Each left record has a budget: it reads its rarest keys first until so many
 * entries are read, weighs each right record by the rarity of the facts that they share, each fact once, and keeps the
 * heaviest. So the work grows with the number of records and not with its square, and a flood of people with common names
 * pushes nobody out who shares more. Method: blocks as an inverted index with inverse-frequency weights
 * (Papadakis et al., meta-blocking, TKDE 2014), here with the rarity of one fact counted once.
 */
import { GrowableInt32 } from '../../internal/growable-int32.ts'
import { createNumberSet } from '../../internal/number-set.ts'
import { TopK } from '../../internal/top-k.ts'
import type { KinGraph, KinTables } from './kin-graph.ts'
import type { KinIndex } from './kin-index.ts'
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
  index: KinIndex,
  tables: KinTables,
  { entries = 4000, most = 120 }: CandidateOptions = {},
): KinCandidates {
  const weights = new Float32Array(index.size)
  const factWeights = new Float32Array(index.size)
  const lastFact = new Int32Array(index.size).fill(-1)
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
      const weight = Math.log2((index.size + 1) / (end - start))
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
    const enough = Math.max((scores[0] ?? 0) * NEAR, FACTS * Math.log2(index.size + 1))
    let end = Math.min(ids.length, FEW)
    while (end < ids.length && scores[end]! >= enough) end++
    return ids.slice(0, end).sort()
  }
}
