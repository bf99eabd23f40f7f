import { describe, expect, it } from 'vitest'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { hongKongReadings } from '../../src/normalise/romanise/han/han-cantonese.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

const compare = (a: string, b: string): ReturnType<typeof compareNames> =>
  compareNames(structureName(a), structureName(b))

describe('characters beside other syllables', () => {
  it.each([
    ['黃雅婷', 'Huang Yu-ting'],
    ['單仲文', 'Sin Chung-yin'],
    ['謝宗憲', 'Hsieh Tsung-han'],
    ['黃麗珍', 'Wong Lee-chung'],
    ['仇和平', 'Qiu Guoping'],
    ['司馬朗', 'Sima Liang'],
    ['陳志明', 'Chan Tsz-ming'],
  ])('%s is not %s', (han, latin) => {
    const made = compare(han, latin)
    expect(made.relation).toBe('different')
    expect(made.conflicts.map(({ kind }) => kind)).toContain('syllables')
    expect(compare(latin, han).similarity).toBe(made.similarity)
  })

  it.each([
    ['黃雅婷', 'Huang Ya-ting'],
    ['林欣怡', 'Lin Hsing-yi'],
    ['陳佩珊', 'Chan Pui-shan'],
    ['李文康', 'Li Man-hong'],
    ['許慧敏', 'Koh Hui Min'],
    ['張朝陽', 'Zhang Chaoyang'],
    ['司馬朗', 'Sima Lang'],
    ['林金福', 'Lim Kim Hock'],
    // Three characters are a Japanese name, which nobody takes apart by syllables of Mandarin.
    ['佐藤健太郎', 'Sato Kentaro'],
  ])('%s is still %s', (han, latin) => {
    const made = compare(han, latin)
    expect(made.relation).toBe('same')
    expect(made.conflicts).toEqual([])
  })

  it('leaves the rank to letters', () => {
    const near = compare('黃雅婷', 'Huang Yu-ting').bits
    expect(near).toBeLessThan(compare('黃雅婷', 'Huang Ya-ting').bits)
    expect(near).toBeGreaterThan(compare('黃雅婷', 'Chen Jianguo').bits)
  })
})

describe('hongKongReadings', () => {
  it('has ts only where Mandarin has no ch', () => {
    expect(hongKongReadings('子')[0]).toBe('tsz')
    expect(hongKongReadings('子')).toContain('chi')
    expect(hongKongReadings('志')).toEqual(['chi'])
    expect(hongKongReadings('張')).toContain('cheung')
  })
})
