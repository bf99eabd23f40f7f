import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { DATA } from '../../bench/names/csv.ts'
import { detectColumns } from '../../src/format/columns.ts'
import { createProfiler } from '../../src/format/profile.ts'
import { InputError } from '../../src/record/errors.ts'
import { profileOf } from './no-values.ts'

const targets = (header: string, options = {}): Record<string, string> =>
  Object.fromEntries(
    detectColumns(header.split(','), options).columns.map((column) => [column.header, column.target]),
  )
const codeOf = (act: () => unknown): string => {
  try {
    act()
  } catch (error) {
    return error instanceof InputError ? error.code : 'untyped'
  }
  return 'none'
}

describe('detectColumns', () => {
  it('ignores case, blanks and punctuation', () => {
    expect(targets(' Given Name ,SUR-NAME,Date_of.Birth')).toEqual({
      'Given Name': 'given',
      'SUR-NAME': 'family',
      'Date_of.Birth': 'birth',
    })
  })

  it('tries names in the order of the contract', () => {
    expect(targets('person_id,unique_id,rec_id,record_id,id,name')).toMatchObject({
      id: 'id',
      record_id: 'attribute',
      person_id: 'attribute',
    })
    expect(targets('forename,first_name')).toEqual({ forename: 'given.further', first_name: 'given' })
  })

  it.each([
    ['given', 'given given_name first_name forename fname fname_c1 pername1'],
    ['given.further', 'middle_name middle_initial fname_c2'],
    ['family', 'family family_name surname last_name lname lname_c1 pername2'],
    ['family.further', 'lname_c2'],
    ['name', 'name full_name'],
    ['name.nickname', 'nickname'],
    ['sex', 'sex gender'],
    ['birth', 'dob date_of_birth birth_date birth'],
    ['place.birth.text', 'birth_place'],
    ['place.residence.city', 'city'],
    ['place.residence.suburb', 'suburb'],
    ['place.residence.region', 'state region'],
    ['place.residence.country', 'country'],
    ['place.residence.postcode', 'postcode postcode_fake zip zipcode enumpc'],
    ['place.residence.line', 'address_1 address_2 enumcap cap_add str_nam'],
    ['place.residence.houseNumber', 'street_number hse_num'],
    ['identifier.email', 'email e-mail'],
    ['identifier.phone', 'phone telephone mobile'],
    ['identifier.ssn', 'soc_sec_id'],
    ['relative.parent', 'parent1_name parent2_name'],
    ['relative.mother', 'mother_name mother'],
    ['relative.father', 'father_name father'],
    ['relative.spouse', 'partner_name spouse spouses'],
    ['relative.sibling', 'siblings'],
    ['relative.child', 'children'],
    ['grandfather', 'grandfather_name'],
    ['relatives', 'relatives'],
    ['group', 'household_id'],
    ['consent', 'consent'],
    ['age', 'age'],
    ['attribute', 'hair_colour'],
  ])('%s: %s', (target, headers) => {
    for (const header of headers.split(' ')) expect(targets(`name_other,${header}`)[header]).toBe(target)
  })

  it('finds a birth kept in parts', () => {
    const parts = ['birth.day', 'birth.month', 'birth.year']
    for (const headers of [
      'dob_day,dob_mon,dob_year',
      'bd,bm,by',
      'birth_day,birth_month,birth_year',
      'x_day,x_month,x_year',
    ]) {
      expect(Object.values(targets(`name,${headers}`)).slice(1)).toEqual(parts)
    }
    expect(targets('name,birthday')).toMatchObject({ birthday: 'birth' })
    expect(targets('name,birth_year')).toMatchObject({ birth_year: 'birth.year' })
    expect(targets('name,arrival_day,arrival_month,arrival_year')).toMatchObject({ arrival_day: 'attribute' })
  })

  it('drops ignored columns before anything is detected', () => {
    const { columns, unmatchedIgnore, idFrom } = detectColumns(['id', 'Soc Sec ID', 'name'], {
      ignore: ['ID', 'soc_sec_id', 'absent'],
    })
    expect(columns.map((column) => column.target)).toEqual(['ignore', 'ignore', 'name'])
    expect(unmatchedIgnore).toEqual(['absent'])
    expect(idFrom).toBe('row')
  })

  it('takes the first column whose name ends in id and whose values differ', () => {
    const headers = ['name', 'area_id', 'census_id', 'cis_id']
    const profiler = createProfiler(detectColumns(headers))
    profiler.add(['a', '1', 'x', 'p'])
    profiler.add(['b', '1', 'y', 'q'])
    const map = detectColumns(headers, { profile: profiler.profile() })
    expect(map.columns.map((column) => column.target)).toEqual(['name', 'attribute', 'id', 'attribute'])
  })

  it('numbers the rows where no such column is whole', () => {
    const headers = ['name', 'census_id', 'household_id', 'national_id']
    const profiler = createProfiler(detectColumns(headers))
    profiler.add(['a', 'x', 'h1', 'n1'])
    profiler.add(['b', '', 'h2', 'n2'])
    expect(detectColumns(headers, { profile: profiler.profile() }).idFrom).toBe('row')
  })

  it('learns the order of dates per column, day first without evidence', () => {
    const headers = ['name', 'dob', 'registration_date', 'death_date']
    const profiler = createProfiler(detectColumns(headers))
    profiler.add(['a', '12/25/1990', '01/02/2020', '25/12/2020'])
    const { columns } = detectColumns(headers, { profile: profiler.profile() })
    expect(columns.map((column) => column.dateOrder)).toEqual([undefined, 'mdy', 'dmy', 'dmy'])
  })

  it('lets overrides win over everything but ignore', () => {
    const overrides = { GIVEN: 'family', email: 'ignore', 'case number': 'id' } as const
    expect(targets('given,email,Case Number', { overrides })).toEqual({
      given: 'family',
      email: 'ignore',
      'Case Number': 'id',
    })
    expect(codeOf(() => detectColumns(['name'], { overrides: { nmae: 'name' } }))).toBe('unknown-column')
  })

  it('refuses a file that speaks of no person, without printing its first row', () => {
    const row = ['Zxqvkanarie', '1990', 'x@Zxqvkanarie']
    expect(codeOf(() => detectColumns(row))).toBe('no-recognised-column')
    expect(() => detectColumns(row)).toThrow(expect.not.stringContaining('Zxqv'))
  })

  it.each(['__proto__', 'constructor', 'prototype'])('refuses a column named %s, unless ignored', (name) => {
    expect(codeOf(() => detectColumns(['name', name]))).toBe('forbidden-column')
    expect(codeOf(() => detectColumns(['name', name], { ignore: [name] }))).toBe('none')
  })

  it('refuses more than 1,000 columns', () => {
    expect(codeOf(() => detectColumns(Array.from({ length: 1001 }, (_, i) => `name${i}`)))).toBe(
      'too-many-columns',
    )
  })
})

