import { describe, expect, it } from 'vitest'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { givenAgreement, givenOf } from '../../src/compare/names/relatives/given-agreement.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

const bits = (a: string, b: string): number | undefined =>
  givenAgreement(compareNames(structureName(a), structureName(b)), true)

describe('one given name', () => {
  it("is seen where a form has the father's name for the family name", () => {
    expect(bits('پروین صافی', 'Parwin Ghulam Nabi')).toBeGreaterThanOrEqual(2)
    expect(bits('Birhan Kebede', 'Birhan Fesseha')).toBeGreaterThanOrEqual(2)
  })

  it('is not seen in brothers, nor in father and son', () => {
    expect(bits('Ahmed Hassan Ali', 'Omar Hassan Ali')).toBeUndefined()
    expect(bits('Ahmed Hassan Ali', 'Hassan Ali')).toBeUndefined()
  })

  it('is the same from either side', () => {
    for (const [a, b] of [
      ['Birhan Kebede', 'Birhan Fesseha'],
      ['محمد ماهر', 'Mohamed Al-Najjar'],
      ['Ahmed Hassan Ali', 'Omar Hassan Ali'],
    ] as const)
      expect(bits(a, b)).toBe(bits(b, a))
  })
})

describe('the given name', () => {
  it.each([
    ['Іванова Мария Петровна', 1],
    ['Мария Петровна Иванова', 0],
    ['Bek Shoira Karimovna', 1],
    ['Rustam Ibragimovich', 0],
  ])('of %s stands before the name of the father, at %i', (name, at) => {
    expect(givenOf(structureName(name))).toEqual({ at, sure: true })
  })

  it('is the first word where no form says which one it is', () => {
    expect(givenOf(structureName('Aliyev Ilham Heydar'))).toMatchObject({ at: 0, sure: false })
  })
})
