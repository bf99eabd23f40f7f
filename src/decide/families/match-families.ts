/**
 * Families matched as families, after the pairs of a run: records that one request or one household lists together are
 * laid over those of another, pairs gain or lose by what the other members say, and what two families are to each
 * other is named (mutual search, family). Method: record pairs first, then one round over groups (Fu, Christen and Zhou,
 * PAKDD 2014; Bhattacharya and Getoor, TKDD 2007), one-to-one inside two groups and never globally.
 */
import type { Population } from '../../encode/population.ts'
import { jobSteps, runJob, type WithWorkers } from '../../internal/job.ts'
import { paced, type Steps } from '../../internal/pace.ts'
import { kindOfPair, type MatchKind } from '../../kin/match-kind.ts'
import type { Model } from '../../score/model/model.ts'
import type { Scorer } from '../../score/scorer.ts'
import { LEAST_ADDED } from './added-pairs.ts'
import type { IsRejected } from '../decisions/rejected-pairs.ts'
import { undecided } from '../decisions/undecided.ts'
import { type FamilyGroups, familyGroups } from '../../encode/family-groups.ts'
import { type FamilyMeeting, membersAt, positionOf } from './family-meeting.ts'
import { type FamilyMembers, familyMembers } from './family-members.ts'
import { apartInRequests } from './listed-together.ts'
import { meetingFamilies } from './who-meets.ts'
import {
  MEET_JOB,
  MEETINGS_AT_ONCE,
  meetingsOf,
  type MetFamilies,
  pairNumber,
  pairsOf,
  twoOf,
} from './meet-job.ts'
import type { TwoFamilies } from './two-families.ts'
import { judgedBySound } from '../../score/screen/judged-by-sound.ts'
import type { CandidateRun } from '../scoring/score-candidates.ts'
import { type ScoredPairs, ScoredPairsBuilder, sortPairs } from '../scored-pairs.ts'

export interface FamilyRun {
  /** Heaviest first, with the weights that the families give them. */
  readonly pairs: ScoredPairs
  readonly meetings: Iterable<FamilyMeeting>
  /** What two records of one person are to those who search. */
  readonly kindOf: (i: number, j: number) => MatchKind
  /** Their meeting, and their position in it; undefined where their families were not laid over each other. */
  readonly placeOf: (
    i: number,
    j: number,
  ) => { readonly meeting: FamilyMeeting; readonly at: number } | undefined
  /** Other pairs of the meeting that speak for a pair, lower index first. */
  readonly via: (i: number, j: number) => readonly (readonly [number, number])[]
}

export interface FamilyOptions {
  /** Who belongs together; default: as the records say. */
  readonly groups?: FamilyGroups | undefined
  /** Pairs that people rejected: they are given no more, and speak for nobody of their families. */
  readonly isRejected?: IsRejected | undefined
}

/** Bits that the other members must add to be named. */
const NAMED = 0.5

/** What laying families over each other begins with. */
interface Prepared {
  readonly groups: FamilyGroups | undefined
  readonly members: FamilyMembers
  readonly pairs: ScoredPairs
  readonly families: TwoFamilies
  readonly rejected: ReadonlySet<number> | undefined
}

/**
 * @param scored all candidate pairs from the zone *possible* up, at least
 * @param floor pairs that end up lighter are left out
 */
export function* matchFamilies(
  model: Model,
  population: Population,
  scorer: Scorer,
  scored: ScoredPairs,
  floor: number,
  { groups = familyGroups(population), isRejected }: FamilyOptions = {},
): Steps<FamilyRun> {
  const prepared = yield* prepare(model, population, scored, groups, isRejected)
  const { families, rejected } = prepared
  const units = Math.ceil(pairsOf(families) / MEETINGS_AT_ONCE)
  const isHeard = judgedBySound(model, population)
  const input = { model, population, families, floor, rejected, scorer, isHeard }
  const met = yield* jobSteps(MEET_JOB, input, units)
  return yield* settle(population, prepared, [met], floor)
}

/** {@link matchFamilies} of a run from `scoreCandidates`, by its threads if there are any. */
export async function matchRunFamilies(
  model: Model,
  population: Population,
  { scorer, tables, pairs }: Pick<CandidateRun, 'scorer' | 'tables' | 'pairs'>,
  floor: number,
  { workers, signal }: WithWorkers,
  isRejected?: IsRejected,
): Promise<FamilyRun> {
  const prepared = await paced(
    prepare(model, population, pairs, familyGroups(population), isRejected),
    signal,
  )
  const { families, rejected } = prepared
  const units = Math.ceil(pairsOf(families) / MEETINGS_AT_ONCE)
  const isShared = workers !== undefined && workers.size > 0 && units >= FEW
  const isHeard = judgedBySound(model, population)
  const input = { model, population, families, floor, rejected, scored: pairs, scorer, tables, isHeard }
  const met = await runJob(MEET_JOB, input, units, { workers: isShared ? workers : undefined, signal })
  return paced(settle(population, prepared, met, floor), signal)
}

