import type { KinNode } from '../graph/kin-graph.ts'
import type { Kin } from '../../record/kinship/relation.ts'

/** One part of a relation's weight. */
export interface KinContribution {
  /** Stable name of what was compared. */
  readonly feature:
    | 'listedByLeft'
    | 'listedByRight'
    | 'shared'
    | 'family'
    | 'age'
    | 'sex'
    | 'place'
    | 'group'
    | 'ownName'
    | 'conflict'
    | 'rivals'
  /** The same in words. */
  readonly label: string
  /** What was found. Never a value. */
  readonly level: string
  /** What it adds to the weight; negative speaks against the relation. */
  readonly bits: number
  /** Whom this is about on either side, where it is about persons. */
  readonly left?: KinMention
  /** The same on the right side. */
  readonly right?: KinMention
}

/** A person in a record. Without `relative` and `member` it is the focal person, or one read off the name. */
export interface KinMention {
  /** What the person is to the record's focal person; `self` for that one. */
  readonly kin: Kin
  /** Position among the record's relatives, from 0. */
  readonly relative?: number
  /** The record of the same household that speaks of the person. */
  readonly member?: string
}

const LABELS: Readonly<Record<Exclude<KinContribution['feature'], 'rivals'>, string>> = {
  listedByLeft: "the right person among the left's relatives",
  listedByRight: "the left person among the right's relatives",
  shared: 'a relative of both',
  family: 'family name',
  age: 'age difference',
  sex: 'sex',
  place: 'place',
  group: 'household',
  ownName: 'name, birth and sex',
  conflict: 'dates of a life',
}

/** @param left whom it is about, where it is about persons */
export function kinContribution(
  feature: keyof typeof LABELS,
  level: string,
  bits: number,
  left?: KinNode,
  right?: KinNode,
): KinContribution {
  return {
    feature,
    label: LABELS[feature],
    level,
    bits,
    ...(left && { left: mentionOf(left) }),
    ...(right && { right: mentionOf(right) }),
  }
}

function mentionOf({ kin, relative, member }: KinNode): KinMention {
  return { kin, ...(relative !== undefined && { relative }), ...(member !== undefined && { member }) }
}
