import type { Population } from '../../encode/population.ts'
import { openRun, type SharedRun, shareRun } from '../../encode/shared-run.ts'
import type { Job } from '../../internal/job.ts'
import { toShared } from '../../internal/shared-arrays.ts'
import { MATCH_KINDS } from '../../kin/match-kind.ts'
import type { Model } from '../../score/model/model.ts'
import { type Scorer, scorerSteps } from '../../score/scorer.ts'
import type { ScorerTables } from '../../score/scorer-tables.ts'
import { knownWeight } from '../known-weight.ts'
import type { ScoredPairs } from '../scored-pairs.ts'
import { createHeardLevels } from '../../kin/families/heard-levels.ts'
import { createRosters } from './family-cells.ts'
import type { FamilyMeeting } from './family-meeting.ts'
import { familyMembers } from './family-members.ts'
import { meetTwo } from './meet-families.ts'
import type { TwoFamilies } from './two-families.ts'

export interface MeetInput {
  readonly model: Model
  readonly population: Population
  readonly families: TwoFamilies
  /** Lighter pairs are of no use. */
  readonly floor: number
  /** Pairs of members that people rejected, each as the lower index times the size of the population and the higher one. */
  readonly rejected?: ReadonlySet<number> | undefined
  /** Pairs that were weighed by a scorer of this model and population, which need not be weighed again. */
  readonly scored?: ScoredPairs | undefined
  readonly scorer?: Scorer
  readonly tables?: ScorerTables | undefined
  /** Whether families are judged by how the names sound that they list. Default: no. */
  readonly isHeard?: boolean | undefined
}

/** Meetings in columns, in the order of `numbers`: what one thread found. */
export interface MetFamilies {
  /** Positions among the pairs of families. */
  readonly numbers: Int32Array
  /** By pair of members, row by row, meeting after meeting. */
  readonly own: Float64Array
  readonly weights: Float64Array
  /** Position in {@link MATCH_KINDS} of a kind that only the families show, plus one. */
  readonly kinds: Uint8Array
  /** By meeting. */
  readonly familyBits: Float64Array
  readonly margin: Float64Array
  readonly assigned: readonly (readonly number[])[]
}

type Message = Omit<MeetInput, 'population' | 'scorer'> & SharedRun

/** Meetings of a unit: those of one family follow one another, so that it is made ready once. */
export const MEETINGS_AT_ONCE = 8

export function pairsOf({ offsets }: TwoFamilies): number {
  return (offsets.length - 1) / 2
}

/** A pair of records as one number. */
export function pairNumber({ size }: Pick<Population, 'size'>, i: number, j: number): number {
  return Math.min(i, j) * size + Math.max(i, j)
}

/** The two families of pair k. */
export function twoOf({ records, offsets }: TwoFamilies, k: number): readonly [Int32Array, Int32Array] {
  const [from, middle, end] = [offsets[2 * k]!, offsets[2 * k + 1]!, offsets[2 * k + 2]!]
  return [records.subarray(from, middle), records.subarray(middle, end)]
}

/** Lays two families over each other, pair after pair. */
export const MEET_JOB: Job<MeetInput, MetFamilies> = {
  name: 'meet',
  title: 'laying families over each other',
  pack: ({ model, population, families, floor, rejected, scored, tables, isHeard }): Message =>
    shareRun({
      model,
      population,
      families: toShared(families),
      floor,
      rejected,
      scored: scored && toShared(scored),
      tables: tables && toShared(tables),
      isHeard,
    }),
  unpack: (message) => openRun(message as Message),
  *open({ model, population, families, floor, rejected, scored, scorer: known, tables, isHeard }) {
    const own = known ?? (yield* scorerSteps(model, population, undefined, tables))
    const scorer = scored ? { prior: own.prior, weight: yield* knownWeight(scored, own) } : own
    const members = familyMembers(population)
    const rosters = createRosters(members)
    const heard = isHeard && own.listed ? createHeardLevels(population, own.listed) : undefined
    const isRejected = rejected && ((i: number, j: number) => rejected.has(pairNumber(population, i, j)))
    const numbers: number[] = []
    const found: FamilyMeeting[] = []
    let done = 0
    return {
      step(unit) {
        const from = unit * MEETINGS_AT_ONCE
        const k = from + done
        numbers.push(k)
        found.push(
          meetTwo(model, population, scorer, twoOf(families, k), members, {
            rosters,
            floor,
            heard,
            isRejected,
          }),
        )
        done++
        if (done < MEETINGS_AT_ONCE && k + 1 < pairsOf(families)) return true
        done = 0
        return false
      },
      finish: () => inColumns(numbers, found),
    }
  },
}

function inColumns(numbers: readonly number[], found: readonly FamilyMeeting[]): MetFamilies {
  const cells = found.reduce((sum, { own }) => sum + own.length, 0)
  const [own, weights, kinds] = [new Float64Array(cells), new Float64Array(cells), new Uint8Array(cells)]
  let at = 0
  for (const meeting of found) {
    own.set(meeting.own, at)
    weights.set(meeting.weights, at)
    for (const [cell, kind] of meeting.kinds) kinds[at + cell] = 1 + MATCH_KINDS.indexOf(kind)
    at += meeting.own.length
  }
  return {
    numbers: Int32Array.from(numbers),
    own,
    weights,
    kinds,
    familyBits: Float64Array.from(found, ({ familyBits }) => familyBits),
    margin: Float64Array.from(found, ({ margin }) => margin),
    assigned: found.map(({ assigned }) => assigned),
  }
}

const NO_KINDS: FamilyMeeting['kinds'] = /* @__PURE__ */ new Map()

/** The meetings of several threads, in the order of the pairs. */
export function meetingsOf(families: TwoFamilies, parts: readonly MetFamilies[]): readonly FamilyMeeting[] {
  const meetings: FamilyMeeting[] = Array(pairsOf(families))
  for (const { numbers, own, weights, kinds, familyBits, margin, assigned } of parts) {
    let at = 0
    for (const [n, k] of numbers.entries()) {
      const [first, second] = twoOf(families, k)
      const end = at + first.length * second.length
      const marked = kinds.subarray(at, end)
      meetings[k] = {
        first,
        second,
        own: own.subarray(at, end),
        weights: weights.subarray(at, end),
        assigned: assigned[n]!,
        familyBits: familyBits[n]!,
        margin: margin[n]!,
        kinds: marked.some((kind) => kind > 0)
          ? new Map([...marked].flatMap((kind, cell) => (kind > 0 ? [[cell, MATCH_KINDS[kind - 1]!]] : [])))
          : NO_KINDS,
      }
      at = end
    }
  }
  return meetings
}
