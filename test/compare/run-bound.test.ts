import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeName, runOf } from '../../src/compare/names/name-code.ts'
import { areApart, runBound } from '../../src/compare/names/words/run-bound.ts'
import { MISMATCH, tableFor, tokenBits } from '../../src/compare/names/words/token-bits.ts'
import { createTokenCoder } from '../../src/compare/names/words/token-code.ts'
import { structureName } from '../../src/normalise/structure/structure-name.ts'

describe('areApart', () => {
  const code = createTokenCoder({ rarity: () => 15, sound: undefined })
  const coded = (text: string) => codeName(structureName(text), code, () => 1)
  // Where words meet: equal letters, t before h, r behind a vowel and before a consonant.
  const syllable = fc.constantFrom(
    'ar',
    'rb',
    'at',
    'ha',
    'h',
    'tt',
    'an',
    'na',
    'or',
    'ki',
    'ss',
    'ub',
    'lo',
    'er',
    'ma',
  )
  const latin = fc.array(syllable, { minLength: 1, maxLength: 3 }).map((parts) => parts.join(''))
  const native = fc.constantFrom(
    'محمد',
    'عبد',
    'الرحمن',
    'хан',
    'Артур',
    'Рустам',
    'דוד',
    '김',
    '小',
    'タロウ',
    'हरि',
  )
  const word = fc.oneof({ weight: 3, arbitrary: latin }, { weight: 1, arbitrary: native })

  it('is only said of runs that are plainly different', () => {
    let apart = 0
    fc.assert(
      fc.property(fc.array(word, { minLength: 2, maxLength: 3 }), word, (words, one) => {
        const a = coded(words.join(' '))
        const b = coded(one)
        const [other] = b.tokens
        // Runs are not held against initials.
        if (other === undefined || other.initial) return
        for (let first = 0; first < a.tokens.length; first++)
          for (let length = 2; first + length <= a.tokens.length && length <= 3; length++) {
            const run = runOf(a, first, length)
            if (!areApart(runBound(a.tokens, first, length), run.script, other)) continue
            apart++
            expect(tokenBits(run, other, tableFor(run.script, other.script))).toBe(MISMATCH)
            expect(tokenBits(other, run, tableFor(other.script, run.script))).toBe(MISMATCH)
          }
      }),
      { numRuns: 2000 },
    )
    expect(apart).toBeGreaterThan(200)
  })
})
