import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { useTempFolder } from '../io/temp-folder.ts'
import { kinmatch } from './run-cli.ts'

const temp = useTempFolder()
const children = temp.file(
  'children.csv',
  `record_id,given,family,dob,parent1_name,siblings
k1,Tomas,Varga,2012-03-09,Ilona Varga,Bela|Kata
k2,Nadia,Okoye,2010,Ngozi Okoye,
`,
)
const adults = temp.file(
  'adults.csv',
  `record_id,given,family,dob,sex,children
m1,Ilona,Varga,1984-05-02,Female,Tomas;2012-03-09|Bela;2015-01-30
m2,Ngozi,Okoye,1980-11-11,Female,Nadia Okoye;2010-02-03
m3,Petra,Lind,1981-01-01,Female,Emil;2011-01-01
`,
)

it('writes what the right person is to the left one', async () => {
  const out = join(temp.path, 'out.csv')
  const { code } = await kinmatch('relate', children, adults, '--out', out)
  expect(code).toBe(0)
  const [header, ...rows] = readFileSync(out, 'utf8').trim().split(/\r?\n/)
  expect(header).toBe('left_id,right_id,relation,probability,weight,zone')
  expect(rows.map((row) => row.split(',').slice(0, 3).join(' ')).sort()).toEqual([
    'k1 m1 parent',
    'k2 m2 parent',
  ])
})

it('prints counts as JSON and never a name', async () => {
  const out = join(temp.path, 'back.csv')
  const { code, stdout } = await kinmatch('relate', adults, children, '--out', out, '--json')
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ records: [3, 2], relations: { child: {} } })
  expect(stdout).not.toMatch(/Varga|Okoye/)
  expect(readFileSync(out, 'utf8')).toContain(',child,')
})
