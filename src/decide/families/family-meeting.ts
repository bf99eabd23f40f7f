import type { MatchKind } from '../../kin/match-kind.ts'

/** Two families laid over each other: every member of the first with every member of the second, row by row. */
export interface FamilyMeeting {
  /** Record indexes, rising. In linking the first family is of the left side. */
  readonly first: Int32Array
  readonly second: Int32Array
  /** Weights by the records themselves, in bits, prior included. */
  readonly own: Float64Array
  /** Weights with what the other members say. */
  readonly weights: Float64Array
  /** Positions of the best one-to-one assignment, as far as it is probable. */
  readonly assigned: readonly number[]
  /** Positions that would be likely, were there not two people of that name in one of the families; for explanations only. */
  readonly namesakes?: ReadonlySet<number>
  /** Bits for the two families having anybody in common, prior included. */
  readonly familyBits: number
  /** Bits by which the best assignment is ahead of the second-best. */
  readonly margin: number
  /** Kinds that only the families show, by position. */
  readonly kinds: ReadonlyMap<number, MatchKind>
}

/** The two records at a position. */
export function membersAt(
  { first, second }: Pick<FamilyMeeting, 'first' | 'second'>,
  at: number,
): readonly [number, number] {
  return [first[Math.floor(at / second.length)]!, second[at % second.length]!]
}

/** Position of two records, in whichever order. */
export function positionOf({ first, second }: FamilyMeeting, i: number, j: number): number {
  const row = first.indexOf(i)
  return row >= 0
    ? row * second.length + second.indexOf(j)
    : first.indexOf(j) * second.length + second.indexOf(i)
}
