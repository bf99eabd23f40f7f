import { describe, expect, it } from 'vitest'
import { letterCodes } from '../../src/compare/names/token-code.ts'
import { learnedTable } from '../../src/compare/names/learned-table.ts'
import { learnedBits } from '../../src/compare/names/token-learned.ts'
import { weightedSimilarity } from '../../src/compare/names/token-weighted.ts'

const bits = (a: string, b: string, floor?: number): number =>
  learnedBits(learnedTable('ar'), letterCodes(a), letterCodes(b), floor)

describe('learnedBits', () => {
  it('puts the true spelling above strangers', () => {
    expect(bits('mhmd', 'mohammed')).toBeGreaterThan(0)
    expect(bits('mhmd', 'mohammed')).toBeGreaterThan(bits('mhmd', 'mahmoud'))
    expect(bits('mhmd', 'fatima')).toBeLessThan(0)
  })

  it('has nothing to say about empty strings', () => {
    expect(bits('', 'omar')).toBe(-Infinity)
    expect(bits('omar', '')).toBe(-Infinity)
  })

  it('stops under the floor only where the score is under it', () => {
    const free = bits('ywsf', 'yousef')
    expect(bits('ywsf', 'yousef', free - 1)).toBe(free)
    expect(bits('ywsf', 'krzysztof', 30)).toBe(-Infinity)
  })

  it('does not remember the pair before', () => {
    const alone = bits('ali', 'ali')
    bits('abdalrahman', 'abdurrahman')
    expect(bits('ali', 'ali')).toBe(alone)
  })

  it.each(['ar', 'he', 'ru', 'ko', 'kana', 'zh', 'pooled', 'latin'] as const)(
    '%s agrees with itself',
    (name) => {
      const code = letterCodes('marina')
      expect(learnedBits(learnedTable(name), code, code)).toBeGreaterThan(5)
      expect(learnedBits(learnedTable(name), code, letterCodes('gustov'))).toBeLessThan(0)
    },
  )
})

const w = (a: string, b: string): number => weightedSimilarity(letterCodes(a), letterCodes(b))

describe('weightedSimilarity', () => {
  it('is 1 for equal strings, 0 for an empty one, and symmetric', () => {
    expect(w('omar', 'omar')).toBe(1)
    expect(w('', 'omar')).toBe(0)
    expect(w('jamal', 'gamal')).toBe(w('gamal', 'jamal'))
  })

  it('takes vowels and glides lightly and consonants of another class heavily', () => {
    expect(w('mhmd', 'mohamed')).toBeGreaterThan(0.85)
    expect(w('khalid', 'khalil')).toBeLessThan(w('khalid', 'khalit'))
    expect(w('khalid', 'qalid')).toBeGreaterThan(w('khalid', 'salid'))
  })
})
