import { describe, expect, it } from 'vitest'
import { createCalendarEvidence } from '../../src/format/dates/calendar-evidence.ts'
import { type CalendarId, dayIn } from '../../src/format/dates/calendar.ts'
import { detectColumns } from '../../src/format/columns.ts'
import { parseDate } from '../../src/format/dates/parse-date.ts'
import { createProfiler } from '../../src/format/profile.ts'
import { createRowMapper } from '../../src/format/rows/row-to-record.ts'
import { civilFromDays } from '../../src/record/days.ts'

const show = (days: number | undefined): string | undefined =>
  days === undefined ? undefined : Object.values(civilFromDays(days)).join('-')

describe('days written in words, scripts and calendars', () => {
  it.each<[string, string, string | undefined]>([
    // Gregorian
    ['12 يناير 1990', '1990-1-12', undefined],
    ['١٢ كانون الثاني ١٩٩٠', '1990-1-12', undefined],
    ['١٢/٠١/١٩٩٠', '1990-1-12', undefined],
    ['12 janvier 1990', '1990-1-12', undefined],
    ['12 de enero de 1990', '1990-1-12', undefined],
    ['12 Ocak 1990', '1990-1-12', undefined],
    ['12 января 1990 г.', '1990-1-12', undefined],
    ['12 січня 1990', '1990-1-12', undefined],
    ['12 ጃንዋሪ 1990', '1990-1-12', undefined],
    ['12 जनवरी 1990', '1990-1-12', undefined],
    ['१२ जनवरी १९९०', '1990-1-12', undefined],
    ['1990年1月12日', '1990-1-12', undefined],
    ['一九九〇年一月十二日', '1990-1-12', undefined],
    ['昭和60年3月5日', '1985-3-5', undefined],
    ['平成元年1月8日', '1989-1-8', undefined],
    ['1985년 3월 5일', '1985-3-5', undefined],
    ['ngày 5 tháng 3 năm 1985', '1985-3-5', undefined],
    ['5-Mar-1985', '1985-3-5', undefined],
    ['born 5 March 1985', '1985-3-5', undefined],
    // other calendars
    ['12 مرداد 1375', '1996-8-2', 'persian'],
    ['۱۲ مرداد ۱۳۷۵', '1996-8-2', 'persian'],
    ['12 Mordad 1375', '1996-8-2', 'persian'],
    ['12 Asad 1375', '1996-8-2', 'persian'],
    ['12/5/1375 ه ش', '1996-8-2', 'persian'],
    ['15 رمضان 1420', '1999-12-23', 'islamic-umalqura'],
    ['15 Ramadan 1420 AH', '1999-12-23', 'islamic-umalqura'],
    ['15 Ramazan 1420', '1999-12-23', 'islamic-umalqura'],
    ['1420/9/15 هـ', '1999-12-23', 'islamic-umalqura'],
    ['5 መስከረም 1996', '2003-9-16', 'ethiopic'],
    ['5 Meskerem 1996', '2003-9-16', 'ethiopic'],
    ['5 Pagume 1995 EC', '2003-9-10', 'ethiopic'],
    ['12/4/1996 E.C.', '2003-12-22', 'ethiopic'],
    ['5 เมษายน 2540', '1997-4-5', 'buddhist'],
    ['5 เมษายน พ.ศ. 2540', '1997-4-5', 'buddhist'],
    ['05/04/2540', '1997-4-5', 'buddhist'],
    ['15 Nisan 5750', '1990-4-10', 'hebrew'],
    ['1 वैशाख 2055', '1998-4-14', 'bikram-sambat'],
    ['१ बैशाख २०५५', '1998-4-14', 'bikram-sambat'],
    ['1 Baishakh 2055 B.S.', '1998-4-14', 'bikram-sambat'],
    ['25 October 1917 O.S.', '1917-11-7', 'julian'],
    ['农历一九八五年正月初一', '1985-2-20', 'chinese'],
    ['農曆1984年閏十月初一', '1984-11-23', 'chinese'],
    ['民國74年3月5日', '1985-3-5', 'roc'],
    ['단기 4290년 3월 5일', '1957-3-5', 'dangi'],
  ])('%s is %s', (text, day, calendar) => {
    const date = parseDate(text)
    expect([show(date?.earliest), show(date?.latest), date?.calendar]).toEqual([day, day, calendar])
  })

  it.each<[string, string, string, boolean]>([
    ['spring 1985', '1985-1-1', '1985-12-31', false],
    ['winter 1985', '1985-1-1', '1986-2-28', false],
    ['between 1985 and 1987', '1985-1-1', '1987-12-31', false],
    ['BET MAR 1985 AND 1987', '1985-3-1', '1987-12-31', false],
    ['from 1985 to 1987', '1985-1-1', '1987-12-31', false],
    ['circa March 1985', '1985-3-1', '1985-3-31', true],
    ['حوالي 1985', '1985-1-1', '1985-12-31', true],
    ['около 1985 года', '1985-1-1', '1985-12-31', true],
    ['约1985年', '1985-1-1', '1985-12-31', true],
    ['1375 شمسی', '1996-3-20', '1997-3-20', false],
    ['listopad 1985', '1985-1-1', '1985-12-31', false],
  ])('%s lies between %s and %s', (text, from, to, estimated) => {
    const date = parseDate(text)
    expect([show(date?.earliest), show(date?.latest), date?.basis === 'estimated']).toEqual([
      from,
      to,
      estimated,
    ])
  })

  it('before and after are open', () => {
    expect(parseDate('before 1985')).toMatchObject({ precision: 'range', latest: expect.any(Number) })
    expect(parseDate('before 1985')).not.toHaveProperty('earliest')
    expect(parseDate('AFT 1985')).not.toHaveProperty('latest')
  })

  it.each(['Ahmad 1985', '30 Ramadan', '12 Mordad 1375 1376', 'about', '99 Ramadan 1420', '1985 1986 1987'])(
    '%s is kept as text',
    (text) => expect(parseDate(text)).toMatchObject({ damaged: text }),
  )
})

