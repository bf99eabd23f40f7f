import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { useTempFolder } from '../io/temp-folder.ts'
import { kinmatch } from './run-cli.ts'

const temp = useTempFolder()
const school = temp.file(
  'school.csv',
  'id,pupil,How old,team\n1,Selam Tesfaye,12,east\n2,Abel Tesfaye,9,west\n3,Sara Haile,11,west\n',
)
const clinic = temp.file(
  'clinic.csv',
  'id,patient,dob,ward\na,Selam Tesfaye,2009-03-01,B\nb,Abel Tesfaye,2012-05-01,C\nc,Hana Girma,1990-01-01,C\n',
)
const map = temp.file(
  'map.json',
  '{"pupil": "name", "how old": "age@2021-05-01", "patient": "name", "ward": "ignore"}',
)
const out = join(temp.path, 'out.csv')

it('one map says what the columns of both files of a run are', async () => {
  for (const args of [
    ['link', school, clinic, '--out', out],
    ['search', clinic, '--queries', school, '--out', out],
    ['profile', school, clinic],
  ]) {
    const { code, stderr } = await kinmatch(...args, '--columns', map)
    expect([code, stderr]).toEqual([0, expect.not.stringMatching(/ward|How old|column map/)])
  }
  expect(readFileSync(out, 'utf8')).toMatch(/^1,1,a,/m)
})

it('a header of no file at all is refused', async () => {
  const wrong = temp.file('wrong.json', '{"pupil": "name", "wrad": "ignore"}')
  const both = await kinmatch('link', school, clinic, '--out', out, '--columns', wrong)
  expect([both.code, both.stderr]).toEqual([
    2,
    expect.stringMatching(
      /the column map names "wrad", which is no column of \S+school\.csv or \S+clinic\.csv/,
    ),
  ])
  const one = await kinmatch('dedupe', school, '--out', out, '--columns', map)
  expect([one.code, one.stderr]).toEqual([
    2,
    expect.stringMatching(/"patient", which is no column of the file/),
  ])
})

it('a spreadsheet is to be saved as text first', async () => {
  const { code, stderr } = await kinmatch('dedupe', temp.file('people.xlsx', 'PK'), '--out', out)
  expect([code, stderr]).toEqual([
    2,
    expect.stringMatching(/is a spreadsheet: save its sheet as "CSV UTF-8"/),
  ])
})

it('three names are one too many', async () => {
  const { code, stderr } = await kinmatch('name', 'Selam', 'Tesfaye', 'Abel')
  expect([code, stderr]).toEqual([2, expect.stringMatching(/two names at most, each in quotes/)])
})
