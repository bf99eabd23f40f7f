import type { Population } from '../../encode/population.ts'
import { openRun, type SharedRun, shareRun } from '../../encode/shared-run.ts'
import type { Job } from '../../internal/job.ts'
import { toShared } from '../../internal/shared-arrays.ts'
import { createPromised, type HeardWords } from '../../score/heard-words.ts'
import type { Model } from '../../score/model/model.ts'
import { createNamesLook, STRANGE } from '../../score/names-look.ts'
import { type Scorer, scorerSteps } from '../../score/scorer.ts'
import { type ScorerTables, withoutFrequencies } from '../../score/scorer-tables.ts'
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
    const block = yield* scorer.blockSteps(minWeight, heard)
    const kept = new ScoredPairsBuilder()
    const promised = heard && createPromised(heard)
    const look = heard?.names && createNamesLook(population, heard.names)
    /** Moves the pairs whose names are not strange to the front. @returns how many these are */
    const withoutStrange = (these: Int32Array, those: Int32Array): number => {
      if (look === undefined) return these.length
      let [count, begun] = [0, -1]
      for (let p = 0; p < these.length; p++) {
        const [i, j] = [these[p]!, those[p]!]
        if (i !== begun) promised!.begin((begun = i))
        promised!.bits(j)
        if (look(i, j, promised!.names()) === STRANGE) continue
        these[count] = i
        those[count++] = j
      }
      return count
    }
    return {
      step(unit) {
        const [from, to] = [unit * PAIRS_AT_ONCE, (unit + 1) * PAIRS_AT_ONCE]
        const [these, those] = [left.slice(from, to), right.slice(from, to)]
        const heavy = block.score(these, those, withoutStrange(these, those))
        for (let p = 0; p < heavy; p++) kept.add(these[p]!, those[p]!, block.weights[p]!)
        return false
      },
      finish: () => kept.collected(),
    }
  },
}
