/**
 * Pairs of members that go together: if the wife of one man is the wife of another, the two are one man, however his name is
 * written: edges of two small graphs that agree. Who is what to whom is read off what the members of a
 * family list of each other, in both directions.
 */
import type { Sex } from '../../record/types.ts'
import type { FamilyRoster, RosterRecord } from './family-roster.ts'
import { inverseKin, type Kin } from '../../record/kinship/relation.ts'

/** How two pairs of members go together: what those of the first are to those of the second. */
export const TIES: readonly string[] = [
  'parents of one person',
  'spouses of one person',
  'brothers or sisters of one person',
  'children of one person',
  'otherwise related to one person',
  'differently related to one person',
  'found with those who seek the enquirer',
  'enquirer, sought by those who are found',
  'sought together',
  'sought together, of one society',
]
const GROUPS: readonly (Kin | undefined)[] = ['parent', 'spouse', 'sibling', 'child']
const OTHER = 4
const DIFFERENT = 5
const FOUND_SEEKING = 6
const ENQUIRER_SOUGHT = 7
const TOGETHER = 8
const TOGETHER_WITHIN = 9

/** Ties of who seeks whom, positions in {@link TIES}. */
export const MUTUAL_TIES: readonly number[] = [FOUND_SEEKING, ENQUIRER_SOUGHT]

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

/**
 * Every tie, from either of its two pairs.
 *
 * @param oneSociety whether both families are one society's
 * @param differ whether two members bear given names that differ
 */
export function memberTies(
  a: FamilyRoster,
  b: FamilyRoster,
  oneSociety: boolean,
  differ: (row: number, column: number) => boolean,
): readonly MemberTie[] {
  const [ours, theirs] = [relationsIn(a), relationsIn(b)]
  const columns = b.members.length
  const out: MemberTie[] = []
  for (const { from: p, to: i, is } of ours)
    for (const { from: q, to: j, is: isToo } of theirs) {
      const tie = tieOf(is, isToo)
      if (tie !== undefined) out.push({ at: i * columns + j, other: p * columns + q, tie })
    }
  return [...out, ...searchTies(a, b, oneSociety ? TOGETHER_WITHIN : TOGETHER, differ)]
}

/**
 * Pairs that go together by who seeks whom: where B seeks A's enquirer, whom A seeks is more likely of B than of strangers, and two
 * families that seek one person often seek others together, and within one society more often so: a second request repeats the first,
 * names and all. So nothing of the kind is said of two who are called otherwise.
 */
function searchTies(
  { members: ours }: FamilyRoster,
  { members: theirs }: FamilyRoster,
  soughtTogether: number,
  differ: (row: number, column: number) => boolean,
): readonly MemberTie[] {
  const columns = theirs.length
  const cells = (
    rows: readonly number[],
    others: readonly number[],
  ): readonly (readonly [number, number])[] => rows.flatMap((r) => others.map((c) => [r, c] as const))
  const out: MemberTie[] = []
  const tie = ([r, c]: readonly [number, number], [p, q]: readonly [number, number], kind: number): void => {
    if (r !== p && c !== q) out.push({ at: r * columns + c, other: p * columns + q, tie: kind })
  }
  const [sought, soughtToo] = [soughtOf(ours), soughtOf(theirs)]
  const halves = cells(sought, seekersOf(theirs))
  const back = cells(seekersOf(ours), soughtToo)
  const kindOf = (seeker: RosterRecord | undefined): number =>
    seeker?.kind === 'enquirer' ? ENQUIRER_SOUGHT : FOUND_SEEKING
  for (const half of halves)
    for (const other of back) {
      tie(half, other, kindOf(theirs[half[1]]))
      tie(other, half, kindOf(ours[other[0]]))
    }
  const together = cells(sought, soughtToo)
  for (const one of together)
    if (!differ(...one)) for (const other of together) tie(one, other, soughtTogether)
  return out
}

function soughtOf(members: readonly RosterRecord[]): readonly number[] {
  return [...members.keys()].filter((k) => members[k]!.kind === 'sought')
}

/** Who may have asked: the enquirers, or where none is named whoever is registered. */
function seekersOf(members: readonly RosterRecord[]): readonly number[] {
  const all = [...members.keys()]
  const enquirers = all.filter((k) => members[k]!.kind === 'enquirer')
  if (enquirers.length > 0) return enquirers
  return all.filter((k) => members[k]!.kind !== 'sought' && members[k]!.kind !== 'deceased')
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
