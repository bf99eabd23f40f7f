import { describe, expect, it } from 'vitest'
import { detectColumns } from '../../src/format/columns.ts'
import { parseSex } from '../../src/format/cells/parse-sex.ts'
import { recordsFromRows } from '../../src/index.ts'

describe('sexes', () => {
  it.each([
    ['M - Male', '2 - Female'],
    ['(M)', '(F)'],
    ['Male (m)', 'Female (f)'],
    ['ذكر / Male', 'أنثى / Female'],
    ['Male/Homme', 'Female/Femme'],
    ['man/boy', 'woman/girl'],
    ['adult male', 'Female child'],
    ['M?', 'F?'],
    ['хлопчик', 'дівчинка'],
    ['ولد', 'بنت'],
    ['ME', 'KE'],
    ['♂', '♀'],
    ['Α', 'Θ'],
    ['Gabo', 'Gore'],
  ])('%s and %s', (man, woman) => {
    expect([parseSex(man), parseSex(woman)]).toEqual(['male', 'female'])
  })

  it.each(['X', 'M/F', '1 - Female', 'unknown', 'Male or female', '0'])('%s says none', (text) => {
    expect(parseSex(text)).toBeUndefined()
  })

  it.each([
    ['V', 'M', 'male', 'female'],
    ['V', 'H', 'male', 'female'],
    ['H', 'M', 'male', 'female'],
    ['M', 'F', 'male', 'female'],
    ['G', 'F', 'male', 'female'],
    ['B', 'G', 'male', 'female'],
    ['Garçon', 'F', 'male', 'female'],
    ['1', '2', 'male', 'female'],
    ['1', '0', undefined, undefined],
  ])('a column of %s and %s', async (first, second, ...sexes) => {
    const { records } = await recordsFromRows(
      [first, second].map((sex, n) => ({ id: `r${n}`, name: 'Ana', sex })),
    )
    expect(records.map(({ sex }) => sex)).toEqual(sexes)
  })

  it.each([
    [['Boy', 'Girl', 'G'], 'female'],
    [['M', 'F', 'Garçon', 'G'], 'male'],
    [['Fille', 'G'], 'male'],
    [['G', 'G'], undefined],
    [['B', 'F', 'G'], undefined],
    [['Girl', 'F', 'M', 'G'], undefined],
  ] as const)('G in a column of %j is %s', async (cells, expected) => {
    const { records } = await recordsFromRows(cells.map((sex, n) => ({ id: `r${n}`, name: 'Ana', sex })))
    expect(records.at(-1)!.sex).toBe(expected)
  })

  it.each(['Boy/Girl', 'Sex (B/G)', 'Sexe (G/F)', 'Garçon/Fille', 'M/F'])('are under %s', (header) => {
    const { columns } = detectColumns(['id', 'name', header])
    expect(columns[2]?.target).toBe('sex')
  })
})
