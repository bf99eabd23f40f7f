import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { foldKana } from '../../src/normalise/cjk/cjk-kana.ts'
import { romaniseKana } from '../../src/normalise/romanise/japanese/kana.ts'
import { kanaToHepburn } from '../../src/normalise/romanise/japanese/kana-hepburn.ts'

describe('foldKana', () => {
  it.each([
    ['ｼﾞｮﾝｿﾝ', 'ジョンソン'],
    ['じょんそん', 'ジョンソン'],
    ['すゞき', 'スズキ'],
    ['こゝろ', 'ココロ'],
    ['いすゞ', 'イスズ'],
    ['づゝ', 'ヅツ'],
    ['ジヨ―ジ', 'ジヨージ'],
    ['さ\u3099', 'ザ'],
    ['は゜', 'パ'],
  ])('%s is %s', (written, folded) => {
    expect(foldKana(written)).toBe(folded)
  })

  it('is idempotent and leaves other scripts alone', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0x3041, max: 0x30ff }).map(String.fromCharCode) }),
        (s) => {
          expect(foldKana(foldKana(s))).toBe(foldKana(s))
        },
      ),
    )
    expect(foldKana('山田 Taro 김')).toBe('山田 Taro 김')
  })
})

describe('kanaToHepburn', () => {
  it.each([
    ['シャチョウ', 'shachou'],
    ['マッチャ', 'matcha'],
    ['ニッポン', 'nippon'],
    ['ティッシュ', 'tisshu'],
    ['ヴァイオリン', 'vaiorin'],
    ['フィッツジェラルド', 'fittsujerarudo'],
    ['ドゥーガル', 'du-garu'],
    ['ッ', ''],
  ])('%s is %s', (kana, latin) => {
    expect(kanaToHepburn(kana)).toBe(latin)
  })
})

describe('romaniseKana', () => {
  it.each([
    ['さとう', ['sato', 'satou', 'satoh']],
    ['おおの', ['ono', 'oono', 'ohno']],
    ['いのうえ', ['inoue']],
    ['ゆうじ', ['yuji', 'yuuji', 'yuzi']],
    ['つちや', ['tsuchiya', 'tutiya']],
    ['ふじい', ['fujii', 'huzii']],
    ['ジョンソン', ['jonson', 'johnson']],
    ['ヴィクトル', ['victor']],
    ['シュバイツァー', ['schweitzer']],
    ['スズキ', ['suzuki']],
  ])('%s', (kana, expected) => {
    const variants = romaniseKana(kana)
    for (const e of expected) expect(variants).toContain(e)
  })

  it.each([
    ['マシュー', 'matthew'],
    ['ジョルジュ', 'georges'],
    ['ヴィルヘルム', 'wilhelm'],
    ['ヘスス', 'jesus'],
    ['クシシュトフ', 'krzysztof'],
    ['ヒューズ', 'hughes'],
    ['シュヴァリエ', 'chevalier'],
  ])('spells %s, whose letters the kana do not tell, as its bearers do: %s', (kana, latin) => {
    expect(romaniseKana(kana)[0]).toBe(latin)
  })

  it('keeps the Japanese name and the East Asian surname that are written as a foreign name is', () => {
    expect(romaniseKana('ケイト')).toEqual(expect.arrayContaining(['kate', 'keito']))
    expect(romaniseKana('ヤン')).toEqual(expect.arrayContaining(['jan', 'yang']))
    expect(romaniseKana('ルー')).toEqual(expect.arrayContaining(['lou', 'lu']))
  })

  it('reads every width and kana of one name alike', () => {
    expect(romaniseKana('ｻﾄｳ')).toEqual(romaniseKana('サトウ'))
    expect(romaniseKana('さとう')[0]).toBe(romaniseKana('サトウ')[0])
  })

  it('returns at most eight a-z spellings for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => {
        const variants = romaniseKana(`${s}カ`)
        expect(variants.length).toBeGreaterThan(0)
        expect(variants.length).toBeLessThanOrEqual(8)
        for (const v of variants) expect(v).toMatch(/^[a-z]+$/)
      }),
    )
    expect(romaniseKana('ー')).toEqual([])
    expect(romaniseKana('abc')).toEqual([])
    expect(romaniseKana('ゝ'.repeat(50_000))).toEqual([])
    expect(romaniseKana('ジョ'.repeat(50_000)).length).toBeGreaterThan(0)
  })
})
