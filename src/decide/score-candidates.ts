import { buildIndexes } from '../block/build-indexes.ts'
import { visitOrder } from '../block/visit-order.ts'
import type { RuleIndex } from '../block/rule-index.ts'
import type { Population } from '../encode/population.ts'
import { runJob, type Workers } from '../internal/job.ts'
import { paced } from '../internal/pace.ts'
import type { Model } from '../score/model.ts'
import { createScorer, type Scorer } from '../score/scorer.ts'
import { SCORE_JOB } from './score-job.ts'
import { type ScoredPairs, sortPairs } from './scored-pairs.ts'

export interface RunOptions {
  /** Heeded within ten milliseconds or so: the run rejects with the signal's reason. */
  readonly signal?: AbortSignal
  /** Called with the share of the work done, 0 to 1. */
  readonly onProgress?: (done: number) => void
  /** Threads to do the work, from `kinmatch/node`. Default: this thread. Any number of them gives the same result. */
  readonly workers?: Workers
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

/** Share of the progress that the index takes. */
const INDEXED = 0.2

/** Scores every candidate pair and keeps those of at least `minWeight` bits. */
export async function scoreCandidates(
  model: Model,
  population: Population,
  minWeight: number,
  options: RunOptions = {},
): Promise<CandidateRun> {
  const indexes = await buildIndexes(population, model.blocking, model.pairsPerRecord, {
    ...options,
    onProgress: (done) => options.onProgress?.(INDEXED * done),
  })
  const { size, split, linking } = population
  const last = linking ? split : size
  const order = visitOrder(indexes, last)
  const scorer = createScorer(model, population)
  const input = { model, population, indexes, order, minWeight, scorer }
  const parts = await runJob(SCORE_JOB, input, last, {
    ...options,
    onProgress: (done) => options.onProgress?.(INDEXED + (1 - INDEXED) * done),
  })
  const candidates = parts.reduce((sum, part) => sum + part.candidates, 0)
  const all = linking ? split * (size - split) : (size * (size - 1)) / 2
  return {
    pairs: await paced(sortPairs(parts.map((part) => part.pairs)), options.signal),
    scorer,
    blocking: {
      candidates,
      perRecord: size === 0 ? 0 : candidates / size,
      reductionRatio: all === 0 ? 1 : 1 - candidates / all,
      rules: indexes.map((index, r) => ({
        name: index.rule.name,
        pairs: index.pairs,
        first: parts.reduce((sum, part) => sum + part.first[r]!, 0),
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
