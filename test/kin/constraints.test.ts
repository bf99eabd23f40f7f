import { describe, expect, it } from 'vitest'
import { parseDate } from '../../src/format/dates/parse-date.ts'
import { ageGapShare, impossible } from '../../src/kin/constraints.ts'
import { ageGapOf } from '../../src/record/kinship/age-gap.ts'

const on = (text: string): ReturnType<typeof parseDate> => parseDate(text)

describe('constraints', () => {
  it('rules out parents of an impossible age', () => {
    expect(impossible('parent', on('2010-05-01'), on('2004'))).toBe('too-young')
    expect(impossible('parent', on('2010-05-01'), on('1985'))).toBeUndefined()
    expect(impossible('parent', on('2010-05-01'), on('1930'))).toBe('too-old')
  })

  it('lets a father be older than a mother', () => {
    expect(impossible('parent', on('2010'), on('1952'), 'female')).toBe('too-old')
    expect(impossible('parent', on('2010'), on('1952'), 'male')).toBeUndefined()
  })

  it('allows twins and siblings nine months apart, nothing between', () => {
    expect(impossible('sibling', on('2010-01-01'), on('2010-01-02'))).toBeUndefined()
    expect(impossible('sibling', on('2010-01-01'), on('2010-04-01'))).toBe('births-too-close')
    expect(impossible('sibling', on('2010-01-01'), on('2010-11-01'))).toBeUndefined()
    expect(impossible('sibling', on('2010'), on('2010-04-01'))).toBeUndefined()
  })

  it('gives parents a year of slack at both ends, and no more', () => {
    expect(impossible('parent', on('2010-05-01'), on('1999-04-01'))).toBeUndefined()
    expect(impossible('parent', on('2010-05-01'), on('1999-06-01'))).toBe('too-young')
    expect(impossible('parent', on('2010-05-01'), on('1949-06-01'))).toBeUndefined()
    expect(impossible('parent', on('2010-05-01'), on('1949-04-01'))).toBe('too-old')
  })

  it('takes siblings up to two days apart for twins, and those of 240 days for two births', () => {
    expect(impossible('sibling', on('2010-01-01'), on('2010-01-03'))).toBeUndefined()
    expect(impossible('sibling', on('2010-01-01'), on('2010-01-04'))).toBe('births-too-close')
    expect(impossible('sibling', on('2010-01-01'), on('2010-08-28'))).toBe('births-too-close')
    expect(impossible('sibling', on('2010-01-01'), on('2010-08-29'))).toBeUndefined()
  })

  it('has a share for both ends of an age gap, and none beyond', () => {
    const gap = ageGapOf('parent', 'female')!
    for (const years of [gap.least, gap.most]) expect(ageGapShare(gap, years)).toBeGreaterThan(0)
    for (const years of [gap.least - 1, gap.most + 1]) expect(ageGapShare(gap, years)).toBe(0)
  })

  it('rules out nothing where a birth is unknown or could not be read', () => {
    expect(impossible('parent', undefined, on('1990'))).toBeUndefined()
    expect(impossible('parent', on('2010-02-31'), on('2009'))).toBeUndefined()
  })

  it.each(['parent', 'child', 'sibling', 'spouse', 'grandparent'] as const)(
    'shares of the age gap of a %s add up to one, less the tails',
    (kin) => {
      const gap = ageGapOf(kin)!
      let sum = 0
      for (let years = -150; years <= 150; years++) sum += ageGapShare(gap, years)
      expect(sum).toBeGreaterThan(0.97)
      expect(sum).toBeLessThan(1.005)
    },
  )
})
