import { describe, expect, it } from 'vitest'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { readOnyomi, splitOnyomi } from '../../src/normalise/romanise/kana-onyomi.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

describe('readOnyomi', () => {
  it.each([
    ['オウ', 'family', 'wang'],
    ['リュウ', 'family', 'liu'],
    ['オウヨウ', 'family', 'ouyang'],
    ['シュンメイ', 'given', 'chunming'],
    ['カ', 'given', 'hua'],
  ] as const)('%s as a %s name is %s', (kana, position, pinyin) => {
    expect(readOnyomi(kana, position)).toContain(pinyin)
  })

  it('reads no kana that no character has, and no given name of three characters', () => {
    expect(readOnyomi('ヴァ', 'family')).toEqual([])
    expect(readOnyomi('', 'given')).toEqual([])
    expect(readOnyomi('シュンメイカ', 'given')).toEqual([])
  })
})

describe('splitOnyomi', () => {
  it('parts a surname and a given name', () => {
    expect(splitOnyomi('リュウシュンメイ')).toContainEqual({ family: 'リュウ', given: 'シュンメイ' })
    expect(splitOnyomi('ヤマダタロウ')).toEqual([])
  })

  it.each(['りゅうしゅんめい', 'リュウシュンメイ'])(
    'makes %s a Chinese name as well, and less likely so',
    (kana) => {
      const name = structureName(kana)
      expect(name.tokens[0]?.latin[0]).not.toBe('liu')
      expect(name.alternatives?.some(({ share }) => share === 0.02)).toBe(true)
      expect(compareNames(name, structureName('Liu Chunming')).relation).toBe('same')
      expect(compareNames(name, structureName('Wang Jianguo')).relation).toBe('different')
    },
  )

  it.each([
    ['キム', 'Kim'],
    ['ルイス', 'Lewis'],
    ['コッホ', 'Koch'],
    ['ハリス', 'Harris'],
  ])('reads %s as one word before it is a Chinese name', (kana, latin) => {
    const name = structureName(kana)
    expect(name.tokens.map(({ native }) => native)).toEqual([kana])
    expect(name.alternatives?.every(({ share, readAs }) => share === 0.02 && readAs === 'zh')).toBe(true)
    expect(compareNames(name, structureName(latin)).relation).toBe('same')
  })

  it('leaves names of Japan as they were', () => {
    const { alternatives, tokens } = structureName('さとうけんいち')
    expect(alternatives).toBeUndefined()
    expect(tokens[0]?.latin[0]).toBe('satokenichi')
  })
})
