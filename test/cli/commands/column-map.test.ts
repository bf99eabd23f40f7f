import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { testPeople } from '../../people.ts'
import { useTempFolder } from '../io/temp-folder.ts'
import { kinmatch } from './run-cli.ts'

const temp = useTempFolder()
const school = temp.file(
  'school.csv',
  'id,pupil,How old,team\n1,Selam Bekele,12,east\n2,Abel Bekele,9,west\n3,Sara Haile,11,west\n',
)
const clinic = temp.file(
  'clinic.csv',
  'id,patient,dob,ward\na,Selam Bekele,2009-03-01,B\nb,Abel Bekele,2012-05-01,C\nc,Hana Girma,1990-01-01,C\n',
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

it('each file of a run may have a map of its own', async () => {
  const numbers = temp.file('own-school.json', '{"column 2": "name", "How old": "age@2021-05-01"}')
  const names = temp.file('own-clinic.json', '{"patient": "name", "ward": "ignore"}')
  const both = `school.csv=${numbers},clinic.csv=${names}`
  const { code, stderr } = await kinmatch('link', school, clinic, '--out', out, '--columns', both)
  expect([code, stderr]).toEqual([0, expect.not.stringMatching(/ward|How old|column map/)])
  expect(readFileSync(out, 'utf8')).toMatch(/^1,a,/m)
  // What one map names is no column of the other file.
  for (const [columns, says] of [
    [`school.csv=${names},clinic.csv=${names}`, /school\.csv.* names "patient", which is no column of/],
    [`school.csv=${names},${numbers}`, /school\.csv: the column map names "patient"/],
    [`scool.csv=${names}`, /--columns names scool\.csv, which is none of the files read/],
    [`school.csv=${join(temp.path, 'none.json')}`, /none\.json/],
  ] as const) {
    const refused = await kinmatch('link', school, clinic, '--out', out, '--columns', columns)
    expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(says)])
  }
  const over = await kinmatch('dedupe', school, '--out', numbers, '--columns', `school.csv=${numbers}`)
  expect([over.code, over.stderr]).toEqual([2, expect.stringContaining('would overwrite what is read')])
})

