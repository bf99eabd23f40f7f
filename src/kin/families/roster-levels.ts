/**
 * What the people around two families say, whom a family names besides its members: a person of one who is only named by the
 * other, people whom both only name, and for each two members whether they name the same parents, spouses, brothers, children. So a family is
 * known again by those who are not searched, and two families of common names are told apart.
 */
import { createGivenLevels, type GivenLevels } from '../names/given-levels.ts'
import type { StructuredName } from '../../normalise/types.ts'
import type { FamilyRoster } from './family-roster.ts'
import { type MemberTie, memberTies } from './member-ties.ts'
import type { Kin } from '../../record/kinship/relation.ts'

/** How the best of the people whom the other family only names is called like somebody. */
export const NAMED_LEVELS: readonly string[] = [
  'nobody',
  'somebody who may be',
  'somebody similar',
  'somebody',
  'the very person',
  'the very person, of a rare name',
]
/** Position among the levels of given names from which two may be one. */
const SIMILAR = 5
/** And from which they are more likely one than not. */
const AGREES = 6
const namedLevel = (level: number): number => Math.max(0, level - 3)

/** How two members agree by what their families call them, where their records agree less. */
export const CALLED_LEVELS: readonly string[] = [
  'called similarly',
  'called alike',
  'called the same',
  'called by the same rare name',
]

/** What two members name, by relation. */
export const KIN_LEVELS: readonly string[] = [
  'parents agree',
  'parents differ',
  'spouses agree',
  'spouses differ',
  'brothers or sisters agree',
  'brothers and sisters differ',
  'children agree',
  'children differ',
  'one is called like a brother or sister of the other',
  'one is called like another relative of the other',
  'one is called more like somebody else whom the other family only names',
  'one is called like somebody else whom the other family only names, and not like the other',
  'a list names two people so',
  'somebody is otherwise related to the other',
]
const LIKE_SIBLING = 8
/** From here on levels say who else one of two members may be. */
export const FIRST_OF_ANOTHER: number = LIKE_SIBLING
const LIKE_RELATIVE = 9
const LIKE_ANOTHER = 10
const ONLY_LIKE_ANOTHER = 11
const NAMED_TWICE = 12
const OTHERWISE = 13
const GROUPS: readonly Kin[] = ['parent', 'spouse', 'sibling', 'child']
/** Level of a given name up to which two are different people. */
const DIFFERENT = 1
const ANOTHER_NAME = 0

export interface RosterLevels {
  /** By member of the first and of the second family, a position in {@link NAMED_LEVELS}; -1 where the other names nobody besides its members. */
  readonly first: readonly number[]
  readonly second: readonly number[]
  /** How many people each family can be expected to know: see {@link knownOf}. */
  readonly known: readonly [first: number, second: number]
  /** The same of those of the shorter list whom the families only name. */
  readonly absent: readonly number[]
  /** By pair of members, a position in {@link CALLED_LEVELS}; below 0 where what their families call them agrees no better than their records. */
  readonly called: readonly number[]
  /** By pair of members, positions in {@link KIN_LEVELS}, one for each thing compared. */
  readonly kin: readonly (readonly number[])[]
  readonly ties: readonly MemberTie[]
  /** Pairs of members one of whom may be a brother or sister of the very same name. */
  readonly again?: ReadonlySet<number>
}

/** Where nobody knows what families call whom. */
export function nobodyAround(rows: number, columns: number): RosterLevels {
  const cells = rows * columns
  return {
    first: Array(rows).fill(-1),
    second: Array(columns).fill(-1),
    known: [0, 0],
    absent: [],
    called: Array(cells).fill(-1),
    kin: Array.from({ length: cells }, () => []),
    ties: [],
  }
}

/**
 * @param given levels of the given names of two members by their records, row by row
 * @param oneSociety whether both families are one society's
 */
