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
  given: [-5.33, -1.68, 0, 1.1, 2.44, 4.01, 4.08],
  words: [0, -2.26],
  year: [1.49, 1.49, 0.11, -3.1, -5.33],
  yearAlone: [2.2, 0.57, 0.57, -3.29, -7.54],
  day: [5.88, 2.95, -2],
  sex: [0.95, -4.6],
  roles: [5.43, 2.27, 3.2, -2, 0, 0],
  rolesWithin: [2.37, 2.4, 0, -2, 0, 0],
  family: [-0.03, 1.37],
  shared: [-0.94, 1.04, 0.39, 0.67],
  behind: 0.27,
  unlike: 0.25,
  listed: [0.69, 0.72],
  named: [-2.09, -1.97, -0.38, 1.14, 2.28, 2.28],
  absent: [-0.25, -1.23, 0.91, 0.08, 3.55, 3.51],
  called: [0.17, 0.9, 1.14, 1.08],
  kin: [0.47, -4.04, -0.03, -3.39, 0.49, -0.48, 1.11, -0.49, -1.79, -0.94, 0.32],
  ties: [1.62, 2.01, 0.22, -0.2, 1.01, 0.43, 1.51, -0.1, 2.41, 3.02],
  apart: [4.38, -3.06],
}
