import type { Population } from '../../encode/population.ts'
import { assignMembers } from '../../kin/families/assign-members.ts'
import { collectiveWeights } from '../../kin/families/collective-weights.ts'
import { mostCollective } from '../../kin/families/most-collective.ts'
import type { HeardLevels } from '../../kin/families/heard-levels.ts'
import { kindOfPair, type MatchKind } from '../../kin/match-kind.ts'
import { roleBits } from '../../kin/families/member-roles.ts'
import { anotherBits } from '../../kin/families/roster-bits.ts'
import { mayBeNamesake } from '../../kin/families/may-be-namesake.ts'
import { nobodyAround, type RosterLevels } from '../../kin/families/roster-levels.ts'
import type { Model } from '../../score/model/model.ts'
import {
  createRosters,
  type MemberCells,
  memberCells,
  tellCells,
  type MemberScorer,
  type Rosters,
  weighCells,
  withFamilies,
} from './family-cells.ts'
import { type FamilyMeeting, membersAt } from './family-meeting.ts'
import type { FamilyMembers } from './family-members.ts'
import { markMutual } from './mutual-search.ts'
import type { IsRejected } from '../decisions/rejected-pairs.ts'
import { isLone } from './who-meets.ts'
import { zoneBounds } from '../zone.ts'

/**
 * Pairs that are lighter than possible by more than this, by all that members' own records say, stay so: whom their families name lifts
 * them by as much in 3 of 1,000 meetings that give a pair, and takes more than half of the time to compare.
 */
const HOPELESS = 5

/**
 * Pairs of fewer bits for one person hardly add to what two families weigh, whatever their records share: four in five of all. What they
 * weigh by themselves is asked for where the others leave it open whether a pair reaches the floor, in a quarter of the meetings.
 */
const TELLING = -6
/**
 * Pairs of whom births and sexes leave fewer bits possible are not asked for their names, until it is known that their families are of use:
 * seven in ten families are not.
 */
const LIKELY_ANOTHER = -2
/**
 * Bits under the floor that families have to stay by what is heard of their lists. Of 4,483 useless meetings of 82,000 invented records at
 * least 2,111 end by that, and of 5,464 people who are first one is lost (by four bits 2,532 and 2, by one bit 3,698 and 14).
 */
const UNHEARD = 5
/** Rounding of sums taken in another order. */
const SLACK = 1e-6
/** Bits under *likely* of a pair that may be namesakes of one family. */
const UNDER = 0.1

export interface MeetOptions {
  readonly rosters?: Rosters
  /** Lighter pairs are of no use: of two families without any other the weights may be -Infinity, which takes less to know. */
  readonly floor?: number
  /** Where what is heard of two families' lists leaves no pair of use, they are looked at no further, though a few might have had one. */
  readonly heard?: HeardLevels | undefined
  /** Pairs that people rejected speak for no other pair, and weigh -Infinity. */
  readonly isRejected?: IsRejected | undefined
}

/** Lays two families over each other, and names what they are to each other. */
export function meetTwo(
  model: Model,
  { linking }: Population,
  scorer: MemberScorer,
  [first, second]: readonly [Int32Array, Int32Array],
  members: FamilyMembers,
  { rosters = createRosters(members), floor = Number.NEGATIVE_INFINITY, heard, isRejected }: MeetOptions = {},
): FamilyMeeting {
  const { possible, likely } = zoneBounds(model.costs)
  const kinds = new Map<number, MatchKind>()
  const judging = { hopeless: possible - HOPELESS, floor, likely, heard }
  const meeting = { ...meet(scorer, first, second, members, rosters, !linking, judging, isRejected), kinds }
  markFamily(kinds, meeting, members, likely)
  markMutual(kinds, meeting, members)
  return meeting
}

/** Weights by which two families are judged, and what is heard of their lists. */
interface Judging {
  /** Pairs below stay so, by all that members' own records say. */
  readonly hopeless: number
  /** Pairs below are of no use. */
  readonly floor: number
  readonly likely: number
  readonly heard: HeardLevels | undefined
}

/** Two families, their members beside each other. */
interface Facing {
  readonly first: Int32Array
  readonly second: Int32Array
  readonly rosters: Rosters
  readonly cells: MemberCells
  /** By position, bits for what the two records are for. */
  readonly roles: Float64Array
}

