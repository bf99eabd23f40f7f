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
  given: [-7.01, -1.26, 0, 0.6, 4.1, 4.74],
  words: [0, -1.17],
  year: [2.14, 0.83, 0.42, -4.32, -6.03],
  yearAlone: [4.31, 1.43, 1.43, -1.87, -6.83],
  day: [8.34, 3, -2],
  sex: [0.95, -4.6],
  roles: [3.18, 1.63, 0.46, -2, 0, 0],
  family: -2.63,
  shared: [0.95, 1.69, -0.05, 1],
  behind: 0.34,
  unlike: 0.43,
  listed: 0.69,
  named: [-2.11, -2.06, 0.75, 1.1, 1.98],
  absent: [0.15, 0.1, 1.46, 1.36, 1.41],
  called: [-0.42, 1.41, 1.24],
  kin: [0.19, -3.01, 0.13, -1.95, -1.34, -0.67, 0.53, -2.47],
  ties: [2.29, 0.23, 0.32, -0.26, 0.45, -0.2],
  apart: 2.65,
}
