import { createCandidates } from '../block/candidates.ts'
import type { RuleIndex } from '../block/rule-index.ts'
import type { Population } from '../encode/population.ts'
import { adoptCodes, type SharedCodes, shareCodes } from '../encode/shared-codes.ts'
import { openPopulation, type SharedPopulation, sharePopulation } from '../encode/shared-population.ts'
import type { Job } from '../internal/job.ts'
import { toShared } from '../internal/shared-arrays.ts'
import type { Model } from '../score/model.ts'
import type { HeardWords } from '../score/heard-words.ts'
import { type Scorer, type ScorerTables, scorerSteps } from '../score/scorer.ts'
import { createPutAside, type LightPairs, type PairColumns } from './light-pairs.ts'
import { type ScoredPairs, ScoredPairsBuilder } from './scored-pairs.ts'

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

type Message = Omit<ScoreInput, 'population' | 'scorer'> & {
  readonly population: SharedPopulation
  readonly codes: SharedCodes
}

/**
 * Records of a unit. Their blocks, then their partners' rows are touched before any of them is looked at, so that the
 * processor fetches many at once.
 */
export const RECORDS_AT_ONCE = 32
/** Partners gathered at once, and those of one more record. */
const PARTNERS_AT_ONCE = 2048
/** Partners weighed between two looks at the clock: names across scripts take tens of microseconds each. */
const PIECE = 256

const NONE = /* @__PURE__ */ new Int32Array(0)

/** Scores the candidate pairs of one visited record after another. */
export const SCORE_JOB: Job<ScoreInput, ScoreOutput> = {
  name: 'score',
  title: 'comparing pairs',
  pack: ({ model, population, indexes, order, minWeight, heard, light, tables }): Message => ({
    model,
    population: sharePopulation(population),
    indexes: toShared(indexes),
    order: toShared(order),
    minWeight,
    heard: heard && toShared(heard),
    light: light && toShared(light),
    tables: tables && toShared(tables),
    codes: shareCodes(population),
  }),
  unpack(message) {
    const { population: shared, codes, ...rest } = message as Message
    const population = openPopulation(shared)
    adoptCodes(population, codes)
    return { ...rest, population }
  },
  *open({ model, population, indexes, order, minWeight, scorer: known, heard, light, tables }) {
    const scorer = known ?? (yield* scorerSteps(model, population, undefined, tables))
    const candidates = createCandidates(population, indexes)
    const aside = light && createPutAside(light)
    const block = yield* scorer.blockSteps(minWeight, heard, aside)
    const kept = new ScoredPairsBuilder()
    const first = new Float64Array(indexes.length)
    let count = 0
    // Of some records of a unit: all partners, and where those of each end.
    let gathered = new Int32Array(2 * PARTNERS_AT_ONCE)
    const ends = new Int32Array(RECORDS_AT_ONCE)
    const piece = new Int32Array(PIECE)
    // Records of the unit that are weighed and that are gathered, and partners weighed of those gathered.
    let done = 0
    let ready = 0
    let weighed = 0

    /** Gathers the partners of the records from `ready` on, until there are enough of them. */
    function gather(from: number, records: number): void {
      for (let n = ready; n < records; n++) candidates.touch(order[from + n]!)
      let total = 0
      while (ready < records && total < PARTNERS_AT_ONCE) {
        const found = candidates.of(order[from + ready]!)
        for (let r = 0; r < indexes.length; r++)
          first[r]! += candidates.firsts[r + 1]! - candidates.firsts[r]!
        if (total + found > gathered.length) {
          const larger = new Int32Array(2 * (total + found))
          larger.set(gathered)
          gathered = larger
        }
        const { partners } = candidates
        for (let p = 0; p < found; p++) gathered[total + p] = partners[p]!
        total += found
        ends[ready++] = total
      }
      weighed = 0
      count += total
      for (let n = done, end = 0; n < ready; n++) {
        if (ends[n]! > end) block.touchOwn(order[from + n]!)
        end = ends[n]!
      }
      block.touch(gathered, total)
    }

    return {
      step(unit) {
        const from = unit * RECORDS_AT_ONCE
        const records = Math.min(RECORDS_AT_ONCE, order.length - from)
        let room = PIECE
        while (done < records) {
          if (done === ready) gather(from, records)
          const length = Math.min(PIECE, ends[done]! - weighed)
          if (length > room) return true
          room -= length
          for (let p = 0; p < length; p++) piece[p] = gathered[weighed + p]!
          weighed += length
          const i = order[from + done]!
          const heavy = length > 0 ? block.score(i, piece, length) : 0
          for (let p = 0; p < heavy; p++) kept.add(i, piece[p]!, block.weights[p]!)
          if (weighed === ends[done]) done++
        }
        done = ready = 0
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
