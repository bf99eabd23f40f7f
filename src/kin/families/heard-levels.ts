/**
 * What the lists of two families may say of each other at best, as far as their names sound: a look that resolves nobody and compares no
 * names, at a twentieth of the cost of rosters and `rosterLevels`. Most families that meet by a pair that is barely possible name nobody in common.
 */
import type { Population } from '../../encode/population.ts'
import { kinCode } from '../kin-code.ts'
import type { ListedNames } from '../listed/listed-names.ts'
import { FATHER, MOTHER } from '../listed/mention-names.ts'
import { MOST_ABSENT } from './family-roster.ts'
import type { MemberTie } from './member-ties.ts'
import { NAMED_LEVELS, type RosterLevels } from './roster-levels.ts'

/** By two families, each the records of its members. The next call makes use of what the last one found out about the first. */
export type HeardLevels = (first: Int32Array, second: Int32Array) => RosterLevels

/** Names, by number, that a member has as parents, spouses, brothers and sisters, children; and whether its record lists some of them itself. */
type Lists = readonly { readonly names: number[]; isListed: boolean }[]

/** A family, as far as names are told by their numbers. */
interface Family {
  /** By member: how it is called, and whom it lists. */
  readonly names: readonly (readonly number[])[]
  readonly lists: readonly Lists[]
  /** Whom it lists and who sounds like none of its members. */
  readonly absent: readonly number[]
  /** How many of these sound otherwise than each other, and so are at least so many people. */
  readonly apart: number
  /** Whether some of them are husbands or wives, brothers, sisters or children. */
  readonly listsOthers: boolean
}

/** Relations that lists are compared by: parents by sex, so that two of them differ; of the others all of a list do or don't. */
const [MOTHERS, FATHERS, PARENTS, SPOUSES, SIBLINGS, CHILDREN] = [0, 1, 2, 3, 4, 5] as const
const GROUPS = CHILDREN + 1
/** By relation, the position in `KIN_LEVELS` of lists that agree; where they differ stands behind it. */
const AGREE: readonly number[] = [0, 0, 0, 2, 4, 6]
const GROUP_OF: ReadonlyMap<number, number> = /* @__PURE__ */ new Map([
  [kinCode('parent'), PARENTS],
  [kinCode('spouse'), SPOUSES],
  [kinCode('sibling'), SIBLINGS],
  [kinCode('child'), CHILDREN],
])
const BEST = NAMED_LEVELS.length - 1
/** Who is tied to whom is not looked at: anything may be. */
const ANY_TIES: readonly MemberTie[] = [{ at: 0, other: 0, tie: 0 }]

/** @returns undefined where nobody lists a relative, or has a name */
export function createHeardLevels(
  { columns }: Population,
  { nameOf, ownerOf, kinOf, roleOf, isDerived, mayShareGiven }: ListedNames,
): HeardLevels | undefined {
  const [own, listed] = [columns.get('name'), columns.get('relatives')]
  if (own === undefined || listed === undefined) return undefined
  const isAmong = (a: number, others: readonly number[]): boolean => others.some((b) => mayShareGiven(a, b))

  const groupOf = (mention: number): number | undefined => {
    const of = GROUP_OF.get(kinOf[mention]!)
    if (of !== PARENTS) return of
    return roleOf[mention] === MOTHER ? MOTHERS : roleOf[mention] === FATHER ? FATHERS : PARENTS
  }

  function familyOf(group: Int32Array): Family {
    const called = Array.from(group, (record): readonly number[] =>
      Array.from(own!.ids.subarray(own!.offsets[record], own!.offsets[record + 1]), (id) => ownerOf[id]!),
    )
    const absent = new Set<number>()
    const people = new Set<number>()
    let listsOthers = false
    const lists = Array.from(group, (record, at): Lists => {
      const out = Array.from({ length: GROUPS }, () => ({ names: [] as number[], isListed: false }))
      const isMember = (name: number): boolean =>
        called.some((names, other) => other !== at && isAmong(name, names))
      /** Takes somebody of these names, and says whether that is none of the members. */
      const lacks = (names: readonly number[]): boolean => {
        if (names.some(isMember)) return false
        if (absent.size < MOST_ABSENT) {
          people.add(names[0]!)
          for (const name of names) absent.add(name)
        }
        return true
      }
      const mentions = listed!.ids.subarray(listed!.offsets[record], listed!.offsets[record + 1])
      for (const mention of mentions) {
        const of = groupOf(mention)
        if (of === undefined) continue
        out[of]!.names.push(nameOf[mention]!)
        if (isDerived[mention] === 0) out[of]!.isListed = true
      }
      for (const mention of mentions) {
        const [of, name] = [groupOf(mention), nameOf[mention]!]
        // Several names of a mother are one person's.
        if (of === MOTHERS || of === FATHERS) {
          if (name === out[of]!.names[0]) lacks(out[of]!.names)
        } else if (lacks([name]) && of !== undefined && of >= SPOUSES) listsOthers = true
      }
      return out
    })
    const apart: number[] = []
    for (const name of people) if (!isAmong(name, apart)) apart.push(name)
    return { names: called, lists, absent: [...absent], apart: apart.length, listsOthers }
  }

  function kinLevels(a: Lists, b: Lists): readonly number[] {
    const out: number[] = []
    for (let of = 0; of < GROUPS; of++) {
      const [ours, theirs] = [a[of]!, b[of]!]
      if (ours.names.length === 0 || theirs.names.length === 0) continue
      if (ours.names.some((name) => isAmong(name, theirs.names))) out.push(AGREE[of]!)
      else if (ours.isListed && theirs.isListed) out.push(AGREE[of]! + 1)
    }
    return out
  }

  const namedLevels = ({ names: called }: Family, { absent }: Family): readonly number[] =>
    called.map((names) =>
      absent.length === 0 ? -1 : absent.some((other) => isAmong(other, names)) ? BEST : 0,
    )

  function absentLevels({ absent: a }: Family, { absent: b }: Family): readonly number[] {
    const [few, many] = a.length <= b.length ? [a, b] : [b, a]
    return few.map((name) => (isAmong(name, many) ? BEST : 0))
  }

  /** As `knownOf` of roster-levels.ts, or fewer. */
  const knownOf = (group: Int32Array, { apart, listsOthers }: Family): number =>
    listsOthers ? group.length + apart : apart

  let known: { readonly group: Int32Array; readonly family: Family } | undefined
  return (first, second) => {
    if (known?.group[0] !== first[0]) known = { group: first, family: familyOf(first) }
    const [a, b] = [known!.family, familyOf(second)]
    return {
      first: namedLevels(a, b),
      second: namedLevels(b, a),
      known: [knownOf(first, a), knownOf(second, b)],
      absent: absentLevels(a, b),
      called: Array(first.length * second.length).fill(-1),
      kin: a.lists.flatMap((x) => b.lists.map((y) => kinLevels(x, y))),
      ties: ANY_TIES,
    }
  }
}
