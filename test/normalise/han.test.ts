import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldHan } from '../../src/normalise/cjk/cjk-fold.ts'
import { segmentCjk } from '../../src/normalise/structure/cjk-segment.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'
import { romaniseHan } from '../../src/normalise/romanise/han/han.ts'
import { hongKongSpellings } from '../../src/normalise/romanise/han/han-cantonese.ts'
import { readKoreanHan } from '../../src/normalise/romanise/han/han-korean.ts'
import { wadeGiles } from '../../src/normalise/romanise/han/han-wade-giles.ts'

const zh = { language: 'zh' }
const han = fc.string({
  unit: fc.integer({ min: 0x4e00, max: 0x9fff }).map(String.fromCharCode),
  maxLength: 8,
})

describe('foldHan', () => {
  it.each([
    ['國', '国', '圀'],
    ['邊', '辺', '邉'],
    ['澤', '沢', '泽'],
    ['廣', '広', '广'],
    ['龍', '竜', '龙'],
    ['濱', '浜', '滨'],
    ['髙', '高', '高'],
    ['王偉', '王伟', '王偉'],
    ['佐々木', '佐佐木', '佐佐木'],
  ])('%s, %s and %s are one', (a, b, c) => {
    expect(foldHan(a)).toBe(foldHan(b))
    expect(foldHan(b)).toBe(foldHan(c))
  })

  it.each([
    ['王伟', '王薇'],
    ['斉藤', '斎藤'],
    ['太田', '大田'],
    ['李娜', '李那'],
    ['未', '末'],
  ])('%s and %s are two', (a, b) => {
    expect(foldHan(a)).not.toBe(foldHan(b))
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(han, (s) => {
        expect(foldHan(foldHan(s))).toBe(foldHan(s))
      }),
    )
  })
})

describe('Mandarin', () => {
  it.each([
    ['单', 'shan'],
    ['單', 'shan'],
    ['曾', 'zeng'],
    ['查', 'zha'],
    ['任', 'ren'],
    ['仇', 'qiu'],
    ['解', 'xie'],
    ['盖', 'ge'],
    ['乐', 'yue'],
    ['區', 'ou'],
    ['尉迟', 'yuchi'],
    ['朴', 'piao'],
    ['诸葛', 'zhuge'],
    ['吕', 'lu'],
  ])('reads the surname %s as %s first', (surname, pinyin) => {
    expect(romaniseHan(surname, zh, 'family')[0]).toBe(pinyin)
  })

  it('keeps the usual reading of a polyphone in a given name', () => {
    expect(romaniseHan('单', zh, 'given')).toContain('dan')
    expect(romaniseHan('乐', zh, 'given')).toContain('le')
  })

  it.each([
    ['xiao', 'hsiao'],
    ['zhang', 'chang'],
    ['qing', 'ching'],
    ['jian', 'chien'],
    ['guo', 'kuo'],
    ['xue', 'hsueh'],
    ['zhong', 'chung'],
    ['xiong', 'hsiung'],
    ['rong', 'jung'],
    ['si', 'szu'],
    ['lvan', 'luan'],
  ])('Wade-Giles of %s is %s', (pinyin, expected) => {
    expect(wadeGiles(pinyin)).toBe(expected)
  })
})

describe('other traditions', () => {
  it.each([
    ['陳', ['chan', 'tan']],
    ['黃', ['wong', 'ng']],
    ['張', ['cheung', 'chang']],
    ['吳', ['ng', 'goh']],
    ['蔡', ['choi', 'chua']],
  ])('spells %s', (surname, expected) => {
    const variants = romaniseHan(surname, zh, 'family')
    for (const e of expected) expect(variants).toContain(e)
  })

  it('spells jyutping as Hong Kong does', () => {
    expect(hongKongSpellings('koeng')[0]).toBe('keung')
    expect(hongKongSpellings('jyun')[0]).toBe('yuen')
    expect(hongKongSpellings('gwong')[0]).toBe('kwong')
    expect(hongKongSpellings('hou')[0]).toBe('ho')
    expect(hongKongSpellings('')).toEqual([])
  })

  it('applies the Korean law of initial sounds at the start only', () => {
    expect(readKoreanHan('李', true)).toBe('이')
    expect(readKoreanHan('林', true)).toBe('임')
    expect(readKoreanHan('羅', true)).toBe('나')
    expect(readKoreanHan('金', true)).toBe('김')
    expect(readKoreanHan('金', false)).toBe('금')
    expect(readKoreanHan('善理', false)).toBe('선리')
  })

  it('follows the hint', () => {
    expect(romaniseHan('李', { language: 'ko' }, 'family')).toContain('lee')
    expect(romaniseHan('阮', { language: 'vi' }, 'family')[0]).toBe('nguyen')
    expect(romaniseHan('陳', { country: 'VN' }, 'family')[0]).toBe('tran')
    expect(romaniseHan('林', { language: 'ja' }, 'family')[0]).toBe('hayashi')
  })

  it('reads a transcribed name back', () => {
    expect(romaniseHan('约翰逊', undefined, 'transcribed')).toContain('johanson')
    expect(romaniseHan('魯塞夫', undefined, 'transcribed')).toContain('rusev')
  })

  it.each([
    ['伊丽莎白', 'elizabeth'],
    ['希山慕丁', 'hishammuddin'],
    ['墨菲', 'murphy'],
    ['休斯', 'hughes'],
    ['沙拉胡丁', 'salahuddin'],
  ])('spells %s, a foreign name alone, as its bearers do: %s', (han, latin) => {
    expect(romaniseHan(han)).toContain(latin)
    const { tokens, alternatives = [] } = structureName(han)
    const readings = [tokens, ...alternatives.map((a) => a.tokens)]
    expect(readings.flatMap(([first]) => first!.latin)).toContain(latin)
  })

  it('gives Chinese, Japanese and Korean spellings without a hint', () => {
    const variants = romaniseHan('林')
    expect(variants).toContain('lin')
    expect(variants).toContain('hayashi')
  })
})

