import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { orderEvidence, parseDate } from '../../src/format/dates/parse-date.ts'
import { daysFromCivil } from '../../src/record/days.ts'

const d = daysFromCivil
const day = (y: number, m: number, dd: number): object => ({
  earliest: d(y, m, dd),
  latest: d(y, m, dd),
  year: y,
  month: m,
  day: dd,
  precision: 'day',
})
const year = (y: number): object => ({
  earliest: d(y, 1, 1),
  latest: d(y, 12, 31),
  year: y,
  precision: 'year',
})

describe('parseDate', () => {
  it.each([
    ['1985-04-12', day(1985, 4, 12)],
    ['19850412', day(1985, 4, 12)],
    ['1985/4/2', day(1985, 4, 2)],
    ['1985-04-12T10:20:30Z', day(1985, 4, 12)],
    ['1985-04-12 00:00:00', day(1985, 4, 12)],
    ['12/04/1985', day(1985, 4, 12)],
    ['12.4.1985', day(1985, 4, 12)],
    ['12 Apr 1985', day(1985, 4, 12)],
    ['April 12th, 1985', day(1985, 4, 12)],
    ['1985', year(1985)],
    ['1985-00-00', year(1985)],
    ['19850000', year(1985)],
    ['1985-XX-XX', year(1985)],
    ['1985~', { ...year(1985), basis: 'estimated' }],
    ['1985?', { ...year(1985), basis: 'estimated' }],
    ['abt 1985', { ...year(1985), basis: 'estimated' }],
    [
      '1985-02',
      { earliest: d(1985, 2, 1), latest: d(1985, 2, 28), year: 1985, month: 2, precision: 'month' },
    ],
    [
      '02/1985',
      { earliest: d(1985, 2, 1), latest: d(1985, 2, 28), year: 1985, month: 2, precision: 'month' },
    ],
    [
      'Feb 1985',
      { earliest: d(1985, 2, 1), latest: d(1985, 2, 28), year: 1985, month: 2, precision: 'month' },
    ],
    ['198X', { earliest: d(1980, 1, 1), latest: d(1989, 12, 31), precision: 'range' }],
    ['1985/1987', { earliest: d(1985, 1, 1), latest: d(1987, 12, 31), precision: 'range' }],
    ['1985-1987', { earliest: d(1985, 1, 1), latest: d(1987, 12, 31), precision: 'range' }],
    ['[1985..1987]', { earliest: d(1985, 1, 1), latest: d(1987, 12, 31), precision: 'range' }],
    ['1985-04/1986', { earliest: d(1985, 4, 1), latest: d(1986, 12, 31), precision: 'range' }],
    ['../1985', { latest: d(1985, 12, 31), precision: 'range' }],
    ['1985/..', { earliest: d(1985, 1, 1), precision: 'range' }],
    [
      '1985-XX-12',
      { earliest: d(1985, 1, 1), latest: d(1985, 12, 31), year: 1985, day: 12, precision: 'partial' },
    ],
    ['XXXX-12-25', { month: 12, day: 25, precision: 'partial' }],
    ['29/02/2000', day(2000, 2, 29)],
  ])('reads %s', (text, date) => {
    expect(parseDate(text)).toEqual(date)
  })

  it('reads the order of the column', () => {
    expect(parseDate('03/04/1990', 'dmy')).toEqual(day(1990, 4, 3))
    expect(parseDate('03/04/1990', 'mdy')).toEqual(day(1990, 3, 4))
  })

  it.each(['0000-00-00', '00000000', '0', '00/00/0000', 'XXXX', 'XXXX-XX-XX'])(
    'takes %s as nothing said',
    (text) => {
      expect(parseDate(text)).toBeUndefined()
    },
  )

  it.each([
    ['1985-02-31', { year: 1985, month: 2, day: 31 }],
    ['19850231', { year: 1985, month: 2, day: 31 }],
    ['29/02/1900', { year: 1900, month: 2, day: 29 }],
    ['1985-13-14', { year: 1985, day: 14 }],
    ['6311-52-00', {}],
    ['sometime', {}],
    ['1987/1985', {}],
  ])('keeps the text of %s and the digits that can be, without an interval', (text, parts) => {
    expect(parseDate(text)).toEqual({ ...parts, precision: 'partial', damaged: text })
  })

  it('leaves the century of two digits open', () => {
    expect(parseDate('25/12/85')).toEqual({ month: 12, day: 25, yearOfCentury: 85, precision: 'partial' })
    expect(parseDate('85/12/25')).toEqual({ month: 12, day: 25, yearOfCentury: 85, precision: 'partial' })
    expect(parseDate('25 Dec 85')).toEqual({ month: 12, day: 25, yearOfCentury: 85, precision: 'partial' })
    expect(parseDate('31/02/85')).toEqual({ month: 2, day: 31, precision: 'partial', damaged: '31/02/85' })
  })

  it('reads back every day it is given, in four spellings', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1000, max: 2399 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (y, m, dd) => {
          const [mm, pp] = [String(m).padStart(2, '0'), String(dd).padStart(2, '0')]
          const want = day(y, m, dd)
          expect(parseDate(`${y}-${mm}-${pp}`)).toEqual(want)
          expect(parseDate(`${y}${mm}${pp}`)).toEqual(want)
          expect(parseDate(`${pp}/${mm}/${y}`, 'dmy')).toEqual(want)
          expect(parseDate(`${m}/${dd}/${y}`, 'mdy')).toEqual(want)
        },
      ),
    )
  })

  it('never throws, never has earliest after latest, and keeps what it cannot read', () => {
    const text = fc.oneof(fc.string({ maxLength: 80 }), fc.stringMatching(/^[0-9X/.~?\-[\] ]{1,16}$/))
    fc.assert(
      fc.property(text, (input) => {
        const date = parseDate(input)
        if (!date) return
        if (date.earliest !== undefined && date.latest !== undefined) {
          expect(date.earliest).toBeLessThanOrEqual(date.latest)
        }
        if (date.damaged !== undefined) {
          expect(date.earliest).toBeUndefined()
          expect(date.latest).toBeUndefined()
        } else
          expect(
            [date.year, date.month, date.day, date.earliest, date.latest].some((x) => x !== undefined),
          ).toBe(true)
      }),
      { numRuns: 5000 },
    )
  })

  it('is fast on hostile text', () => {
    const start = performance.now()
    for (const unit of ['1', '1-', ' ', 'a', '1 a ', '..', '/', 'X']) {
      parseDate(unit.repeat(1_000_000))
      orderEvidence(unit.repeat(1_000_000))
      for (let n = 1; n <= 64; n++) parseDate(unit.repeat(n))
    }
    expect(performance.now() - start).toBeLessThan(500)
  })
})

it('orderEvidence tells what a date proves', () => {
  expect(orderEvidence('25/12/1990')).toBe('dmy')
  expect(orderEvidence('12/25/1990')).toBe('mdy')
  expect(orderEvidence('11/12/1990')).toBe('open')
  expect(orderEvidence('1990-12-25')).toBeUndefined()
})
