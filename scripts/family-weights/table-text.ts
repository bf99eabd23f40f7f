import { AT, type Part, PARTS } from './weights.ts'

const round = (x: number): number => Number(x.toFixed(2)) + 0
/** Levels whose weights must not rise from one to the next; those of given names are listed the other way round. */
const FALLING: readonly Part[] = ['year', 'yearAlone', 'day', 'given', 'givenNear']
const RISING: readonly Part[] = ['given', 'givenNear']

/** Neighbours in the wrong order are pooled, by the true pairs seen in each (as the model's levels are). */
function pooled(
  part: Part,
  weights: Float64Array,
  counts: readonly (readonly [same: number, not: number])[],
): number[] {
  const own = PARTS[part].map((_, k) => ({
    bits: weights[AT[part] + k]!,
    pairs: counts[AT[part] + k]![0] + 1,
    levels: 1,
  }))
  if (!FALLING.includes(part)) return own.map(({ bits }) => bits)
  const pools: typeof own = []
  for (const level of RISING.includes(part) ? own.toReversed() : own) {
    let last = level
    for (let before = pools.at(-1); before && before.bits < last.bits; before = pools.at(-1)) {
      pools.pop()
      const pairs = before.pairs + last.pairs
      const bits = (before.bits * before.pairs + last.bits * last.pairs) / pairs
      last = { bits, pairs, levels: before.levels + last.levels }
    }
    pools.push(last)
  }
  const out = pools.flatMap(({ bits, levels }) => new Array<number>(levels).fill(bits))
  return RISING.includes(part) ? out.toReversed() : out
}
/**
 * The text of src/data/family-weights.ts.
 *
 * @param counts of each weight, in how many true pairs it was seen and in how many others
 */
export function tableText(
  weights: Float64Array,
  counts: readonly (readonly [same: number, not: number])[],
  { people, seeds }: { readonly people: string; readonly seeds: string },
): string {
  const listOf = (part: Part): string => `[${pooled(part, weights, counts).map(round).join(', ')}]`
  const single = (part: Part): number => round(weights[AT[part]]!)
  const shares = pooled('listed', weights, counts).map((odds) => round(1 / (1 + Math.exp(-odds))))
  return `// Made by scripts/fit-family-weights.ts from invented families (${people} people of each seed where it says no other number: ${seeds}; level field); do not edit.

/** Weights in bits of what two families say about a pair of their members; \`listed\` are probabilities. */
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
  given: ${listOf('given')},
  givenNear: ${listOf('givenNear')},
  twins: ${listOf('twins')},
  words: ${listOf('words')},
  year: ${listOf('year')},
  yearAlone: ${listOf('yearAlone')},
  day: ${listOf('day')},
  sex: ${listOf('sex')},
  roles: ${listOf('roles')},
  rolesWithin: ${listOf('rolesWithin')},
  family: ${listOf('family')},
  shared: ${listOf('shared')},
  behind: ${single('behind')},
  unlike: ${single('unlike')},
  listed: [${shares.join(', ')}],
  named: ${listOf('named')},
  absent: ${listOf('absent')},
  called: ${listOf('called')},
  kin: ${listOf('kin')},
  ties: ${listOf('ties')},
  apart: ${listOf('apart')},
}
`
}
