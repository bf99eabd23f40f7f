import { describe, expect, it } from 'vitest'
import { KEY_CODES } from '../../../src/encode/names/key-codes.ts'
import { keyWords } from '../../../src/encode/names/key-words.ts'
import { structureName } from '../../../src/normalise/structure/structure-name.ts'

const shared = (code: 'nameTokens' | 'tokenPairs', a: string, b: string): readonly string[] => {
  const other = new Set(KEY_CODES[code](b))
  return KEY_CODES[code](a).filter((key) => other.has(key))
}

describe('words of a name for blocking', () => {
  it('cuts Burmese into syllables, a stack between two of them', () => {
    const words = keyWords(structureName('ခင်သန္တာ')).filter(({ from, to }) => to === from + 1)
    expect(words.map(({ latin }) => latin[0])).toEqual(['khin', 'than', 'ta'])
  })

  it('takes two in a row as one word, and no two words that overlap as a pair', () => {
    const words = keyWords(structureName('John Akol Deng'))
    expect(words.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [0, 2],
      [1, 2],
      [1, 3],
      [2, 3],
    ])
    expect(shared('nameTokens', 'John Akol Deng', 'JohnAkol Dengue')).not.toEqual([])
  })

  it.each([
    ['စိုးမျိုး', 'Myo Soe'],
    ['အိအေး', 'Ei Aye'],
    ['ယုအိအေး', 'Yu Ei Aye'],
  ])('%s meets %s by two words', (native, latin) => {
    expect(shared('tokenPairs', native, latin)).not.toEqual([])
  })

  it('a syllable of native Burmese meets a word in Latin letters', () => {
    expect(shared('nameTokens', 'ခင်သန္တာ', 'Khin Thandar')).not.toEqual([])
    expect(shared('nameTokens', 'ရီသန္တာမေ', 'YiThandar May')).not.toEqual([])
  })

  it.each([
    ['Mukhopadhyay', 'Mukherjee'],
    ['চট্টোপাধ্যায়', 'Chatterjee'],
    ['বন্দ্যোপাধ্যায়', 'Banerji'],
    ['Gangopadhyay', 'Ganguly'],
    ['Jobe', 'Diop'],
    ['Njie', 'Ndiaye'],
  ])('two forms of one surname meet, alone and beside a given name: %s and %s', (a, b) => {
    expect(shared('nameTokens', a, b)).not.toEqual([])
    expect(shared('tokenPairs', `Maya ${a}`, `Maya ${b}`)).not.toEqual([])
  })

  it('a vowel alone is no word', () => {
    expect(shared('nameTokens', 'Aye', 'Ei')).toEqual([])
    expect(shared('nameTokens', 'Aye', 'Ayee')).toEqual(['=aye'])
  })
})
