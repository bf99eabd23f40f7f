import { describe, expect, it } from 'vitest'
import { parseIdentifiers } from '../../src/format/cells/parse-identifiers.ts'
import { defaultModel, link, recordsFromRows } from '../../src/index.ts'

describe('telephone numbers', () => {
  it.each([
    ['+249 912 345 678', ['+249 912 345 678']],
    ['249912345678.0', ['249912345678']],
    ['9.12345678E+8', ['912345678']],
    ['0912345678 (brother)', ['0912345678']],
    ['brother: 0912345678', ['0912345678']],
    ['Tel: +249 912 345 678', ['+249 912 345 678']],
    ['0912345678 WhatsApp', ['0912345678']],
    ['0912345678 ext 12', ['0912345678']],
    ['0912345678 or 0998765432', ['0912345678', '0998765432']],
    ['0912345678 و 0998765432', ['0912345678', '0998765432']],
    ['+249912345678 +249998765432', ['+249912345678', '+249998765432']],
    ['0912345678 - 0998765432', ['0912345678', '0998765432']],
    ['0912/345678', ['0912/345678']],
    ['٠٩١٢٣٤٥٦٧٨', ['٠٩١٢٣٤٥٦٧٨']],
  ])('%j', (text, numbers) => {
    expect(parseIdentifiers('phone', text)).toEqual(numbers)
  })

  it.each([
    'none',
    'no phone',
    'nil',
    '0',
    '+249',
    '000000000',
    '999999999',
    '+249000000000',
    '1234567890',
    '2.49912E+11',
    '2,5E+11',
    '0912xxxxxx',
    '091234****',
  ])('%j is nobody’s', (text) => {
    expect(parseIdentifiers('phone', text)).toEqual([])
  })
})

it('takes no stand-in for a number of papers or an address', () => {
  expect(parseIdentifiers('national_id', 'A-12345 6')).toEqual(['A-12345 6'])
  expect(parseIdentifiers('passport', 'X1|X2')).toEqual(['X1', 'X2'])
  for (const text of ['0', '00000000', '9999-9999', 'xxxx'])
    expect(parseIdentifiers('national_id', text)).toEqual([])
  expect(parseIdentifiers('email', 'a@b.org; none')).toEqual(['a@b.org'])
  expect(parseIdentifiers('email', 'no e-mail')).toEqual([])
})

it.each([
  'none@none.com',
  'No@email.com',
  'no-email@clinic.org',
  'n.a@na.com',
  'UNKNOWN@x.org',
  'test@test.com',
  'xxx@xxx.com',
  'a@a.com',
])('%s is nobody’s address', (text) => expect(parseIdentifiers('email', text)).toEqual([]))

it.each([
  'nona@clinic.org',
  'test@clinic.org',
  'noe@mail.com',
  'n.adam@x.org',
  'anna@anna.com',
  'noor@noor.org',
])('%s may be somebody’s', (text) => expect(parseIdentifiers('email', text)).toEqual([text]))

it('finds no strangers alike because neither has a telephone, and says what was left out', async () => {
  const row = (id: string, name: string, dob: string) => ({ id, name, dob, sex: 'F', phone: 'no phone' })
  const left = await recordsFromRows([row('a', 'Amina Yusuf', '1990-02-03')])
  const right = await recordsFromRows([row('b', 'Halima Adam', '1990-02-03')])
  expect((await link(left.records, right.records, defaultModel())).matches).toEqual([])
  expect(left.issues.map(({ code, path }) => [code, path])).toEqual([['unknown-identifier', ['phone']]])
})