function meet(
  scorer: MemberScorer,
  first: Int32Array,
  second: Int32Array,
  members: FamilyMembers,
  rosters: Rosters,
  oneSociety: boolean,
  judging: Judging,
  isRejected: IsRejected | undefined,
): Omit<FamilyMeeting, 'kinds'> {
  const { hopeless, floor, likely } = judging
  const isOne = isLone([first, second])
  const isBounded = !isOne && hopeless <= floor
  const cells = memberCells(rosters, first, second, oneSociety, isBounded ? LIKELY_ANOTHER : undefined)
  const { rows, columns, own } = cells
  const rejected = own.map((_, k) => Number(isRejected?.(...membersAt({ first, second }, k)) ?? false))
  const roles = own.map((_, k) => {
    const [a, b] = membersAt({ first, second }, k)
    return rejected[k] ? Number.NEGATIVE_INFINITY : roleBits(members.kindOf(a), members.kindOf(b), oneSociety)
  })
  const known = isBounded
    ? aroundIfOfUse(scorer, { first, second, rosters, cells, roles }, judging)
    : undefined
  if (isBounded && known === undefined) return strangers(first, second)
  weighCells(scorer, cells, first, second, Number.NEGATIVE_INFINITY)
  let around = nobodyAround(rows, columns)
  let together = collectiveWeights({ ...cells, around, roles }, scorer.prior)
  if (isOne || together.weights.some((weight) => weight >= hopeless)) {
    around = known ?? withFamilies(cells, rosters, first, second).around
    together = collectiveWeights({ ...cells, around, roles }, scorer.prior)
  }
  const { values, familyBits } = together
  // One member does not tell whether two families are one; lists may name another of that name all the same.
  const weights = isOne
    ? own.map((weight, k) => weight + anotherBits(cells.levels[k]!, around.kin[k]!))
    : together.weights
  const namesakes = new Set<number>()
  for (let k = 0; k < own.length; k++)
    if (weights[k]! >= likely && mayBeNamesake(cells.levels[k]!, around, k)) {
      weights[k] = likely - UNDER
      namesakes.add(k)
    }
  for (let k = 0; k < own.length; k++)
    if (rejected[k]) own[k] = weights[k] = values[k] = Number.NEGATIVE_INFINITY
  const { pairs, margin } = assignMembers(values, rows, columns)
  const assigned = pairs.map(([r, c]) => r * columns + c).filter((at) => weights[at]! >= 0)
  return { first, second, own, weights, assigned, namesakes, familyBits, margin }
}

/**
 * What two families' lists say of each other; undefined where no pair of theirs can be of use. What takes least is asked first: members of
 * whom births and sexes leave hope, then what is heard of lists, the names of all others, and last the lists themselves.
 */
function aroundIfOfUse(
  scorer: MemberScorer,
  { first, second, rosters, cells, roles }: Facing,
  { hopeless, floor, heard }: Judging,
): RosterLevels | undefined {
  const nobody = nobodyAround(cells.rows, cells.columns)
  const staysBelow = (around: RosterLevels, bits: number): boolean =>
    mostCollective({ ...cells, around, roles }, scorer.prior) < bits - SLACK
  let lists: RosterLevels | undefined
  const areStrangers = (): boolean => {
    weighCells(scorer, cells, first, second, TELLING)
    if (staysBelow(nobody, hopeless)) return true
    lists ??= heard?.(first, second)
    return lists !== undefined && staysBelow(lists, floor - UNHEARD)
  }
  if (areStrangers()) return undefined
  tellCells(cells, rosters, first, second)
  if (areStrangers()) return undefined
  const { around } = withFamilies(cells, rosters, first, second)
  return staysBelow(around, floor) ? undefined : around
}

/** Two families of whom no pair is of use. */
function strangers(first: Int32Array, second: Int32Array): Omit<FamilyMeeting, 'kinds'> {
  const weights = new Float64Array(first.length * second.length).fill(Number.NEGATIVE_INFINITY)
  return {
    first,
    second,
    own: weights,
    weights,
    assigned: [],
    familyBits: Number.NEGATIVE_INFINITY,
    margin: 0,
  }
}

/** Two families that meet in several members, though no pair is likely by itself. */
function markFamily(
  kinds: Map<number, MatchKind>,
  meeting: FamilyMeeting,
  { kindOf }: FamilyMembers,
  likely: number,
): void {
  const { own, weights, assigned } = meeting
  if (assigned.length < 2 || own.some((weight) => weight >= likely)) return
  for (const [at, weight] of weights.entries()) {
    const [i, j] = membersAt(meeting, at)
    if (weight >= 0 && kindOfPair(kindOf(i), kindOf(j)) !== 'co-enquirers') kinds.set(at, 'family')
  }
}
