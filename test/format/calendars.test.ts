import { describe, expect, it } from 'vitest'
import { type CalendarId, dateInCalendar, dayIn } from '../../src/format/dates/calendar.ts'
import { parseDate } from '../../src/format/dates/parse-date.ts'
import { civilFromDays, daysFromCivil } from '../../src/record/days.ts'

const DAY = 86_400_000
const HEBREW = 'Tishri,Heshvan,Kislev,Tevet,Shevat,Adar I,Adar II,Nisan,Iyar,Sivan,Tamuz,Av,Elul'.split(',')

/** The second opinion: ICU, as Node carries it. */
function icu(
  calendar: string,
): (days: number) => { year: number; month: number; leap: boolean; day: number } {
  const format = new Intl.DateTimeFormat(`en-u-ca-${calendar}`, {
    timeZone: 'UTC',
    year: 'numeric',
    month: calendar === 'hebrew' ? 'long' : 'numeric',
    day: 'numeric',
  })
  return (days) => {
    const parts = new Map(format.formatToParts(days * DAY).map(({ type, value }) => [type as string, value]))
    const month = parts.get('month') ?? ''
    return {
      year: Number(parts.get('year') ?? parts.get('relatedYear')),
      month:
        calendar === 'hebrew'
          ? HEBREW.indexOf(month === 'Adar' ? 'Adar I' : month) + 1
          : Number.parseInt(month, 10),
      leap: month.endsWith('bis'),
      day: Number(parts.get('day')),
    }
  }
}

it('a thirteenth month is one where the column is Ethiopian, and a day elsewhere', () => {
  const at = { year: 1998, month: 9, day: 10 }
  expect(parseDate('1990-13-05', 'dmy', 'ethiopic')).toMatchObject({ ...at, calendar: 'ethiopic' })
  expect(parseDate('1990-13-05')).toMatchObject({ year: 1990, month: 5, day: 13 })
})

it('a year of nobody on file is damaged, whatever it may be', () => {
  for (const text of ['0512-03-04', '12/03/0512', '0999'])
    expect(parseDate(text)).toMatchObject({ precision: 'partial', damaged: text })
})

describe('calendars against ICU', () => {
  it.each<[CalendarId, string]>([
    ['islamic-umalqura', 'islamic-umalqura'],
    ['islamic-civil', 'islamic-civil'],
    ['persian', 'persian'],
    ['ethiopic', 'ethiopic'],
    ['buddhist', 'buddhist'],
    ['hebrew', 'hebrew'],
    ['roc', 'roc'],
  ])('%s: every eleventh day from 1915 to 2034', (calendar, name) => {
    const read = icu(name)
    for (let days = daysFromCivil(1915, 1, 1); days < daysFromCivil(2034, 12, 31); days += 11) {
      const { year, month, day } = read(days)
      expect(dayIn(calendar, year, month, day), `${year}-${month}-${day}`).toBe(days)
    }
  })

  it('chinese: all but a month in a hundred, where ICU computes and the almanac table differs', () => {
    const read = icu('chinese')
    let [same, all] = [0, 0]
    for (let days = daysFromCivil(1915, 3, 1); days < daysFromCivil(2034, 12, 31); days += 11, all++) {
      const { year, month, leap, day } = read(days)
      if (dayIn('chinese', year, month, day, leap) === days) same++
    }
    expect(same / all).toBeGreaterThan(0.99)
    expect(same / all).toBeLessThan(1)
  })
})

describe('calendars against published days', () => {
  const on = (y: number, m: number, d: number): number => daysFromCivil(y, m, d)
  it.each<[CalendarId, number, number, number, number]>([
    ['julian', 1917, 10, 25, on(1917, 11, 7)],
    ['julian', 1900, 2, 29, on(1900, 3, 13)],
    ['bikram-sambat', 2000, 1, 1, on(1943, 4, 14)],
    ['bikram-sambat', 2072, 1, 12, on(2015, 4, 25)],
    ['chinese', 1949, 8, 10, on(1949, 10, 1)],
    ['chinese', 2000, 1, 1, on(2000, 2, 5)],
    ['dangi', 4278, 8, 15, on(1945, 8, 15)],
    ['persian', 1357, 11, 22, on(1979, 2, 11)],
    ['ethiopic', 2000, 1, 1, on(2007, 9, 12)],
  ])('%s %i-%i-%i', (calendar, y, m, d, days) => expect(dayIn(calendar, y, m, d)).toBe(days))

  it('follows a leap month', () => {
    expect(dayIn('chinese', 2023, 2, 1, true)).toBe(on(2023, 3, 22))
    expect(dayIn('chinese', 2022, 2, 1, true)).toBeUndefined()
  })
})

describe('dateInCalendar', () => {
  it('has no day that the calendar lacks, and keeps its text', () => {
    expect(dateInCalendar('persian', { year: 1375, month: 12, day: 31 }, 'text')).toEqual({
      precision: 'partial',
      damaged: 'text',
      calendar: 'persian',
    })
    expect(dayIn('islamic-civil', 1420, 1, 31)).toBeUndefined()
    expect(dayIn('bikram-sambat', 1900, 1, 1)).toBeUndefined()
  })

  it('makes a year of another calendar an interval over two of ours', () => {
    const { earliest, latest, year } = dateInCalendar('persian', { year: 1375 }, '')
    expect([civilFromDays(earliest!), civilFromDays(latest!), year]).toEqual([
      { year: 1996, month: 3, day: 20 },
      { year: 1997, month: 3, day: 20 },
      undefined,
    ])
  })

  it('makes a month an interval', () => {
    const { earliest, latest, year } = dateInCalendar('ethiopic', { year: 1996, month: 13 }, '')
    expect([latest! - earliest!, year]).toEqual([4, 2004])
  })

  it('says nothing about a day without its year', () => {
    expect(dateInCalendar('persian', { month: 3, day: 4 }, '')).toEqual({
      precision: 'partial',
      calendar: 'persian',
    })
  })
})
