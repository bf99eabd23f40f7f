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
