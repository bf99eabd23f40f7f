import { describe, expect, it } from 'vitest'
import { detectColumns } from '../../src/format/columns.ts'
import { createRowMapper } from '../../src/format/rows/row-to-record.ts'
import { parseRecords } from '../../src/record/parse-records.ts'

const map = (row: Record<string, string>, onDoubt?: (code: string, column: number) => void): unknown =>
  createRowMapper(detectColumns(Object.keys(row)), onDoubt ? { onDoubt } : {})(Object.values(row), 7)

describe('row to record', () => {
  it('reads a whole registration, valid at the boundary', () => {
    const record = map({
      record_id: ' r-1 ',
      role: 'enquirer',
      full_name: 'Amina Yusuf Omar',
      given_name: 'Amina',
      father_name: 'Yusuf',
      grandfather_name: 'Omar',
      family_name: 'NA',
      nickname: 'Mina|Mimi',
      sex: 'F',
      dob: '1990',
      age: '29-31',
      registration_date: '2020-06-01',
      birth_place: 'Baidoa',
      city: 'Nairobi',
      address_1: '1 High Road',
      address_2: 'High Road',
      phone: '+254 712 345 671|+254 712 345 672',
      email: '-',
      children: 'Ali;2012-01-24|Sahra|;2015',
      relatives: "Mother=Halima;1960|wife's cousin=Noor",
      household_id: 'h9',
      consent: 'yes',
      hair: 'brown',
    })
    expect(record).toMatchObject({
      id: 'r-1',
      kind: 'enquirer',
      names: [
        {
          full: 'Amina Yusuf Omar',
          parts: [
            { text: 'Amina', role: 'given' },
            { text: 'Omar', role: 'grandfather' },
          ],
        },
        { full: 'Mina', kind: 'nickname' },
        { full: 'Mimi', kind: 'nickname' },
      ],
      sex: 'female',
      birth: { year: 1990, precision: 'year' },
      age: { years: 29, toYears: 31, on: 18_414 },
      places: [
        { kind: 'birth', text: 'Baidoa' },
        { kind: 'residence', city: 'Nairobi', lines: ['1 High Road'] },
      ],
      identifiers: [
        { kind: 'phone', value: '+254 712 345 671' },
        { kind: 'phone', value: '+254 712 345 672' },
      ],
      relatives: [
        { role: 'father', names: [{ full: 'Yusuf' }] },
        { role: 'child', names: [{ full: 'Ali' }], birth: { year: 2012, precision: 'day' } },
        { role: 'child', names: [{ full: 'Sahra' }] },
        { role: 'child', names: [], birth: { year: 2015 } },
        { role: 'mother', names: [{ full: 'Halima' }], birth: { year: 1960 } },
        { role: 'relative', names: [{ full: 'Noor' }] },
      ],
      groupId: 'h9',
      consent: { match: true },
      source: { recordedOn: 18_414 },
      attributes: { hair: 'brown' },
    })
    expect(parseRecords([record]).total).toBe(0)
  })

  it('numbers rows from 0 where there is no id', () => {
    expect(map({ name: 'A' })).toEqual({ id: '7', names: [{ full: 'A' }] })
  })

  it.each([
    ['1960', '6', '1', { precision: 'day', year: 1960, month: 6, day: 1 }],
    ['', '1', '', { precision: 'partial', month: 1 }],
    ['1960', 'NA', '1', { precision: 'partial', year: 1960, day: 1, earliest: -3653, latest: -3288 }],
    ['1960', '2', '31', { precision: 'partial', year: 1960, month: 2, day: 31, damaged: '1960-2-31' }],
    ['196O', '2', '3', { precision: 'partial', month: 2, day: 3, damaged: '196O-2-3' }],
  ])('reads the parts %j %j %j', (by, bm, bd, birth) => {
    const { birth: found } = map({ name: 'A', by, bm, bd }) as { birth: object }
    expect(found).toMatchObject(birth)
    if ('damaged' in birth || !('year' in birth)) expect(found).not.toHaveProperty('earliest')
  })

  it('leaves out what says nothing, so that it is unknown and no disagreement', () => {
    expect(map({ name: 'Na', sex: '?', dob: '', city: 'UNKNOWN', hair: 'null', mother: '-' })).toEqual({
      id: '7',
      names: [{ full: 'Na' }],
    })
  })

  it.each([
    ['false', false],
    ['Withdrawn', false],
    ['0', false],
    ['yes', true],
    ['perhaps', false],
    ['-', false],
    ['N/A', false],
  ])('consent %j lets match: %s', (consent, match) => {
    expect(map({ name: 'A', consent })).toMatchObject({ consent: { match } })
  })

  it.each([
    [{ id: '7', name: 'Total' }, 'total-row'],
    [{ id: 'Grand total: 12', name: '12' }, 'total-row'],
    [{ id: 'المجموع', name: '' }, 'total-row'],
    [{ id: 'TOTAL BOYS: 2   TOTAL GIRLS: 1', name: '' }, 'total-row'],
    [{ id: '7', name: 'Total femmes = 12' }, 'total-row'],
    [{ id: 'id', name: 'name' }, 'header-row'],
    [{ id: '#meta+id', name: '#affected+name' }, 'header-row'],
  ])('%j is no person', (row, code) => {
    expect(map(row)).toMatchObject({ code })
  })

  it('takes names that begin so for names', () => {
    expect(map({ id: '7', name: 'Total Suma' })).toMatchObject({ names: [{ full: 'Total Suma' }] })
    expect(map({ id: '1', given_name: 'Gouvu', family_name: 'Razem' })).toMatchObject({ id: '1' })
    expect(map({ id: '1', given_name: 'Razem', family_name: '120' })).toMatchObject({ code: 'total-row' })
    // Somebody is called as the column is.
    expect(map({ id: '7', Nom: 'Nom', Prénom: 'Jean' })).toMatchObject({ id: '7' })
  })

  it('has no consent field where nobody was asked', () => {
    expect(map({ name: 'A', consent: '' })).not.toHaveProperty('consent')
  })

  it('speaks up about what it left out', () => {
    const heard: string[] = []
    map({ name: 'A', sex: 'q7', age: 'old', consent: 'hm' }, (code, column) =>
      heard.push(`${code} ${column}`),
    )
    expect(heard).toEqual(['unknown-sex 1', 'unknown-age 2', 'unclear-consent 3'])
  })

  it('speaks up about dates that there are not, in one cell or in parts', () => {
    const heard: string[] = []
    const hear = (code: string, column: number): number => heard.push(`${code} ${column}`)
    map({ name: 'A', birth_date: '1990-13-45' }, hear)
    map({ name: 'A', birth_year: '1990', birth_month: '2', birth_day: '31' }, hear)
    map({ name: 'A', birth_date: 'XX-XX-XXXX' }, hear)
    expect(heard).toEqual(['unclear-date 1', 'unclear-date 3'])
  })

  it('does not use a record whose day of expiry is not clear', () => {
    const heard: string[] = []
    const unclear = map({ name: 'A', expires_on: 'next summer' }, (code, column) =>
      heard.push(`${code} ${column}`),
    )
    expect(unclear).toMatchObject({ consent: { match: false } })
    expect(unclear).not.toHaveProperty('expiresOn')
    expect(heard).toEqual(['unclear-expiry 1'])
    expect(map({ name: 'A', expires_on: '2030-01-01' })).not.toHaveProperty('consent')
  })

  it.each([
    ['a part of a name over 256', { id: '1', given: 'x'.repeat(257) }, { code: 'too-long', column: 1 }],
    ['a name over 512', { id: '1', name: 'x'.repeat(513) }, { code: 'too-long', column: 1 }],
    ['a row of nothing', { name: ' ', city: 'NA' }, { code: 'empty-row' }],
    ['no id', { id: ' ', name: 'x' }, { code: 'missing-id', column: 0 }],
    ['a row over 64 KiB', { id: '1', name: 'x', a: 'y'.repeat(70_000) }, { code: 'too-long' }],
    ['65 children', { name: 'x', children: 'c|'.repeat(65) }, { code: 'too-many', column: 1 }],
  ])('refuses %s', (_, row, problem) => {
    expect(map(row)).toEqual(problem)
  })

  it('counts code points, so that 256 astral letters are a name', () => {
    expect(map({ given: '𞤀'.repeat(256) })).toHaveProperty('names')
    expect(map({ given: '𞤀'.repeat(257) })).toHaveProperty('code', 'too-long')
  })

  it('keeps attributes of equal headers apart', () => {
    const mapper = createRowMapper(detectColumns(['name', 'x', 'x']))
    expect(mapper(['A', '1', '2'], 0)).toMatchObject({ attributes: { x: '1', x_2: '2' } })
  })

  it('refuses 10 MB of anything in no time', () => {
    const start = performance.now()
    for (const unit of ['a', '|', ';', '\u0301', '\uD800', "'", '=', ' ']) {
      const row = { id: '1', name: 'n', children: unit.repeat(10_000_000) }
      expect(map(row)).toEqual({ code: 'too-long' })
    }
    expect(performance.now() - start).toBeLessThan(1000)
  })
})
