import { describe, expect, it } from 'vitest'
import {
  agesAdvice,
  columnsAdvice,
  idAdvice,
  joinedAdvice,
  littleAdvice,
  relativeIdsAdvice,
} from '../../../src/cli/advise/advise-columns.ts'
import { detectColumns } from '../../../src/format/columns.ts'

const advice = (headers: string, features?: readonly string[]): string | undefined =>
  columnsAdvice('a.csv', detectColumns(headers.split(',')), features && new Set(features))

describe('columns that a run leaves out', () => {
  it('are named', () => {
    expect(advice('id,nom,prénom,sexe,bracelet', ['name'])).toContain('not known: bracelet;')
  })

  it('are none where all are known, compared, or learned from', () => {
    expect(advice('id,nom,prénom', ['name'])).toBeUndefined()
    expect(advice('id,nom,bracelet', ['attribute.bracelet'])).toBeUndefined()
    expect(advice('id,nom,bracelet')).toBeUndefined()
  })

  it('are named in a wide export of which few are known', () => {
    const said = advice('start,end,deviceid,full_name,sex,phone,_uuid,_index,water,shelter', ['name'])
    expect(said).toContain('not known: start, end, _uuid')
  })

  it('are numbered where the first row may be a person', () => {
    const said = advice('Phone,Amina,Abdallah,1985-01-02', ['name'])
    expect(said).toContain('column 2, column 3')
    expect(said).not.toMatch(/Amina|Abdallah|1985/)
  })

  it('are refused, unnamed, where nothing is a header', () => {
    expect(() => advice('17,Anne,Ayah,1985-01-02', ['name'])).toThrow(/no column of people is recognised/)
  })
})

describe('a file of which hardly anything is understood', () => {
  const little = (headers: string, features: readonly string[] = ['name']): string | undefined =>
    littleAdvice('a.csv', detectColumns(headers.split(',')), new Set(features))

  it('is said before all else', () => {
    expect(little('id,name,zq,xv')).toMatch(
      /^a\.csv: HARDLY ANYBODY .* of its 4 columns only names are understood/,
    )
    // An age without a day, a sex and a number of the row tell nobody from others.
    expect(little('id,name,age,sex,zq')).toContain('only names')
    expect(little('sex,id,zq')).toContain('none that tells people apart')
  })

  it('says that no names are read where births and places are', () => {
    expect(little('id,dob,place of birth,zq')).toMatch(/^a\.csv: NO NAMES ARE READ: of its 4 columns none/)
    expect(little('id,dob,place of birth')).toBeUndefined()
  })

  it('is none where two kinds are, or all that there is, or what is left is compared', () => {
    expect(little('id,name,dob,zq')).toBeUndefined()
    expect(little('id,name,age,recorded on,zq')).toBeUndefined()
    expect(little('name,phone,zq')).toBeUndefined()
    expect(little('id,name,sex')).toBeUndefined()
    expect(little('id,name,zq', ['name', 'attribute.zq'])).toBeUndefined()
  })
})

it('shows a header of two lines on one', () => {
  const said = columnsAdvice('a.csv', detectColumns(['id', 'name', 'dob', 'zq\n xv']), new Set(['name']))
  expect(said).toContain('not known: zq xv;')
})

it('says that rows are numbered where what is called an id does not tell them apart', () => {
  const map = detectColumns('Case No.,Full name,Sex,DoB'.split(','))
  expect(idAdvice('a.csv', map)).toContain('rows are numbered from 0, since Case No. is empty or repeated')
  expect(columnsAdvice('a.csv', map, new Set(['name']))).toBeUndefined()
  expect(idAdvice('a.csv', detectColumns('Full name,Sex,DoB'.split(',')))).toBeUndefined()
  const numbers = detectColumns('MRN,Full name,Sex,DoB,Phone'.split(','))
  expect(idAdvice('a.csv', numbers)).toContain('({"MRN": "id"})')
  expect(idAdvice('a.csv', detectColumns('Phone,Full name,Sex,DoB'.split(',')))).toBeUndefined()
  expect(idAdvice('a.csv', detectColumns('id,MRN,Full name,Sex'.split(',')))).toBeUndefined()
  expect(idAdvice('a.csv', detectColumns('id,Full name,Sex,DoB'.split(',')))).toBeUndefined()
})

it('says that an age needs its day', () => {
  const said = (headers: string): string | undefined => agesAdvice('a.csv', detectColumns(headers.split(',')))
  expect(said('id,name,sex,Age')).toMatch(/Age: an age says nothing .*\{"Age": "age@2024-05-01"\}\)$/)
  for (const known of ['recorded_on', 'date of birth', 'age as of'])
    expect(said(`id,name,sex,Age,${known}`)).toBeUndefined()
  expect(said('id,name,sex,Age 2024')).toBeUndefined()
  expect(said('id,name,sex,DoB / Age')).toMatch(
    /DoB \/ Age: an age .*\{"DoB \/ Age": "birth\.age@2024-05-01"\}\)$/,
  )
  expect(said('id,name,sex,DoB / Age (2024)')).toBeUndefined()
  expect(said('id,name,sex,DoB / Age,recorded_on')).toBeUndefined()
})

it('says which rows were taken for one request', () => {
  const joined = new Map([
    ['K-2', 'K-1'],
    ['K-3', 'K-1'],
    ['K-5', 'K-4'],
  ])
  expect(joinedAdvice('a.csv', joined)).toMatch(/^a\.csv: 5 rows are taken for 2 requests, since /)
  expect(joinedAdvice('a.csv', joined)).not.toMatch(/K-/)
  expect(joinedAdvice('a.csv', new Map())).toBeUndefined()
})

it('says of whom ids in a column of relatives are', () => {
  const said = (headers: string, asked: number, found: number): string | undefined =>
    relativeIdsAdvice('a.csv', detectColumns(headers.split(',')), {
      headers: ['mother_id', 'ID of father'],
      counts: { asked, found },
    })
  const headers = 'id,name,sex,mother_id,ID of father'
  expect(said(headers, 9, 9)).toBe(
    'a.csv: mother_id, ID of father: 9 relatives called as the rows of these ids are',
  )
  expect(said(headers, 9, 8)).toMatch(/8 relatives .*; 1 id is of no row with a name$/)
  expect(said(headers, 0, 0)).toBeUndefined()
  expect(advice('id,name,sex,mother_id', ['name'])).toBeUndefined()
})
