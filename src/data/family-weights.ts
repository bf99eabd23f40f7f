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
  /** Factors of few names in common around a pair, of falling behind a rival, and of sharing less than strangers do. */
  readonly few: number
  readonly behind: number
  readonly unlike: number
  /** Probability that a member of the smaller family stands in the larger one. */
  readonly listed: number
} = {
  given: [-4.98, -1.29, 0, 0.72, 1.91, 4.13],
  words: [0, -2.28],
  year: [3.58, 0.47, -0.48, -3.6, -6.6],
  yearAlone: [3.7, 0.74, 0.74, -2.21, -5.61],
  day: [7.21, 3.01, -2],
  sex: [0.95, -4.76],
  roles: [3.27, 1.87, 1.18, -2, 0, 0],
  family: -0.32,
  shared: [0.71, 1.06, 0.48, 0.78],
  few: 1.01,
  behind: 0.29,
  unlike: 0.31,
  listed: 0.65,
}
