// Made by scripts/fit-family-weights.ts from invented families (8 × 3000 people, seeds 100,101,102,103,104,105,106,107, level field); do not edit.

/** Weights in bits of what two families say about a pair of their members; `listed` is a probability. */
export const FAMILY_WEIGHTS: {
  /** By level of the given name, the years of birth (two dates; a year or an age), the day, the sex: one person against two of one family. */
  readonly given: readonly number[]
  readonly year: readonly number[]
  readonly yearAlone: readonly number[]
  readonly day: readonly number[]
  readonly sex: readonly number[]
  /** By what the two records are for. */
  readonly roles: readonly number[]
  /** Two families being one, beyond the prior of a pair; and a factor of each piece of what a pair of theirs shares. */
  readonly family: number
  readonly shared: readonly number[]
  /** Factors of few names in common around a pair, of falling behind a rival, and of sharing less than strangers do. */
  readonly few: number
  readonly behind: number
  readonly unlike: number
  /** Probability that a member of the smaller family stands in the larger one. */
  readonly listed: number
} = {
  given: [-5.09, -0.96, 0, 0.94, 2.19, 4.1],
  year: [3.4, 0.36, -0.53, -3.6, -6.91],
  yearAlone: [3.21, 0.78, 0.71, -2.08, -5.82],
  day: [7.01, 3.01, -2],
  sex: [0.95, -4.7],
  roles: [3.29, 1.83, 1.2, -2, 0, 0],
  family: -0.37,
  shared: [0.81, 0.95, 0.67, 0.68],
  few: 1.01,
  behind: 0.34,
  unlike: 0.38,
  listed: 0.63,
}
