// Made by scripts/fit-family-weights.ts from invented families (3000 people of each seed where it says no other number: 100,101,102,103,104,105,106,107,108,109,110,111,200:20000,201:20000; level field); do not edit.

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
  given: [-5.6, -1.99, 0, 0.93, 2.55, 3.8, 4.03],
  words: [0, -2.22],
  year: [1.52, 1.52, -0.12, -3.32, -5.44],
  yearAlone: [2.04, 0.37, 0.37, -3.63, -7.54],
  day: [6.01, 2.96, -2],
  sex: [0.95, -4.6],
  roles: [4.36, 2.43, 3.29, -2, 0, 0],
  family: 0.75,
  shared: [-0.24, 0.91, 0.34, 0.65],
  behind: 0.3,
  unlike: 0.21,
  listed: 0.71,
  named: [-2.04, -1.98, -0.64, 1.09, 2.34, 2.27],
  absent: [-0.38, -0.81, 0.98, -0.05, 3.73, 3.44],
  called: [-0.01, 0.97, 1.04, 1.31],
  kin: [0.41, -4.13, -0.2, -3.45, 0.42, -0.48, 1.05, -0.24, -1.64, -1.11, 0.33],
  ties: [1.67, 2.14, 0.18, -0.11, 0.95, 0.56, 1.5, -0.14, 3.06],
  apart: 3.62,
}
