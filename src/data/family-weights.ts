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
  given: [-6.97, -1.04, -0.01, -0.01, 3.72, 4.74],
  words: [0, -1.02],
  year: [2.49, 0.51, 0.51, -4.3, -6.03],
  yearAlone: [4.12, 1.47, 1.47, -2.03, -6.65],
  day: [8.48, 3, -2],
  sex: [0.95, -4.6],
  roles: [3.53, 1.67, 0.54, -2, 0, 0],
  family: -2.28,
  shared: [0.86, 1.53, -0.02, 0.91],
  behind: 0.39,
  unlike: 0.53,
  listed: 0.69,
  named: [-2.13, -2.12, 0.41, 0.85, 2.01],
  absent: [0.45, 0.45, 0.61, 1.2, 1.82],
  called: [-0.2, 1.51, 1.34],
  kin: [0.22, -3.39, -0.25, -1.89, -1.58, -0.81, 0.17, -2.41],
  ties: [2.36, 0.72, 0.27, -0.19, 0.43, 0.23],
  apart: 3.05,
}
