import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { civilFromDays, daysFromCivil, daysInMonth } from '../../src/record/days.ts'

describe('days since 1970', () => {
  it('knows dates whose number is known', () => {
    expect(daysFromCivil(1970, 1, 1)).toBe(0)
    expect(daysFromCivil(2000, 3, 1)).toBe(11_017)
    expect(daysFromCivil(1969, 12, 31)).toBe(-1)
    expect(daysFromCivil(1, 1, 1)).toBe(-719_162)
  })

  it('agrees with Date.UTC on every day from year 100 to 9999', () => {
    fc.assert(
      fc.property(fc.integer({ min: -680_000, max: 2_932_896 }), (days) => {
        const date = new Date(days * 86_400_000)
        const civil = civilFromDays(days)
        expect([civil.year, civil.month, civil.day]).toEqual([
          date.getUTCFullYear(),
          date.getUTCMonth() + 1,
          date.getUTCDate(),
        ])
        expect(daysFromCivil(civil.year, civil.month, civil.day)).toBe(days)
      }),
      { numRuns: 2000 },
    )
  })

  it('counts the days of February by the Gregorian rule', () => {
    expect([1900, 2000, 2023, 2024].map((year) => daysInMonth(year, 2))).toEqual([28, 29, 28, 29])
  })
})
