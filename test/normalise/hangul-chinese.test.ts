import { describe, expect, it } from 'vitest'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { chineseUnits, readChineseHangul } from '../../src/normalise/romanise/hangul/hangul-chinese.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

describe('readChineseHangul', () => {
  // Examples of the rules' own tables: places, and invented names.
  it.each([
    ['베이징', 'beijing'],
    ['상하이', 'shanghai'],
    ['톈진', 'tianjin'],
    ['광저우', 'guangzhou'],
    ['쓰촨', 'sichuan'],
    ['쑨샤오위', 'sunxiaoyu'],
    ['쉬즈룽', 'xuzhilong'],
    ['쟝셩', 'zhangsheng'],
    ['샹', 'xiang'],
  ])('%s is %s', (hangul, pinyin) => {
    expect(readChineseHangul(hangul)).toContain(pinyin)
  })

  it('reads nothing that is no pinyin', () => {
    expect(readChineseHangul('김철수')).toEqual([])
    expect(readChineseHangul('')).toEqual([])
    expect(chineseUnits('박')).toBeUndefined()
  })

  it('lets a Chinese name in Hangul meet pinyin, and leaves Korean names Korean', () => {
    expect(compareNames(structureName('쑨샤오위'), structureName('Sun Xiaoyu')).relation).toBe('same')
    const [first] = structureName('장민수').tokens
    expect(first?.latin[0]).toBe('jang')
  })
})
