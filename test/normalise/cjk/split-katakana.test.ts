import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../src/compare/names/compare-names.ts'
import { splitKatakana } from '../../../src/normalise/cjk/split-katakana.ts'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'

describe('splitKatakana', () => {
  it.each([
    ['マイケルジョンソン', 'マイケル ジョンソン'],
    ['ピーターミラー', 'ピーター ミラー'],
    ['アンナロッシ', 'アンナ ロッシ'],
    ['シャルルボードリー', 'シャルル ボードリー'],
    ['ハンスゲオルクケーラー', 'ハンス ゲオルク ケーラー'],
  ])('%s', (name, words) => {
    expect(splitKatakana(name).map((split) => split.words.join(' '))).toContain(words)
  })

  it('keeps the whole name among the ways, and loses no kana in any', () => {
    for (const name of ['マイケルジョンソン', 'サルトリウス', 'ロウラ']) {
      const splits = splitKatakana(name)
      if (name.length > 3) expect(splits.some(({ words }) => words.length === 1)).toBe(true)
      for (const { words } of splits) expect(words.join('')).toBe(name)
    }
  })

  it('leaves other text alone', () => {
    for (const text of ['', 'アン', 'Anna', 'アンナ・マリア', 'ア'.repeat(500)])
      expect(splitKatakana(text)).toEqual([])
  })

  it('lets a name without separators meet its words in any order', () => {
    const joined = structureName('ピーターミラー')
    expect(compareNames(joined, structureName('Peter Miller')).relation).toBe('same')
    expect(compareNames(joined, structureName('Miller, Peter')).relation).toBe('same')
    expect(compareNames(joined, structureName('Peter Carlson')).relation).toBe('different')
  })
})
