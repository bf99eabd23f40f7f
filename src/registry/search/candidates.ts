import type { BlockingRule } from '../../block/rule.ts'
import { TopK } from '../../internal/top-k.ts'
import type { StructuredName } from '../../normalise/types.ts'
import type { KeyIndex } from '../keys/key-index.ts'
import type { KeyPage } from '../keys/key-page.ts'
import type { FeatureValue } from '../store/feature-value.ts'
import { PromiseTable } from './promise-table.ts'
import type { RuleKeys } from '../keys/rule-keys.ts'
import type { SkippedKey } from '../types.ts'

export interface Found {
  /** Distinct people who may be shown, the most promising first; equally promising ones in any order. */
  readonly slots: Int32Array
  /** Of each of them, larger than 0. */
  readonly promise: Float64Array
  /** Whether the query knows nothing but a name, and perhaps the sex. */
  readonly byName: boolean
  /** How many of them are worth comparing even where somebody is likely. */
  readonly strong: number
  /** People found who were not among the most promising. */
  readonly outranked: number
  /** People among the most promising who may not be shown. */
  readonly withheld: number
  readonly skippedKeys: readonly SkippedKey[]
  /** Names of the query that were taken apart for its keys, by value. */
  readonly names: ReadonlyMap<string, StructuredName>
}

interface QueryKey {
  readonly rule: number
  readonly page: KeyPage
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
   * @param size people in the registry
   * @param byName the budget of a query that knows nothing but a name
   */
  find(
    values: readonly FeatureValue[],
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
  const found = new PromiseTable()

  /** What keys are made of, names apart; half of all people are of one sex, so that it tells no more than the name alone. */
  const facts = new Set(rules.flatMap(({ parts }) => parts.flatMap(({ features }) => features)))
  facts.delete('name')
  facts.delete('sex')

  function keysOf(values: readonly FeatureValue[]): QueryKey[] {
    const keys: QueryKey[] = []
    rules.forEach((_, rule) => {
      const index = indexes[rule]!
      const count = ruleKeys.of(rule, values)
      for (let k = 0; k < count; k++) {
        const people = index.find(ruleKeys.keys[k]!)
        if (people > 0) keys.push({ rule, page: index.page, at: index.page.at, people, siblings: count })
      }
    })
    return keys.sort((a, b) => a.people - b.people)
  }

  /** Adds up the promise of everybody in the lists of the first keys, as many as the budget has. @returns how many were read */
  function collect(keys: readonly QueryKey[], size: number, entries: number): number {
    let taken = 0
    let read = 0
    while (taken < keys.length && keys[taken]!.people <= entries - read) read += keys[taken++]!.people
    found.begin(read)
    for (let t = 0; t < taken; t++) {
      const { page, at, people, siblings } = keys[t]!
      const worth = Math.log2((size + 1) / people) ** 2 / Math.sqrt(siblings)
      for (let n = at; n < at + people; n++) found.add(page.slot(n), worth)
    }
    return taken
  }

  /** Those found who are promising enough for the budget, by their places in the table, the most promising first. */
  function promising({ most, fewest, share }: Budget): readonly number[] {
    const { count, largest } = found
    let near = 0
    for (let k = 0; k < count; k++) if (found.promise(k) >= share * largest) near++
    const least = near < fewest ? 0 : share * largest
    return mostPromising(found, least, Math.min(most, Math.max(near, fewest)), idOf)
  }

  return {
    find(values, size, budget, byName, isUsable) {
      const keys = keysOf(values)
      const nameOnly = !values.some(([feature]) => facts.has(feature))
      const own = nameOnly ? byName : budget
      const taken = collect(keys, size, own.entries)
      const { count, largest } = found
      const order = promising(own)
      // Filled one by one: `from` asks an iterator for each.
      const slots = new Int32Array(order.length)
      const promise = new Float64Array(order.length)
      let usable = 0
      for (const k of order) {
        const slot = found.slot(k)
        if (!isUsable(slot)) continue
        slots[usable] = slot
        promise[usable++] = found.promise(k)
      }
      found.clear()
      let sure = 0
      while (sure < usable && (sure < own.fewest || promise[sure]! >= own.strong * largest)) sure++
      return {
        slots: slots.subarray(0, usable),
        promise: promise.subarray(0, usable),
        byName: nameOnly,
        strong: sure,
        outranked: count - order.length,
        withheld: order.length - usable,
        skippedKeys: keys.slice(taken).map(({ rule, people }) => ({ rule: rules[rule]!.name, people })),
        names: new Map(ruleKeys.names),
      }
    },
  }
}

/**
 * At most `most` people of at least this promise, by their places in the table, the most promising first; of equally promising ones at
 * the end those of the lowest ids. Thousands are met and tens are given, so that nothing is made for the others.
 */
function mostPromising(
  found: PromiseTable,
  least: number,
  most: number,
  idOf: (slot: number) => string,
): readonly number[] {
  if (most < 1) return []
  const { count } = found
  const best = new TopK(most)
  let { floor } = best
  for (let k = 0; k < count; k++) {
    const promise = found.promise(k)
    if (promise < least || promise <= floor) continue
    best.offer(k, promise)
    floor = best.floor
  }
  floor = Math.max(least, floor)
  const above: number[] = []
  const equal: number[] = []
  for (let k = 0; k < count; k++) {
    const promise = found.promise(k)
    if (promise >= floor) (promise > floor ? above : equal).push(k)
  }
  above.sort((a, b) => found.promise(b) - found.promise(a))
  if (above.length + equal.length <= most) return above.concat(equal)
  const byId = equal.map((k) => ({ k, id: idOf(found.slot(k)) })).sort((a, b) => (a.id < b.id ? -1 : 1))
  return above.concat(byId.slice(0, most - above.length).map(({ k }) => k))
}
