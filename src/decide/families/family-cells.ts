/** Every member of one family beside every member of another: how they agree, before it is weighed as a whole. */
import { fewCommonRelatives } from '../../kin/few-common-relatives.ts'
import { memberBits, type MemberLevels, memberLevels } from '../../kin/member-evidence.ts'
import type { StructuredName } from '../../normalise/types.ts'
import type { Scorer } from '../../score/scorer.ts'
import type { FamilyMembers } from './family-members.ts'

/** Bits for one person from which relatives are held against each other, if the records don't say as much. */
const PROMISING = 4

/** By position, row by row. */
export interface FamilyCells {
  readonly rows: number
  readonly columns: number
  /** Weights by the records themselves, in bits, prior included. */
  readonly own: Float64Array
  readonly levels: readonly MemberLevels[]
  /** Bits for one person rather than two of one family. */
  readonly identity: Float64Array
  /** Bits, 0 or less: the people around the two have few names in common. */
  readonly against: Float64Array
}

/** @param possible weight from which a pair is possible */
export function familyCells(
  scorer: Scorer,
  members: FamilyMembers,
  first: Int32Array,
  second: Int32Array,
  possible: number,
): FamilyCells {
  const [rows, columns] = [first.length, second.length]
  const [own, identity, against] = [0, 0, 0].map(() => new Float64Array(rows * columns)) as [
    Float64Array,
    Float64Array,
    Float64Array,
  ]
  const levels: MemberLevels[] = []
  const namesAround = (record: number, group: Int32Array): readonly StructuredName[] => [
    ...members.relativesOf(record).map(({ name }) => name),
    ...[...group].filter((other) => other !== record).flatMap((other) => members.of(other).names),
  ]
  for (let k = 0; k < own.length; k++) {
    const [i, j] = [first[Math.floor(k / columns)]!, second[k % columns]!]
    own[k] = scorer.weight(i, j)
    levels.push(memberLevels(members.of(i), members.of(j)))
    identity[k] = memberBits(levels[k]!)
    if (own[k]! >= possible || identity[k]! >= PROMISING)
      against[k] = fewCommonRelatives(namesAround(i, first), namesAround(j, second))
  }
  return { rows, columns, own, levels, identity, against }
}
