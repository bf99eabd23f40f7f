import { describe, expect, it } from 'vitest'
import { placeText } from '../../src/encode/place-code.ts'
import { createPlacesMeet } from '../../src/kin/places-meet.ts'

describe('places of two records', () => {
  const meet = createPlacesMeet()
  const same = (a: string, b: string): boolean => {
    const [x, y] = [[placeText(a)], [placeText(b)]]
    expect(meet(y, x)).toBe(meet(x, y))
    return meet(x, y)
  }

  it.each([
    ['الجنينة', 'El Geneina'],
    ['Харків', 'Kharkiv'],
    ['አዲስ አበባ', 'Addis Abeba'],
    ['El Geneina', 'el geneina'],
  ])('%s is %s', (a, b) => {
    expect(same(a, b)).toBe(true)
  })

  it.each([
    ['نيالا', 'El Geneina'],
    ['Bor', 'Bar'],
    ['Харків', 'Kherson'],
  ])('%s is not %s', (a, b) => {
    expect(same(a, b)).toBe(false)
  })

  it('need one in common', () => {
    expect(meet(['nyala', placeText('الفاشر')], ['geneina', 'el fasher'])).toBe(true)
    expect(meet([], ['nyala'])).toBe(false)
  })
})
