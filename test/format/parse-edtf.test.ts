import edtf from 'edtf'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseEdtf } from '../../src/format/dates/parse-edtf.ts'
import { civilFromDays } from '../../src/record/days.ts'

const DAY = 86_400_000
const two = (n: number): string => String(n).padStart(2, '0')
const year = fc.integer({ min: 1850, max: 2030 }).map(String)
const month = fc.integer({ min: 1, max: 12 }).map(two)
const day = fc.integer({ min: 1, max: 28 }).map(two)
const sign = fc.constantFrom('', '~', '?', '%')
const date = fc.oneof(
  year,
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}`),
  fc.tuple(year, month, day).map(([y, m, d]) => `${y}-${m}-${d}`),
)
const EXPRESSIONS = fc.oneof(
  fc.tuple(date, sign).map(([d, s]) => d + s),
  fc.tuple(year, month, day).map(([y, m, d]) => `${y}-?${m}-${d}`),
  year.map((y) => `${y.slice(0, 3)}X`),
  year.map((y) => `${y.slice(0, 2)}XX`),
  fc.tuple(year, month).map(([y, m]) => `${y}-${m}-XX`),
  fc.tuple(date, date).map(([a, b]) => (a < b ? `${a}/${b}` : `${b}/${a}`)),
  date.map((d) => `${d}/..`),
  fc.tuple(year, year).map(([a, b]) => (a < b ? `{${a},${b}}` : `{${b},${a}}`)),
  fc.tuple(year, year).map(([a, b]) => (a < b ? `[${a},${b}]` : `[${b},${a}]`)),
)

describe('parseEdtf', () => {
  it('gives the interval and the doubt that npm edtf gives', () => {
    fc.assert(
      fc.property(EXPRESSIONS, (text) => {
        const theirs = edtf(text) as {
          min: number
          max: number
          approximate?: { value: number }
          uncertain?: { value: number }
        }
        const ours = parseEdtf(text, text)
        // A range whose second date lies within the first ends before it: they say nothing, we say damaged.
        if (ours?.damaged !== undefined) return expect(theirs.max).toBeLessThan(theirs.min)
        expect(ours?.earliest).toBe(Math.floor(theirs.min / DAY))
        expect(ours?.latest).toBe(Number.isFinite(theirs.max) ? Math.floor(theirs.max / DAY) : undefined)
        if (theirs.approximate !== undefined)
          expect(ours?.basis === 'estimated').toBe(
            theirs.approximate.value > 0 || (theirs.uncertain?.value ?? 0) > 0,
          )
      }),
      { numRuns: 300 },
    )
  })

  it.each([
    // Where npm edtf differs: a set range ends with its last year, seasons are no quarters.
    ['[1985..1987]', '1985-1-1', '1987-12-31'],
    ['1985-21', '1985-1-1', '1985-12-31'],
    ['1985-24', '1985-1-1', '1986-2-28'],
    ['1985-25', '1985-3-1', '1985-5-31'],
    ['1985-28', '1985-12-1', '1986-2-28'],
    ['1985-33', '1985-1-1', '1985-3-31'],
    ['1985-41', '1985-7-1', '1985-12-31'],
    ['1985~/1987~', '1985-1-1', '1987-12-31'],
  ])('%s is %s to %s', (text, from, to) => {
    const { earliest, latest } = parseEdtf(text, text) ?? {}
    const show = (days: number): string => Object.values(civilFromDays(days)).join('-')
    expect([show(earliest!), show(latest!)]).toEqual([from, to])
  })

  it.each(['1985-1', 'X985', '~', '1985??', '1985-42', '[1985', '{1985', '1985/1987/1988', ''])(
    '%s is no EDTF that a birth has',
    (text) => expect(parseEdtf(text, text)).toBeUndefined(),
  )
})
