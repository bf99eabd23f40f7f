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
