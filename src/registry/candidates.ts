import type { BlockingRule } from '../block/rule.ts'
import { TopK } from '../internal/top-k.ts'
import type { KeyIndex } from './key-index.ts'
import type { FeatureValue } from './people-store.ts'
import type { RuleKeys } from './rule-keys.ts'
import type { SkippedKey } from './types.ts'

export interface Found {
  /** Distinct people who may be shown, the most promising first; equally promising ones in any order. */
  readonly slots: Int32Array
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
  /** Least promise of those to give, as a share of the largest; a few are given whatever theirs is. */
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

/** The most promising are given, however much more promising the first one is. */
const FEWEST = 16

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
      const { most, share, strong, entries } = values.some(([feature]) => facts.has(feature))
        ? budget
        : byName
      const slots: number[] = []
      let left = entries
      let taken = 0
      for (; taken < keys.length && keys[taken]!.people <= left; taken++) {
        const { rule, at, people, siblings } = keys[taken]!
        const worth = Math.log2((size + 1) / people) ** 2 / Math.sqrt(siblings)
        left -= people
        for (let n = 0; n < people; n++) {
          const slot = indexes[rule]!.slot(at + n)
          if (bits[slot] === 0) slots.push(slot)
          bits[slot]! += worth
        }
      }
      let largest = 0
      for (const slot of slots) largest = Math.max(largest, bits[slot]!)
      let near = 0
      for (const slot of slots) if (bits[slot]! >= share * largest) near++
      const order = mostPromising(slots, bits, Math.min(most, Math.max(near, FEWEST)), idOf)
      const usable = Int32Array.from(order.filter(isUsable))
      let sure = 0
      while (sure < usable.length && (sure < FEWEST || bits[usable[sure]!]! >= strong * largest)) sure++
      for (const slot of slots) bits[slot] = 0
      return {
        slots: usable,
        strong: sure,
        outranked: slots.length - order.length,
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
