import { describe, expect, it } from 'vitest'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { readSinoKorean } from '../../src/normalise/romanise/hangul/hangul-sino.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

describe('readSinoKorean', () => {
  it.each([
    ['오', 'family', 'wu'],
    ['조', 'family', 'zhao'],
    ['조', 'family', 'cao'],
    ['림', 'family', 'lin'],
    ['류', 'family', 'liu'],
    ['소평', 'given', 'xiaoping'],
    ['영춘', 'given', 'yingchun'],
  ] as const)('%s as a %s name is %s', (hangul, position, pinyin) => {
    expect(readSinoKorean(hangul, position)).toContain(pinyin)
  })

  it('reads no syllable that no character has', () => {
    expect(readSinoKorean('쓔', 'given')).toEqual([])
    expect(readSinoKorean('', 'family')).toEqual([])
  })

  it('is a less likely way to read a name of Korean syllables', () => {
    const name = structureName('오영춘')
    expect(name.tokens[0]?.latin[0]).toBe('oh')
    expect(name.alternatives?.map(({ tokens }) => tokens[0]?.latin[0])).toContain('wu')
    const korean = compareNames(name, structureName('Oh Young-chun'))
    const chinese = compareNames(name, structureName('Wu Yingchun'))
    expect(chinese.relation).toBe('same')
    expect(korean.bits).toBeGreaterThan(chinese.bits)
  })

  it.each([
    ['사마정', 'Sima Zheng'],
    ['구양문', 'Ouyang Wen'],
    ['공손희', 'Gongsun Xi'],
    ['하후연', 'Xiahou Yan'],
    ['탁발민', 'Tuoba Min'],
  ])('knows Chinese surnames of two characters: %s, %s', (hangul, latin) => {
    const [a, b] = [structureName(hangul), structureName(latin)]
    expect(compareNames(a, b).relation).toBe('same')
    expect(a.tokens[0]?.native).toHaveLength(1)
  })
})
