import { describe, expect, it } from 'vitest'
import { scriptOf } from '../../../src/normalise/text/script.ts'
import type { Script } from '../../../src/normalise/types.ts'

const TOKENS: [string, Script][] = [
  ['Ana', 'Latin'],
  ['Nguyễn', 'Latin'],
  ['محمد', 'Arabic'],
  ['שרה', 'Hebrew'],
  ['Иван', 'Cyrillic'],
  ['Ќирил', 'Cyrillic'],
  ['Γεώργιος', 'Greek'],
  ['Արամ', 'Armenian'],
  ['ნინო', 'Georgian'],
  ['አበበ', 'Ethiopic'],
  ['राजेश', 'Devanagari'],
  ['শেখ', 'Bengali'],
  ['ਸਿੰਘ', 'Gurmukhi'],
  ['સુરેશ', 'Gujarati'],
  ['ଓଡ଼ିଶା', 'Oriya'],
  ['முத்து', 'Tamil'],
  ['మహేష్', 'Telugu'],
  ['ಮಹೇಶ', 'Kannada'],
  ['മോഹൻ', 'Malayalam'],
  ['මහින්ද', 'Sinhala'],
  ['สมชาย', 'Thai'],
  ['ທອງ', 'Lao'],
  ['សុខ', 'Khmer'],
  ['အောင်', 'Myanmar'],
  ['བསྟན་འཛིན', 'Tibetan'],
  ['ᠲᠡᠮᠦᠵᠢᠨ', 'Mongolian'],
  ['މުޙައްމަދު', 'Thaana'],
  ['ܝܘܚܢܢ', 'Syriac'],
  ['𞤀𞤁', 'Adlam'],
  ['ߡߊ', 'Nko'],
  ['𐴔𐴟', 'Hanifi_Rohingya'],
  ['𐒖𐒔', 'Osmanya'],
  ['王伟', 'Han'],
  ['佐々木', 'Han'],
  ['𠮷田', 'Han'],
  ['さくら', 'Hiragana'],
  ['ジョン', 'Katakana'],
  ['ケニー', 'Katakana'],
  ['恵み', 'Japanese'],
  ['김정', 'Hangul'],
  ['Iвaн', 'Mixed'],
  ['Jоhn', 'Mixed'],
  ['123', 'Other'],
  ['', 'Other'],
  ['🙂', 'Other'],
]

describe('scriptOf', () => {
  it.each(TOKENS)('%s is %s', (token, script) => {
    expect(scriptOf(token)).toBe(script)
  })

  it('agrees with Unicode script properties on single letters', () => {
    const scripts = [...new Set(TOKENS.map(([, s]) => s))].filter(
      (s) => !['Mixed', 'Other', 'Japanese'].includes(s),
    )
    const tests = scripts.map((s) => [s, new RegExp(`^\\p{Script=${s}}$`, 'u')] as const)
    const wrong: string[] = []
    for (let cp = 0; cp <= 0x2ffff; cp++) {
      const letter = String.fromCodePoint(cp)
      if (!/^\p{L}$/u.test(letter)) continue
      const own = scriptOf(letter)
      // letters too rare for a name (phonetic extensions and the like) may count as Other
      if (own === 'Other') continue
      const unicode = tests.find(([, pattern]) => pattern.test(letter))?.[0] ?? 'Other'
      if (own !== unicode) wrong.push(`${cp.toString(16)} ${own} ${unicode}`)
    }
    expect(wrong).toEqual([])
  })
})
