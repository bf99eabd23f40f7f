import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { letterUnit, voweledNumber, voweledSkeleton, voweledText } from '../../../src/encode/names/voweled.ts'

const word = fc.string({ unit: fc.constantFrom(...'aeiouhwybdgkmnrstzcj'), maxLength: 12 })
const lettersOf = (text: string): Uint8Array =>
  Uint8Array.from({ length: text.length }, (_, i) => letterUnit(text, i))

describe('voweledNumber', () => {
  it('is the code of a stretch of letters, as digits', () => {
    fc.assert(
      fc.property(word, word, word, (before, text, behind) => {
        const all = lettersOf(before + text + behind)
        const number = voweledNumber(all, before.length, before.length + text.length)
        expect(voweledText(number)).toBe(`~${voweledSkeleton(text)}`)
      }),
    )
  })

  it('keeps vowels apart by what they sound like, less a glide in front, and has one nasal for ng', () => {
    expect(['li', 'lu', 'la', 'wang', 'zhou', 'ha'].map(voweledSkeleton)).toEqual([
      'RI',
      'RU',
      'RA',
      'AN',
      'SU',
      'A',
    ])
  })
})
