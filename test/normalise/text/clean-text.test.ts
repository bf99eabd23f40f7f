import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText, MAX_OUTPUT } from '../../../src/normalise/text/clean-text.ts'

const HOSTILE =
  '\u200b\u200c\u200d\u202e\u2066\u0000\u0007\u00ad\ufeff\ufe0f\u034f\u0301\u0323\u064e\u0651\ud800\udc00 \u3000\u00a0\t'
const LETTERS = 'aÅéßøخمدهשָАйёГΏधिन्১க்ாកាអောင်ขำ山田ジﾊﾞ김각각Ꙁﷺﬁ①Ⅳ𝔞🙂👩‍👧'
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(fc.constantFrom(...Array.from(HOSTILE + LETTERS), '\ud83d'), { maxLength: 40 })
    .map((a) => a.join('')),
)

describe('cleanText', () => {
  it.each([
    ['collapses spaces', '  Ana \u00a0\t Maria ', 'Ana Maria'],
    ['composes', 'Jose\u0301', 'José'],
    ['removes bidi controls', '\u202eana\u202c', 'ana'],
    ['removes lone surrogates', 'an\ud800a', 'ana'],
    ['composes across what it removes', 'e\u200d\u0301', 'é'],
    ['undoes presentation forms', '\ufee3\ufea4\ufee4\ufeaa', 'محمد'],
    ['widens half-width kana', 'ﾔﾏﾀﾞ', 'ヤマダ'],
    ['breaks a Persian compound', 'محمد\u200cرضا', 'محمد رضا'],
    ['reads the old Sorani e', 'مه\u200cحمود', 'مەحمود'],
    ['keeps Fatemeh a word of its own', 'فاطمه\u200cزهرا', 'فاطمه زهرا'],
    ['joins Indic letters', 'क्\u200cष', 'क्ष'],
  ])('%s', (_, given, clean) => {
    expect(cleanText(given)).toBe(clean)
  })

  it('is idempotent', () => {
    fc.assert(
      fc.property(text, (s) => {
        const once = cleanText(s)
        expect(cleanText(once)).toBe(once)
      }),
      { numRuns: 5000 },
    )
  })

  it('agrees over normal forms', () => {
    fc.assert(
      fc.property(text, (s) => {
        const clean = cleanText(s)
        for (const form of ['NFC', 'NFD', 'NFKC', 'NFKD']) expect(cleanText(s.normalize(form))).toBe(clean)
      }),
      { numRuns: 5000 },
    )
  })

  it('leaves no control, format, surrogate or ignorable character, and no doubled or outer space', () => {
    fc.assert(
      fc.property(text, (s) => {
        const clean = cleanText(s)
        expect(clean).not.toMatch(/[\p{Cf}\p{Cc}\p{Cs}\p{Co}\p{Cn}\p{Default_Ignorable_Code_Point}]/u)
        expect(clean).not.toMatch(/^\p{Z}|\p{Z}$|\p{Z}\p{Z}|[^\P{Z} ]/u)
      }),
      { numRuns: 5000 },
    )
  })

  it('takes milliseconds on floods', () => {
    const floods = [
      '\u0301'.repeat(1e6),
      'a\u0301\u0323'.repeat(5e5),
      'x'.repeat(1e7),
      '\ufdfa'.repeat(1e5),
      '\ud800'.repeat(1e6),
    ]
    for (const flood of floods) {
      // The best of three: a busy machine makes one of them late, not all.
      const times = [1, 2, 3].map(() => {
        const start = performance.now()
        expect(cleanText(flood).length).toBeLessThanOrEqual(MAX_OUTPUT)
        return performance.now() - start
      })
      expect(Math.min(...times)).toBeLessThan(50)
    }
  })
})