/** Fewer units than this are done before threads are ready. */
const FEW = 2

function* prepare(
  model: Model,
  population: Population,
  scored: ScoredPairs,
  groups: FamilyGroups | undefined,
  isRejected: IsRejected | undefined,
): Steps<Prepared> {
  const members = familyMembers(population)
  const open = yield* undecided(scored, isRejected)
  const pairs = groups && !population.linking ? yield* apartInRequests(open, groups, members.kindOf) : open
  const families = groups ? yield* meetingFamilies(model, population, pairs, groups, members) : NOBODY
  const rejected = isRejected && (yield* rejectedMembers(population, families, isRejected))
  return { groups, members, pairs, families, rejected }
}

/** The rejected pairs of families that meet, as numbers. */
function* rejectedMembers(
  population: Population,
  families: TwoFamilies,
  isRejected: IsRejected,
): Steps<ReadonlySet<number>> {
  const out = new Set<number>()
  for (let k = 0; k < pairsOf(families); k++) {
    if ((k & 255) === 255) yield
    const [first, second] = twoOf(families, k)
    for (const i of first) for (const j of second) if (isRejected(i, j)) out.add(pairNumber(population, i, j))
  }
  return out
}

const NOBODY: TwoFamilies = /* @__PURE__ */ Object.freeze({
  records: new Int32Array(0),
  offsets: new Int32Array(1),
})

function* settle(
  population: Population,
  { groups, members, pairs, families }: Prepared,
  met: readonly MetFamilies[],
  floor: number,
): Steps<FamilyRun> {
  const meetings = new Map<number, FamilyMeeting>()
  for (const meeting of meetingsOf(families, met))
    meetings.set(meeting.first[0]! * population.size + meeting.second[0]!, meeting)
  yield
  const placeOf: FamilyRun['placeOf'] = (i, j) => {
    if (groups === undefined || meetings.size === 0) return undefined
    const [a, b] = [groups.of[i]!, groups.of[j]!]
    if (a < 0 || b < 0 || a === b) return undefined
    const [x, y] = [groups.members(a)[0]!, groups.members(b)[0]!]
    const meeting = meetings.get(Math.min(x, y) * population.size + Math.max(x, y))
    return meeting && { meeting, at: positionOf(meeting, i, j) }
  }
  return {
    pairs: meetings.size === 0 ? pairs : yield* reweighed(pairs, floor, [...meetings.values()], placeOf),
    meetings: meetings.values(),
    placeOf,
    kindOf(i, j) {
      const place = placeOf(i, j)
      return place?.meeting.kinds.get(place.at) ?? kindOfPair(members.kindOf(i), members.kindOf(j))
    },
    via(i, j) {
      const place = placeOf(i, j)
      if (place === undefined) return []
      const { meeting, at } = place
      const added = meeting.weights[at]! - meeting.own[at]!
      if (added < NAMED && meeting.kinds.get(at) !== 'mutual') return []
      return meeting.assigned
        .filter((other) => other !== at)
        .map((other) => {
          const [a, b] = membersAt(meeting, other)
          return a < b ? ([a, b] as const) : ([b, a] as const)
        })
    },
  }
}

/** The pairs with their new weights, and those of the meetings that no rule made or that were too light by themselves. */
function* reweighed(
  pairs: ScoredPairs,
  floor: number,
  meetings: readonly FamilyMeeting[],
  placeOf: FamilyRun['placeOf'],
): Steps<ScoredPairs> {
  const out = new ScoredPairsBuilder()
  const done = new Map<FamilyMeeting, Set<number>>()
  for (let k = 0; k < pairs.length; k++) {
    if ((k & 4095) === 4095) yield
    const [i, j] = [pairs.left[k]!, pairs.right[k]!]
    const place = placeOf(i, j)
    let weight = pairs.weight[k]!
    if (place !== undefined) {
      weight = place.meeting.weights[place.at]!
      const set = done.get(place.meeting)
      if (set) set.add(place.at)
      else done.set(place.meeting, new Set([place.at]))
    }
    if (weight >= floor) out.add(i, j, weight)
  }
  for (const meeting of meetings) {
    const known = done.get(meeting)
    for (const [at, weight] of meeting.weights.entries()) {
      // Without a floor all candidates are given, and no more than those that the families make possible.
      if (weight < Math.max(floor, LEAST_ADDED) || known?.has(at)) continue
      const [i, j] = membersAt(meeting, at)
      out.add(Math.min(i, j), Math.max(i, j), weight)
    }
  }
  return yield* sortPairs([out.collected()])
}
