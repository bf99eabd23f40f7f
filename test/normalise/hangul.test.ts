import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { romaniseHangul } from '../../src/normalise/romanise/hangul/hangul.ts'
import {
  decomposeHangul,
  mcCuneReischauer,
  revisedRomanisation,
} from '../../src/normalise/romanise/hangul/hangul-jamo.ts'

describe('rules', () => {
  it.each([
    // Examples of the Revised Romanisation's own text (place names) and of McCune-Reischauer's tables.
    ['종로', 'jongro', 'chongno'],
    ['신라', 'sinra', 'silla'],
    ['백암', 'baegam', 'paegam'],
    ['옥천', 'okcheon', 'okchon'],
    ['한강', 'hangang', 'hangang'],
    ['전주', 'jeonju', 'chonju'],
  ])('%s', (hangul, revised, mr) => {
    const jamo = decomposeHangul(hangul)
    expect([revisedRomanisation(jamo), mcCuneReischauer(jamo)]).toEqual([revised, mr])
  })
})

describe('romaniseHangul', () => {
  it.each([
    ['이', ['lee', 'yi', 'rhee', 'ri']],
    ['박', ['park', 'pak', 'bak']],
    ['최', ['choi', 'choe']],
    ['정', ['jung', 'chung', 'jeong']],
    ['노', ['noh', 'roh']],
    ['임', ['lim', 'im']],
    ['남궁', ['namgung', 'namkoong']],
  ])('spells the surname %s as people do', (surname, expected) => {
    const variants = romaniseHangul(surname, undefined, 'family')
    for (const e of expected) expect(variants).toContain(e)
  })

  it.each([
    ['영희', 'given', 'younghee'],
    ['현우', 'given', 'hyunwoo'],
    ['선미', 'given', 'sunmi'],
    ['선미', 'given', 'seonmi'],
    ['김영희', undefined, 'kimyounghee'],
    ['존슨', undefined, 'jonson'],
    ['블라디미르', undefined, 'vladimir'],
    ['마르틴', 'transcribed', 'martin'],
    ['조지', undefined, 'george'],
    ['하먼', undefined, 'harmon'],
    ['휴스', 'transcribed', 'hughes'],
    // Brazil's r, l and di
    ['호제리우', 'transcribed', 'rogerio'],
    ['지우베르투', undefined, 'gilberto'],
    // a Japanese double consonant
    ['깃페이', 'transcribed', 'gippei'],
    ['욧카이치', undefined, 'yokaichi'],
  ] as const)('reads %s (%s) as %s among others', (hangul, position, expected) => {
    expect(romaniseHangul(hangul, undefined, position)).toContain(expected)
  })

  it('reads a Korean given name or surname as nothing else', () => {
    expect(romaniseHangul('조지', undefined, 'given')).not.toContain('george')
    expect(romaniseHangul('안', undefined, 'family')).not.toContain('anne')
    expect(romaniseHangul('장')).not.toContain('jean')
  })

  it('gives the same for decomposed input', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.integer({ min: 0xac00, max: 0xd7a3 }).map(String.fromCharCode) }),
        (s) => {
          expect(romaniseHangul(s.normalize('NFD'))).toEqual(romaniseHangul(s))
        },
      ),
      { numRuns: 200 },
    )
  })

  it('returns at most eight different a-z spellings for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (s) => {
        const variants = romaniseHangul(`${s}가`)
        expect(variants.length).toBeGreaterThan(0)
        expect(variants.length).toBeLessThanOrEqual(8)
        expect(new Set(variants).size).toBe(variants.length)
        for (const v of variants) expect(v).toMatch(/^[a-z]+$/)
      }),
    )
  })

  it('is empty without Hangul and quick on a flood', () => {
    expect(romaniseHangul('')).toEqual([])
    expect(romaniseHangul('Kim 李 ア')).toEqual([])
    expect(romaniseHangul('가'.repeat(100_000)).length).toBeGreaterThan(0)
  })
})
