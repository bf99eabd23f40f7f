import { describe, expect, it } from 'vitest'
import { parseAge } from '../../src/format/dates/parse-age.ts'
import { detectColumns } from '../../src/format/columns.ts'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'
import { isFieldTarget } from '../../src/format/targets.ts'
import { civilFromDays } from '../../src/record/days.ts'
import { comparePersons } from '../../src/score/compare-persons.ts'
import { defaultModel } from '../../src/score/model/default-model.ts'

describe('groups of ages', () => {
  it.each([
    ['60+', 60, 120],
    ['60 ans et plus', 60, 120],
    ['65 years and over', 65, 120],
    ['125+', 125, 125],
    ['≥ 60', 60, 120],
    ['٦٠ فأكثر', 60, 120],
    ['under 5', 0, 5],
    ['<5', 0, 5],
    ['menor de 5 años', 0, 5],
    ['6-59 months', 0, 4],
    ['18-59', 18, 59],
  ])('%s', (text, years, toYears) => expect(parseAge(text)).toEqual({ years, toYears }))

  it.each(['60++', '+', '>', 'over', '60 +5', '131+', 'over the hill'])('%s is none', (text) =>
    expect(parseAge(text)).toBeUndefined(),
  )

  it('that nearly everybody is in tell nothing, and still tell who is not', async () => {
    const born = {
      id: 'b',
      names: [{ full: 'Amina Yusuf' }],
      birth: { year: 1990, precision: 'year' },
    } as const
    const bits = async (years: number, toYears: number): Promise<number> => {
      const age = { years, toYears, on: 19_844 }
      const one = { id: 'a', names: [{ full: 'Amina Yusuf' }], age }
      const { contributions } = await comparePersons(one, born, defaultModel())
      return contributions.find(({ feature }) => feature === 'birth')?.bits ?? 0
    }
    const [narrow, group, wide, other] = [
      await bits(33, 35),
      await bits(30, 39),
      await bits(18, 59),
      await bits(5, 11),
    ]
    expect(narrow).toBeGreaterThan(group + 1)
    expect(group).toBeGreaterThan(1)
    expect(wide).toBe(0)
    expect(other).toBeLessThan(-5)
  })
})

describe('the day on which ages are true', () => {
  const yearOf = (header: string, overrides = {}): number | undefined => {
    const { ageOn } = detectColumns(['id', 'name', header], { overrides }).columns[2]!
    return ageOn === undefined ? undefined : civilFromDays(ageOn).year
  }
  it.each(['Age (2024)', 'age_2024', 'Age in 2024', 'Âge 2024'])('stands in %s', (header) => {
    expect(yearOf(header)).toBe(2024)
  })
  it.each(['Age', 'Village 2024', 'Age 24', 'Age 12024 '])('does not in %s', (header) =>
    expect(yearOf(header)).toBeUndefined(),
  )

  it('is said by a map of columns', async () => {
    expect(yearOf('Age', { Age: 'age@2024-05-01' })).toBe(2024)
    for (const bad of [
      'age@',
      'age@24',
      'age@2024-13',
      'age@2024-00',
      'age@2024-02-31',
      'sex@2024',
      'age@persian',
    ])
      expect(isFieldTarget(bad)).toBe(false)
    const rows = [{ id: 1, name: 'Amina Yusuf', Age: '34' }]
    const { records } = await recordsFromRows(rows, { columns: { Age: 'age@2024-05-01' } })
    expect(records[0]!.age).toEqual({ years: 34, on: 19_844 })
  })

  it('is that of the row where a column says it', async () => {
    const { records } = await recordsFromRows([
      { id: 1, name: 'Amina Yusuf', 'Age (2024)': '34', recorded: '2020-05-01' },
    ])
    expect(civilFromDays(records[0]!.age!.on!).year).toBe(2020)
  })
})

