import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { KeyCode } from '../../../src/encode/names/key-code.ts'
import { KEY_CODES } from '../../../src/encode/names/key-codes.ts'

const codes = Object.keys(KEY_CODES) as KeyCode[]
const shares = (code: KeyCode, a: string, b: string): boolean =>
  KEY_CODES[code](a).some((k) => KEY_CODES[code](b).includes(k))

describe('key codes', () => {
  it('never an empty code, whatever the value', () => {
    const value = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 12 }),
      fc.stringMatching(/^[a-z' -]{0,8}$/),
      fc.constantFrom('', ' ', '-', 'h', 'hw', 'ae', '١', 'ы', '王', '----------', '!1', '1980~1990'),
    )
    fc.assert(
      fc.property(value, fc.constantFrom(...codes), (text, code) => {
        if (text === '' && code === 'exact') return
        for (const key of KEY_CODES[code](text)) expect(key.length, code).toBeGreaterThan(0)
      }),
      { numRuns: 500 },
    )
  })

  it('a degenerate code never puts strangers together', () => {
    // All of these have no consonant skeleton or one class only.
    const short = ['aya', 'io', 'ea', 'ua', 'oya', 'li', 'lu', 'ho', 'ha']
    for (const code of ['metaphone', 'skeleton', 'deletions', 'nameTokens'] as const)
      for (const a of short)
        for (const b of short)
          if (a !== b) expect([code, a, b, shares(code, a, b)]).toEqual([code, a, b, false])
    expect(KEY_CODES.skeleton('m')).toEqual([])
    expect(KEY_CODES.nameKeys('a b')).toEqual([])
  })

  it('spellings of one name meet', () => {
    expect(shares('skeleton', 'mohammed', 'muhamad')).toBe(true)
    expect(shares('metaphone', 'smith', 'smyth')).toBe(true)
    expect(shares('deletions', 'kovalenko', 'kovaleno')).toBe(true)
    expect(shares('deletions', 'mary ann', 'maryann')).toBe(true)
    expect(shares('nameKeys', 'олена коваленко', 'kovalenko olena')).toBe(true)
    expect(shares('nameTokens', 'حسن', 'hassan')).toBe(true)
    // Europeans' surnames with what stands before them, but not the rest of a name.
    expect(shares('nameTokens', '凡高', 'Vincent van Gogh')).toBe(true)
    expect(shares('nameTokens', '凡高', 'Vincent Gogh')).toBe(false)
  })

  it('an initial beside one word meets whom it may mean', () => {
    expect(shares('tokenPairs', 'J. Smith', 'John Smith')).toBe(true)
    expect(shares('tokenPairs', 'smith j', 'james smith')).toBe(true)
    expect(shares('tokenPairs', 'J. W. Smith', 'John William Smith')).toBe(true)
    expect(shares('tokenPairs', 'О. Коваленко', 'Olena Kovalenko')).toBe(true)
    expect(shares('tokenPairs', 'J. Smith', 'J. Smith')).toBe(true)
    expect(shares('tokenPairs', 'J. Smith', 'J. Brown')).toBe(false)
    expect(shares('tokenPairs', 'J. Smith', 'Robert Smith')).toBe(false)
    // Two words are enough to be found by.
    expect(KEY_CODES.tokenPairs('John W. Smith')).toEqual(KEY_CODES.tokenPairs('John Smith'))
    expect(KEY_CODES.tokenPairs('J. W.')).toEqual([])
  })

  it('dates', () => {
    expect(KEY_CODES.year('1980-03-04')).toEqual(['1980'])
    expect(KEY_CODES.year('1980~1982')).toEqual(['1980', '1981', '1982'])
    expect(KEY_CODES.year('1900~1990')).toEqual([])
    expect(KEY_CODES.year('-----03-04')).toEqual([])
    expect(KEY_CODES.monthDay('1980-03-04')).toEqual(['03-04', '04-03'])
    expect(KEY_CODES.monthDay('1980-03-14')).toEqual(['03-14'])
    expect(KEY_CODES.monthDay('1980-03---')).toEqual([])
    expect(shares('nearYear', '1980-01-01', '1981-12-31')).toBe(true)
    expect(shares('nearYear', '1980-01-01', '1982-01-01')).toBe(false)
    expect(shares('monthDay', '1980-03-04', '1999-04-03')).toBe(true)
  })

  it('the part of an e-mail address before the @, if it says anything', () => {
    expect(KEY_CODES.local('anna.h@mail.example')).toEqual(['anna.h'])
    expect(KEY_CODES.local('a@mail.example')).toEqual([])
    expect(KEY_CODES.local('no address')).toEqual([])
  })
})
