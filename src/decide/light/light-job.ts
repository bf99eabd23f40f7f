import type { Population } from '../../encode/population.ts'
import { openRun, type SharedRun, shareRun } from '../../encode/shared-run.ts'
import type { Job } from '../../internal/job.ts'
import { toShared } from '../../internal/shared-arrays.ts'
import type { HeardWords } from '../../score/screen/heard-words.ts'
import type { Model } from '../../score/model/model.ts'
import { type Scorer, scorerSteps } from '../../score/scorer.ts'
import { type ScorerTables, withoutFrequencies } from '../../score/scorer-tables.ts'
import type { PairColumns } from '../pair-columns.ts'
import { type ScoredPairs, ScoredPairsBuilder } from '../scored-pairs.ts'

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

type Message = Omit<LightInput, 'population' | 'scorer'> & SharedRun

/** Pairs of a unit: names across scripts take tens of microseconds each. */
export const PAIRS_AT_ONCE = 64

/** Scores given pairs, see light-pairs.ts. */
export const LIGHT_JOB: Job<LightInput, ScoredPairs> = {
  name: 'light',
  title: 'comparing light pairs',
  pack: ({ model, population, pairs, minWeight, heard, tables }): Message =>
    shareRun({
      model: withoutFrequencies(model, tables),
      population,
      pairs: toShared(pairs),
      minWeight,
      heard: heard && toShared(heard),
      tables: tables && toShared(tables),
    }),
  unpack: (message) => openRun(message as Message),
  *open({ model, population, pairs: { left, right }, minWeight, scorer: known, heard, tables }) {
    const scorer = known ?? (yield* scorerSteps(model, population, undefined, tables))
    // Where names would have to be more alike than their words are, they are not compared: nobody else asks for the pair.
    const block = yield* scorer.blockSteps(minWeight, heard, heard && { below: minWeight, take: () => {} })
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
