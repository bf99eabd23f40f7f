/** Every member of one family beside every member of another: how they agree, before it is weighed as a whole. */
import { createBoundedCache } from '../../internal/bounded-cache.ts'
import { createGivenLevels } from '../../kin/names/given-levels.ts'
import { type FamilyRoster, familyRoster } from '../../kin/families/family-roster.ts'
import { memberBits, type MemberLevels, memberLevels } from '../../kin/families/member-evidence.ts'
import { type RosterLevels, rosterLevels } from '../../kin/families/roster-levels.ts'
import type { Scorer } from '../../score/scorer.ts'
import type { FamilyMembers } from './family-members.ts'

/** By position, row by row. */
export interface FamilyCells {
  readonly rows: number
  readonly columns: number
  /** Weights by the records themselves, in bits, prior included. */
  readonly own: Float64Array
  readonly levels: readonly MemberLevels[]
  /** Bits for one person rather than two of one family. */
  readonly identity: Float64Array
  /** Whether both families are one society's. */
  readonly oneSociety: boolean
  /** What the families say of each other's people besides. */
  readonly around: RosterLevels
}

/** Rosters kept at a time; a family meets several others. */
const ROSTERS = 4000

/** Rosters by the first record of a family, made once each. */
export type Rosters = (group: Int32Array) => FamilyRoster

export function createRosters(members: FamilyMembers): Rosters {
  const known = createBoundedCache<FamilyRoster>(ROSTERS)
  return (group) => {
    const key = String(group[0])
    let roster = known.get(key)
    if (roster === undefined) {
      const records = [...group].map((record) => {
        const kind = members.kindOf(record)
        const groupRole = members.roleOf(record)
        return {
          ...members.of(record),
          listed: members.relativesOf(record),
          ...(kind !== undefined && { kind }),
          ...(groupRole !== undefined && { groupRole }),
        }
      })
      known.set(key, (roster = familyRoster(records, createGivenLevels())))
    }
    return roster
  }
}

export function familyCells(
  scorer: Scorer,
  rosters: Rosters,
  first: Int32Array,
  second: Int32Array,
  oneSociety: boolean,
): FamilyCells {
  const [rows, columns] = [first.length, second.length]
  const [a, b] = [rosters(first), rosters(second)]
  const [own, identity] = [new Float64Array(rows * columns), new Float64Array(rows * columns)]
  const levels: MemberLevels[] = []
  for (let k = 0; k < own.length; k++) {
    const [r, c] = [Math.floor(k / columns), k % columns]
    own[k] = scorer.weight(first[r]!, second[c]!)
    levels.push(memberLevels(a.members[r]!, b.members[c]!))
    identity[k] = memberBits(levels[k]!)
  }
  return {
    rows,
    columns,
    own,
    levels,
    identity,
    oneSociety,
    around: rosterLevels(
      a,
      b,
      levels.map(({ given }) => given),
      oneSociety,
    ),
  }
}
