import { describe, expect, it } from 'vitest'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { readOnyomi, splitOnyomi } from '../../src/normalise/romanise/japanese/kana-onyomi.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

describe('readOnyomi', () => {
  it.each([
    ['オウ', 'family', 'wang'],
    ['リュウ', 'family', 'liu'],
    ['オウヨウ', 'family', 'ouyang'],
    ['シュンメイ', 'given', 'chunming'],
    ['カ', 'given', 'hua'],
  ] as const)('%s as a %s name is %s', (kana, position, pinyin) => {
    expect(readOnyomi(kana, position, 'zh')).toContain(pinyin)
  })

  it.each([
    ['キン', 'family', 'kim'],
    ['ボク', 'family', 'park'],
    ['ナングウ', 'family', undefined],
    ['エイテツ', 'given', 'youngchul'],
  ] as const)('%s as a Korean %s name is %s', (kana, position, latin) => {
    const read = readOnyomi(kana, position, 'ko')
    if (latin === undefined) expect(read).toEqual([])
    else expect(read).toContain(latin)
  })

  it('reads no kana that no character has, and no given name of three characters', () => {
    expect(readOnyomi('ヴァ', 'family', 'zh')).toEqual([])
    expect(readOnyomi('', 'given', 'ko')).toEqual([])
    expect(readOnyomi('シュンメイカ', 'given', 'zh')).toEqual([])
  })
})

describe('splitOnyomi', () => {
  it('parts a surname and a given name', () => {
    expect(splitOnyomi('リュウシュンメイ', 'zh')).toContainEqual({ family: 'リュウ', given: 'シュンメイ' })
    expect(splitOnyomi('ヤマダタロウ', 'zh')).toEqual([])
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
    ['チン・シメイ', 'Chen Zhiming', 'Chen Zhiqiang'],
    ['りゅう しゅんめい', 'Liu Chunming', 'Liu Chunhua'],
    ['サイ・エイブン', 'Cai Yingwen', 'Cai Yinghua'],
    ['キン・エイテツ', 'Kim Young-chul', 'Kim Young-ho'],
    ['リ キコウ', 'Lee Ki-hong', 'Lee Jung-hwan'],
  ])('reads the two words %s as %s too, and not as %s', (kana, latin, other) => {
    const name = structureName(kana)
    expect(name.readAs).toBeUndefined()
    expect(compareNames(name, structureName(latin)).relation).toBe('same')
    expect(compareNames(structureName(other), name).relation).toBe('different')
  })

  it.each(['ジョン・スミス', 'マリア・ロペス', 'さとう けんいち', 'キム・ヨンチョル'])(
    'reads %s in one way',
    (kana) => {
      expect(structureName(kana).alternatives).toBeUndefined()
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
    expect(name.alternatives?.every(({ share, readAs }) => share === (readAs === 'zh' ? 0.02 : 0.01))).toBe(
      true,
    )
    expect(compareNames(name, structureName(latin)).relation).toBe('same')
  })

  it('leaves names of Japan as they were', () => {
    const { alternatives, tokens } = structureName('さとうけんいち')
    expect(alternatives).toBeUndefined()
    expect(tokens[0]?.latin[0]).toBe('satokenichi')
  })
})
