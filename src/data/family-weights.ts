// Made by scripts/fit-family-weights.ts from invented families (3000 people of each seed where it says no other number: 100,101,102,103,104,105,106,107,108,109,110,111,200:20000,201:20000; level field); do not edit.

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
  given: [-6.21, -1.33, 0, 1.51, 2.12, 4.98, 4.98],
  givenNear: [-5.02, -1.58, -0.84, 1.03, 2.54, 3.91, 4.03],
  twins: [-3, -3, -1],
  words: [0, -2.29],
  year: [1.68, 1.68, -0.17, -3.09, -5.62],
  yearAlone: [2.34, 0.67, 0.67, -3.5, -7.87],
  day: [6.41, 2.92, -2],
  sex: [0.95, -4.6],
  roles: [5.33, 2.07, 3.21, -2, 0, 0],
  rolesWithin: [2.25, 2.4, 0, -2, 0, 0],
  family: [0.07, 1.38],
  shared: [-0.8, 1.11, 0.32, 0.69],
  behind: 0.23,
  unlike: 0.22,
  listed: [0.7, 0.75],
  named: [-2.27, -1.89, -0.35, 1.2, 2.45, 2.22],
  absent: [-0.2, -1.45, 0.74, 0.48, 2.8, 3.04],
  called: [0.56, 1, 1.21, 1.23],
  kin: [0.48, -4.02, 0.04, -3.26, 0.62, 0.32, 1, -0.41, -1.57, -1.08, 0.57, -0.24, -4],
  ties: [1.77, 1.9, 0.37, -0.17, 0.87, 0.55, 1.73, 0.43, 2.62, 3.11],
  apart: [4.08, -3.04],
}
