import { buildIndexes } from '../block/build-indexes.ts'
import { createCandidates } from '../block/candidates.ts'
import { visitOrder } from '../block/visit-order.ts'
import type { RuleIndex } from '../block/rule-index.ts'
import type { Population } from '../encode/population.ts'
import type { Model } from '../score/model.ts'
import { createScorer, type Scorer } from '../score/scorer.ts'
import { type ScoredPairs, ScoredPairsBuilder } from './scored-pairs.ts'

export interface RunOptions {
  readonly signal?: AbortSignal
  /** Called with the share of the records done, 0 to 1. */
  readonly onProgress?: (done: number) => void
}

export interface CandidateRun {
  readonly pairs: ScoredPairs
  readonly scorer: Scorer
  readonly blocking: BlockingReport
}

/** What blocking made, and what its caps may have cost. */
export interface BlockingReport {
  /** Distinct candidate pairs. */
  readonly candidates: number
  readonly perRecord: number
  /** 1 - candidates / all pairs. */
  readonly reductionRatio: number
  readonly rules: readonly RuleReport[]
}

export interface RuleReport {
  readonly name: string
  /** Pairs that this rule makes, made by others as well or not. */
  readonly pairs: number
  /** Pairs that no earlier rule made. */
  readonly first: number
  readonly largestBlock: number
  readonly dropped: RuleIndex['dropped']
}

/** Scores every candidate pair and keeps those of at least `minWeight` bits. */
export function scoreCandidates(
  model: Model,
  population: Population,
  minWeight: number,
  { signal, onProgress }: RunOptions = {},
): CandidateRun {
  const indexes = buildIndexes(population, model.blocking, model.pairsPerRecord)
  const candidates = createCandidates(population, indexes)
  const scorer = createScorer(model, population)
  const block = scorer.block(minWeight)
  const kept = new ScoredPairsBuilder()
  const first = new Float64Array(indexes.length)
  const last = population.linking ? population.split : population.size
  let count = 0
  const order = visitOrder(indexes, last)
  for (let n = 0; n < last; n++) {
    if ((n & 63) === 0) {
      signal?.throwIfAborted()
      if ((n & 4095) === 0) onProgress?.(n / last)
    }
    const i = order[n]!
    const found = candidates.of(i)
    count += found
    for (let r = 0; r < indexes.length; r++) first[r]! += candidates.firsts[r + 1]! - candidates.firsts[r]!
    const heavy = block.score(i, candidates.partners, found)
    for (let p = 0; p < heavy; p++) kept.add(i, candidates.partners[p]!, block.weights[p]!)
  }
  onProgress?.(1)
  const { size, split, linking } = population
  const all = linking ? split * (size - split) : (size * (size - 1)) / 2
  return {
    pairs: kept.finish(),
    scorer,
    blocking: {
      candidates: count,
      perRecord: size === 0 ? 0 : count / size,
      reductionRatio: all === 0 ? 1 : 1 - count / all,
      rules: indexes.map((index, r) => ({
        name: index.rule.name,
        pairs: index.pairs,
        first: first[r]!,
        largestBlock: largest(index),
        dropped: index.dropped,
      })),
    },
  }
}

function largest({ blockOffsets }: RuleIndex): number {
  let most = 0
  for (let b = 0; b + 1 < blockOffsets.length; b++)
    most = Math.max(most, blockOffsets[b + 1]! - blockOffsets[b]!)
  return most
}
