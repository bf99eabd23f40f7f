import { expect, it } from 'vitest'
import type { BlockingRule } from '../../../src/block/rule.ts'
import type { KeyIndex } from '../../../src/registry/keys/key-index.ts'
import type { RuleKeys } from '../../../src/registry/keys/rule-keys.ts'
import { createCandidateFinder } from '../../../src/registry/search/candidates.ts'

/** Lists of people by key. */
function indexOf(lists: Readonly<Record<number, readonly number[]>>): KeyIndex {
  const entries = Object.values(lists).flat()
  const page = { at: 0, slot: (at: number) => entries[at]! }
  const index = {
    page,
    find(key: number): number {
      const before = Object.entries(lists).filter(([other]) => Number(other) < key)
      page.at = before.reduce((sum, [, list]) => sum + list.length, 0)
      return lists[key]?.length ?? 0
    },
  }
  return index as unknown as KeyIndex
}

/** The keys of the query at hand, rule by rule. */
function keysOf(...lists: readonly (readonly number[])[]): RuleKeys {
  const keys = new Float64Array(8)
  return {
    keys,
    names: new Map(),
    clear() {},
    of(rule) {
      keys.set(lists[rule]!)
      return lists[rule]!.length
    },
  }
}

const rule = (name: string): BlockingRule => ({ name, parts: [{ features: ['phone'], code: 'exact' }] })
const BUDGET = { most: 10, fewest: 10, share: 0, strong: 0, entries: 100 }

function promises(keys: RuleKeys, indexes: readonly KeyIndex[]): ReadonlyMap<number, number> {
  const rules = indexes.map((_, n) => rule(`rule ${n}`))
  const finder = createCandidateFinder(rules, indexes, keys, String)
  const { slots, promise } = finder.find([['phone', '1']], 1000, BUDGET, BUDGET, () => true)
  return new Map([...slots].map((slot, k) => [slot, promise[k]!]))
}

it('a rare key promises more than a common one', () => {
  const found = promises(keysOf([1, 2]), [indexOf({ 1: [7], 2: [8, 9, 10, 11] })])
  expect(found.get(7)!).toBeGreaterThan(found.get(8)!)
})

it('one of four keys that say the same promises half of what a single key does', () => {
  const found = promises(keysOf([1], [1, 2, 3, 4]), [indexOf({ 1: [7] }), indexOf({ 1: [8] })])
  expect(found.get(8)! / found.get(7)!).toBeCloseTo(0.5, 12)
})

it('a sex tells no more than the name beside it, a telephone does', () => {
  const rules: readonly BlockingRule[] = [
    {
      name: 'name and sex',
      parts: [
        { features: ['name'], code: 'exact' },
        { features: ['sex'], code: 'exact' },
      ],
    },
    rule('phone'),
  ]
  const indexes = [indexOf({ 1: [7] }), indexOf({})]
  const finder = createCandidateFinder(rules, indexes, keysOf([1], []), String)
  const byName = (...values: readonly (readonly [string, string])[]): boolean =>
    finder.find([['name', 'a b'], ...values], 1000, BUDGET, BUDGET, () => true).byName
  expect(byName()).toBe(true)
  expect(byName(['sex', 'male'])).toBe(true)
  expect(byName(['sex', 'male'], ['phone', '1'])).toBe(false)
})
