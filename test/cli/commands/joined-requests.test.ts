import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { useTempFolder } from '../io/temp-folder.ts'
import { kinmatch } from './run-cli.ts'

const temp = useTempFolder()
const header = 'Ref no,Enquirer,Enquirer phone,Relationship to person sought,Person sought'
const rows = [
  'K-2,Halima Adam,0912345678,mother,Idris Bakhit',
  'K-1,HALIMA ADAM,+249 912 345 678,mother,Maryam Bakhit',
  'K-3,Halima Adam,0912345678,mother,Zaki Bakhit',
  'K-4,Halima Adam,0998765432,mother,Deng Bol',
]
const forms = (name: string, lines: readonly string[]): string =>
  temp.file(name, [header, ...lines, ''].join('\n'))
const camp = temp.file(
  'camp.csv',
  'id,name,sex,household_id,mother\nC1,Idriss,M,H1,Halimé Adam\nC2,Mariam,F,H1,Halimé Adam\nC3,Zakki,M,H1,Halimé Adam\nC4,Bol Kuol,M,H2,Achol Garang\n',
)

it('says which rows are one request, and writes the same in any order and in shards, without a number', async () => {
  const [file, turned] = [forms('forms.csv', rows), forms('turned.csv', rows.toReversed())]
  const pairs = async (name: string, left: string, ...options: string[]): Promise<string> => {
    const out = join(temp.path, name)
    const ran = await kinmatch('link', left, camp, '--out', out, '--min-weight', '-20', ...options)
    expect([ran.code, ran.stdout + ran.stderr]).toEqual([
      0,
      expect.stringContaining('3 rows are taken for 1 request, '),
    ])
    const text = readFileSync(out, 'utf8')
    expect(ran.stdout + ran.stderr + text).not.toMatch(/12345678|98765432|halimaadam/i)
    return text
  }
  const whole = await pairs('whole.csv', file)
  // Pairs of two children of the one request and the one household support each other.
  expect(whole).toMatch(/^K-2,C1,.*K-1=C2.*$/m)
  expect(await pairs('turned-pairs.csv', turned)).toBe(whole)
  expect(await pairs('shards.csv', turned, '--shards', '2')).toBe(whole)
})
