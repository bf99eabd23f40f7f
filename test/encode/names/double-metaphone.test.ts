import { doubleMetaphone as reference } from 'double-metaphone'
import { array, assert, constantFrom, property } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { doubleMetaphone } from '../../../src/encode/names/double-metaphone.ts'

const ofReference = (word: string): string[] => [...new Set(reference(word))].filter((code) => code !== '')

// Every letter, and what some rule asks for.
const PIECES =
  'A B C D E F G H I J K L M N O P Q R S T U V W X Y Z AESAR AI AND ANGER ARAC ARIS ARCHIT AS AU BACHER CC CH CIA CZ DG EAU EIM EM ER EY GER GH GL GN HIA HEIM HU ' +
  'IA ICZ IER ISL ITZ JOSE LI LL MACHER MC MM OI OLZ OO OR ORCHES ORCHID OS OU OWSKI PH SAN SC SCH SH SIO SZ TCH TH TIA TION TT TTH UCCES UGAR UMB UY VAN VON WH WITZ WR YM ZH ZZ'

describe('doubleMetaphone', () => {
  it('is the reference, for all that its rules look at', () => {
    const words = array(constantFrom(...PIECES.split(' ')), { minLength: 1, maxLength: 6 })
    assert(
      property(words, (pieces) => {
        const word = pieces.join('')
        expect(doubleMetaphone(word)).toEqual(ofReference(word))
        expect(doubleMetaphone(word.toLowerCase())).toEqual(ofReference(word))
      }),
      { numRuns: 20_000 },
    )
  })

  it('is the reference for every word of three letters, and for a long one', () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const differing = letters.flatMap((a) =>
      letters.flatMap((b) =>
        letters
          .map((c) => a + b + c)
          .filter((word) => doubleMetaphone(word).join() !== ofReference(word).join()),
      ),
    )
    expect(differing).toEqual([])
    const long = 'Schwarzenegger'.repeat(40)
    expect(doubleMetaphone(long)).toEqual(ofReference(long))
    expect(doubleMetaphone('Smith')).toEqual(['SM0', 'XMT'])
  })

  it('stays silent for what is not one word of Latin letters', () => {
    for (const word of ['', 'محمد', 'Пётр', '王', 'Łódź', 'a b', 'a1', '@a', '[a', 'a`', '{', 'ſa', '\u212A'])
      expect(doubleMetaphone(word)).toEqual([])
  })
})
