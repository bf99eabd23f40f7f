import { describe, expect, it } from 'vitest'
import { renamedPlace } from '../../src/compare/places/renamed-place.ts'
import { FORMER_COUNTRIES } from '../../src/data/former-countries.ts'
import { renamedPlaces } from '../../src/data/renamed-places.ts'
import { placeText } from '../../src/encode/place-code.ts'
import { countryCode } from '../../src/normalise/places/country.ts'

describe('countries', () => {
  it.each([
    ['Zaïre', 'Democratic Republic of the Congo'],
    ['HAUTE-VOLTA', 'Burkina Faso'],
    ['Birmanie', 'Myanmar'],
    ['Верхняя Вольта', 'BF'],
    ['Ceylan', 'Sri Lanka'],
    ['East Pakistan', 'বাংলাদেশ'],
    ['Sahara Occidental', 'EH'],
  ])('%s is %s', (former, today) => {
    expect(countryCode(former)).toBeDefined()
    expect(countryCode(former)).toBe(countryCode(today))
  })

  it('keep their names of today, and those that fell apart are none', () => {
    for (const line of FORMER_COUNTRIES.split('\n')) {
      const [code = '', ...names] = line.split('|')
      for (const name of names) expect(countryCode(name), name).toBe(code)
    }
    expect(countryCode('Yugoslavia')).toBeUndefined()
  })
})

describe('renamedPlaces', () => {
  it('has no name in two lines, for such a name would be two places', () => {
    const lines = renamedPlaces().map((names) => new Set(names.map(placeText)))
    const all = lines.flatMap((names) => [...names])
    expect(all.filter((name, at) => all.indexOf(name) !== at)).toEqual([])
    for (const names of lines) expect(names.size).toBeGreaterThan(1)
  })

  it('knows old names and new ones, in every script', () => {
    expect(renamedPlace(placeText('Rangoon'))).toBe(renamedPlace(placeText('ရန်ကုန်')))
    expect(renamedPlace(placeText('Tamatave'))).toBe(renamedPlace(placeText('Toamasina')))
    expect(renamedPlace(placeText('Ура-Тюбе'))).toBe(renamedPlace(placeText('Istaravshan')))
    expect(renamedPlace(placeText('Yushu'))).toBe(renamedPlace(placeText('སྐྱེ་རྒུ་མདོ')))
    expect(renamedPlace(placeText('Титоград'))).toBe(renamedPlace(placeText('Podgorica')))
    expect(renamedPlace(placeText('Duzdab'))).toBe(renamedPlace(placeText('زاهدان')))
    expect(renamedPlace(placeText('Puerto Cabezas'))).toBe(renamedPlace(placeText('Bilwi')))
    expect(renamedPlace(placeText('Kutum'))).toBeUndefined()
  })
})
