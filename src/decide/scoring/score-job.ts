import { enlarged } from '../../internal/enlarged.ts'
import { createCandidates } from '../../block/candidates.ts'
import type { RuleIndex } from '../../block/index/rule-index.ts'
import type { Population } from '../../encode/population.ts'
import { openRun, type SharedRun, shareRun } from '../../encode/shared-run.ts'
import type { Job } from '../../internal/job.ts'
import { toShared } from '../../internal/shared-arrays.ts'
import type { Model } from '../../score/model/model.ts'
import type { HeardWords } from '../../score/screen/heard-words.ts'
import { type Scorer, scorerSteps } from '../../score/scorer.ts'
import { type ScorerTables, withoutFrequencies } from '../../score/scorer-tables.ts'
import { createPutAside, type LightPairs } from '../light/light-pairs.ts'
import type { PairColumns } from '../pair-columns.ts'
import { type ScoredPairs, ScoredPairsBuilder } from '../scored-pairs.ts'

export interface ScoreInput {
  readonly model: Model
  readonly population: Population
  readonly indexes: readonly RuleIndex[]
  /** Records to visit: {@link RECORDS_AT_ONCE} of them, one after another, are a unit. */
  readonly order: Int32Array
  /** Pairs below are dropped. */
  readonly minWeight: number
  /** Where this thread has one already. */
  readonly scorer?: Scorer
  /** Drop pairs of little promise without comparing names, by these. Default: compare all that may reach the minimum. */
  readonly heard?: HeardWords | undefined
  /** Put pairs aside that are light, as far as is cheap to know. Default: compare them. */
  readonly light?: LightPairs | undefined
  /** For other threads, what this one has made already. */
  readonly tables?: ScorerTables | undefined
}

export interface ScoreOutput {
  /** In no order. */
  readonly pairs: ScoredPairs
  /** Pairs that were put aside. */
  readonly aside: PairColumns
  /** Distinct candidate pairs. */
  readonly candidates: number
  /** Pairs first made by each rule. */
  readonly first: Float64Array
}

type Message = Omit<ScoreInput, 'population' | 'scorer'> & SharedRun

/** Records of a unit. */
export const RECORDS_AT_ONCE = 128
/**
 * Records whose blocks are touched, and pairs whose records' rows are, before any of them is looked at, so that the processor fetches
 * many at once.
 */
const TOUCHED_AT_ONCE = 64
const PAIRS_AT_ONCE = 1024

const NONE = /* @__PURE__ */ new Int32Array(0)

/** Scores the candidate pairs of one visited record after another. */
export const SCORE_JOB: Job<ScoreInput, ScoreOutput> = {
  name: 'score',
  title: 'comparing pairs',
  pack: ({ model, population, indexes, order, minWeight, heard, light, tables }): Message =>
    shareRun({
      model: withoutFrequencies(model, tables),
      population,
      indexes: toShared(indexes),
      order: toShared(order),
      minWeight,
      heard: heard && toShared(heard),
      light: light && toShared(light),
      tables: tables && toShared(tables),
    }),
  unpack: (message) => openRun(message as Message),
  *open({ model, population, indexes, order, minWeight, scorer: known, heard, light, tables }) {
    const scorer = known ?? (yield* scorerSteps(model, population, undefined, tables))
    const candidates = createCandidates(population, indexes)
    const aside = light && createPutAside(light)
    const block = yield* scorer.blockSteps(minWeight, heard, aside)
    const kept = new ScoredPairsBuilder()
    const first = new Float64Array(indexes.length)
    let count = 0
    // Pairs of some records of a unit, the right ones of which are the partners gathered so far: so many are gathered, so many of them weighed.
    let left = new Int32Array(2 * PAIRS_AT_ONCE)
    let gathered = 0
    let weighed = 0
    /** Records of the unit whose blocks are touched, and those whose pairs are gathered. */
    let touched = 0
    let ready = 0

    function add(i: number): void {
      const found = candidates.of(i, gathered)
      if (found === 0) return
      for (let r = 0; r < indexes.length; r++) first[r]! += candidates.firsts[r + 1]! - candidates.firsts[r]!
      if (gathered + found > left.length) left = enlarged(left, 2 * (gathered + found))
      left.fill(i, gathered, gathered + found)
      gathered += found
    }

    /** Gathers the pairs of the records from `ready` on, until there are enough of them. */
    function gather(from: number, records: number): void {
      gathered = weighed = 0
      const begun = from + ready
      while (ready < records && gathered < PAIRS_AT_ONCE) {
        if (ready === touched) {
          touched = Math.min(records, ready + TOUCHED_AT_ONCE)
          candidates.touch(order, from + ready, touched - ready)
        }
        while (ready < touched && gathered < PAIRS_AT_ONCE) add(order[from + ready++]!)
      }
      count += gathered
      block.touch(order.subarray(begun), from + ready - begun)
      block.touch(candidates.partners, gathered)
    }

    return {
      step(unit) {
        const from = unit * RECORDS_AT_ONCE
        const records = Math.min(RECORDS_AT_ONCE, order.length - from)
        if (weighed === gathered) gather(from, records)
        const length = Math.min(block.atOnce, gathered - weighed)
        const begun = weighed
        weighed += length
        const { partners } = candidates
        const heavy = block.score(left, partners, length, begun)
        for (let p = 0; p < heavy; p++) kept.add(left[begun + p]!, partners[begun + p]!, block.weights[p]!)
        if (weighed < gathered || ready < records) return true
        touched = ready = 0
        return false
      },
      finish: () => ({
        pairs: kept.collected(),
        aside: aside?.collected() ?? { left: NONE, right: NONE },
        candidates: count,
        first,
      }),
    }
  },
}
