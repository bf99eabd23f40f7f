import { expect, it } from 'vitest'
import { defaultModel } from '../../../src/score/model/default-model.ts'
import { createRegistry } from '../../../src/registry/create-registry.ts'
import { eitherSex } from '../../../src/registry/search/either-sex.ts'
import type { PersonRecord } from '../../../src/record/types.ts'

it('who says the sex is asked for by it alone', () => {
  const known = [['sex', 'male']] as const
  expect(eitherSex(known)).toBe(known)
  expect(eitherSex([['name', 'a b']])).toEqual([
    ['name', 'a b'],
    ['sex', 'female'],
    ['sex', 'male'],
  ])
})

// Of one surname and many years, more people than a search compares.
const person = (n: number): PersonRecord => ({
  id: `p${n}`,
  names: [{ full: `${['Tobin', 'Tamsin', 'Dorrit', 'Lemuel'][n % 4]} Marlowe` }],
  sex: n % 2 === 0 ? 'male' : 'female',
  birth: { year: 1900 + (n % 100), precision: 'year' },
})

it('a year finds people whose sex the query does not say', async () => {
  const registry = await createRegistry(defaultModel())
  for (let n = 0; n < 800; n++) registry.add(person(n))
  const wanted = {
    id: 'q',
    names: [{ full: 'T. Marlowe' }],
    birth: { year: 1961, precision: 'year' },
  } as const
  const without = registry.search(wanted, { limit: 8 }).hits.map(({ id }) => id)
  const born = Array.from({ length: 8 }, (_, k) => 61 + 100 * k)
  const fitting = born.filter((n) => n % 4 < 2).map((n) => `p${n}`)
  expect(fitting.every((id) => without.includes(id))).toBe(true)
})
