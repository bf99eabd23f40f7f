/** Every member of one family beside every member of another: how they agree, before it is weighed as a whole. */
import { createBoundedCache } from '../../internal/bounded-cache.ts'
import { createGivenLevels } from '../../kin/names/given-levels.ts'
import { type FamilyRoster, familyRoster, type RosterRecord } from '../../kin/families/family-roster.ts'
import {
  type Member,
  memberBits,
  type MemberLevels,
  memberLevels,
  mostMemberBits,
} from '../../kin/families/member-evidence.ts'
import { type RosterLevels, rosterLevels } from '../../kin/families/roster-levels.ts'
import type { Scorer } from '../../score/scorer.ts'
import type { FamilyMembers } from './family-members.ts'

/** What weighs two members by their records. */
export type MemberScorer = Pick<Scorer, 'prior' | 'weight'>

/** By position, row by row, as far as the members' own records tell. */
export interface MemberCells {
  readonly rows: number
  readonly columns: number
  /** Weights by the records themselves, in bits, prior included; NaN where they were not asked for. */
  readonly own: Float64Array
  /** {@link UNTOLD} where names were not asked for. */
  readonly levels: MemberLevels[]
  /** Bits for one person rather than two of one family; where names were not asked for, the most that these may be. */
  readonly identity: Float64Array
  /** Whether both families are one society's. */
  readonly oneSociety: boolean
}

/** With all that the families know. */
export interface FamilyCells extends MemberCells {
  /** What the families say of each other's people besides. */
  readonly around: RosterLevels
}

/** Rosters kept at a time; a family meets several others. */
const ROSTERS = 4000

/** Families by their first records, each made once, and as far as somebody asks. */
export interface Rosters {
  readonly records: (group: Int32Array) => readonly Member[]
  readonly of: (group: Int32Array) => FamilyRoster
}

export function createRosters(members: FamilyMembers): Rosters {
  const known = createBoundedCache<{ readonly records: readonly Member[]; roster?: FamilyRoster }>(ROSTERS)
  const familyOf = (group: Int32Array): { readonly records: readonly Member[]; roster?: FamilyRoster } => {
    const key = String(group[0])
    let family = known.get(key)
    if (family === undefined) known.set(key, (family = { records: Array.from(group, members.of) }))
    return family
  }
  /** Whom a record lists is looked up late, since a third of the meetings end before anybody asks. */
  const listing = (member: Member, record: number): RosterRecord => {
    const kind = members.kindOf(record)
    const groupRole = members.roleOf(record)
    return {
      ...member,
      listed: members.relativesOf(record),
      ...(kind !== undefined && { kind }),
      ...(groupRole !== undefined && { groupRole }),
    }
  }
  return {
    records: (group) => familyOf(group).records,
    of(group) {
      const family = familyOf(group)
      return (family.roster ??= familyRoster(
        family.records.map((member, at) => listing(member, group[at]!)),
        createGivenLevels(),
      ))
    },
  }
}

/** Of two members whose names were not asked for. */
const UNTOLD: MemberLevels = /* @__PURE__ */ Object.freeze({
  given: -1,
  near: false,
  words: -1,
  years: -1,
  alone: false,
  day: -1,
  sex: -1,
})

/**
 * How members agree in what tells one from another; what their records weigh is left to {@link weighCells}.
 *
 * @param least names are asked for where births and sexes leave so many bits possible; the others are left to {@link tellCells}
 */
export function memberCells(
  rosters: Rosters,
  first: Int32Array,
  second: Int32Array,
  oneSociety: boolean,
  least: number = Number.NEGATIVE_INFINITY,
): MemberCells {
  const [rows, columns] = [first.length, second.length]
  const [a, b] = [rosters.records(first), rosters.records(second)]
  const [own, identity] = [new Float64Array(rows * columns).fill(NaN), new Float64Array(rows * columns)]
  const levels: MemberLevels[] = []
  for (let k = 0; k < own.length; k++) {
    const [x, y] = [a[Math.floor(k / columns)]!, b[k % columns]!]
    if (least > Number.NEGATIVE_INFINITY && (identity[k] = mostMemberBits(x, y)) < least) levels.push(UNTOLD)
    else {
      levels.push(memberLevels(x, y))
      identity[k] = memberBits(levels[k]!)
    }
  }
  return { rows, columns, own, levels, identity, oneSociety }
}

/** Asks for the names that {@link memberCells} has left. */
export function tellCells(
  { levels, identity, columns }: MemberCells,
  rosters: Rosters,
  first: Int32Array,
  second: Int32Array,
): void {
  const [a, b] = [rosters.records(first), rosters.records(second)]
  for (let k = 0; k < levels.length; k++) {
    if (levels[k] !== UNTOLD) continue
    levels[k] = memberLevels(a[Math.floor(k / columns)]!, b[k % columns]!)
    identity[k] = memberBits(levels[k]!)
  }
}

/** Weighs the pairs of at least so many bits for one person that were not weighed yet, as far as their names were asked for. */
export function weighCells(
  scorer: MemberScorer,
  { own, identity, levels, columns }: MemberCells,
  first: Int32Array,
  second: Int32Array,
  least: number,
): void {
  for (let k = 0; k < own.length; k++)
    if (identity[k]! >= least && levels[k] !== UNTOLD && Number.isNaN(own[k]!))
      own[k] = scorer.weight(first[Math.floor(k / columns)]!, second[k % columns]!)
}

export function withFamilies(
  cells: MemberCells,
  rosters: Rosters,
  first: Int32Array,
  second: Int32Array,
): FamilyCells {
  const given = cells.levels.map((levels) => levels.given)
  return { ...cells, around: rosterLevels(rosters.of(first), rosters.of(second), given, cells.oneSociety) }
}
