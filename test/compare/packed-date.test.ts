import { assert, constantFrom, integer, oneof, property, string } from 'fast-check'
import { expect, it } from 'vitest'
import { birthColumns } from '../../src/compare/births/birth-columns.ts'
import { packedDate } from '../../src/compare/births/packed-date.ts'
import { daysFromCivil } from '../../src/record/days.ts'

const digits = integer({ min: 0, max: 9999_99_99 }).map((n) => {
  const text = String(n).padStart(8, '0')
  return `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}`
})
const nearly = string({
  unit: constantFrom('0', '1', '9', '-', '/', ':', ' ', '٣'),
  minLength: 8,
  maxLength: 11,
})

it('a whole date is packed to its digits, and nothing else is', () => {
  assert(
    property(oneof(digits, nearly), (code) => {
      const expected = /^\d{4}-\d\d-\d\d$/.test(code) ? Number.parseInt(code.replaceAll('-', ''), 16) | 0 : -1
      expect(packedDate(code)).toBe(expected)
    }),
    { numRuns: 2000 },
  )
})

it('the columns of births hold the days of whole dates', () => {
  const columns = birthColumns(['1990-05-04', '1990-05', '2001-12-31', ''])
  expect([...columns.days]).toEqual([daysFromCivil(1990, 5, 4), 0, daysFromCivil(2001, 12, 31), 0])
  expect([...columns.digits]).toEqual([0x19900504, -1, 0x20011231, -1])
})
