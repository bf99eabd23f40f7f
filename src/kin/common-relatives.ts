/**
 * What two lists of relatives have in common speaks for one person, what they lack against. Lists are incomplete and their
 * names are evidence elsewhere, so each name counts little (domain report, section 6.3).
 */
import { compareNames } from '../compare/compare-names.ts'
import type { StructuredName } from '../normalise/types.ts'

/** Similarity from which two names may be one. */
const MAY_BE = 0.6
/** Bits for a name of the shorter list that the longer one has, and one that it lacks. */
const HAS = 1.5
const LACKS = -1.3
const [LEAST, MOST] = [-4, 2.5]
/** Longer lists are cut; they nearly always have somebody in common. */
const LONGEST = 12

/**
 * Bits for one person, or against. Symmetric.
 *
 * @param bothSought may the lists speak for one person? Those who search know the family, so two such lists do; in a camp's
 * list against theirs the names in common were counted already
 */
export function commonRelatives(a: PeopleAround, b: PeopleAround, bothSought: boolean): number {
  const [x, y] = [distinct(a), distinct(b)]
  const [in1, in2] = [new Set<number>(), new Set<number>()]
  for (const [k, one] of x.entries())
    for (const [n, other] of y.entries())
      if (one.some((name) => other.some((its) => mayBe(name, its)))) {
        in1.add(k)
        in2.add(n)
      }
  const names = Math.min(x.length, y.length)
  const common = Math.min(in1.size, in2.size)
  return Math.max(LEAST, Math.min(bothSought ? MOST : 0, common * HAS + (names - common) * LACKS))
}

/** The names that stand around a record; who is listed and has a record of its own counts once. */
export interface PeopleAround {
  /** In its own list. */
  readonly listed: readonly StructuredName[]
  /** Of the other members of its family. */
  readonly members: readonly StructuredName[]
}

/** Each person by all names: a list says "Amina" of whom her own record calls Amina Yusuf Ali. */
function distinct({ listed, members }: PeopleAround): readonly (readonly StructuredName[])[] {
  const people: StructuredName[][] = members.map((name) => [name])
  for (const name of listed) {
    const known = people.find(([member]) => member !== undefined && mayBe(name, member))
    if (known) known.push(name)
    else people.push([name])
  }
  return people.slice(0, LONGEST)
}

function mayBe(a: StructuredName, b: StructuredName): boolean {
  return compareNames(a, b).similarity >= MAY_BE
}
