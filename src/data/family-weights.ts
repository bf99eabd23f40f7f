// Made by scripts/fit-family-weights.ts from invented families (8 × 3000 people, seeds 100,101,102,103,104,105,106,107, level field); do not edit.

/** Weights in bits of what two families say about a pair of their members; `listed` is a probability. */
export const FAMILY_WEIGHTS: {
  /** By level of the given name, the other words of the name, the years of birth (two dates; a year or an age), the day, the sex: one person against two of one family. */
  readonly given: readonly number[]
  readonly words: readonly number[]
  readonly year: readonly number[]
  readonly yearAlone: readonly number[]
  readonly day: readonly number[]
  readonly sex: readonly number[]
  /** By what the two records are for. */
  readonly roles: readonly number[]
  /** Two families being one, beyond the prior of a pair; and a factor of each piece of what a pair of theirs shares. */
  readonly family: number
  readonly shared: readonly number[]
  /** Factors of falling behind a rival, and of sharing less than strangers do. */
  readonly behind: number
  readonly unlike: number
  /** Probability that a member of the smaller family stands in the larger one. */
  readonly listed: number
  /** By level: of a member whom the other family only names, and of people whom both only name. */
  readonly named: readonly number[]
  readonly absent: readonly number[]
  /** By level, of a pair: what its families call the two, whom the two name. */
  readonly called: readonly number[]
  readonly kin: readonly number[]
  /** By kind of tie, of a pair: factor of the probability of the pair that it goes together with. */
  readonly ties: readonly number[]
  /** Two families being one without anybody in common. */
  readonly apart: number
} = {
  given: [-6.92, -1.66, 0, 0.08, 3.68, 4.83],
  words: [0, -1.43],
  year: [2.57, 0.45, 0.45, -4.34, -6.16],
  yearAlone: [4.04, 1.39, 1.39, -1.95, -6.7],
  day: [8.5, 3, -2],
  sex: [0.95, -4.6],
  roles: [3.45, 1.69, 1.16, -2, 0, 0],
  family: -2.27,
  shared: [0.87, 1.55, 0.03, 0.85],
  behind: 0.43,
  unlike: 0.51,
  listed: 0.76,
  named: [-2.11, -2.08, 0.38, 0.9, 2],
  absent: [0.42, 0.29, 0.53, 1.19, 1.69],
  called: [-0.27, 1.43, 1.45],
  kin: [0.5, -3.54, 0.41, -1.85, -1.38, -0.8, 0.4, -2.52],
  ties: [0.32, -1.71, 0.24, -1.41, 0.61, -0.29],
  apart: 3.86,
}
