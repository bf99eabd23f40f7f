import type { Kin } from '../relation.ts'

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
    | 'ownBirth'
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
