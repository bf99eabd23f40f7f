import { describe, expect, it } from 'vitest'
import { recordsFromRows } from '../../src/index.ts'

const birthOf = async (row: Record<string, string>, columns = {}) => {
  const { records, issues } = await recordsFromRows([{ id: 'r1', name: 'Amina Qadir', ...row }], { columns })
  const { year, month, day, yearOfCentury, calendar, basis } = records[0]?.birth ?? {}
  return {
    ...Object.fromEntries(
      Object.entries({ year, month, day, yearOfCentury, calendar, basis }).filter(
        ([, part]) => part !== undefined,
      ),
    ),
    ...(issues.length > 0 && { issues: issues.map(({ code }) => code) }),
  }
}

describe('a column of years', () => {
  it.each(['1990', '١٩٩٠', '۱۹۹۰', '१९९०', '১৯৯০', '၁၉၉၀', '๑๙๙๐', '១៩៩០', '༡༩༩༠', '௧௯௯௦', '𞥑𞥙𞥙𞥐', '𑄷𑄿𑄿𑄶'])(
    'has digits of any script: %s',
    async (year) => {
      expect(await birthOf({ 'birth year': year })).toEqual({ year: 1990 })
    },
  )

  it.each([
    ['12.03.1990', { year: 1990, month: 3, day: 12 }],
    ['~1990', { year: 1990, basis: 'estimated' }],
    ['1990.0', { year: 1990 }],
    ['2533', { year: 1990, calendar: 'buddhist' }],
    ['85', { yearOfCentury: 85 }],
    ['0', {}],
    ['19?', { issues: ['unclear-date'] }],
  ])('%s', async (year, expected) => {
    expect(await birthOf({ 'birth year': year })).toEqual(expected)
  })

  it('has the order of its whole dates, and the calendar that is said of it', async () => {
    const { records } = await recordsFromRows(
      ['1984', '03/25/1990', '05/04/1990'].map((year, n) => ({
        id: `r${n}`,
        name: 'Amina Qadir',
        yob: year,
      })),
    )
    expect(records.map(({ birth }) => birth?.month)).toEqual([undefined, 3, 5])
    expect(await birthOf({ x: '२०५०' }, { x: 'birth.year@bikram-sambat' })).toMatchObject({
      calendar: 'bikram-sambat',
    })
  })
})

describe('day, month and year in columns of their own', () => {
  it.each([
    ['1990', '3', '12', { year: 1990, month: 3, day: 12 }],
    ['۱۹۹۰', '٣', '१२', { year: 1990, month: 3, day: 12 }],
    ['1990', 'March', '12', { year: 1990, month: 3, day: 12 }],
    ['1990', 'March', '', { year: 1990, month: 3 }],
    ['', '3', '12', { month: 3, day: 12 }],
    ['85', '3', '12', { yearOfCentury: 85, month: 3, day: 12 }],
    ['12/03/1990', '3', '12', { year: 1990, month: 3, day: 12 }],
    ['1990', '0', '0', { year: 1990 }],
    ['1990', '2', '31', { year: 1990, month: 2, day: 31, issues: ['unclear-date'] }],
  ])('%s, %s, %s', async (birth_year, birth_month, birth_day, expected) => {
    expect(await birthOf({ birth_year, birth_month, birth_day })).toEqual(expected)
  })
})
