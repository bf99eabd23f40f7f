import { describe, expect, it } from 'vitest'
import { parseDate } from '../../src/format/dates/parse-date.ts'
import { comparePersons, defaultModel, recordsFromRows } from '../../src/index.ts'

const day = (text: string, order?: 'mdy'): string => {
  const { year, month, day: d, damaged } = parseDate(text, order) ?? {}
  return damaged ?? `${year}-${month}-${d}`
}

describe('dates as desks and programs write them', () => {
  it.each([
    '12/03/1990 0:00',
    '12.03.1990 00:00',
    '12-Mar-1990 00:00:00',
    'Mon Mar 12 1990 00:00:00 GMT+0000 (UTC)',
    'Monday, 12 March 1990',
    'lundi 12 mars 1990',
    '12031990',
    '12.III.1990',
    '12-iii-1990',
    '12 آذار/مارس 1990',
    '12 آذار (مارس) 1990',
    '1990-03-11T21:00:00.000Z',
    '1990-03-12T00:00:00.000Z',
  ])('%s is 12 March', (text) => {
    expect(day(text)).toBe('1990-3-12')
  })

  it.each([
    ['1990-25-03', '1990-3-25'],
    ['25121990', '1990-12-25'],
    ['5 تشرين اول 1990', '1990-10-5'],
    ['5 كانون ثاني 1990', '1990-1-5'],
    ['5 IX 1990', '1990-9-5'],
  ])('%s is %s', (text, expected) => {
    expect(day(text)).toBe(expected)
  })

  it.each([
    '9999-12-31',
    '1899-12-30',
    '1900-01-01',
    '1/0/1900',
    '01/01/1900',
    '0001-01-01',
    '11/11/1111',
    '99/99/9999',
    'dd/mm/yyyy',
    'DD-MM-YYYY',
  ])('%s is no date', (text) => {
    expect(parseDate(text)).toBeUndefined()
  })

  it('reads one of two, and a decade', () => {
    expect(parseDate('1990 or 1991')).toEqual(parseDate('1990/1991'))
    expect(parseDate('1990s')).toEqual(parseDate('199X'))
    expect(parseDate('1900')?.year).toBe(1900)
    expect(parseDate('5 May/June 1990')?.damaged).toBe('5 May/June 1990')
  })

  it('learns the order of days without signs between', async () => {
    const { columns, records } = await recordsFromRows([
      { id: 'a', name: 'Amina', dob: '12311990' },
      { id: 'b', name: 'Halima', dob: '03041990' },
    ])
    expect(columns[2]!.dateOrder).toBe('mdy')
    expect(records.map(({ birth }) => [birth?.month, birth?.day])).toEqual([
      [12, 31],
      [3, 4],
    ])
  })
})

it.each([
  ['03/25/1990', (m: string, d: string) => `${m}/${d}/1990`],
  ['1990-25-03', (m: string, d: string) => `1990-${d}-${m}`],
])('takes no column like %s for an Ethiopian one by days that are 13', async (_, write) => {
  const days = Array.from({ length: 84 }, (_, n) => [1 + (n % 12), 1 + (n % 28)] as const)
  const two = (n: number): string => String(n).padStart(2, '0')
  const rows = days.map(([m, d], n) => ({ id: `r${n}`, name: 'Amina', dob: write(two(m), two(d)) }))
  const { columns, records } = await recordsFromRows(rows)
  expect(columns[2]!.calendar).toBeUndefined()
  const swapped = records.filter(({ birth }, n) => birth?.month !== days[n]![0])
  // Of year, day and month both orders are dates where no number is above 12.
  expect(swapped.every(({ birth }) => birth!.day! <= 12)).toBe(true)
})

describe('births among words', () => {
  const read = async (dob: string) => recordsFromRows([{ id: 'a', name: 'Amina Yusuf', dob }])

  it.each([
    ['12/03/1990 (34 years)', 1990, 12],
    ['12/03/1990 Nyala', 1990, 12],
    ['UNK/UNK/1990', 1990, undefined],
    ['مسجل 1990', 1990, undefined],
    ['1990 паспорт', 1990, undefined],
  ])('%s', async (dob, year, day) => {
    const { records, issues } = await read(dob)
    expect([records[0]!.birth?.year, records[0]!.birth?.day]).toEqual([year, day])
    expect(issues.map(({ code }) => code)).toEqual(['unclear-date'])
  })

  it('are no disagreement where they are not understood', async () => {
    const birthBits = async (dob: string) => {
      const [a, b] = [await read('1990-03-12'), await read(dob)]
      const { contributions } = await comparePersons(a.records[0]!, b.records[0]!, defaultModel())
      return contributions.find(({ feature }) => feature === 'birth')?.bits
    }
    for (const dob of ['adult', '636508800000', '2 weeks', 'seq 12345678', '99-99-9999 x'])
      expect(await birthBits(dob)).toBe(0)
  })
})
