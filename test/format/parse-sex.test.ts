import { describe, expect, it } from 'vitest'
import { parseSex } from '../../src/format/parse-sex.ts'
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
    ['1', '2', 'male', 'female'],
    ['1', '0', undefined, undefined],
  ])('a column of %s and %s', async (first, second, ...sexes) => {
    const { records } = await recordsFromRows(
      [first, second].map((sex, n) => ({ id: `r${n}`, name: 'Ana', sex })),
    )
    expect(records.map(({ sex }) => sex)).toEqual(sexes)
  })
})
