import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { stringBits, tableFor, tokenBits } from '../../src/compare/names/words/token-bits.ts'
import { createTokenCoder, letterCodes } from '../../src/compare/names/words/token-code.ts'
import { AGREEMENT, mayAgree, rememberedBits } from '../../src/compare/names/words/token-memo.ts'
import type { NameToken } from '../../src/normalise/types.ts'

const code = createTokenCoder({ rarity: () => 15, sound: undefined })
const token = (latin: string, script: 'Latin' | 'Arabic'): NameToken => ({
  written: latin,
  native: latin,
  script,
  latin: [latin, `${latin}a`],
  role: 'given',
  confidence: 0.5,
})
const word = fc.string({ unit: fc.constantFrom(...'abdhimrs'), minLength: 2, maxLength: 9 })

describe('rememberedBits', () => {
  it('is tokenBits, the first time and later, whatever came between', () => {
    const tables = [tableFor('Arabic', 'Latin'), tableFor('Greek', 'Latin')]
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 20 }), (pairs) => {
        const coded = pairs.map(([x, y]) => [code(token(x, 'Arabic')), code(token(y, 'Latin'))] as const)
        for (const [a, b] of [...coded, ...coded])
          for (const table of tables) expect(rememberedBits(a, b, table)).toBe(tokenBits(a, b, table))
      }),
      { numRuns: 50 },
    )
  })

  it('is not changed by who only asked whether they may agree, who is told so wherever they do', () => {
    const table = tableFor('Arabic', 'Latin')
    fc.assert(
      fc.property(fc.array(fc.tuple(word, word), { minLength: 1, maxLength: 20 }), (pairs) => {
        const coded = pairs.map(([x, y]) => [code(token(x, 'Arabic')), code(token(y, 'Latin'))] as const)
        for (const [a, b] of [...coded, ...coded]) {
          const may = mayAgree(a, b, table)
          if (tokenBits(a, b, table) >= AGREEMENT) expect(may).toBe(true)
          expect(rememberedBits(a, b, table)).toBe(tokenBits(a, b, table))
          expect(mayAgree(a, b, table)).toBe(tokenBits(a, b, table) >= AGREEMENT)
        }
      }),
      { numRuns: 50 },
    )
  })

  it('knows a word by its readings', () => {
    const one = token('ahmad', 'Arabic')
    expect(code(one)).toBe(code({ ...one, role: 'father' }))
    expect(code(one)).not.toBe(code({ ...one, role: 'particle' }))
    expect(code(one)).not.toBe(code({ ...one, latin: [...one.latin] }))
  })
})

describe('tokenBits', () => {
  it('inside Latin is the same above any floor', () => {
    const table = tableFor('Latin', 'Latin')
    fc.assert(
      fc.property(word, word, fc.integer({ min: -6, max: 9 }), (x, y, floor) => {
        const [a, b] = [code(token(x, 'Latin')), code(token(y, 'Latin'))]
        expect(Math.max(floor, tokenBits(a, b, table, floor))).toBe(Math.max(floor, tokenBits(a, b, table)))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('stringBits', () => {
  it('stops early only under the floor', () => {
    const table = tableFor('Arabic', 'Latin')
    fc.assert(
      fc.property(word, word, fc.integer({ min: -6, max: 12 }), (x, y, floor) => {
        const free = stringBits(letterCodes(x), letterCodes(y), table, -Infinity)
        const bound = stringBits(letterCodes(x), letterCodes(y), table, floor)
        if (bound > floor) expect(bound).toBe(free)
        else expect(free).toBeLessThanOrEqual(Math.max(floor, -6))
      }),
    )
  })
})
