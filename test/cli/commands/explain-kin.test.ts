import { expect, it } from 'vitest'
import { useTempFolder } from '../io/temp-folder.ts'
import { kinmatch } from './run-cli.ts'

const temp = useTempFolder()
const children = temp.file(
  'children.csv',
  `record_id,given,family,dob,parent1_name,siblings
k1,Tomas,Varga,2012-03-09,Ilona Varga,Bela|Kata
k2,Nadia,Okoye,2010,Ngozi Okoye,
k3,Piet,Visser,2014,,
`,
)
const adults = temp.file(
  'adults.csv',
  `record_id,given,family,dob,sex,children
m1,Ilona,Varga,1984-05-02,Female,Tomas;2012-03-09|Bela;2015-01-30
m2,Ngozi,Okoye,1980-11-11,Female,Nadia Okoye;2010-02-03
m3,Petra,Lind,1981-01-01,Female,
`,
)

it('says what the right person is, who met whom, and how far the next best is, without a name', async () => {
  const { code, stdout } = await kinmatch('explain', children, adults, '--pair', 'k1,m1', '--kin')
  expect(code).toBe(0)
  expect(stdout).toContain('m1 as the parent of k1: likely')
  expect(stdout).toContain('left: parent, relative 1, right: the person')
  expect(stdout).toContain('left: the person, right: child, relative 1')
  expect(stdout).toContain('left: sibling, relative 2, right: child, relative 2')
  expect(stdout).toMatch(/next best relation of the two: \w+, \d+\.\d bits behind/)
  expect(stdout).not.toMatch(/Ilona|Varga|Tomas|Bela/)
})

it('names them where the reader may see it', async () => {
  const { stdout } = await kinmatch('explain', children, adults, '--pair', 'k1,m1', '--kin', '--show-values')
  expect(stdout).toContain('left: parent, relative 1 (Ilona Varga), right: the person (Ilona Varga)')
})

it('prints JSON that adds up', async () => {
  const { stdout } = await kinmatch('explain', children, adults, '--pair', 'k2,m2', '--kin', '--json')
  const found = JSON.parse(stdout)
  expect(found).toMatchObject({ leftId: 'k2', rightId: 'm2', relation: 'parent', zone: 'likely' })
  const sum = found.contributions.reduce((bits: number, c: { bits: number }) => bits + c.bits, found.prior)
  expect(sum).toBeCloseTo(found.weight, 9)
})

it('explains a pair that nothing brings together, and one that does not fit', async () => {
  const none = await kinmatch('explain', children, adults, '--pair', 'k3,m3', '--kin')
  expect(none.stdout).toContain('nothing says that they are of one family')
  const wrong = await kinmatch('explain', children, adults, '--pair', 'k1,m2', '--kin')
  expect(wrong.stdout).toMatch(/m2 as the \w+ of k1: (unlikely|insufficient)/)
})

it('refuses an unknown id and a single file', async () => {
  const unknown = await kinmatch('explain', children, adults, '--pair', 'k1,nobody', '--kin')
  expect([unknown.code, unknown.stderr]).toEqual([2, expect.stringContaining('the second id is not in')])
  const single = await kinmatch('explain', children, '--pair', 'k1,k2', '--kin')
  expect([single.code, single.stderr]).toEqual([2, expect.stringContaining('takes two files')])
})
