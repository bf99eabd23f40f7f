import { createCandidates } from '../block/candidates.ts'
import type { RuleIndex } from '../block/rule-index.ts'
import type { Population } from '../encode/population.ts'
import { openPopulation, type SharedPopulation, sharePopulation } from '../encode/shared-population.ts'
import type { Job } from '../internal/job.ts'
import { toShared } from '../internal/shared-arrays.ts'
import type { Model } from '../score/model.ts'
import { type Scorer, scorerSteps } from '../score/scorer.ts'
import { type ScoredPairs, ScoredPairsBuilder } from './scored-pairs.ts'

export interface ScoreInput {
  readonly model: Model
  readonly population: Population
  readonly indexes: readonly RuleIndex[]
  /** Records to visit: a unit is a position in it. */
  readonly order: Int32Array
  /** Pairs below are dropped. */
  readonly minWeight: number
  /** Where this thread has one already. */
  readonly scorer?: Scorer
}

export interface ScoreOutput {
  /** In no order. */
  readonly pairs: ScoredPairs
  /** Distinct candidate pairs. */
  readonly candidates: number
  /** Pairs first made by each rule. */
  readonly first: Float64Array
}

type Message = Omit<ScoreInput, 'population' | 'scorer'> & { readonly population: SharedPopulation }

/** Partners weighed between two looks at the clock: names across scripts take tens of microseconds each. */
const PIECE = 256

/** Scores the candidate pairs of one visited record after another. */
export const SCORE_JOB: Job<ScoreInput, ScoreOutput> = {
  name: 'score',
  title: 'comparing pairs',
  pack: ({ model, population, indexes, order, minWeight }): Message => ({
    model,
    population: sharePopulation(population),
    indexes: toShared(indexes),
    order: toShared(order),
    minWeight,
  }),
  unpack(message) {
    const { population, ...rest } = message as Message
    return { ...rest, population: openPopulation(population) }
  },
  *open({ model, population, indexes, order, minWeight, scorer: known }) {
    const scorer = known ?? (yield* scorerSteps(model, population))
    const candidates = createCandidates(population, indexes)
    const block = yield* scorer.blockSteps(minWeight)
    const kept = new ScoredPairsBuilder()
    const first = new Float64Array(indexes.length)
    let count = 0
    // Of the record being visited: how many partners it has, and how many of them are weighed.
    let found = 0
    let weighed = 0
    return {
      step(unit) {
        const i = order[unit]!
        if (weighed === 0) {
          found = candidates.of(i)
          count += found
          for (let r = 0; r < indexes.length; r++)
            first[r]! += candidates.firsts[r + 1]! - candidates.firsts[r]!
        }
        const piece = Math.min(PIECE, found - weighed)
        const { partners: all } = candidates
        const partners = found > PIECE ? all.subarray(weighed, weighed + piece) : all
        const heavy = block.score(i, partners, piece)
        for (let p = 0; p < heavy; p++) kept.add(i, partners[p]!, block.weights[p]!)
        weighed += piece
        if (weighed < found) return true
        weighed = 0
        return false
      },
      finish: () => ({ pairs: kept.collected(), candidates: count, first }),
    }
  },
}
