import { describe, expect, it } from 'vitest'
import { populate } from '../../src/encode/populate.ts'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'
import { chooseComparisons } from '../../src/tune/choose-comparisons.ts'

const CYRILLIC = [
  'Иван Петров',
  'Ольга Соколова',
  'Анна Лебедева',
  'Павел Орлов',
  'Нина Козлова',
  'Олег Зуев',
]
const LATIN = ['Ivan Petrov', 'Olga Sokolova', 'Anna Lebedeva', 'Pavel Orlov', 'Nina Kozlova', 'Oleg Zuev']
const ARABIC = ['محمد علي', 'أحمد حسن', 'سارة يوسف', 'عمر خالد', 'ليلى كريم', 'نور سعيد']

async function namesOf(names: readonly string[]): Promise<string[]> {
  const rows = names.map((name, id) => {
    const [first_name, last_name] = name.split(' ')
    return { id: String(id), first_name, last_name }
  })
  const { records } = await recordsFromRows(rows)
  return chooseComparisons(populate(records))
    .map(({ feature }) => feature)
    .toSorted()
}

describe('names in columns of their own', () => {
  it('are compared part by part where all are in one alphabet, whichever it is', async () => {
    expect(await namesOf(LATIN)).toEqual(['family', 'given'])
    expect(await namesOf(CYRILLIC)).toEqual(['family', 'given'])
  })

  it('are compared as wholes across alphabets, and where vowels are not written', async () => {
    expect(await namesOf([...LATIN, ...CYRILLIC])).toEqual(['name'])
    expect(await namesOf(ARABIC)).toEqual(['name'])
  })
})

it('a telephone with a digit left out is two edits away, since the last eight digits are compared', async () => {
  const rows = LATIN.map((name, k) => ({ id: String(k), name, phone: `0755${3_911_000 + k}` }))
  const { records } = await recordsFromRows(rows)
  const phone = chooseComparisons(populate(records)).find(({ feature }) => feature === 'phone')!
  expect(phone.template.levels.map(({ label }) => label)).toEqual([
    'equal',
    'one character differs',
    'two digits differ',
    'different',
  ])
})
