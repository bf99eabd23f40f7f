import { describe, expect, it } from 'vitest'
import { findDate } from '../../src/format/dates/find-date.ts'
import { parseAgeSex } from '../../src/format/cells/parse-age-sex.ts'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'

const read = async (header: string, ...cells: readonly string[]) =>
  recordsFromRows(cells.map((cell, n) => ({ id: `r${n}`, name: 'Anna Holzer', [header]: cell })))

describe('place and date of birth in one column', () => {
  it('are two facts', async () => {
    const { records, columns, issues } = await read(
      'Place and date of birth',
      'Aleppo, 03/01/1990',
      '25/03/1990 Aleppo',
      'حلب، ١٩٩٠',
      'Né à Abéché le 12 mars 1990',
      'Ward 5, Homs, 14-02-1990',
      'Camp 1234, 2005-02-03',
      'Aleppo',
      '1990',
      '',
    )
    expect(columns.at(-1)).toMatchObject({ target: 'birth.place', dateOrder: 'dmy' })
    expect(
      records.map(({ places, birth }) => [places?.[0]?.text, birth?.year, birth?.month, birth?.day]),
    ).toEqual([
      ['Aleppo', 1990, 1, 3],
      ['Aleppo', 1990, 3, 25],
      ['حلب', 1990, undefined, undefined],
      ['Abéché', 1990, 3, 12],
      ['Ward 5, Homs', 1990, 2, 14],
      ['Camp 1234', 2005, 2, 3],
      ['Aleppo', undefined, undefined, undefined],
      [undefined, 1990, undefined, undefined],
      [undefined, undefined, undefined, undefined],
    ])
    expect(records.every(({ places }) => (places?.[0]?.kind ?? 'birth') === 'birth')).toBe(true)
    expect(issues).toEqual([])
  })

  it('is headed so in many languages', async () => {
    for (const header of [
      'DOB/POB',
      'Lieu et date de naissance',
      'محل وتاريخ الميلاد',
      'Дата и место рождения',
      'Tempat, tanggal lahir',
    ])
      expect((await read(header, 'Aleppo, 1990')).columns.at(-1)!.target).toBe('birth.place')
  })

  it('gives way to columns of their own', async () => {
    const { records } = await recordsFromRows([
      {
        id: 'r',
        name: 'Anna Holzer',
        dob: '1991-01-02',
        'Place of birth': 'Homs',
        'Date and place of birth': 'Aleppo, 1990',
      },
    ])
    expect(records[0]).toMatchObject({ birth: { year: 1991 }, places: [{ text: 'Homs' }] })
    expect(records[0]!.places).toHaveLength(1)
  })

  it('takes no number of a place for a year', () => {
    expect(findDate('Block 12, Zone 3')).toBeUndefined()
    expect(findDate('x'.repeat(300))).toBeUndefined()
  })
})

describe('age and sex in one column', () => {
  it.each([
    ['34/F', 34, 'female'],
    ['F 34', 34, 'female'],
    ['34M', 34, 'male'],
    ['8m F', 0, 'female'],
    ['8 months / male', 0, 'male'],
    ['أنثى / ٣٤', 34, 'female'],
    ['M (12)', 12, 'male'],
    ['34', 34, undefined],
    ['2', 2, undefined],
    ['F', undefined, 'female'],
  ])('reads %s', (text, years, sex) => {
    expect([parseAgeSex(text)?.age?.years, parseAgeSex(text)?.sex]).toEqual([years, sex])
  })

  it('is found by its header, and what is neither is said', async () => {
    const { records, columns, issues } = await read('Age/Sex', '34/F', 'thirty')
    expect(columns.at(-1)!.target).toBe('age.sex')
    expect(records[0]).toMatchObject({ age: { years: 34 }, sex: 'female' })
    expect(issues.map(({ index, code }) => [index, code])).toEqual([[1, 'unknown-age-sex']])
  })

  it('takes M for a woman beside H', async () => {
    const { records } = await read('Edad/Sexo', '34/M', '20/H', 'M 7')
    expect(records.map(({ sex }) => sex)).toEqual(['female', 'male', 'female'])
  })
})