const folder = `${DATA}/linkage`

it('takes a number of the person for the id before one that counts rows', () => {
  const idOf = (headers: string): string => {
    const profile = createProfiler(detectColumns(headers.split(',')))
    profile.add(headers.split(',').map((_, n) => `a${n}`))
    const { columns } = detectColumns(headers.split(','), { profile: profile.profile() })
    return columns.find(({ target }) => target === 'id')!.header
  }
  expect(idOf('S/N,Full name,Case No.,Individual ID')).toBe('Individual ID')
  expect(idOf('number,caseid,name')).toBe('caseid')
  expect(idOf('م,رقم الملف,الاسم')).toBe('رقم الملف')
  expect(idOf('N°,Nom,Prénom')).toBe('N°')
})

describe.skipIf(!existsSync(folder))('the headers of the development data', () => {
  it.each([
    [
      'febrl3.csv',
      'soc_sec_id',
      'id given family place.residence.houseNumber place.residence.line place.residence.line place.residence.suburb place.residence.postcode place.residence.region birth ignore',
    ],
    ['splink_fake_1000.csv', 'cluster', 'id given family birth place.residence.city identifier.email ignore'],
    [
      'rldata500.csv',
      'ent_id',
      'given given.further family family.further birth.year birth.month birth.day id ignore',
    ],
    [
      'essnet_census.csv',
      'person_id',
      'ignore given family sex birth.day birth.month birth.year place.residence.houseNumber place.residence.line place.residence.postcode place.residence.line place.residence.line id',
    ],
    [
      'essnet_cis.csv',
      'person_id',
      'ignore given family sex birth.day birth.month birth.year place.residence.line place.residence.postcode id',
    ],
  ])('%s', (file, ignore, wanted) => {
    const header = readFileSync(`${folder}/${file}`, 'utf8').split('\n', 1)[0] ?? ''
    const profile = { ...profileOf(() => true), dateOrder: () => 'dmy' as const }
    const { columns } = detectColumns(header.split(','), { ignore: [ignore], profile })
    expect(columns.map((column) => column.target).join(' ')).toBe(wanted)
  })
})

it('a shelter is a place where it stands alone, and a column of its own beside a camp', () => {
  const targets = (header: string): string =>
    detectColumns(header.split(','))
      .columns.map((c) => c.target)
      .join(' ')
  expect(targets('id,name,shelter')).toBe('id name place.current.text')
  expect(targets('id,name,camp,shelter')).toBe('id name place.current.text attribute')
  expect(targets('id,name,shelter,camp name')).toBe('id name attribute place.current.text')
})

it('takes the number of a card for the id rather than one that counts rows, whichever comes first', () => {
  const everyOne = profileOf(() => true)
  const idOf = (...headers: string[]): string | undefined =>
    detectColumns([...headers, 'name'], { profile: everyOne }).columns.find(({ target }) => target === 'id')
      ?.header
  expect(idOf('L.p.', 'nr sprawy')).toBe('nr sprawy')
  expect(idOf('L.p.')).toBe('L.p.')
  expect(idOf('م', 'Case number')).toBe('Case number')
  expect(idOf('Α/Α', 'Case number')).toBe('Case number')
})
