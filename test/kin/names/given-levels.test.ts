import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../src/compare/names/compare-names.ts'
import { otherWordsAgree } from '../../../src/compare/names/relatives/given-agreement.ts'
import {
  alignGiven,
  createGivenLevels,
  GIVEN_LEVELS,
  givenLevel,
} from '../../../src/kin/names/given-levels.ts'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'
import type { StructuredName } from '../../../src/normalise/types.ts'
import { generatedFamilies } from '../../registry/generated-families.ts'

const levelOf = (name: string, given: string, family: string): string => {
  const parts = structureName({
    parts: [
      { text: given, role: 'given' },
      { text: family, role: 'family' },
    ],
  })
  const level = givenLevel(compareNames(structureName(name), parts), true)
  expect(givenLevel(compareNames(parts, structureName(name)), true)).toBe(level)
  return GIVEN_LEVELS[level]!
}

describe('givenLevel', () => {
  it('takes a syllable that two given names share for little', () => {
    expect(levelOf('최상재', 'Sang Sung', 'Choi')).toBe('given name is like another')
    expect(levelOf('임영지', 'Seong-chi', 'Im')).toBe('given name is like another')
    expect(levelOf('정성영', 'Sungmin', 'Chong')).toBe('given name is like another')
    expect(levelOf('정성영', 'Songyong', 'Chong')).toMatch(/agrees fully/)
    expect(levelOf('최상준', 'Sang Jun', 'Choi')).toBe('given name agrees fully')
  })

  it("reads no given name off a father's name that has a column of its own", () => {
    const sought = structureName({
      parts: [
        { text: 'كون سانتينو بتر', role: 'unknown' },
        { text: 'سانتينو بيتر', role: 'father' },
      ],
    })
    const level = givenLevel(compareNames(sought, structureName('Kuon Santino')), true)
    expect(GIVEN_LEVELS[level]).toBe('given name agrees')
  })

  it('tells a name that was mangled or is a look-alike from another name', () => {
    expect(levelOf('أمينة محمد إسماعيل', 'Amnia', 'Mohammed Ismail')).toBe('given name is like another')
    expect(levelOf('Лисекно Теятна Олексіївна', 'Tatiana', 'Lisenko')).toBe('given name is like another')
    expect(levelOf('María Yolanda Hernández', 'Carmen', 'Hernandez')).toBe('another given name')
  })

  it('takes letters that other names have in common for next to nothing', () => {
    expect(levelOf('희지정', 'Kyung Mi', 'Kang')).toBe('given name hardly agrees')
  })

  it('says where a given name stands behind another', () => {
    expect(levelOf('گلالی', 'Noor Golalai', 'Azeez')).toBe('given name stands elsewhere in the name')
    expect(levelOf('Thant Thura', 'Kyaw', 'Thant')).toBe('given name stands elsewhere in the name')
    expect(levelOf('Zainab Abdullah', 'Huma', 'Zainab')).toBe('given name stands elsewhere in the name')
  })

  it('calls nothing elsewhere that is only alike', () => {
    expect(levelOf('ቤቴልሔም ደሳለኝ', 'Marta', 'Mihret Habtom')).toBe('another given name')
  })

  it('holds second given names that differ against a common first one', () => {
    expect(levelOf('محمد ظاهر', 'Mohd Sakhy', 'Ahmadi')).toBe('given name is similar')
  })

  it('takes an initial for no more than it says', () => {
    expect(levelOf('Abuk Dut Mabior', 'A Dut', 'Mabior')).toBe('given name may agree')
    expect(levelOf('Gholam Hyder', 'G', 'Ghulam Haidar')).toBe('given name may agree')
    expect(levelOf('Gol Naby', 'G', 'Ghulam Haidar')).toBe('given name may agree')
    expect(levelOf('Najeebullah', 'G', 'Ghulam Haidar')).toBe('another given name')
  })

  it('tells a rare name from a common one', () => {
    expect(levelOf('Олександр Бондаренко', 'Oleksandr', 'Bondarenko')).toBe(
      'given name agrees fully and is rare',
    )
    expect(levelOf('فاطمه', 'Fatima', 'Husseini')).toMatch(/^given name agrees( fully)?$/)
  })
})

describe('createGivenLevels', () => {
  it('gives the levels of whole comparisons, whatever is found out sooner', async () => {
    const { requests, camp } = await generatedFamilies(300, 5, 'hard')
    const namesOf = (records: typeof camp): StructuredName[] =>
      records
        .flatMap(({ names, relatives = [] }) => [...names, ...relatives.flatMap((one) => one.names)])
        .slice(0, 150)
        .map((name) => structureName(name))
    const left = [...namesOf(requests), ...SURNAMES.map((text) => structureName(text))]
    const right = [...namesOf(camp), ...SURNAMES.map((text) => structureName(text))]
    const levels = createGivenLevels()
    const counts = new Map<number, number>()
    for (const a of left)
      for (const b of right) {
        const made = compareNames(a, b)
        const level = givenLevel(made, true)
        expect(otherWordsAgree(alignGiven(a, b))).toBe(otherWordsAgree(made))
        counts.set(level, (counts.get(level) ?? 0) + 1)
        if (levels(a, b) !== level) expect([a, b, levels(a, b)]).toEqual([a, b, level])
      }
    expect(counts.size).toBeGreaterThan(4)
  })
})

/** Where a surname is all that two scripts can compare, and names that are read in several ways. */
const SURNAMES = [
  '王',
  '王某',
  'Wang',
  'Wang Li',
  '李丽',
  'Li',
  '김',
  'Kim',
  'Kim Minjun',
  '佐藤',
  '欧阳娜',
  '単于',
  '남궁민수',
  '제갈준',
  'Sato',
  'M',
]
