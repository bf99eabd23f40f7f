import { describe, expect, it } from 'vitest'
import { compareNames } from '../../../src/compare/names/compare-names.ts'
import { foreignHanWord, splitForeignHan } from '../../../src/normalise/cjk/split-foreign-han.ts'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'

describe('foreign names in Han without separators', () => {
  it.each([
    ['阿都拉曼莫哈末', '阿都拉曼 莫哈末'],
    ['西蒂諾阿都拉', '西蒂 諾 阿都拉'],
    ['买买提吐尔逊', '买买提 吐尔逊'],
    ['哈山巴里奧', '哈山 巴里奧'],
  ])('%s is %s', (name, words) => {
    expect(splitForeignHan(name).join(' ')).toBe(words)
  })

  it.each(['王小明', '歐陽大文', '約翰遜', '山本太郎', '諾馬'])('%s stays whole', (name) => {
    expect(splitForeignHan(name)).toEqual([])
  })

  it('reads a listed word as its bearers spell it, in either writing', () => {
    expect(foreignHanWord('馬哈迪')).toContain('mahathir')
    expect(foreignHanWord('马哈迪')).toEqual(foreignHanWord('馬哈迪'))
    expect(foreignHanWord('小明')).toEqual([])
  })

  it.each([
    ['阿基米德', 'archimedes'],
    ['莱布尼茨', 'leibniz'],
    ['夏多布里昂', 'chateaubriand'],
    ['埃尔多安', 'erdogan'],
    ['史匹堡', 'spielberg'],
    ['轩尼诗', 'hennessy'],
    ['軒尼詩', 'hennessy'],
    ['碧咸', 'beckham'],
  ])('by custom, in China, Taiwan and Hong Kong: %s is %s', (han, latin) => {
    expect(foreignHanWord(han)).toContain(latin)
  })

  it('meets the Latin name word by word, and not a relative', () => {
    const name = structureName('阿都卡林莫哈末')
    expect(compareNames(name, structureName('Abdul Karim Mohamed')).relation).toBe('same')
    expect(compareNames(name, structureName('Abdul Halim Mohamed')).bits).toBeLessThan(
      compareNames(name, structureName('Abdul Karim bin Mohamad')).bits,
    )
  })
})
