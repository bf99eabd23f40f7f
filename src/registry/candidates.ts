import type { BlockingRule } from '../block/rule.ts'
import { TopK } from '../internal/top-k.ts'
import type { KeyIndex } from './key-index.ts'
import type { FeatureValue } from './people-store.ts'
import type { RuleKeys } from './rule-keys.ts'
import type { SkippedKey } from './types.ts'

export interface Found {
  /** Distinct people who may be shown, the most promising first; equally promising ones in any order. */
  readonly slots: Int32Array
  /** Of each of them, larger than 0. */
  readonly promise: Float64Array
  /** Whether the query knows nothing but a name. */
  readonly byName: boolean
  /** How many of them are worth comparing even where somebody is likely. */
  readonly strong: number
  /** People found who were not among the most promising. */
  readonly outranked: number
  /** People among the most promising who may not be shown. */
  readonly withheld: number
  readonly skippedKeys: readonly SkippedKey[]
}

interface QueryKey {
  readonly rule: number
  readonly at: number
  readonly people: number
  /** Keys that the query has under the rule, whether anybody shares them or not. */
  readonly siblings: number
}

/** How many people a search may look at. */
export interface Budget {
  /** Most people to give. */
  readonly most: number
  /** So many are given whatever their promise. */
  readonly fewest: number
  /** Least promise of the others, as a share of the largest. */
  readonly share: number
  /** The same of those who are worth comparing even where somebody is likely. */
  readonly strong: number
  /** List entries to read. */
  readonly entries: number
}

/** Who shares a key with a query. */
export interface CandidateFinder {
  /**
   * @param limit one more than the largest slot
   * @param size people in the registry
   * @param byName the budget of a query that knows nothing but a name
   */
  find(
    values: readonly FeatureValue[],
    limit: number,
    size: number,
    budget: Budget,
    byName: Budget,
    isUsable: (slot: number) => boolean,
  ): Found
}

/**
 * Reads the lists of the query's keys, the shortest first (ties in the order of the rules and their keys), until the
 * next one would pass the budget; that and all longer ones are skipped and reported.
 *
 * Promise is the sum, over all shared keys, of the square of their inverse document frequency (Sparck Jones, 1972),
 * log2(people / people with the key): squared, since keys overlap, and several common ones say less than one rare one. Divided by
 * the root of the number of keys that the query has under the rule: romanisations of one word give many keys that say the same.
 */
export function createCandidateFinder(
  rules: readonly BlockingRule[],
  indexes: readonly KeyIndex[],
  ruleKeys: RuleKeys,
  idOf: (slot: number) => string,
): CandidateFinder {
  // By slot, all 0 between searches: its promise.
  let bits = new Float64Array(0)
  /** Who was met, each once. */
  let met = new Int32Array(0)

  /** What keys are made of, names apart. */
  const facts = new Set(rules.flatMap(({ parts }) => parts.flatMap(({ features }) => features)))
  facts.delete('name')

  function keysOf(values: readonly FeatureValue[]): QueryKey[] {
    const keys: QueryKey[] = []
    rules.forEach((_, rule) => {
      const index = indexes[rule]!
      const count = ruleKeys.of(rule, values)
      for (let k = 0; k < count; k++) {
        const people = index.find(ruleKeys.keys[k]!)
        if (people > 0) keys.push({ rule, at: index.at, people, siblings: count })
      }
    })
    return keys.sort((a, b) => a.people - b.people)
  }

  return {
    find(values, limit, size, budget, byName, isUsable) {
      if (limit > bits.length) bits = new Float64Array(Math.ceil(limit * 1.25))
      const keys = keysOf(values)
      const nameOnly = !values.some(([feature]) => facts.has(feature))
      const { most, fewest, share, strong, entries } = nameOnly ? byName : budget
      let taken = 0
      let read = 0
      while (taken < keys.length && keys[taken]!.people <= entries - read) read += keys[taken++]!.people
      if (read > met.length) met = new Int32Array(2 * read)
      let count = 0
      let largest = 0
      for (let t = 0; t < taken; t++) {
        const { rule, at, people, siblings } = keys[t]!
        const index = indexes[rule]!
        const worth = Math.log2((size + 1) / people) ** 2 / Math.sqrt(siblings)
        for (let n = at; n < at + people; n++) {
          const slot = index.slot(n)
          const before = bits[slot]!
          if (before === 0) met[count++] = slot
          bits[slot] = before + worth
          if (before + worth > largest) largest = before + worth
        }
      }
      let near = 0
      for (let k = 0; k < count; k++) if (bits[met[k]!]! >= share * largest) near++
      const least = near < fewest ? 0 : share * largest
      const slots: number[] = []
      for (let k = 0; k < count; k++) if (bits[met[k]!]! >= least) slots.push(met[k]!)
      const order = mostPromising(slots, bits, Math.min(most, Math.max(near, fewest)), idOf)
      const usable = Int32Array.from(order.filter(isUsable))
      let sure = 0
      while (sure < usable.length && (sure < fewest || bits[usable[sure]!]! >= strong * largest)) sure++
      const promise = Float64Array.from(usable, (slot) => bits[slot]!)
      for (let k = 0; k < count; k++) bits[met[k]!] = 0
      return {
        slots: usable,
        promise,
        byName: nameOnly,
        strong: sure,
        outranked: count - order.length,
        withheld: order.length - usable.length,
        skippedKeys: keys.slice(taken).map(({ rule, people }) => ({ rule: rules[rule]!.name, people })),
      }
    },
  }
}

/** At most `most` people, the most promising first; of equally promising ones at the end those of the lowest ids. */
function mostPromising(
  slots: number[],
  bits: Float64Array,
  most: number,
  idOf: (slot: number) => string,
): number[] {
  const falling = (a: number, b: number): number => bits[b]! - bits[a]!
  if (slots.length <= most) return slots.sort(falling)
  if (most < 1) return []
  const best = new TopK(most)
  for (const slot of slots) best.offer(slot, bits[slot]!)
  const least = best.floor
  const above = slots.filter((slot) => bits[slot]! > least)
  const equal = slots.filter((slot) => bits[slot] === least).map((slot) => ({ slot, id: idOf(slot) }))
  equal.sort((a, b) => (a.id < b.id ? -1 : 1))
  return [...above.sort(falling), ...equal.slice(0, most - above.length).map(({ slot }) => slot)]
}
