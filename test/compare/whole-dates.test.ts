import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { birthAgreement } from '../../src/compare/births/birth-agreement.ts'
import { birthColumns } from '../../src/compare/births/birth-columns.ts'
import { type WholeAgreement, wholeDatesAgreement } from '../../src/compare/births/whole-dates.ts'

const AS: { readonly [K in WholeAgreement]: K } = {
  sameDay: 'sameDay',
  swapped: 'swapped',
  oneDigit: 'oneDigit',
  sameMonth: 'sameMonth',
  sameYearDay: 'sameYearDay',
  sameMonthDayNear: 'sameMonthDayNear',
  sameMonthDay: 'sameMonthDay',
  withinMonth: 'withinMonth',
  sameYear: 'sameYear',
  withinYear: 'withinYear',
  aboutDecade: 'aboutDecade',
  fewYears: 'fewYears',
}

const two = (n: number): string => String(n).padStart(2, '0')
const date = fc
  .tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }))
  .map(([year, month, day]) => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)

/** The date, with a digit or two replaced or exchanged, so that pairs are often close. */
const near = date.chain((a) =>
  fc
    .tuple(fc.nat(9), fc.nat(9), fc.constantFrom('swap', 'digit', 'two', 'components'))
    .map(([at, digit, kind]): [string, string] => {
      const chars = [...a]
      const places = [0, 1, 2, 3, 5, 6, 8, 9]
      const first = places[at % 8]!
      const second = places[(at + 1) % 8]!
      if (kind === 'swap') [chars[first], chars[second]] = [chars[second]!, chars[first]!]
      else if (kind === 'components') return [a, `${a.slice(0, 4)}-${a.slice(8)}-${a.slice(5, 7)}`]
      else {
        chars[first] = String(digit)
        if (kind === 'two') chars[second] = String(digit)
      }
      return [a, chars.join('')]
    }),
)

describe('whole dates', () => {
  it('agree as their codes do', () => {
    fc.assert(
      fc.property(fc.oneof(near, fc.tuple(date, date)), (pair) => {
        const { digits, days } = birthColumns(pair)
        expect(wholeDatesAgreement(digits[0]!, days[0]!, digits[1]!, days[1]!, AS)).toBe(
          birthAgreement(...pair),
        )
      }),
      { numRuns: 20_000 },
    )
  })

  it.each(['1980-05-~~', '1980~1985', '!31021980', '-----05-12', '12345-01-01'])('leaves out %s', (code) => {
    expect(birthColumns([code]).digits[0]).toBe(-1)
  })
})
