import { describe, expect, it } from 'vitest'
import { romaniseIndic } from '../../src/normalise/romanise/indic/indic.ts'

describe('national tables of Indic scripts', () => {
  it.each([
    ['സുരേഷ്', 'suresu'],
    ['രാജ്', 'raju'],
    ['ശക്തി', 'sakuti'],
  ])('Malayalam %s has a half u where the sign for no vowel stands', (written, latin) => {
    expect(romaniseIndic(written, 'Malayalam')).toContain(latin)
  })

  it('a chillu has no vowel, and the customary spelling comes first', () => {
    expect(romaniseIndic('മോഹൻ', 'Malayalam')).not.toContain('mohanu')
    expect(romaniseIndic('സുരേഷ്', 'Malayalam')[0]).toBe('suresh')
  })

  it('Nepali writes the nasal as m and drops the last schwa alone', () => {
    expect(romaniseIndic('संक्रमित', 'Devanagari', { language: 'ne' })).toContain('samkramit')
    expect(romaniseIndic('संक्रमित', 'Devanagari')).not.toContain('samkramit')
  })
})

describe('conjuncts that have sounds of their own', () => {
  it.each([
    ['ज्ञानेश', 'Devanagari', 'gyanesh'],
    ['ज्ञानेश', 'Devanagari', 'jnanesh'],
    ['જ્ઞાનેશ', 'Gujarati', 'gnanesh'],
    ['జ్ఞానేశ్', 'Telugu', 'gnanesh'],
    ['প্রজ্ঞা', 'Bengali', 'pragya'],
    ['লক্ষ্মী', 'Bengali', 'lakshmi'],
    ['লক্ষ্মী', 'Bengali', 'lokhmi'],
  ] as const)('%s in %s may be %s', (written, script, latin) => {
    expect(romaniseIndic(written, script)).toContain(latin)
  })
})

describe('Bengali', () => {
  it.each([
    ['জিয়া', 'ziya'],
    ['ছালাম', 'salam'],
    ['যাদব', 'yadav'],
    ['হোয়াইট', 'whait'],
  ])('%s may be %s', (written, latin) => {
    expect(romaniseIndic(written, 'Bengali')).toContain(latin)
  })

  it('says j, b and chh first', () => {
    expect(romaniseIndic('জিয়া', 'Bengali')[0]).toBe('jiya')
    expect(romaniseIndic('যাদব', 'Bengali')[0]).toBe('jadab')
    expect(romaniseIndic('ছবি', 'Bengali')[0]).toBe('chhabi')
  })
})
