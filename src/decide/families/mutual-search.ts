/**
 * Mutual search: A seeks B while B seeks A. In two groups laid over each other, one who seeks in the first is the sought
 * of the second, and the sought of the first is one who seeks in the second. Who asks is the `enquirer` of a request;
 * where a household is registered and seeks somebody, any registered member may have asked.
 */
import type { Kin } from '../../kin/relation.ts'
import type { RecordKind } from '../../record/types.ts'
import { type FamilyMeeting, membersAt } from './family-meeting.ts'
import type { FamilyMembers } from './family-members.ts'
import { type Listing, relationBetween, relationsAgree } from '../relate/relation-between.ts'

/**
 * Whom a family misses is seldom a stranger to those who miss it: if one side seeks members of the other, the other's sought
 * is likely their enquirer. So the crossed roles of two halves speak for both, by as many bits.
 */
const CROSSED = 2.5
/** Bits from which one half counts with that, and where the two sides name relations that can't be one. */
const HALF = -CROSSED
const HALF_AGAINST_RELATION = 4

/** The two halves of a mutual search, as positions in a meeting, and what the second seeker is to the first by each side. */
export interface MutualHalves {
  readonly halves: readonly [number, number]
  readonly relations: readonly [Kin | undefined, Kin | undefined]
  readonly agree: boolean | undefined
}

/**
 * Every two halves that may be one mutual search.
 * @param possible weight from which a pair is possible
 */
export function mutualHalves(
  meeting: FamilyMeeting,
  members: FamilyMembers,
  possible: number,
): readonly MutualHalves[] {
  const { kindOf } = members
  const [one, other] = [rolesOf(meeting.first, kindOf), rolesOf(meeting.second, kindOf)]
  if (one.sought.size === 0 || other.sought.size === 0) return []
  const [asked, asking]: [number[], number[]] = [[], []]
  for (const [at, weight] of meeting.weights.entries()) {
    if (weight < HALF || isLeftOver(meeting, at, possible)) continue
    const [a, b] = membersAt(meeting, at)
    if (one.seekers.has(a) && other.sought.has(b)) asked.push(at)
    else if (one.sought.has(a) && other.seekers.has(b)) asking.push(at)
  }
  const listing = (record: number): Listing => ({
    person: members.of(record),
    relatives: members.relativesOf(record),
  })
  return asked.flatMap((x) =>
    asking.flatMap((y): MutualHalves[] => {
      const [[a, b], [c, d]] = [membersAt(meeting, x), membersAt(meeting, y)]
      if (a === c || b === d) return []
      const relations = [
        relationBetween(listing(a), listing(c)),
        relationBetween(listing(b), listing(d)),
      ] as const
      const agree = relationsAgree(...relations)
      const least = Math.min(meeting.weights[x]!, meeting.weights[y]!)
      return agree === false && least < HALF_AGAINST_RELATION ? [] : [{ halves: [x, y], relations, agree }]
    }),
  )
}

/** Names the halves of mutual searches in the kinds of a meeting. */
export function markMutual(meeting: FamilyMeeting, members: FamilyMembers, possible: number): void {
  for (const { halves } of mutualHalves(meeting, members, possible))
    for (const at of halves) meeting.kinds.set(at, 'mutual')
  for (const [at, kind] of meeting.kinds) if (kind === 'mutual') meeting.weights[at]! += CROSSED
}

/** Bits of one reason against that is not explained by a slip alone. */
const STRONG = -4

/**
 * Where all others of two families meet, the mother who asks is left over with the father who is sought. Their sex or their
 * generation tells them apart, unless the records speak for one person by themselves.
 */
function isLeftOver({ own, contrary }: FamilyMeeting, at: number, possible: number): boolean {
  return contrary[at]! <= STRONG && own[at]! < possible
}

interface Roles {
  readonly seekers: ReadonlySet<number>
  readonly sought: ReadonlySet<number>
}

function rolesOf(group: Int32Array, kindOf: (record: number) => RecordKind | undefined): Roles {
  const of = (test: (kind: RecordKind | undefined) => boolean): Set<number> =>
    new Set([...group].filter((record) => test(kindOf(record))))
  const enquirers = of((kind) => kind === 'enquirer')
  return {
    seekers: enquirers.size > 0 ? enquirers : of((kind) => kind !== 'sought' && kind !== 'deceased'),
    sought: of((kind) => kind === 'sought'),
  }
}
