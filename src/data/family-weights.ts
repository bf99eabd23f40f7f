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
  given: [-7.25, -1.31, 0, 1, 4.02, 4.85],
  words: [0, -0.92],
  year: [2.68, 0.52, 0.36, -3.85, -5.87],
  yearAlone: [4.08, 1.16, 1.16, -1.79, -6.23],
  day: [7.8, 3, -2],
  sex: [0.95, -7.14],
  roles: [3.09, 1.6, 1.24, -2, 0, 0],
  family: -1.6,
  shared: [0.89, 1.34, 0.02, 1.09],
  behind: 0.56,
  unlike: 0.49,
  listed: 0.73,
  named: [-2.11, -1.89, 0.54, 0.91, 1.95],
  absent: [0.24, 0.01, 0.64, 1.12, 1.66],
  called: [0.14, 1.27, 1.17],
  kin: [0.37, -2.96, 0.15, -1.53, -1.23, -0.55, 0.34, -1.78],
  ties: [0.69, -1.24, 0.27, -1.14, 0.64, -0.37],
  apart: 2.17,
}
