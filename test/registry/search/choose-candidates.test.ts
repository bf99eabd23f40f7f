import { expect, it } from 'vitest'
import { chooseCandidates, type Gathered } from '../../../src/registry/search/choose-candidates.ts'
import { searchBudget } from '../../../src/registry/search/search-budget.ts'
import type { PeopleStore } from '../../../src/registry/store/people-store.ts'
import { defaultModel } from '../../../src/score/model/default-model.ts'

/** People by slot, of whom only the number of the household is known. */
const listedIn = (...households: readonly number[]): PeopleStore =>
  ({
    id: (slot: number) => `p${slot}`,
    rowOf: (slot: number) => [households[slot]!],
    featureOf: () => 'group',
  }) as unknown as PeopleStore

/** A record of a request, and what its keys promise of each slot: ten bits for twice as much. */
const query = (id: string, promises: Readonly<Record<number, number>>): Gathered => ({
  id,
  values: [],
  candidates: {
    slots: Int32Array.from(Object.keys(promises), Number),
    promise: Float64Array.from(Object.values(promises)),
    byName: false,
    strong: 0,
    outranked: 0,
    withheld: 0,
    skippedKeys: [],
    names: new Map(),
  },
})

const budget = searchBudget({}, 80)
function order(people: PeopleStore, ...queries: readonly Gathered[]): readonly number[] {
  const [first] = chooseCandidates({ ...defaultModel(), comparisons: [] }, people, queries, budget)
  return [...first!.candidates.slots]
}

it('puts whoever is listed with somebody whom another record found before somebody more promising', () => {
  const people = listedIn(1, 2, 3, 1, 4)
  const own = query('a', { 0: 4, 1: 5, 2: 1 })
  expect(order(people, own)).toEqual([1, 0, 2])
  expect(order(people, own, query('b', { 3: 8, 4: 1 }))).toEqual([0, 1, 2])
})

it('takes two of one household whom one record found for no evidence', () => {
  expect(order(listedIn(1, 1, 2, 3), query('a', { 0: 4, 1: 3.5, 2: 5, 3: 1 }))).toEqual([2, 0, 1, 3])
})

it('takes nobody for a witness of themselves', () => {
  expect(order(listedIn(1, 2, 3), query('a', { 0: 4, 1: 5, 2: 1 }), query('b', { 0: 8, 2: 1 }))).toEqual([
    1, 0, 2,
  ])
})
