import { describe, expect, it } from 'vitest'
import { runFeatures } from '../../../src/decide/run-features.ts'
import { compareNames } from '../../../src/compare/names/compare-names.ts'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'
import type { PersonRecord } from '../../../src/record/types.ts'
import { createRegistry } from '../../../src/registry/create-registry.ts'
import { PeopleStore } from '../../../src/registry/store/people-store.ts'
import { recordValues } from '../../../src/registry/store/record-values.ts'
import { scoreQuery } from '../../../src/registry/search/score-query.ts'
import { defaultModel } from '../../../src/score/model/default-model.ts'

const model = defaultModel()
const wanted = runFeatures(model)
const named = (id: string, full: string): PersonRecord => ({ id, names: [{ full }] })
const OTHERS = 30

/** How many are compared of one person and of others who share less with the query, of whom `strong` are worth it in any case. */
function compared(query: string, first: string, byName: boolean): number {
  const people = new PeopleStore()
  people.add('0', recordValues(named('0', first), wanted), undefined)
  for (let n = 1; n <= OTHERS; n++)
    people.add(`${n}`, recordValues(named(`${n}`, 'Petra Olsson'), wanted), undefined)
  const slots = Int32Array.from({ length: OTHERS + 1 }, (_, slot) => slot)
  const found = scoreQuery(
    model,
    people,
    { id: 'q', values: recordValues(named('q', query), wanted), candidates: { slots, strong: 1, byName } },
    {
      limit: 10,
      minZone: undefined,
      decisions: undefined,
      signal: undefined,
      wanted,
      records: 1000,
      familyOf: () => undefined,
    },
  )
  expect(found.hits[0]?.id).toBe('0')
  return found.compared
}

describe('a search by name alone', () => {
  it('compares nobody of less promise once the name is found, in any script', () => {
    expect(compared('Zubeyda Karagulova', 'Zubeyda Karagulova', true)).toBe(1)
    expect(compared('Зубейда Карагулова', 'Zubeyda Karagulova', true)).toBe(1)
  })

  it('compares all where the name is not found, or where the query knows more', () => {
    expect(compared('Zubeyda Karagulova', 'Zubeyda Olimova', true)).toBe(OTHERS + 1)
    expect(compared('Zubeyda Karagulova', 'Zubeyda Karagulova', false)).toBe(OTHERS + 1)
  })

  it('orders those of a zone by what the names say, finer than the levels that make up weights', async () => {
    const asked = 'Майкл Тонгаридз'
    const names = ['Mikel Tangred', 'Maikel Tondar', 'Mike Tongaridz', 'Maikl Tangar', 'Michail Tungard']
    const registry = await createRegistry(model)
    for (const name of names) registry.add(named(name, name))
    const bits = (name: string): number => compareNames(structureName(asked), structureName(name)).bits
    const expected = names.toSorted((a, b) => bits(b) - bits(a))
    const { hits } = registry.search(named('q', asked))
    expect(hits.map(({ id }) => id)).toEqual(expected)
    expect(registry.searchFamily([named('q', asked)])[0]?.hits.map(({ id }) => id)).toEqual(expected)
    // Whoever knows more is answered by weight.
    const weights = registry.search({ ...named('q', asked), sex: 'male' }).hits.map(({ weight }) => weight)
    expect(weights).toEqual(weights.toSorted((a, b) => b - a))
    expect(hits.map(({ weight }) => weight)).not.toEqual(weights)
  })
})
