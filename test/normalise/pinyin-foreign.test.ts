import { describe, expect, it } from 'vitest'
import { readForeignPinyin } from '../../src/normalise/romanise/han/pinyin-foreign.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

describe('readForeignPinyin', () => {
  it.each([
    ['maimaiti', 'memet'],
    ['yeerlan', 'yerlan'],
    ['zhuoma', 'dolma'],
    // with an ending that the table has not with this name
    ['aihemaitijiang', 'ehmetjan'],
    ['dilinuerguli', 'dilnurgul'],
    // two names written as one
    ['maimaitituersun', 'memettursun'],
  ])('%s is %s', (pinyin, own) => {
    expect(readForeignPinyin(pinyin)[0]).toBe(own)
  })

  it.each(['aisha', 'tashi', 'guang', 'hassan', 'jiang', 'xiaoming', ''])('%s is left as it is', (word) => {
    expect(readForeignPinyin(word)).toEqual([])
  })
})

describe('Tibetan names in Han', () => {
  it('are parted at their words, and a Chinese surname in front stays likelier', () => {
    expect(structureName('达瓦卓玛').tokens.map(({ latin }) => latin[0])).toEqual(['dawa', 'dolma'])
    expect(structureName('白珍').tokens.map(({ latin }) => latin[0])).toEqual(['bai', 'zhen'])
    expect(structureName('王小明').tokens).toHaveLength(2)
  })
})
