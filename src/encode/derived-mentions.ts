/**
 * Whom the members of a household have by what each is to its head: the child's row of such a list names no father, but its head is one.
 * Less sure than whom a record lists itself, since the head's son may be another wife's; so what it lists itself is believed instead.
 */
import { ageGapOf } from '../record/kinship/age-gap.ts'
import { type Kin, KINS, neutralKin } from '../record/kinship/relation.ts'
import { roleOfKin } from '../record/kinship/role-of-kin.ts'
import { throughHead } from '../record/kinship/through-head.ts'
import { sexOfRole } from '../record/sex-of-role.ts'
import type { GroupRole, RelationRole, Sex } from '../record/types.ts'
import { derivedMention } from './names/name-value.ts'

/** A record of a household. */
export interface HouseholdMember {
  /** What it is to the head. */
  readonly role: GroupRole | undefined
  readonly sex: Sex | undefined
  /** The first and the last year that the birth may be in. */
  readonly born: readonly [from: number, to: number] | undefined
  /** As `nameValue` gives them. */
  readonly names: readonly string[]
  /** Roles of the relatives whom it lists itself. */
  readonly listed: readonly RelationRole[]
}

/** @returns by member the mentions of the others, nearest relations first, each once */
export function derivedMentions(members: readonly HouseholdMember[]): readonly (readonly string[])[] {
  const through = throughHead(members.map(({ role }) => role))
  return members.map((own, at) => {
    const mentions = through[at]!.flatMap(([member, kin]) => {
      const other = members[member]!
      const sex = sexOf(other)
      const role = roleOfKin(kin, sex)
      if (role === undefined || lists(own, kin, sex) || !agesFit(kin, own, other, sex)) return []
      return other.names.map((name) => ({ kin, mention: derivedMention(role, name) }))
    })
    const inOrder = mentions.toSorted(
      (a, b) => KINS.indexOf(a.kin) - KINS.indexOf(b.kin) || (a.mention < b.mention ? -1 : 1),
    )
    return [...new Set(inOrder.map(({ mention }) => mention))]
  })
}

const sexOf = ({ sex, role }: HouseholdMember): Sex | undefined =>
  sex ?? (role === undefined || role === 'head' ? undefined : sexOfRole(role))

/** Of parents one of each sex is listed, of others as many as the record knows. */
function lists({ listed }: HouseholdMember, kin: Kin, sex: Sex | undefined): boolean {
  return listed.some((role) => {
    if (neutralKin(role) !== kin) return false
    const said = sexOfRole(role)
    return kin !== 'parent' || said === undefined || sex === undefined || said === sex
  })
}

/** A wife of twenty is no mother of the head's grown son. Unknown births rule nothing out. */
function agesFit(
  kin: Kin,
  { born: own }: HouseholdMember,
  { born: other }: HouseholdMember,
  sex: Sex | undefined,
): boolean {
  const gap = ageGapOf(kin, sex)
  if (gap === undefined || own === undefined || other === undefined) return true
  return own[1] - other[0] >= gap.least && own[0] - other[1] <= gap.most
}
