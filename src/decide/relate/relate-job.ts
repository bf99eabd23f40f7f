import { ascending } from '../../internal/ascending.ts'
import type { Job } from '../../internal/job.ts'
import { createKinCandidates, type KinCandidates } from '../../kin/graph/kin-candidates.ts'
import { kinCode } from '../../kin/kin-code.ts'
import { kinIndex } from '../../kin/graph/kin-index.ts'
import { KinEvidence, kinStatistics } from '../../kin/evidence/kin-evidence.ts'
import type { KinWeights } from '../../kin/kin-weights.ts'
import type { Kin } from '../../record/kinship/relation.ts'
import { RelationScorer } from '../../kin/evidence/relation-score.ts'
import type { PersonRecord } from '../../record/types.ts'
import { hypothesesOf } from './hypotheses.ts'
import { RelationChoice } from './relate-choose.ts'
import { type RelateSides, relateSides } from './relate-sides.ts'
import { type PairColumns, RelationPairs } from './relate-types.ts'

export interface RelateInput {
  /** Records that take part, in the order of their ids. A unit is {@link LEFTS_AT_ONCE} left ones. */
  readonly left: readonly PersonRecord[]
  readonly right: readonly PersonRecord[]
  readonly relatives: boolean
  readonly wanted: readonly Kin[]
  readonly weights: KinWeights
  /** Where this thread has them already. */
  readonly sides?: RelateSides | undefined
}

export interface RelateOutput {
  /** By left position within each unit, units in any order. */
  readonly pairs: PairColumns
  /** Pairs compared, those with a place in common, and those without one where both sides know places. */
  readonly candidates: number
  readonly samePlace: number
  readonly otherPlace: number
}

export const LEFTS_AT_ONCE = 4
/** Pairs between two looks at the clock. */
const PIECE = 32
/** So many right records are all compared: a mother of whom one name is known may share no key with her child. */
const ALL = 48
/** Pairs further down are not kept: no rival and no report needs them. */
const FLOOR = -10

function everybody(count: number): KinCandidates {
  const all = ascending(count)
  return () => all
}

/** Finds and weighs the candidates of one left record after another, with the weights that a run starts from. */
export const RELATE_JOB: Job<RelateInput, RelateOutput> = {
  name: 'relate',
  title: 'comparing families',
  // Threads make graphs of their own: they hold names taken apart, which no shared memory could.
  pack: ({ left, right, relatives, wanted, weights }): RelateInput => ({
    left,
    right,
    relatives,
    wanted,
    weights,
  }),
  unpack: (message) => message as RelateInput,
  *open({ left, right, relatives, wanted, weights, sides: made }) {
    const { tables, known, lefts, rights } = made ?? (yield* relateSides(left, right, relatives))
    const candidates =
      rights.length <= ALL
        ? everybody(rights.length)
        : createKinCandidates(yield* kinIndex(known[1], tables), tables)
    const hypotheses = hypothesesOf(wanted, weights, lefts.length, rights.length, relatives)
    const statistics = yield* kinStatistics(lefts, rights, tables)
    const scorer = new RelationScorer(new KinEvidence(statistics, weights), weights)
    const choice = new RelationChoice(scorer, hypotheses.priors, hypotheses.wanted, FLOOR)
    const pairs = new RelationPairs()
    const places: [same: number, other: number] = [0, 0]
    let count = 0
    // Of the unit at hand: left records done, candidates of the next one, and how many of them are done.
    let done = 0
    let found: Int32Array | undefined
    let weighed = 0

    return {
      step(unit) {
        const from = unit * LEFTS_AT_ONCE
        if (from + done === lefts.length || done === LEFTS_AT_ONCE) {
          done = 0
          return false
        }
        const i = from + done
        const left = lefts[i]!
        found ??= candidates(known[0][i]!)
        const end = Math.min(found.length, weighed + PIECE)
        for (; weighed < end; weighed++) {
          const j = found[weighed]!
          scorer.load(left, rights[j]!)
          if (scorer.placeLevel >= 0) places[scorer.placeLevel]!++
          if (choice.choose(hypotheses.of(left, rights[j]!)))
            pairs.push(i, j, kinCode(choice.kin), choice.weight)
        }
        if (weighed === found.length) {
          count += weighed
          weighed = 0
          found = undefined
          done++
        }
        return true
      },
      finish: () => ({
        pairs: pairs.columns(),
        candidates: count,
        samePlace: places[0],
        otherPlace: places[1],
      }),
    }
  },
}