describe('ages as people write them', () => {
  it.each(
    (
      '30 years old|30-yr|30 y/o|Age 30|30 an(s)|30 ans révolus|30?|30 (approx)|30½|۳۰ ساله|३० वर्ष|30 tuổi|30 tahun|miaka 30|' +
      '30yrs 5mths|30y5m|vers 30 ans'
    ).split('|'),
  )('%s', (text) => expect(parseAge(text)).toEqual({ years: 30 }))

  it.each(['1 day old', 'newborn', 'recién nacida', '11 bulan', '2 hafta'])('%s', (text) =>
    expect(parseAge(text)).toEqual({ years: 0 }),
  )
})

describe('an age in a column of births', () => {
  it('is the age, where it says so, and is counted', async () => {
    const born = ['30 years', '5 months', '٣٠ سنة', '30', 'about 30', '12 Apr 1985', '1990-01-02']
    const { records, issues } = await recordsFromRows(
      born.map((dob, n) => ({ id: `r${n}`, name: 'Anna Holzer', dob, registered_on: '2024-05-01' })),
    )
    expect(records.map(({ birth, age }) => age ?? birth?.year)).toEqual([
      { years: 30, on: 19_844 },
      { years: 0, on: 19_844 },
      { years: 30, on: 19_844 },
      // Either may be a year of a century.
      undefined,
      undefined,
      1985,
      1990,
    ])
    expect(records.slice(0, 3).every(({ birth }) => birth === undefined)).toBe(true)
    expect(issues.map(({ code }) => code)).toEqual([
      ...Array.from({ length: 3 }, () => 'age-for-birth'),
      ...Array.from({ length: 2 }, () => 'unclear-date'),
    ])
  })
})

describe('ages of clinics', () => {
  const read = async (
    ages: readonly string[],
    unit?: readonly string[],
  ): Promise<readonly (number | undefined)[]> => {
    const { records } = await recordsFromRows(
      ages.map((age, n) => ({
        id: `r${n}`,
        name: 'Anna Holzer',
        age,
        ...(unit && { 'Age unit': unit[n] ?? '' }),
        recorded_on: '2024-05-01',
      })),
    )
    return records.map(({ age }) => age?.years)
  }

  it('are parts of a year where the column shows that it writes months so', async () => {
    expect(await read(['3/12', '34', '10/12', '2/52', '4/7', '18/12', '2 6/12'])).toEqual([
      0, 34, 0, 0, 0, 1, 2,
    ])
  })

  it('are not taken for groups of ages, nor those for them', async () => {
    expect(await read(['5/12', '13/17', '34'])).toEqual([undefined, undefined, 34])
    expect(await read(['10/12', '34'])).toEqual([undefined, 34])
  })

  it('stand with the sex in one cell', async () => {
    const { records } = await recordsFromRows(
      ['3/12 M', '34/F'].map((both, n) => ({ id: `r${n}`, name: 'Anna Holzer', 'Age/Sex': both })),
    )
    expect(records.map(({ age, sex }) => [age?.years, sex])).toEqual([
      [0, 'male'],
      [34, 'female'],
    ])
  })

  it('have a column of their own for the unit', async () => {
    expect(
      await read(
        ['12', '3', '18', '6', '5', '8 months', '9'],
        ['Years', 'months', 'Month(s)', 'wks.', '', 'years', 'D'],
      ),
    ).toEqual([12, 0, 1, 0, 5, 0, 0])
    expect(await read(['3', '4'], ['meses', 'anos'])).toEqual([0, 4])
  })

  it('of a unit that nobody knows are left out and counted', async () => {
    const { records, issues } = await recordsFromRows([
      { id: 'a', name: 'Anna Holzer', age: '3', 'age unit': '2', recorded_on: '2024-05-01' },
    ])
    expect(records[0]!.age).toBeUndefined()
    expect(issues.map(({ code }) => code)).toEqual(['unknown-age-unit'])
  })
})

describe('the day on which schools and clinics saw somebody', () => {
  it.each([
    'Admitted',
    'Date of enrolment',
    'Visit date',
    "Date d'inscription",
    'Fecha de admisión',
    'Data de registo',
  ])('%s dates the age', async (header) => {
    const { records } = await recordsFromRows([
      { id: 1, name: 'Amina Yusuf', age: '12', [header]: '2021-10-01' },
    ])
    expect(civilFromDays(records[0]!.age!.on!)).toMatchObject({ year: 2021, month: 10 })
  })
})