it('a model that was trained with words for missing values wants them in every run', async () => {
  const model = join(temp.path, 'model.json')
  const [header, first, ...rows] = testPeople(60, 3).csv.trimEnd().split('\n')
  const told = temp.file(
    'told.csv',
    [`${header},office`, `${first},zqxdesk`, ...rows.map((row) => `${row},`)].join('\n'),
  )
  const train = await kinmatch('train', told, '--out', model, '--missing', 'zqxdesk')
  expect([train.code, train.stdout]).toEqual([
    0,
    expect.stringContaining('1 cell was empty by words for missing values'),
  ])
  const text = readFileSync(model, 'utf8')
  expect(JSON.parse(text).training.saidMissing).toBe(1)
  expect(text).not.toContain('zqxdesk')
  const run = async (...args: string[]): Promise<string> =>
    (await kinmatch('dedupe', told, '--out', out, '--model', model, ...args)).stderr
  const wants =
    'where the model was trained, 1 cell was empty by words for missing values, and this run has no such'
  expect(await run()).toContain(wants)
  expect(await run('--missing', 'zqxdesk')).not.toContain('where the model was trained')
  await kinmatch('train', told, '--out', model)
  expect(readFileSync(model, 'utf8')).not.toContain('saidMissing')
  expect(await run()).not.toContain('where the model was trained')
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

it('words for missing values are those of both files, of one column, and of a search', async () => {
  const words = temp.file('words.json', '{"pupil": {"target": "name"}, "ward": {"missing": ["C"]}}')
  const two = await kinmatch('link', school, clinic, '--out', out, '--columns', words, '--missing', 'EAST')
  expect([two.code, two.stderr]).toEqual([0, expect.stringContaining('school.csv: 1 cell is empty by words')])
  expect(two.stderr).toMatch(/clinic\.csv: 2 cells are empty by words for missing values \(ward 2\)/)
  const saved = join(temp.path, 'clinic.kin')
  const own = temp.file('own.json', '{"ward": {"missing": ["c"]}}')
  expect((await kinmatch('index', clinic, '--columns', own, '--out', saved)).stderr).toMatch(/\(ward 2\)/)
  const asked = await kinmatch('search', saved, '--queries', school, '--missing', 'west', '--out', out)
  expect(asked.stderr).toContain('school.csv: 2 cells are empty by words')
  const wrong = temp.file('wrong-words.json', '{"wrad": {"missing": ["C"]}}')
  const refused = await kinmatch('link', school, clinic, '--out', out, '--columns', wrong)
  expect([refused.code, refused.stderr]).toEqual([2, expect.stringMatching(/"wrad", which is no column of/)])
})

it('takes a column by its number, as messages call one whose header they do not show', async () => {
  const cards = temp.file(
    'cards.csv',
    'id,zq,xv,kj\n1,Selam Bekele,2009-03-01,hx\n2,Abel Bekele,2012-05-01,zx\n',
  )
  const said = {
    'column 2': 'name',
    'Column 3': { target: 'birth', missing: ['2012-05-01'] },
    'column 4': { target: 'sex', words: { HX: 'male', zx: 'female' } },
  }
  const numbers = temp.file('numbers.json', JSON.stringify(said))
  const one = await kinmatch('profile', cards, '--columns', numbers, '--json')
  expect([one.code, one.stderr]).toEqual([0, expect.not.stringMatching(/unknown-sex|not compared/)])
  expect(JSON.parse(one.stdout).files[0].columns).toMatchObject([
    { target: 'id' },
    { target: 'name' },
    { target: 'birth', missing: 1 },
    { target: 'sex', sexWords: { hx: 'male', zx: 'female' } },
  ])
  // Beside a file whose headers are known it is only of the other.
  const two = await kinmatch('profile', clinic, cards, '--columns', numbers, '--json')
  const targets = JSON.parse(two.stdout).files.map(({ columns }: { columns: { target: string }[] }) =>
    columns.map(({ target }) => target),
  )
  expect(targets).toEqual([
    ['id', 'name', 'birth', 'place.residence.region'],
    ['id', 'name', 'birth', 'sex'],
  ])
  const far = temp.file('far.json', '{"column 2": "name", "column 5": "birth"}')
  expect((await kinmatch('profile', cards, '--columns', far)).stderr).toContain(
    'names "column 5", which is no',
  )
})

it('a gate has words for missing values', async () => {
  temp.file('gate-truth.csv', 'record_id,entity_id\n1,a\n2,b\n3,c\n')
  const set = {
    name: 's',
    files: ['school.csv'],
    truth: 'gate-truth.csv',
    model: 'default',
    missing: 'Abel Bekele',
  }
  const gate = temp.file('words-gate.json', JSON.stringify({ sets: [{ ...set, limits: { f1: 0 } }] }))
  expect((await kinmatch('check', gate)).stderr).toContain(
    'school.csv: 1 cell is empty by words for missing values',
  )
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

it('a search says which columns are not read, as a run does, in a file and in a saved registry', async () => {
  const files = ['pupils', 'patients'].map((name) =>
    temp.file(
      `${name}.csv`,
      `id,zxv,dob,sex\n${[1, 2, 3, 4, 5, 6].map((n) => `${name}${n},Selam Bekele,200${n}-03-01,Zxq`).join('\n')}\n`,
    ),
  )
  const saved = join(temp.path, 'pupils.kinmatch')
  for (const args of [
    ['link', ...files, '--out', out],
    ['search', files[1]!, '--queries', files[0]!, '--out', out],
    ['index', files[1]!, '--out', saved],
    ['search', saved, '--queries', files[0]!, '--out', out],
  ]) {
    const { code, stderr } = await kinmatch(...args)
    expect([args[0], code]).toEqual([args[0], 0])
    expect(stderr).toMatch(/\.csv: HARDLY ANYBODY CAN BE FOUND: of its 4 columns only births are understood/)
    expect(stderr).toMatch(/not compared, since their headers are not known: zxv;/)
    expect(stderr).toMatch(/HARDLY A CELL OF "sex" IS UNDERSTOOD: in 6 of 6 rows/)
    expect(stderr).not.toContain('Zxq')
  }
})
