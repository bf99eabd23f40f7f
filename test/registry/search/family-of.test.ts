import { expect, it } from 'vitest'
import type { KeyIndex } from '../../../src/registry/keys/key-index.ts'
import type { RuleKeys } from '../../../src/registry/keys/rule-keys.ts'
import { createFamilyOf, type FamilyOf } from '../../../src/registry/search/family-of.ts'
import type { PeopleStore } from '../../../src/registry/store/people-store.ts'

/** The families of people in these households (0 for none), all of whom the index gives one key. */
function familiesOf(
  households: readonly number[],
  isUsable: (slot: number) => boolean = () => true,
): FamilyOf {
  const people = {
    rowOf: (slot: number) => (households[slot] === 0 ? [] : [households[slot]!]),
    featureOf: () => 'group',
    textOf: String,
  } as unknown as PeopleStore
  const page = { at: 0, slot: (at: number) => at }
  const index = { page, find: () => households.length } as unknown as KeyIndex
  const keys: RuleKeys = { keys: new Float64Array(1), names: new Map(), clear() {}, of: () => 1 }
  return createFamilyOf(people, index, keys, 0, isUsable)
}

it('is whoever is listed under the same household, though another one has its key', () => {
  const familyOf = familiesOf([1, 2, 1, 0])
  expect(familyOf(0)).toEqual([0, 2])
  expect(familyOf(1)).toEqual([1])
  expect(familyOf(3)).toBeUndefined()
})

it('counts only those who may be used, and takes a list that is too long for none', () => {
  expect(familiesOf([1, 1, 1], (slot) => slot !== 1)(0)).toEqual([0, 2])
  expect(familiesOf(Array(2000).fill(1))(0)).toBeUndefined()
})
