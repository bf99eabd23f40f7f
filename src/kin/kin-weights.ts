import type { Kin } from '../record/kinship/relation.ts'

/**
 * What is assumed of true relatives, before any data: shares of each level among mentions that are the person
 * (m probabilities). From the humanitarian error models (given name altered in 14 %, date off in a fifth, half of the
 * relatives listed on both sides), never from a truth file. All of it is plain data.
 */
export interface KinWeights {
  /** Given name of a mention and its person: same, close, alike, different. */
  readonly given: readonly [number, number, number, number]
  /** Family name of two relatives, in the same levels. */
  readonly family: readonly [number, number, number, number]
  /** Birth year of a mention and its person: same, one off, two off, further off. */
  readonly year: readonly [number, number, number, number]
  /** The same where one side knows the year only, which is often an estimate. */
  readonly yearAlone: readonly [number, number, number, number]
  /** Day and month, both known: same, exchanged, one of the two, neither. */
  readonly monthDay: readonly [number, number, number, number]
  /** Sex of a mention and its person agrees. */
  readonly sex: number
  /** Spouses are of two sexes. */
  readonly spouseSexes: number
  /** A place of one is a place of the other. */
  readonly place: number
  /** The same of two records that are compared at all and are not of relatives. */
  readonly placeByChance: number
  /** The household or request number is the same. */
  readonly group: number
  /** A listed third relative is among those that the other side lists. */
  readonly shared: number
  /** A person who lists such relatives lists this one. */
  readonly listed: number
  /** Expected relatives of each kind that a left record has on the right side. */
  readonly expected: Readonly<Partial<Record<Kin, number>>>
}

/** How many persons a list of relatives may name at most, where nature says so. */
export const SLOTS: Readonly<Partial<Record<Kin, number>>> = { self: 1, parent: 2, grandparent: 4 }

export const KIN_WEIGHTS: KinWeights = {
  given: [0.72, 0.16, 0.07, 0.05],
  family: [0.68, 0.18, 0.06, 0.08],
  year: [0.88, 0.06, 0.02, 0.04],
  yearAlone: [0.68, 0.22, 0.05, 0.05],
  monthDay: [0.84, 0.03, 0.09, 0.04],
  sex: 0.98,
  spouseSexes: 0.97,
  place: 0.6,
  placeByChance: 0.05,
  group: 0.7,
  shared: 0.5,
  listed: 0.7,
  expected: {
    self: 1,
    parent: 1,
    child: 1,
    sibling: 0.5,
    spouse: 0.5,
    grandparent: 0.2,
    grandchild: 0.2,
    auntUncle: 0.1,
    nieceNephew: 0.1,
    cousin: 0.1,
  },
}
