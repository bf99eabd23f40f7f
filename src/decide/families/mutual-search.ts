/**
 * Mutual search: A seeks B while B seeks A. In two groups laid over each other, one who seeks in the first is the sought
 * of the second, and the sought of the first is one who seeks in the second. Who asks is the `enquirer` of a request;
 * where a household is registered and seeks somebody, any registered member may have asked.
 */
import type { MatchKind } from '../../kin/match-kind.ts'
import type { Kin } from '../../record/kinship/relation.ts'
import type { RecordKind } from '../../record/types.ts'
import { type FamilyMeeting, membersAt } from './family-meeting.ts'
import type { FamilyMembers } from './family-members.ts'
import { type Listing, relationBetween, relationsAgree } from '../relate/relation-between.ts'

/** The two halves of a mutual search, as positions in a meeting, and what the second seeker is to the first by each side. */
export interface MutualHalves {
  readonly halves: readonly [number, number]
  readonly relations: readonly [Kin | undefined, Kin | undefined]
  readonly agree: boolean | undefined
}

/**
 * Every two halves that are one mutual search: both rather one person than not. That one side seeks the other's
 * enquirer is in their weights; what the two sides call their relation is shown and weighs nothing, since lists name relatives by
 * a word or two that often fits several.
 */
export function mutualHalves(meeting: FamilyMeeting, members: FamilyMembers): readonly MutualHalves[] {
  const { kindOf } = members
  const [one, other] = [rolesOf(meeting.first, kindOf), rolesOf(meeting.second, kindOf)]
  if (one.sought.size === 0 || other.sought.size === 0) return []
  const [asked, asking]: [number[], number[]] = [[], []]
  for (const [at, weight] of meeting.weights.entries()) {
    if (weight < HALF_BITS) continue
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
      return [{ halves: [x, y], relations, agree: relationsAgree(...relations) }]
    }),
  )
}

/**
 * Bits from which a half counts. Who asks is often called as a brother or sister is whom she lists, so that a household that seeks others of
 * its own meets a request of its own at even odds; one such half would name all pairs of the meeting.
 */
const HALF_BITS = 0.5

/** Names the halves of mutual searches in the kinds of a meeting. */
export function markMutual(
  kinds: Map<number, MatchKind>,
  meeting: FamilyMeeting,
  members: FamilyMembers,
): void {
  for (const { halves } of mutualHalves(meeting, members)) for (const at of halves) kinds.set(at, 'mutual')
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
