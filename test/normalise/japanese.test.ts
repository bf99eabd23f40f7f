import { readdirSync, readFileSync } from 'node:fs'
import { gzipSync } from 'node:zlib'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { romaniseJapanese } from '../../src/normalise/romanise/japanese/japanese.ts'

describe('romaniseJapanese', () => {
  it.each([
    ['佐藤', ['sato', 'satou', 'satoh']],
    ['東海林', ['shoji', 'shouji']],
    ['渡邊', ['watanabe']],
    ['渡邉', ['watanabe']],
    ['佐々木', ['sasaki']],
    ['大谷', ['otani', 'oya']],
    ['河野', ['kono', 'kawano']],
    ['五十嵐', ['igarashi']],
    ['関ヶ原', ['sekigahara']],
  ])('reads the surname %s', (surname, expected) => {
    const variants = romaniseJapanese(surname, undefined, 'family')
    for (const e of expected) expect(variants).toContain(e)
  })

  it.each([
    ['太郎', ['taro', 'tarou']],
    ['裕子', ['yuko', 'hiroko']],
    ['翔太', ['shota']],
    ['一郎', ['ichiro']],
    ['直美', ['naomi']],
    ['りつ子', ['ritsuko']],
    ['さくら', ['sakura']],
    ['久美子', ['kumiko']],
  ])('reads the given name %s', (given, expected) => {
    const variants = romaniseJapanese(given, undefined, 'given')
    for (const e of expected) expect(variants).toContain(e)
  })

  it('reads a name that no dictionary lists from its characters', () => {
    expect(romaniseJapanese('瑠璃彦', undefined, 'given')).toContain('rurihiko')
  })

  it('reads a whole name', () => {
    expect(romaniseJapanese('山田太郎')[0]).toBe('yamadataro')
    expect(romaniseJapanese('山本ひろし')[0]).toBe('yamamotohiroshi')
  })

  it('returns at most eight different a-z spellings for any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary' }),
        fc.constantFrom(undefined, 'family' as const, 'given' as const),
        (s, position) => {
          const variants = romaniseJapanese(`${s}山か`, undefined, position)
          expect(variants.length).toBeGreaterThan(0)
          expect(variants.length).toBeLessThanOrEqual(8)
          expect(new Set(variants).size).toBe(variants.length)
          for (const v of variants) expect(v).toMatch(/^[a-z]+$/)
        },
      ),
    )
    expect(romaniseJapanese('々'.repeat(50_000))).toEqual([])
    expect(romaniseJapanese('龘'.repeat(50_000)).length).toBeGreaterThan(0)
  })
})

it('packs all CJK tables into 700 kB', () => {
  const folder = new URL('../../src/data/', import.meta.url)
  const tables = readdirSync(folder).filter((f) => /^(han|hangul|ja|cjk)-.*\.ts$/.test(f))
  expect(tables.length).toBeGreaterThanOrEqual(12)
  const bytes = tables.reduce((sum, f) => sum + gzipSync(readFileSync(new URL(f, folder))).length, 0)
  expect(bytes).toBeLessThan(700_000)
})
