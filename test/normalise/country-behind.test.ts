import { describe, expect, it } from 'vitest'
import { comparePersons } from '../../src/score/compare-persons.ts'
import { countryBehind } from '../../src/normalise/places/country-behind.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'
import type { Place } from '../../src/record/types.ts'

describe('a country behind the name of a place', () => {
  it.each([
    ['Herat, Afghanistan', 'Herat', 'Afghanistan'],
    ['Adré (Tchad)', 'Adré', 'Tchad'],
    ['Herat - Afghanistan ', 'Herat', 'Afghanistan'],
    ['Bissau, Guinea-Bissau', 'Bissau', 'Guinea-Bissau'],
    ['حلب، سوريا', 'حلب', 'سوريا'],
    ['成都，中国', '成都', '中国'],
    ['Tabit, Tawila, North Darfur, Sudan', 'Tabit, Tawila, North Darfur', 'Sudan'],
  ])('%s', (text, place, country) => {
    expect(countryBehind(text)).toEqual({ place, country })
  })

  it.each([
    'Sudan',
    'Guinea-Bissau',
    'Port-au-Prince',
    'Los Angeles, CA',
    'South Sudan, Juba',
    'Tabit, Tawila, North Darfur',
    '12, Mali',
    ', Mali',
    '',
    ','.repeat(300),
  ])('is none in %s', (text) => {
    expect(countryBehind(text)).toBeUndefined()
  })
})

describe('places that are written with their country', () => {
  const agree = async (one: Partial<Place>, other: Partial<Place>, kind: Place['kind']): Promise<unknown> => {
    const [a, b] = [one, other].map((place, n) => ({ id: `${n}`, names: [], places: [{ kind, ...place }] }))
    const { contributions } = await comparePersons(a!, b!, defaultModel())
    return Object.fromEntries(contributions.map(({ feature, level }) => [feature, level]))
  }

  it.each([
    [{ city: 'Herat', country: 'Afghanistan' }, 'equal', 'equal', 'equal'],
    [{ text: 'Herat' }, 'equal', 'equal', 'missing'],
    [{ text: 'Afghanistan' }, 'missing', 'missing', 'equal'],
    [{ text: 'Kabul, Afghanistan' }, 'different', 'different', 'equal'],
    [{ text: 'Herat, Iran' }, 'different', 'equal', 'different'],
  ])('%j beside Herat, Afghanistan', async (other, birthPlace, city, country) => {
    const written = { text: 'Herat, Afghanistan' }
    expect(await agree(written, other, 'birth')).toMatchObject({ birthPlace })
    expect(await agree(other, written, 'birth')).toMatchObject({ birthPlace })
    expect(await agree(written, other, 'residence')).toMatchObject({ city, country })
  })
})
