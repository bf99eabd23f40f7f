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
  given: [-6.09, -2.38, 0, 0.7, 2.07, 5.21, 5.21],
  givenNear: [-4.92, -1.83, -1.2, 0.53, 3.66, 4.32, 4.93],
  twins: [-3, -3, -1],
  words: [0, -2.35],
  year: [1.69, 1.64, -0.77, -3.59, -5.68],
  yearAlone: [2.69, 0.45, 0.45, -3.69, -7.74],
  day: [7.1, 2.74, -2],
  sex: [0.95, -4.6],
  roles: [5.15, 2.09, 2.97, -2, 0, 0],
  rolesWithin: [2.19, 2.4, 0, -2, 0, 0],
  family: [0.31, 1.22],
  shared: [0.33, 1.08, 0.24, 0.74],
  behind: 0.16,
  unlike: 0.24,
  listed: [0.75, 0.72],
  named: [-2.4, -1.62, -0.49, 1.23, 2.92, 2.18],
  absent: [0.32, -2.1, 0.35, 0.6, 2.7, 2.9],
  called: [-0.31, 0.85, 1.01, 1.09],
  kin: [0.66, -4.34, 0, -2.85, 0.72, 0.45, 1.04, -0.53, -0.73, -0.79, 0.66, -1.05, -4],
  ties: [1.85, 1.32, 0.52, -0.01, 1.22, 0.61, 1.8, 0.53, 2.75, 3],
  apart: [4.13, -2.98],
}