export function rosterLevels(
  a: FamilyRoster,
  b: FamilyRoster,
  given: ArrayLike<number>,
  oneSociety: boolean,
): RosterLevels {
  const levels = createGivenLevels()
  const [rows, columns] = [a.members.length, b.members.length]
  const [m, n] = [a.persons.length, b.persons.length]
  const [own, other] = [a, b].map((roster) =>
    roster.persons.map((_, at) => roster.members[at]?.names ?? []),
  ) as [Names[], Names[]]
  const matrix = new Int8Array(m * n).fill(-1)
  for (let p = 0; p < m; p++)
    for (let q = 0; q < n; q++) {
      const [x, y] = [a.persons[p]!.sex, b.persons[q]!.sex]
      const isMember = p < rows && q < columns
      // By their records the two members are compared elsewhere, sexes and all.
      if (!isMember && x !== undefined && y !== undefined && x !== y) continue
      const [called, calledToo] = [a.persons[p]!.called, b.persons[q]!.called]
      const least = isMember ? given[p * columns + q]! : -1
      const mixed = Math.max(
        least,
        bestLevel(called, other[q]!, levels),
        bestLevel(own[p]!, calledToo, levels),
      )
      matrix[p * n + q] = Math.max(mixed, bestLevel(called, calledToo, levels))
    }
  const at = (p: number, q: number): number => matrix[p * n + q]!
  const best = (count: number, level: (k: number) => number): number => {
    let most = 0
    for (let k = 0; k < count; k++) most = Math.max(most, namedLevel(level(k)))
    return count === 0 ? -1 : most
  }
  const [lacking, lackingToo] = [m - rows, n - columns]
  /** Is one of two members rather somebody else, whom the other's record or family names? */
  const elsewhere = (p: number, q: number): readonly number[] => {
    const out: number[] = []
    const lists = (who: (kin: Kin) => boolean): boolean =>
      b.kin[q]!.some(({ kin, person }) => who(kin) && at(p, person) >= AGREES) ||
      a.kin[p]!.some(({ kin, person }) => who(kin) && at(person, q) >= AGREES)
    if (lists((kin) => kin === 'sibling')) out.push(LIKE_SIBLING)
    if (lists((kin) => kin !== 'sibling')) out.push(LIKE_RELATIVE)
    const least = Math.max(AGREES, at(p, q) + 1)
    const isAnother = (count: number, level: (k: number) => number): boolean => {
      for (let k = 0; k < count; k++) if (level(k) >= least) return true
      return false
    }
    if (isAnother(lackingToo, (k) => at(p, columns + k)) || isAnother(lacking, (k) => at(rows + k, q)))
      out.push(at(p, q) >= AGREES ? LIKE_ANOTHER : ONLY_LIKE_ANOTHER)
    if (at(p, q) >= AGREES && (a.namesakes.has(p) || b.namesakes.has(q))) out.push(NAMED_TWICE)
    return out
  }
  return {
    first: a.members.map((_, p) => best(lackingToo, (k) => at(p, columns + k))),
    second: b.members.map((_, q) => best(lacking, (k) => at(rows + k, q))),
    known: [knownOf(a), knownOf(b)],
    absent: pairedOff(lacking, lackingToo, (p, q) => namedLevel(at(rows + p, columns + q))),
    called: Array.from({ length: rows * columns }, (_, k) => {
      const [p, q] = [Math.floor(k / columns), k % columns]
      return at(p, q) > given[k]! ? at(p, q) - SIMILAR : -1
    }),
    kin: Array.from({ length: rows * columns }, (_, k) =>
      kinLevels(a, b, Math.floor(k / columns), k % columns, at),
    ).map((kin, k) => [...kin, ...elsewhere(Math.floor(k / columns), k % columns)]),
    again: new Set(
      matrixCells(rows, columns).filter(
        (k) =>
          at(Math.floor(k / columns), k % columns) >= SIMILAR &&
          (a.again.has(Math.floor(k / columns)) || b.again.has(k % columns)),
      ),
    ),
    ties: memberTies(a, b, oneSociety, (p, q) => at(p, q) === ANOTHER_NAME),
  }
}

/** Kin whom a form asks everybody for. */
const ANCESTORS: readonly Kin[] = ['parent', 'grandparent']

