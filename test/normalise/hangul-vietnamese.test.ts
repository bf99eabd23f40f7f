import { describe, expect, it } from 'vitest'
import { compareNames } from '../../src/compare/names/compare-names.ts'
import { nameKeys } from '../../src/encode/names/name-keys.ts'
import {
  readVietnameseHangul,
  vietnameseName,
} from '../../src/normalise/romanise/hangul/hangul-vietnamese.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

describe('readVietnameseHangul', () => {
  // Examples of the rules' own table: places and words.
  it.each([
    ['하노이', 'hanoi'],
    ['꽝찌', 'quangtri'],
    ['후에', 'hue'],
    ['냐짱', 'nhatrang'],
    ['쩐', 'tran'],
    ['응우옌', 'nguyen'],
    ['흐엉', 'huong'],
  ])('%s is %s', (hangul, spelling) => {
    expect(readVietnameseHangul(hangul)).toContain(spelling)
  })

  it('reads nothing that is no Vietnamese', () => {
    expect(readVietnameseHangul('김철수')).toEqual([])
    expect(readVietnameseHangul('')).toEqual([])
  })
})

describe('a Vietnamese name without spaces', () => {
  it.each([
    ['응우옌반득', '응우옌 반 득', 'Nguyễn Văn Đức'],
    ['쩐티흐엉', '쩐 티 흐엉', 'Tran Thi Huong'],
    ['팜민꽝', '팜 민 꽝', 'Pham Minh Quang'],
    ['레티투이', '레 티 투이', 'Le Thi Thuy'],
    ['부이쑤언뚱', '부이 쑤언 뚱', 'Bui Xuan Tung'],
  ])('%s is %s, %s', (hangul, words, latin) => {
    expect(vietnameseName(hangul)).toEqual(words.split(' '))
    const [a, b] = [structureName(hangul), structureName(latin)]
    const { relation, conflicts } = compareNames(a, b)
    expect([relation, conflicts]).toEqual(['same', []])
    const keys = new Set(nameKeys(a))
    expect(nameKeys(b).some((key) => keys.has(key))).toBe(true)
  })

  it('is no Korean or Western one', () => {
    for (const name of ['김민반', '하반석', '브라이언', '레이나', '호나우두', '하이네', '마이클', '다나카'])
      expect(vietnameseName(name) === undefined || structureName(name).readAs !== 'vi').toBe(true)
  })
})
