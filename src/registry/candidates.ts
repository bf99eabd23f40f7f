import type { BlockingRule } from '../block/rule.ts'
import { TopK } from '../internal/top-k.ts'
import { grown } from './grow.ts'
import type { KeyIndex } from './key-index.ts'
import type { FeatureValue } from './people-store.ts'
import type { RuleKeys } from './rule-keys.ts'
import type { SkippedKey } from './types.ts'

export interface Found {
  /** Distinct people, those that share the most keys with the query first, ties by slot. */
  readonly slots: Int32Array
  readonly skippedKeys: readonly SkippedKey[]
}

interface QueryKey {
  readonly rule: number
  readonly at: number
  readonly people: number
}

/** Who shares a key with a query. */
export interface CandidateFinder {
  find(values: readonly FeatureValue[], limit: number, budget: number): Found
}

/**
 * Reads the lists of the query's keys, the shortest first (ties in the order of the rules and their keys), until the
 * next one would pass the budget; that and all longer ones are skipped and reported.
 */
export function createCandidateFinder(
  rules: readonly BlockingRule[],
  indexes: readonly KeyIndex[],
  ruleKeys: RuleKeys,
): CandidateFinder {
  // By slot: keys shared with the query of this search; all 0 between searches.
  let shared = new Uint16Array(0)
  return {
    find(values, limit, budget) {
      const keys: QueryKey[] = []
      rules.forEach((_, rule) => {
        const index = indexes[rule]!
        const count = ruleKeys.of(rule, values)
        for (let k = 0; k < count; k++) {
          const at = index.find(ruleKeys.low[k]!, ruleKeys.high[k]!)
          if (at >= 0) keys.push({ rule, at, people: index.count(at) })
        }
      })
      keys.sort((a, b) => a.people - b.people)
      shared = grown(shared, limit)
      const slots: number[] = []
      let left = budget
      let taken = 0
      for (; taken < keys.length && keys[taken]!.people <= left; taken++) {
        const { rule, at, people } = keys[taken]!
        left -= people
        for (let n = 0; n < people; n++) {
          const slot = indexes[rule]!.slot(at, n)
          if (shared[slot]!++ === 0) slots.push(slot)
        }
      }
      const best = new TopK(Math.max(1, slots.length))
      for (const slot of slots) best.offer(slot, shared[slot]!)
      for (const slot of slots) shared[slot] = 0
      return {
        slots: best.drain().ids,
        skippedKeys: keys.slice(taken).map(({ rule, people }) => ({ rule: rules[rule]!.name, people })),
      }
    },
  }
}