/**
 * How many people a family may be expected to know: its members and those whom it only names. If it only names a mother or a father, as forms ask
 * for, these alone: that it leaves out brothers says nothing, since nobody asked for them.
 */
function knownOf({ members, persons, kin }: FamilyRoster): number {
  const listsOthers = kin.some((listed) =>
    listed.some((one) => one.person >= members.length && !ANCESTORS.includes(one.kin)),
  )
  return listsOthers ? persons.length : persons.length - members.length
}

const matrixCells = (rows: number, columns: number): number[] =>
  Array.from({ length: rows * columns }, (_, k) => k)

type Names = readonly StructuredName[]

function bestLevel(x: Names, y: Names, levels: GivenLevels): number {
  let best = -1
  for (const one of x) for (const two of y) best = Math.max(best, levels(one, two))
  return best
}

/** Levels of the shorter list against the longer one, each person once, best first. */
function pairedOff(m: number, n: number, level: (p: number, q: number) => number): readonly number[] {
  const [taken, takenToo] = [new Set<number>(), new Set<number>()]
  const out: number[] = []
  for (let want = NAMED_LEVELS.length - 1; want > 0; want--)
    for (let p = 0; p < m; p++)
      for (let q = 0; q < n; q++)
        if (level(p, q) === want && !taken.has(p) && !takenToo.has(q)) {
          taken.add(p)
          takenToo.add(q)
          out.push(want)
        }
  while (out.length < Math.min(m, n)) out.push(0)
  return out
}

/** What the lists of two members say by relation; a relation that only one lists says nothing. */
function kinLevels(
  a: FamilyRoster,
  b: FamilyRoster,
  i: number,
  j: number,
  at: (p: number, q: number) => number,
): readonly number[] {
  const out: number[] = []
  for (let g = 0; g < GROUPS.length; g++) {
    const group = GROUPS[g]!
    let [most, mayDiffer] = [-1, false]
    for (const { kin, person: p, isDerived } of a.kin[i]!) {
      if (kin !== group) continue
      for (const { kin: other, person: q, isDerived: isDerivedToo } of b.kin[j]!) {
        if (other !== group) continue
        const areListed = !isDerived && !isDerivedToo
        const level = at(p, q)
        most = Math.max(most, level)
        mayDiffer ||= areListed
        if (group !== 'parent' || a.persons[p]!.sex !== b.persons[q]!.sex) continue
        if (level >= SIMILAR) out.push(2 * g)
        else if (level <= DIFFERENT && areListed) out.push(2 * g + 1)
      }
    }
    if (group === 'parent') continue
    if (most >= SIMILAR) out.push(2 * g)
    else if (most <= DIFFERENT && mayDiffer) out.push(2 * g + 1)
  }
  if (isOtherwise(a, b, i, j, at)) out.push(OTHERWISE)
  return out
}

/** Relations of the family in which one was born, and of that which one founded. */
const BORN_INTO: readonly Kin[] = ['parent', 'sibling']
const FOUNDED: readonly Kin[] = ['spouse', 'child']

/**
 * Is somebody the brother of one and the son of the other, and listed by neither as both? Of the family that one was born into, or of
 * that which one founded, two may bear one name (a son his father's), so there a name tells nothing.
 */
function isOtherwise(
  a: FamilyRoster,
  b: FamilyRoster,
  i: number,
  j: number,
  at: (p: number, q: number) => number,
): boolean {
  const [ours, theirs] = [a.kin[i]!, b.kin[j]!]
  return ours.some(({ kin, person: p }) =>
    theirs.some(
      ({ kin: other, person: q }) =>
        areApart(kin, other) &&
        at(p, q) >= AGREES &&
        !theirs.some((one) => one.kin === kin && at(p, one.person) >= AGREES) &&
        !ours.some((one) => one.kin === other && at(one.person, q) >= AGREES),
    ),
  )
}

function areApart(kin: Kin, other: Kin): boolean {
  const both = [kin, other]
  return both.some((one) => BORN_INTO.includes(one)) && both.some((one) => FOUNDED.includes(one))
}
