import type { Population } from '../encode/population.ts'
import { adoptCodes, type SharedCodes, shareCodes } from '../encode/shared-codes.ts'
import { openPopulation, type SharedPopulation, sharePopulation } from '../encode/shared-population.ts'
import type { Job } from '../internal/job.ts'
import { toShared } from '../internal/shared-arrays.ts'
import type { HeardWords } from '../score/heard-words.ts'
import type { Model } from '../score/model.ts'
import { type Scorer, type ScorerTables, scorerSteps, withoutFrequencies } from '../score/scorer.ts'
import type { PairColumns } from './light-pairs.ts'
import { type ScoredPairs, ScoredPairsBuilder } from './scored-pairs.ts'

export interface LightInput {
  readonly model: Model
  readonly population: Population
  /** Those of one record lie side by side. */
  readonly pairs: PairColumns
  /** Pairs below are dropped. */
  readonly minWeight: number
  readonly scorer?: Scorer
  readonly heard?: HeardWords | undefined
  readonly tables?: ScorerTables | undefined
}

type Message = Omit<LightInput, 'population' | 'scorer'> & {
  readonly population: SharedPopulation
  readonly codes: SharedCodes
}

/** Pairs of a unit: names across scripts take tens of microseconds each. */
export const PAIRS_AT_ONCE = 64

/** Scores given pairs, see light-pairs.ts. */
export const LIGHT_JOB: Job<LightInput, ScoredPairs> = {
  name: 'light',
  title: 'comparing light pairs',
  pack: ({ model, population, pairs, minWeight, heard, tables }): Message => ({
    model: withoutFrequencies(model, tables),
    population: sharePopulation(population),
    pairs: toShared(pairs),
    minWeight,
    heard: heard && toShared(heard),
    tables: tables && toShared(tables),
    codes: shareCodes(population),
  }),
  unpack(message) {
    const { population: shared, codes, ...rest } = message as Message
    const population = openPopulation(shared)
    adoptCodes(population, codes)
    return { ...rest, population }
  },
  *open({ model, population, pairs: { left, right }, minWeight, scorer: known, heard, tables }) {
    const scorer = known ?? (yield* scorerSteps(model, population, undefined, tables))
    const block = yield* scorer.blockSteps(minWeight, heard)
    const kept = new ScoredPairsBuilder()
    return {
      step(unit) {
        const [from, to] = [unit * PAIRS_AT_ONCE, (unit + 1) * PAIRS_AT_ONCE]
        const [these, those] = [left.slice(from, to), right.slice(from, to)]
        const heavy = block.score(these, those, these.length)
        for (let p = 0; p < heavy; p++) kept.add(these[p]!, those[p]!, block.weights[p]!)
        return false
      },
      finish: () => kept.collected(),
    }
  },
}
