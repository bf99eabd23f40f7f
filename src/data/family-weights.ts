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
  given: [-5.12, -1.26, 0, 0.8, 2.16, 4],
  words: [0, -2.14],
  year: [3.45, 0.36, -0.66, -3.59, -6.67],
  yearAlone: [3.41, 0.75, 0.58, -2.08, -5.8],
  day: [7.13, 3.01, -2],
  sex: [0.95, -4.64],
  roles: [3.46, 1.96, 1.26, -2, 0, 0],
  family: -0.27,
  shared: [0.68, 0.98, 0.57, 0.73],
  few: 1.06,
  behind: 0.29,
  unlike: 0.27,
  listed: 0.64,
}
