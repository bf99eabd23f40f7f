import { describe, expect, it } from 'vitest'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { traditionBits } from '../../src/compare/names/syllables/han-spellings.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'
import {
  HONG_KONG,
  MACAU,
  PINYIN,
  SOUTHERN,
  traditionSpellings,
  TAIWAN,
} from '../../src/normalise/romanise/han/han-traditions.ts'
import { macauSpelling } from '../../src/normalise/romanise/han/han-macau.ts'

const bits = (a: string, b: string): number => compareNames(structureName(a), structureName(b)).bits

describe('spellings of a Chinese name', () => {
  it.each([
    ['陳', 'family', 'chen', PINYIN],
    ['陳', 'family', 'chan', HONG_KONG | MACAU],
    ['陳', 'family', 'tan', SOUTHERN],
    ['國強', 'given', 'guoqiang', PINYIN],
    ['國強', 'given', 'kuochiang', TAIWAN],
    ['國強', 'given', 'kwokkeung', HONG_KONG],
    ['國強', 'given', 'kuokkeong', MACAU],
    ['國強', 'given', 'kokkeong', SOUTHERN],
  ] as const)('%s as a %s name is %s in its traditions', (han, position, latin, traditions) => {
    const found = traditionSpellings(han, position).get(latin) ?? 0
    expect(found & traditions).toBe(traditions)
  })

  it('gives none for a text longer than a name', () => {
    expect(traditionSpellings('國強國強國', 'given').size).toBe(0)
  })

  it.each([
    ['joeng', 'ieong'],
    ['gwok', 'kuok'],
    ['jat', 'iat'],
    ['zau', 'chao'],
    ['wai', 'vai'],
    ['', ''],
  ])('Macau spells %s as %s', (jyutping, latin) => {
    expect(macauSpelling(jyutping)).toBe(latin)
  })
})

describe('parts of one tradition', () => {
  it('are likelier together than parts of two', () => {
    expect(traditionBits(PINYIN, PINYIN)).toBe(0)
    expect(traditionBits(HONG_KONG, HONG_KONG | MACAU)).toBeGreaterThan(traditionBits(HONG_KONG, PINYIN))
    expect(traditionBits(SOUTHERN, PINYIN)).toBeGreaterThan(traditionBits(HONG_KONG, TAIWAN))
    expect(traditionBits(0, 0)).toBe(0)
    expect(traditionBits(PINYIN, 0)).toBe(0)
    // One part by itself is still of a tradition that is more or less common.
    expect(traditionBits(HONG_KONG, 0)).toBe(traditionBits(HONG_KONG, HONG_KONG))
    expect(traditionBits(0, MACAU)).toBeLessThan(traditionBits(0, HONG_KONG))
  })

  it('are what a name is ranked by', () => {
    expect(bits('陳國強', 'Chen Guoqiang')).toBeGreaterThan(bits('陳國強', 'Chen Kwok-keung'))
    expect(bits('陳國強', 'Chan Kwok-keung')).toBeGreaterThan(bits('陳國強', 'Chen Kwok-keung'))
    expect(bits('陳國強', 'Chan Kuok Keong')).toBeGreaterThan(10)
  })
})

describe('a likeness of other syllables', () => {
  it.each([
    ['林曉雲', 'Lim Sha-young', 'Betty Lin'],
    ['張曉雲', 'Jung Chan-su', 'Angela Zhang'],
  ])('of %s and %s says less than the surname of %s', (han, like, bearer) => {
    expect(bits(han, like)).toBeLessThan(bits(han, bearer))
  })

  it.each([
    ['陳國強', 'Cheng Guoqiang', 'Chenh Guoqiang'],
    ['張國強', 'Zhuang Guoqiang', 'Zhangg Guoqiang'],
  ])('of %s and a surname that there is (%s) says less than a slip (%s)', (han, other, slip) => {
    expect(bits(han, other)).toBeLessThan(bits(han, slip) - 3)
  })

  it('is none where the spelling is exact', () => {
    expect(bits('林曉雲', 'Lin Xiaoyun')).toBeGreaterThan(20)
    expect(bits('林曉雲', 'Lin Xiaoyun')).toBeGreaterThan(bits('林曉雲', 'Lin Xiaoyan'))
  })

  it('takes a further syllable for another name', () => {
    expect(bits('張國', 'Zhang Guo')).toBeGreaterThan(bits('張國', 'Zhang Mei Guo') + 4)
    expect(bits('張國', 'Peter Zhang Guo')).toBeGreaterThan(bits('張國', 'Zhang Mei Guo'))
  })

  it('is symmetric', () => {
    for (const latin of ['Lin Xiaoyun', 'Lim Sha-young', 'Betty Lin', 'Lam Hiu-wan'])
      expect(bits('林曉雲', latin)).toBe(bits(latin, '林曉雲'))
  })
})

describe('two writings of one Han name', () => {
  it.each([
    ['王建國', '王建国'],
    ['陳麗華', '陈丽华'],
    ['渡邊直美', '渡辺直美'],
    ['邱建國', '丘建国'],
    ['蕭志明', '肖志明'],
    ['傅小明', '付小明'],
    ['閻大山', '闫大山'],
    ['戴志強', '代志强'],
    ['藍天明', '兰天明'],
    ['斎藤太郎', '斉藤太郎'],
  ])('%s is %s', (a, b) => {
    const { relation, conflicts } = compareNames(structureName(a), structureName(b))
    expect(conflicts).toEqual([])
    expect(relation).toBe('same')
  })

  it.each([
    ['王伟', '王薇'],
    ['余志明', '于志明'],
    ['王肖明', '王蕭明'],
  ])('%s is not %s', (a, b) => {
    const { relation, conflicts } = compareNames(structureName(a), structureName(b))
    expect(conflicts.map(({ kind }) => kind)).toEqual(['spelling'])
    expect(relation).toBe('different')
  })
})
