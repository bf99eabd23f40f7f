/**
 * Pairs of members that go together: if the wife of one man is the wife of another, the two are one man, however his name is
 * written (domain report, section 6.3, step 3: edges of two small graphs that agree). Who is what to whom is read off what the members of a
 * family list of each other, in both directions.
 */
import type { Sex } from '../record/types.ts'
import type { FamilyRoster } from './family-roster.ts'
import { inverseKin, type Kin } from './relation.ts'

/** How two pairs of members go together: what those of the first are to those of the second. */
export const TIES: readonly string[] = [
  'parents of one person',
  'spouses of one person',
  'brothers or sisters of one person',
  'children of one person',
  'otherwise related to one person',
  'differently related to one person',
]
const GROUPS: readonly (Kin | undefined)[] = ['parent', 'spouse', 'sibling', 'child']
const OTHER = 4
const DIFFERENT = 5

/** Positions of two pairs of members, row by row, and one in {@link TIES}. */
export interface MemberTie {
  readonly at: number
  readonly other: number
  readonly tie: number
}

interface Relation {
  readonly kin: Kin
  readonly sex: Sex | undefined
}

/** Every tie, from either of its two pairs. */
export function memberTies(a: FamilyRoster, b: FamilyRoster): readonly MemberTie[] {
  const [ours, theirs] = [relationsIn(a), relationsIn(b)]
  const columns = b.members.length
  const out: MemberTie[] = []
  for (const { from: p, to: i, is } of ours)
    for (const { from: q, to: j, is: isToo } of theirs) {
      const tie = tieOf(is, isToo)
      if (tie !== undefined) out.push({ at: i * columns + j, other: p * columns + q, tie })
    }
  return out
}

function tieOf(a: Relation, b: Relation): number | undefined {
  if (a.kin === 'relative' || b.kin === 'relative') return undefined
  if (a.kin !== b.kin || (a.sex !== undefined && b.sex !== undefined && a.sex !== b.sex)) return DIFFERENT
  const at = GROUPS.indexOf(a.kin)
  return at < 0 ? OTHER : at
}

/** What each member is to each other one, as far as either lists the other. */
function relationsIn({
  members,
  kin,
}: FamilyRoster): readonly { readonly from: number; readonly to: number; readonly is: Relation }[] {
  const known = new Map<number, Relation>()
  const count = members.length
  for (const [from, listed] of kin.entries())
    for (const { kin: what, sex, person } of listed)
      if (person < count) known.set(from * count + person, { kin: what, sex })
  for (const [from, listed] of kin.entries())
    for (const { kin: what, person } of listed) {
      const back = person * count + from
      if (person < count && !known.has(back)) known.set(back, { kin: inverseKin(what), sex: undefined })
    }
  return [...known].map(([key, is]) => ({ from: Math.floor(key / count), to: key % count, is }))
}
