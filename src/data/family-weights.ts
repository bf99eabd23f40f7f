// Made by scripts/fit-family-weights.ts from invented families (3000 people of each seed where it says no other number: 100,101,102,103,104,105,106,107,108,109,110,111; level field); do not edit.

/** Weights in bits of what two families say about a pair of their members; `listed` are probabilities. */
export const FAMILY_WEIGHTS: {
  /** By level of the given name, the other words of the name, the years of birth (two dates; a year or an age), the day, the sex: one person against two of one family. */
  readonly given: readonly number[]
  /** Given names of two who may be brothers or sisters of nearly one age, and, of two born on one day, what goes off names that are only alike. */
  readonly givenNear: readonly number[]
  readonly twins: readonly number[]
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
  given: [-6.45, -2.8, -2.18, -1, 0, 1.51, 2.06, 5.03, 5.03],
  givenNear: [-5.56, -2.71, -2.18, -1.25, -0.79, 0.92, 2.63, 3.92, 4.16],
  twins: [-3, -3, -3, -3, -1],
  words: [0, -2.3],
  year: [1.68, 1.68, -0.18, -3.12, -5.57],
  yearAlone: [2.46, 0.78, 0.78, -3.45, -7.88],
  day: [6.42, 2.9, -2],
  sex: [0.95, -4.6],
  roles: [5.3, 2.1, 3.2, -2, 0, 0],
  rolesWithin: [2.25, 2.4, 0, -2, 0, 0],
  family: [0.1, 1.4],
  shared: [-0.8, 1.1, 0.3, 0.7],
  behind: 0.23,
  unlike: 0.22,
  listed: [0.7, 0.75],
  named: [-2.41, -1.8, -0.25, 1.07, 2.14, 2.17],
  absent: [-0.03, -1.47, 0.75, 0.55, 2.78, 3],
  called: [0.57, 1.08, 1.31, 1.22],
  kin: [0.49, -4.01, 0.03, -3.3, 0.69, 0.34, 1.09, -0.41, -1.46, -0.72, 0.69, -0.23, -4, -3.99],
  ties: [1.84, 1.88, 0.47, -0.26, 0.94, 0.6, 1.71, 0.38, 2.61, 3.12],
  apart: [4.1, -3],
}
