/**
 * Everybody of a family: the records that are listed together, what the others among them call each of them, and whom they name
 * without a record among them. Mentions are resolved inside one family first, where names were written by one hand, so that a
 * brother whom three records name is one person (domain report, section 6.3, steps 1 to 3).
 */
import type { StructuredName } from '../normalise/types.ts'
import type { RecordKind, RelationRole, Sex } from '../record/types.ts'
import type { GivenLevels } from './given-levels.ts'
import type { KinBirth } from './kin-graph.ts'
import { type Member, YOUNGEST_PARENT } from './member-evidence.ts'
import { type Kin, neutralKin, sexOfRole } from './relation.ts'

/** A relative that a record lists. */
export interface ListedRelative {
  readonly role: RelationRole
  readonly name: StructuredName
}

/** A record with what it lists, in an order that does not depend on that of the list. */
export interface RosterRecord extends Member {
  readonly listed: readonly ListedRelative[]
  readonly kind?: RecordKind
}

/** One of a family: a member or somebody who is only named. */
export interface RosterPerson {
  /** What the records of the family call this person, each name once; a member's own record apart. */
  readonly called: readonly StructuredName[]
  readonly sex?: Sex
}

export interface FamilyRoster {
  readonly members: readonly RosterRecord[]
  /** The members in their order, then those who are only named. */
  readonly persons: readonly RosterPerson[]
  /** By member: whom it lists. */
  readonly kin: readonly (readonly RosterKin[])[]
}

/** A listed relative: what it is to the one who lists it, and a position in `persons`. */
export interface RosterKin {
  readonly kin: Kin
  /** The sex that the word for the relation says. */
  readonly sex?: Sex
  readonly person: number
}

/** Level from which two names of one family are one person's. */
const ONE = 3
/** More people than this who are only named are passed over. */
const MOST_ABSENT = 12

export function familyRoster(members: readonly RosterRecord[], levels: GivenLevels): FamilyRoster {
  const persons = members.map(({ sex }): Draft => ({ called: [], ...(sex !== undefined && { sex }) }))
  const kin = members.map((member, at) =>
    member.listed.flatMap(({ role, name }): RosterKin[] => {
      if (name.tokens.length === 0) return []
      const sex = sexOfRole(role)
      const isOther = (other: Sex | undefined): boolean =>
        sex !== undefined && other !== undefined && sex !== other
      let best = -1
      let person = -1
      const look = (level: number, k: number): void => {
        if (level >= ONE && level > best) [best, person] = [level, k]
      }
      for (const [k, other] of members.entries()) {
        if (k === at || isOther(other.sex) || !fits(neutralKin(role), member.birth, other.birth)) continue
        for (const own of other.names) look(levels(own, name), k)
      }
      if (person < 0)
        for (let k = members.length; k < persons.length; k++) {
          if (isOther(persons[k]!.sex)) continue
          for (const own of persons[k]!.called) look(levels(own, name), k)
        }
      if (person < 0) {
        if (persons.length >= members.length + MOST_ABSENT) return []
        person = persons.push({ called: [] }) - 1
      }
      const one = persons[person]!
      if (!one.called.includes(name)) one.called.push(name)
      if (sex !== undefined) one.sex ??= sex
      return [{ kin: neutralKin(role), ...(sex !== undefined && { sex }), person }]
    }),
  )
  return { members, persons, kin }
}

interface Draft {
  readonly called: StructuredName[]
  sex?: Sex
}

/** May somebody of these two births be that to the other? */
function fits(kin: Kin, own: KinBirth | undefined, other: KinBirth | undefined): boolean {
  if (own === undefined || other === undefined) return true
  if (kin === 'parent' || kin === 'grandparent') return own.to - other.from >= YOUNGEST_PARENT
  if (kin === 'child' || kin === 'grandchild') return other.to - own.from >= YOUNGEST_PARENT
  return true
}