describe('the calendar of a column', () => {
  const write = (calendar: CalendarId, y: number, n: number): string[] => {
    // Every day that the calendar has, in a fixed stride.
    const all: string[] = []
    for (let k = 0; all.length < n; k++) {
      const [year, month, day] = [y + (k % 30), 1 + ((k * 7) % 13), 1 + ((k * 11) % 32)]
      if (dayIn(calendar, year, month, day) !== undefined) all.push(`${year}-${month}-${day}`)
    }
    return all
  }
  it.each<[CalendarId, number]>([
    ['persian', 1350],
    ['islamic-umalqura', 1390],
    ['ethiopic', 1975],
    ['bikram-sambat', 2020],
  ])('%s is seen in its days', (calendar, from) => {
    const evidence = createCalendarEvidence()
    for (const text of write(calendar, from, 400)) evidence.add(text)
    expect(evidence.calendar()).toBe(calendar)
  })

  it.each<CalendarId>(['gregory', 'julian', 'buddhist'])('%s needs no word', (calendar) => {
    const evidence = createCalendarEvidence()
    for (const text of write(calendar, calendar === 'buddhist' ? 2510 : 1980, 400)) evidence.add(text)
    expect(evidence.calendar()).toBeUndefined()
  })

  it('slips of a few cells are no calendar', () => {
    const turned = createCalendarEvidence()
    // A thirteenth month is a day here, as in a column that has days up to the 31st.
    for (const text of [...write('gregory', 1980, 400), '1990-13-05', '1991-13-07']) turned.add(text)
    expect(turned.calendar()).toBeUndefined()
    const digits = createCalendarEvidence()
    for (const text of [...write('islamic-umalqura', 1390, 400), '۱۳۹۵-۰۴-۰۶']) digits.add(text)
    expect(digits.calendar()).toBe('islamic-umalqura')
  })

  it('a few dates prove nothing', () => {
    const evidence = createCalendarEvidence()
    for (const text of write('persian', 1350, 19)) evidence.add(text)
    expect(evidence.calendar()).toBeUndefined()
  })

  it('reads a column by what its values show, and dates in it that somebody converted', () => {
    const headers = ['id', 'name', 'birth_date']
    const rows = write('persian', 1350, 100).map((date, n) => [`p${n}`, 'A B', date])
    const profiler = createProfiler(detectColumns(headers))
    for (const row of rows) profiler.add(row)
    const map = detectColumns(headers, { profile: profiler.profile() })
    expect(map.columns[2]?.calendar).toBe('persian')
    const record = createRowMapper(map)
    expect(record(['x', 'A B', '1375-5-12'], 0)).toMatchObject({ birth: { year: 1996, month: 8, day: 2 } })
    expect(record(['x', 'A B', '1996-08-02'], 0)).toMatchObject({ birth: { year: 1996, month: 8, day: 2 } })
  })

  it('is that of the births of relatives in the same file', () => {
    const map = detectColumns(['id', 'name', 'dob_shamsi', 'mother_name'])
    const record = createRowMapper(map)(['1', 'A B', '1375-5-12', 'C D;1350-01-01'], 0)
    expect(record).toMatchObject({
      relatives: [{ birth: { year: 1971, month: 3, day: 21, calendar: 'persian' } }],
    })
  })

  it('is told by its header or by the caller', () => {
    const at = (header: string, overrides = {}): unknown =>
      detectColumns(['id', 'name', header], { overrides }).columns[2]
    expect(at('dob_hijri')).toMatchObject({ target: 'birth', calendar: 'islamic-umalqura' })
    expect(at('Ethiopian Date of Birth')).toMatchObject({ target: 'birth', calendar: 'ethiopic' })
    expect(at('x', { x: 'birth@hebrew' })).toMatchObject({ target: 'birth', calendar: 'hebrew' })
    expect(detectColumns(['id', 'dob', 'dob_bs']).columns[2]).toMatchObject({ target: 'attribute' })
  })
})

it('reads a month as spreadsheets show it, where its number can be no day', () => {
  const birth = { month: 1, yearOfCentury: 90, precision: 'partial' }
  expect(['Jan-90', 'janv. 90'].map((text) => parseDate(text))).toEqual([birth, birth])
  expect(parseDate('Jan-12')).toEqual({ precision: 'partial', damaged: 'Jan-12' })
})
