import { describe, expect, it } from 'vitest'
import { namedIn, namedRelative } from '../../src/format/names/unnamed.ts'
import { defaultModel, link, recordsFromRows } from '../../src/index.ts'

describe('a cell of a name', () => {
  it.each([
    'Unknown Unknown',
    'FNU LNU',
    'XXX',
    'No name',
    'no surname',
    'unidentified male',
    'Name unknown',
    'Baby boy',
    'baby 2',
    'twin 1',
    '2nd twin',
    'jumeau',
    'توأم',
    'NEW BORN',
    'nouveau-né',
    'Sin apellido',
    'без отчества',
    'مجهول الهوية',
    'مولود جديد',
    '無名',
  ])('%j names nobody', (text) => {
    expect(namedIn(text)).toBe('')
  })

  it.each([
    ['Amina Unknown', 'Amina'],
    ['Twinkle Mathur', 'Twinkle Mathur'],
    ['Jumaa Ali', 'Jumaa Ali'],
    ['Amina (unknown)', 'Amina'],
    ['علي مجهول', 'علي'],
  ])('%j names as much as it knows', (text, name) => {
    expect(namedIn(text)).toBe(name)
  })

  it.each([
    'Baby Santos',
    'No Young-ho',
    'Noor',
    'Infante',
    'Bilal',
    'بلال',
    'مولود',
    'نوزاد',
    'Neon',
    'Xavier',
    'Son',
  ])('%j is a name', (text) => {
    expect(namedIn(text)).toBe(text)
  })
})

describe('a cell of a relative', () => {
  it.each([
    'deceased',
    'Late',
    'none',
    'No',
    'single',
    '2 brothers',
    '2 brothers, 1 sister',
    '4 (2 boys, 2 girls)',
    'two sisters',
    'unknown mother',
    'mother',
    'only child',
    '3',
    'متوفى',
    'décédée',
  ])('%j names nobody', (text) => {
    expect(namedRelative(text)).toBe('')
  })

  it.each(['Late Ahmed', 'Ama', 'Baba', 'Son Heung-min', 'شهيد', 'Ahmed (deceased)', 'Ali 2'])(
    '%j is a name',
    (text) => {
      expect(namedRelative(text)).toBe(text)
    },
  )
})

it('finds no strangers alike because neither has a name, or a mother who lives', async () => {
  const person = (id: string, name: string, mother: string) => ({
    id,
    name,
    mother,
    sex: 'F',
    dob: '1990-02-03',
  })
  const of = async (...rows: ReturnType<typeof person>[]) => (await recordsFromRows(rows)).records
  const found = async (left: ReturnType<typeof person>, right: ReturnType<typeof person>) =>
    (await link(await of(left), await of(right), defaultModel(), { minWeight: -100 })).matches[0]?.weight ??
    -100
  const bare = await found(person('a', '', ''), person('b', '', ''))
  expect(await found(person('a', 'unknown child', ''), person('b', 'Unknown child', ''))).toBe(bare)
  expect(await found(person('a', 'newborn', 'deceased'), person('b', 'Newborn', 'deceased'))).toBe(bare)
})
