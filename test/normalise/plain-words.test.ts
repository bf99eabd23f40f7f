import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isInertLetter } from '../../src/normalise/text/clean-text.ts'
import { romanise } from '../../src/normalise/romanise/romanise.ts'
import { romanisePlain } from '../../src/normalise/romanise/latin/latin.ts'
import { nameWords } from '../../src/normalise/structure/structure-words.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

/** Spaces behind it send a name the long way. */
const theLongWay = (text: string): unknown => nameWords(`${text}  `)

describe('names of letters and single spaces', () => {
  it('are split as all others are, whatever the letter', () => {
    for (let unit = 0x20; unit < 0xd800; unit++) {
      if (unit > 0x100 && !isInertLetter(unit)) continue
      const letter = String.fromCharCode(unit)
      for (const text of [letter, `x${letter}`, `${letter}x x${letter}`])
        if (JSON.stringify(nameWords(text)) !== JSON.stringify(theLongWay(text)))
          expect(nameWords(text), unit.toString(16)).toEqual(theLongWay(text))
    }
  })

  it('are split as all others are, whatever their words', () => {
    const unit = fc.constantFrom(...'aZ éяа مر देवि 金さキ김 ', ' ', '-', '.', "'")
    fc.assert(
      fc.property(fc.string({ unit, maxLength: 60 }), (text) => {
        expect(nameWords(text)).toEqual(theLongWay(text))
      }),
    )
  })

  it('of ASCII letters have their readings in lower case', () => {
    const word = fc.string({ unit: fc.constantFrom(...'aAbcehiKnostTuwxXz'), minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(word, fc.constantFrom(undefined, 'so', 'tr', 'de'), (text, language) => {
        const hint = language === undefined ? undefined : { language }
        const readings = romanise(text, 'Latin', hint)
        expect(romanisePlain(text.toLowerCase(), hint)).toEqual(readings)
        const [token] = structureName(`${text} Xo`, hint).tokens
        if (token?.written === text) {
          expect(token.latin).toEqual(readings)
          expect(token.native).toBe(text.toLowerCase())
        }
      }),
    )
  })
})
