// Made by scripts/fit-family-weights.ts from invented families (3000 people of each seed where it says no other number: 100,101,102,103,104,105,106,107,108,109,110,111,200:20000,201:20000; level field); do not edit.

/** Weights in bits of what two families say about a pair of their members; `listed` are probabilities. */
export const FAMILY_WEIGHTS: {
  /** By level of the given name, the other words of the name, the years of birth (two dates; a year or an age), the day, the sex: one person against two of one family. */
  readonly given: readonly number[]
  readonly words: readonly number[]
  readonly year: readonly number[]
  readonly yearAlone: readonly number[]
  readonly day: readonly number[]
  readonly sex: readonly number[]
  /** By what the two records are for, of two societies and of one. */
  readonly roles: readonly number[]
  readonly rolesWithin: readonly number[]
  /** Two families being one, beyond the prior of a pair, of two societies and of one; and a factor of each piece of what a pair of theirs shares. */
  readonly family: readonly number[]
  readonly shared: readonly number[]
  /** Factors of falling behind a rival, and of sharing less than strangers do. */
  readonly behind: number
  readonly unlike: number
  /** Probability that a member of the smaller family stands in the larger one, of two societies and of one. */
  readonly listed: readonly number[]
  /** By level: of a member whom the other family only names, and of people whom both only name. */
  readonly named: readonly number[]
  readonly absent: readonly number[]
  /** By level, of a pair: what its families call the two, whom the two name. */
  readonly called: readonly number[]
  readonly kin: readonly number[]
  /** By kind of tie, of a pair: factor of the probability of the pair that it goes together with. */
  readonly ties: readonly number[]
  /** Two families being one without anybody in common, of two societies and of one. */
  readonly apart: readonly number[]
} = {
  given: [-5.17, -1.56, 0, 1.12, 2.41, 4.06, 4.17],
  words: [0, -2.24],
  year: [1.43, 1.43, -0.06, -2.7, -5.43],
  yearAlone: [2.08, 0.51, 0.51, -3.32, -7.59],
  day: [5.45, 2.96, -2],
  sex: [0.95, -4.6],
  roles: [5.43, 2.29, 3.32, -2, 0, 0],
  rolesWithin: [2.34, 2.4, 0, -2, 0, 0],
  family: [-0.06, 1.41],
  shared: [-0.68, 1.05, 0.37, 0.67],
  behind: 0.28,
  unlike: 0.24,
  listed: [0.69, 0.73],
  named: [-2.04, -2.07, -0.43, 1.17, 2.32, 2.26],
  absent: [-0.15, -1.33, 0.13, 0.5, 3.37, 3.52],
  called: [0.12, 0.82, 1.21, 1.11],
  kin: [0.42, -4.07, 0.07, -3.32, 0.49, -0.62, 1, -0.44, -1.79, -1.01, 0.19],
  ties: [1.68, 2.02, 0.23, 0.02, 1, 0.54, 1.51, -0.14, 2.43, 3.04],
  apart: [4.51, -3.06],
}
