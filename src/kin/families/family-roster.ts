/**
 * Everybody of a family: the records that are listed together, what the others among them call each of them, and whom they name
 * without a record among them. Mentions are resolved inside one family first, where names were written by one hand, so that a
 * brother whom three records name is one person.
 */
import type { StructuredName } from '../../normalise/types.ts'
import type { GroupRole, RecordKind, RelationRole, Sex } from '../../record/types.ts'
import type { GivenLevels } from '../names/given-levels.ts'
import type { KinBirth } from '../graph/kin-graph.ts'
import { type Member, YOUNGEST_PARENT } from './member-evidence.ts'
import { throughHead } from '../../record/kinship/through-head.ts'
import { type Kin, neutralKin } from '../../record/kinship/relation.ts'
import { sexOfRole } from '../../record/sex-of-role.ts'

/** A relative that a record lists. */
export interface ListedRelative {
  readonly role: RelationRole
  readonly name: StructuredName
}

/** A record with what it lists, in an order that does not depend on that of the list. */
export interface RosterRecord extends Member {
  readonly listed: readonly ListedRelative[]
  readonly kind?: RecordKind
  /** What it is to the head of the household. */
  readonly groupRole?: GroupRole
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
  /** Positions in `persons` of those of one name whom one list names side by side, as where a dead child's name was given again. */
  readonly namesakes: ReadonlySet<number>
  /** Those of them who are children or brothers of one list under the very same name. */
  readonly again: ReadonlySet<number>
}

/** A listed relative: what it is to the one who lists it, and a position in `persons`. */
export interface RosterKin {
  readonly kin: Kin
  /** The sex that the word for the relation says. */
  readonly sex?: Sex
  readonly person: number
  /** Whether it follows from what both are to a head: that the other list names somebody else there says nothing. */
  readonly isDerived?: boolean
}

/** Level from which two names of one family are one person's. */
const ONE = 5
/** And from which two of one list are one name. */
const ALIKE = 6
/** More people than this who are only named are passed over. */
export const MOST_ABSENT = 12

export function familyRoster(members: readonly RosterRecord[], levels: GivenLevels): FamilyRoster {
  const persons = members.map(({ sex }): Draft => ({ called: [], ...(sex !== undefined && { sex }) }))
  const namesakes = new Set<number>()
  const again = new Set<number>()
  const kin = members.map((member, at) => {
    const listed = new Map<number, RosterKin>()
    /** How well a mention fits a member at best; -1 where it fits none. */
    const bestOf = ({ role, name }: ListedRelative, taken: (k: number) => boolean): [number, number] => {
      const sex = sexOfRole(role)
      let [best, person] = [ONE - 1, -1]
      for (const [k, other] of members.entries()) {
        if (k === at || taken(k) || differ(sex, other.sex)) continue
        if (!fits(neutralKin(role), member.birth, other.birth)) continue
        for (const own of other.names) {
          const level = levels(own, name)
          if (level > best) [best, person] = [level, k]
        }
      }
      return [best, person]
    }
    const inOrder = [...member.listed.keys()]
      .filter((k) => member.listed[k]!.name.tokens.length > 0)
      .map((k) => [k, bestOf(member.listed[k]!, () => false)[0]] as const)
      .toSorted(([a, x], [b, y]) => y - x || a - b)
    for (const [k] of inOrder) {
      const { role, name } = member.listed[k]!
      const [sex, is] = [sexOfRole(role), neutralKin(role)]
      const before = [...listed].filter(([, one]) => one.kin === is && is !== 'relative')
      // Nobody lists a brother twice: a second one of that name is somebody else. Another name of whoever is listed is no second one.
      const taken = (p: number): boolean =>
        before.some(
          ([other, { person: known }]) => known === p && levels(member.listed[other]!.name, name) >= ONE,
        )
      const only = ONLY_ONE.has(role)
        ? before.find(([other]) => member.listed[other]!.role === role)
        : undefined
      let [best, person] = only ? [ONE, only[1].person] : bestOf(member.listed[k]!, taken)
      if (person < 0)
        for (let p = members.length; p < persons.length; p++) {
          if (taken(p) || differ(sex, persons[p]!.sex)) continue
          for (const own of persons[p]!.called) {
            const level = levels(own, name)
            if (level > best) [best, person] = [level, p]
          }
        }
      if (person < 0) {
        if (persons.length >= members.length + MOST_ABSENT) continue
        person = persons.push({ called: [] }) - 1
      }
      const one = persons[person]!
      if (!one.called.includes(name)) one.called.push(name)
      if (sex !== undefined) one.sex ??= sex
      if (before.some(([, { person: known }]) => known === person)) continue
      listed.set(k, { kin: is, ...(sex !== undefined && { sex }), person })
      for (const [other, { person: known }] of before) {
        const earlier = member.listed[other]!.name
        if (levels(earlier, name) >= ALIKE) namesakes.add(known).add(person)
        if (OF_SEVERAL.has(is) && beginsAlike(earlier, name)) again.add(known).add(person)
      }
      if (is === 'sibling') {
        if (member.names.some((own) => levels(own, name) >= ALIKE)) namesakes.add(at).add(person)
        if (member.names.some((own) => beginsAlike(own, name))) again.add(at).add(person)
      }
    }
    return [...listed].toSorted(([a], [b]) => a - b).map(([, one]) => one)
  })
  return { members, persons, kin: withHead(members, kin), namesakes, again }
}

/** Whom nobody has two of: a second name is another one of the same person. */
const ONLY_ONE: ReadonlySet<RelationRole> = /* @__PURE__ */ new Set<RelationRole>(['mother', 'father'])

/** Of whom one has several. */
const OF_SEVERAL: ReadonlySet<Kin> = /* @__PURE__ */ new Set<Kin>(['sibling', 'child'])

/** Whether one name, as written, is the other or what the other begins with (Bilal, Bilal Idris). */
function beginsAlike({ tokens: a }: StructuredName, { tokens: b }: StructuredName): boolean {
  const count = Math.min(a.length, b.length)
  for (let k = 0; k < count; k++) if (a[k]!.native !== b[k]!.native) return false
  return count > 0
}

/** Whom each lists, and what the others are to it by what both are to the head of the household. */
function withHead(
  members: readonly RosterRecord[],
  kin: readonly (readonly RosterKin[])[],
): readonly (readonly RosterKin[])[] {
  const through = throughHead(members.map(({ groupRole }) => groupRole))
  return kin.map((listed, at) => {
    const known = new Set(listed.map(({ person }) => person))
    const more = through[at]!.filter(([person]) => !known.has(person)).map(([person, is]): RosterKin => {
      const { sex } = members[person]!
      return { kin: is, ...(sex !== undefined && { sex }), person, isDerived: true }
    })
    return more.length === 0 ? listed : [...listed, ...more]
  })
}

const differ = (a: Sex | undefined, b: Sex | undefined): boolean =>
  a !== undefined && b !== undefined && a !== b

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