describe('surnames of foreigners by custom', () => {
  it.each([
    ['薛定谔', 'schrodinger'],
    ['邊沁', 'bentham'],
  ])('%s is read as %s beside the Chinese name that it may be', (han, surname) => {
    const { tokens, alternatives = [] } = structureName(han)
    expect(tokens[0]!.role).toBe('family')
    expect(alternatives.some((name) => name.tokens[0]!.latin[0] === surname)).toBe(true)
  })
})

describe('segmentCjk', () => {
  it.each([
    ['王小明', zh, '王', '小明', 'zh'],
    ['諸葛亮', zh, '諸葛', '亮', 'zh'],
    ['歐陽小文', zh, '歐陽', '小文', 'zh'],
    ['李明', zh, '李', '明', 'zh'],
    ['山田太郎', undefined, '山田', '太郎', 'ja'],
    ['佐々木花子', undefined, '佐佐木', '花子', 'ja'],
    ['林太郎', { language: 'ja' }, '林', '太郎', 'ja'],
    ['金英姬', { language: 'ko' }, '金', '英姬', 'ko'],
    ['习小明', zh, '习', '小明', 'zh'],
    ['织田太郎', zh, '织田', '太郎', 'ja'],
    ['阮文雄', undefined, '阮', '文雄', 'vi'],
  ])('%s', (name, hint, family, given, language) => {
    expect(segmentCjk(name, 'Han', hint)[0]).toMatchObject({ family, given, language })
  })

  it.each([
    ['김영희', 'Hangul', '김', '영희'],
    ['남궁영', 'Hangul', '남궁', '영'],
    ['山本ひろし', 'Japanese', '山本', 'ひろし'],
    ['沢りつ子', 'Japanese', '沢', 'りつ子'],
  ] as const)('%s', (name, script, family, given) => {
    expect(segmentCjk(name, script)[0]).toMatchObject({ family, given })
  })

  it.each(['피터', '마틴', '우드'])(
    'offers %s as a foreign name too, since Korean names have no such syllable',
    (name) => {
      const splits = segmentCjk(name, 'Hangul')
      expect(splits[0]?.language).toBe('ko')
      expect(splits).toContainEqual({ family: name, given: '', confidence: 0.3 })
      expect(segmentCjk('김영희', 'Hangul').some(({ given }) => given === '')).toBe(false)
    },
  )

  it('offers the Japanese split beside the Chinese one where both may be', () => {
    const languages = segmentCjk('林明子', 'Han').map((s) => s.language)
    expect(languages).toContain('ja')
    expect(languages).toContain('zh')
  })

  it('takes simplified characters for Chinese, unless the surname can only be Japanese', () => {
    const languages = (name: string): readonly unknown[] => segmentCjk(name, 'Han').map((s) => s.language)
    expect(languages('张明子')).not.toContain('ja')
    expect(languages('張明子')).toContain('ja')
    expect(languages('佐佐木华子')).toContain('ja')
  })

  it.each([
    ['ジョン・スミス', 'Katakana'],
    ['ジョンスミス', 'Katakana'],
    ['约翰·史密斯', 'Han'],
    ['아르놀트 슈바르츠', 'Hangul'],
    ['林', 'Han'],
    ['', 'Han'],
  ] as const)('leaves %s whole', (name, script) => {
    expect(segmentCjk(name, script)).toMatchObject([{ family: name, given: '' }])
  })

  it('offers the whole of a long transcription first', () => {
    expect(segmentCjk('阿諾舒華辛力加', 'Han')[0]).toMatchObject({ given: '' })
  })

  it('puts the parts together again, best first, whatever the name', () => {
    fc.assert(
      fc.property(han, (name) => {
        const splits = segmentCjk(name, 'Han')
        expect(splits.length).toBeGreaterThan(0)
        for (const s of splits) {
          expect(s.family + s.given).toBe(name)
          expect(s.confidence).toBeGreaterThanOrEqual(0)
          expect(s.confidence).toBeLessThanOrEqual(1)
        }
        const order = splits.map((s) => s.confidence)
        expect(order).toEqual(Array.from(order).sort((a, b) => b - a))
      }),
    )
  })
})

it('returns at most eight different a-z spellings for any text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), han, (noise, name) => {
      for (const position of [undefined, 'family', 'given', 'transcribed'] as const) {
        const variants = romaniseHan(noise + name, undefined, position)
        expect(variants.length).toBeLessThanOrEqual(8)
        expect(new Set(variants).size).toBe(variants.length)
        for (const v of variants) expect(v).toMatch(/^[a-z]+$/)
      }
    }),
  )
  expect(romaniseHan('伟'.repeat(100_000)).length).toBeGreaterThan(0)
})
