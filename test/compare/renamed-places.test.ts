import { describe, expect, it } from 'vitest'
import { renamedPlace } from '../../src/compare/places/renamed-place.ts'
import { renamedPlaces } from '../../src/data/renamed-places.ts'
import { placeText } from '../../src/encode/place-code.ts'

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
    expect(renamedPlace(placeText('Kutum'))).toBeUndefined()
  })
})
