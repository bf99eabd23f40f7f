import { describe, expect, it } from 'vitest'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'
import { daysFromCivil } from '../../src/record/days.ts'

/** One row a date; `more` are further columns of all rows. */
const read = (
  dates: readonly string[],
  more: Record<string, string> = {},
): ReturnType<typeof recordsFromRows> =>
  recordsFromRows(
    dates.map((date, n) => ({
      id: `R${n}`,
      name: 'Amina Qadir',
      age: '7',
      'registration date': date,
      ...more,
    })),
  )
const daysOf = ({ records }: Awaited<ReturnType<typeof read>>): unknown[] =>
  records.map(({ age, source }) => [age?.on, source?.recordedOn])
const day = (...[year, month, of]: [number, number, number]): readonly number[] => {
  const at = daysFromCivil(year, month, of)
  return [at, at]
}

describe('days of registration with two-digit years', () => {
  it.each<[string, readonly string[], readonly (readonly number[])[]]>([
    ['slashes', ['21/10/94', '03/01/96'], [day(1994, 10, 21), day(1996, 1, 3)]],
    ['month first', ['10/21/94', '01/03/96'], [day(1994, 10, 21), day(1996, 1, 3)]],
    ['month by name', ['19-May-17', '01-Jun-18'], [day(2017, 5, 19), day(2018, 6, 1)]],
    [
      'months in other languages',
      ['19 мая 17', '19 mai 17', '19 مايو 17', '19-mayo-17', '19 Mei 17'],
      Array.from({ length: 5 }, () => day(2017, 5, 19)),
    ],
    ['digits of another script', ['٢١/١٠/٩٤'], [day(1994, 10, 21)]],
    ['the turn of a century', ['31/12/98', '01/01/01'], [day(1998, 12, 31), day(2001, 1, 1)]],
    [
      'a span that would end after any day there is',
      ['01/01/34', '01/01/38'],
      [day(1934, 1, 1), day(1938, 1, 1)],
    ],
    ['times of the day', ['21/10/94 10:33'], [day(1994, 10, 21)]],
  ])('%s', async (_, dates, days) => {
    const all = await read(dates)
    expect(daysOf(all)).toEqual(days)
    expect(all.issues).toEqual([])
  })

  it('are read beside births of the same years, and say in which', async () => {
    const all = await read(['21/10/17', '21/10/18'], { 'date of birth': '04/05/2010' })
    expect(daysOf(all)).toEqual([day(2017, 10, 21), day(2018, 10, 21)])
    expect(all.columns[3]).toMatchObject({ target: 'recorded', shortYears: { from: 2017, to: 2018 } })
  })

  it('stay open where nobody is born later than a hundred years before, and are counted once', async () => {
    const all = await read(['21/10/17', '21/10/18'], { 'date of birth': '04/05/1899' })
    expect(daysOf(all)).toEqual([
      [undefined, undefined],
      [undefined, undefined],
    ])
    expect(all.counts).toEqual({ 'unknown-century': 2 })
    expect(all.columns[3]).not.toHaveProperty('shortYears')
  })

  it('stay open where they are too far apart', async () => {
    const all = await read(['21/10/00', '21/10/33', '21/10/66', '01/02/1990'])
    expect(daysOf(all).slice(0, 3)).toEqual(Array.from({ length: 3 }, () => [undefined, undefined]))
    expect(daysOf(all)[3]).toEqual(day(1990, 2, 1))
    expect(all.counts).toEqual({ 'unknown-century': 3 })
  })

  it('leave a slip alone', async () => {
    const all = await read([...Array.from({ length: 150 }, () => '21/10/94'), '21/10/49'])
    expect(daysOf(all)[0]).toEqual(day(1994, 10, 21))
    expect(all.counts).toEqual({ 'unknown-century': 1 })
  })

  it('do not depend on the order of rows', async () => {
    const dates = ['31/12/98', '01/01/01', '05/05/99']
    const [one, other] = [await read(dates), await read(dates.toReversed())]
    expect(daysOf(other)).toEqual(daysOf(one).toReversed())
  })

  it('tell nothing of a birth', async () => {
    const { records } = await read(['21/10/94'], { 'date of birth': '04/05/10' })
    expect(records[0]!.birth).toMatchObject({ yearOfCentury: 10, month: 5, day: 4 })
    expect(records[0]!.birth).not.toHaveProperty('year')
  })

  it('and days of separation', async () => {
    const { records } = await read(['06/03/95'], { 'date of separation': '21/05/94' })
    expect(records[0]!.places?.[0]?.at).toMatchObject({ year: 1994, month: 5, day: 21 })
  })
})
