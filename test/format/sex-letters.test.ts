import { describe, expect, it } from 'vitest'
import { recordsFromRows } from '../../src/index.ts'
import { areSexLetters, sexLettersOf } from '../../src/format/cells/sex-letters.ts'

/** Sexes of people whose cells stand under a header that is told to be of sexes. */
const read = async (header: string, cells: readonly string[]) => {
  const rows = cells.map((cell, n) => ({ id: `r${n}`, name: 'Amina Qadir', [header]: cell }))
  const { records, issues } = await recordsFromRows(rows, { columns: { [header]: 'sex' } })
  return [...records.map(({ sex }) => sex), ...issues.map(({ code }) => code)]
}

const letters = (text: string) => new Map([...text].map((letter) => [letter, text.split(letter).length - 1]))

describe('letters of sexes', () => {
  it.each([
    ['E', 'K'],
    ['k', 'q'],
    ['M', 'K'],
    ['n', 'm'],
    ['F', 'N'],
    ['H', 'D'],
    ['M', 'Ž'],
    ['L', 'P'],
    ['P', 'W'],
    ['B', 'F'],
    ['ч', 'ж'],
    ['м', 'з'],
    ['Α', 'Γ'],
    ['ա', 'ի'],
    ['მ', 'ქ'],
    ['ช', 'ญ'],
    ['ஆ', 'பெ'],
    ['පු', 'ස්ත්‍රී'],
    ['ذ', 'أ'],
    ['م', 'ز'],
    ['ن', 'م'],
    ['ז', 'נ'],
    ['ប', 'ស'],
    ['ຊ', 'ຍ'],
    ['ወ', 'ሴ'],
    ['ተባ', 'ኣን'],
    ['पु', 'म'],
    ['ကျား', 'မ'],
    ['Namiji', 'Mace'],
    ['férfi', 'nő'],
    ['mies', 'nainen'],
    ['kişi', 'qadın'],
    ['lahy', 'vavy'],
    ['१', '२'],
  ])('%s is a man beside %s, a woman', async (man, woman) => {
    expect(await read('sex', [man, woman, man, woman])).toEqual(['male', 'female', 'male', 'female'])
  })

  it.each([
    ['Cinsi (k/q)', ['k', 'k'], ['male', 'male']],
    ['Cinsiyet', ['K', 'K'], ['female', 'female']],
    ['Geslacht', ['M', 'V'], ['male', 'female']],
    ['Geslacht (v/m)', ['M', 'V'], ['female', 'male']],
    ['Sexo V-M', ['M', 'V'], ['female', 'male']],
    ['Sukupuoli', ['M', 'N'], ['male', 'female']],
    ['sex', ['K', 'K'], [undefined, undefined, 'unknown-sex', 'unknown-sex']],
    ['sex', ['V'], [undefined, 'unknown-sex']],
    // The header is of another form.
    ['M/F', ['H', 'M', 'H', 'M'], ['male', 'female', 'male', 'female']],
    ['sex', ['No'], [undefined, 'unknown-sex']],
    ['sex', ['0', '1'], [undefined, undefined, 'unknown-sex', 'unknown-sex']],
  ])('under %s, %j', async (header, cells, expected) => {
    expect(await read(header, cells)).toEqual(expected)
  })

  it('are unclear where two languages say two things of as many cells', () => {
    expect(sexLettersOf(letters('ENMMK'))).toEqual({ E: 'male', K: 'female', M: 'unclear', N: 'male' })
    expect(sexLettersOf(letters('MMFFG'))).toEqual({ M: 'male', F: 'female', G: 'male' })
    expect(sexLettersOf(letters('HHMMF'))).toMatchObject({ H: 'male', M: 'female', F: 'female' })
    expect(sexLettersOf(letters('XY'))).toBeUndefined()
    expect(sexLettersOf(new Map())).toBeUndefined()
  })

  it('stand in either order', () => {
    expect(['k/q', 'q/k', 'M/F', 'k/h'].map((pair) => areSexLetters(pair.split('/')))).toEqual([
      true,
      true,
      true,
      false,
    ])
  })
})
