import type { Population } from '../../encode/population.ts'
import { kindOfPair, type MatchKind } from '../../kin/match-kind.ts'
import { type MemberReason, memberReasons } from '../../kin/families/member-evidence.ts'
import { roleReason } from '../../kin/families/member-roles.ts'
import type { Kin } from '../../record/kinship/relation.ts'
import type { Model } from '../../score/model/model.ts'
import { probabilityOf } from '../../score/probability.ts'
import type { Scorer } from '../../score/scorer.ts'
import { familyGroups } from '../../encode/family-groups.ts'
import { membersAt, positionOf } from './family-meeting.ts'
import { familyMembers } from './family-members.ts'
import type { FamilyOptions } from './match-families.ts'
import { meetTwo } from './meet-families.ts'
import { familiesOf, mayMeet } from './who-meets.ts'
import { mutualHalves } from './mutual-search.ts'
import { zoneBounds } from '../zone.ts'

/** Two members who are taken for one person, and why. */
export interface FamilyMatch {
  /** Of the first family, then of the second. */
  readonly ids: readonly [string, string]
  /** Bits by the two records themselves, and with their families, prior included. */
  readonly own: number
  /** Bits with their families, prior included. */
  readonly weight: number
  /** What tells one person from two of one family, and what the two records are for. */
  readonly reasons: readonly MemberReason[]
  /** A list names two people so, and no birth tells which of them this is: the pair is kept out of *likely*. */
  readonly namesakes?: true
}

/** What a pair is to those who search, and what the two families say about it. Holds no value of a field. */
export interface FamilyExplanation {
  /** What the match means to those who search. */
  readonly kind: MatchKind
  /** Bits that the families add to the pair's own weight, or take; `weight` is the sum. */
  readonly bits: number
  /** Bits, prior and families included. */
  readonly weight: number
  /** 0 to 1. */
  readonly probability: number
  /** Bits for the two families being one, prior included. */
  readonly familyBits: number
  /** Bits by which the best assignment of members is ahead of the second-best. */
  readonly margin: number
  /** The best one-to-one assignment. */
  readonly met: readonly FamilyMatch[]
  /** Members of either family that nobody of the other is. */
  readonly unmet: readonly string[]
  /** In a mutual search: what the sought is to the enquirer, as the first and as the second family say it. */
  readonly relations?: readonly [Kin | undefined, Kin | undefined]
  /** Whether the two say the same; absent where one of them says nothing. */
  readonly relationsAgree?: boolean
}

/**
 * Undefined where the records are not of two families, or the families were never laid over each other.
 */
export function explainFamily(
  model: Model,
  population: Population,
  scorer: Scorer,
  i: number,
  j: number,
  { groups = familyGroups(population), isRejected }: FamilyOptions = {},
): FamilyExplanation | undefined {
  const members = familyMembers(population)
  const families = groups && familiesOf(groups, members, population, i, j)
  if (families === undefined) return undefined
  const meeting = meetTwo(model, population, scorer, families, members, { isRejected })
  if (!mayMeet(meeting, zoneBounds(model.costs), population, members)) return undefined
  const at = positionOf(meeting, i, j)
  const name = (record: number): string => population.ids[record]!
  const met = meeting.assigned.map((position): FamilyMatch => {
    const [a, b] = membersAt(meeting, position)
    const role = roleReason(members.kindOf(a), members.kindOf(b), !population.linking)
    return {
      ids: [name(a), name(b)],
      own: meeting.own[position]!,
      weight: meeting.weights[position]!,
      reasons: [...memberReasons(members.of(a), members.of(b)), ...(role ? [role] : [])],
      ...(meeting.namesakes?.has(position) && { namesakes: true as const }),
    }
  })
  const known = new Set(met.flatMap(({ ids }) => ids))
  const weight = meeting.weights[at]!
  const mutual = mutualHalves(meeting, members).find(({ halves }) => halves.includes(at))
  return {
    kind: meeting.kinds.get(at) ?? kindOfPair(members.kindOf(i), members.kindOf(j)),
    bits: weight - meeting.own[at]!,
    weight,
    probability: probabilityOf(weight),
    familyBits: meeting.familyBits,
    margin: meeting.margin,
    met,
    unmet: [...meeting.first, ...meeting.second].map(name).filter((id) => !known.has(id)),
    ...(mutual && { relations: mutual.relations }),
    ...(mutual?.agree !== undefined && { relationsAgree: mutual.agree }),
  }
}
