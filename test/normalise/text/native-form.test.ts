import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanText } from '../../../src/normalise/text/clean-text.ts'
import { nativeForm } from '../../../src/normalise/text/native-form.ts'
import { scriptOf } from '../../../src/normalise/text/script.ts'

const form = (text: string): string => {
  const token = cleanText(text)
  return nativeForm(token, scriptOf(token))
}

const SAME: [string, string, string][] = [
  ['Arabic harakat', 'مُحَمَّد', 'محمد'],
  ['Arabic tatweel', 'محـــمد', 'محمد'],
  ['Arabic presentation forms', '\ufee3\ufea4\ufee4\ufeaa', 'محمد'],
  ['Arabic alef with hamza', 'أحمد', 'احمد'],
  ['Arabic alef maqsura', 'مصطفى', 'مصطفي'],
  ['Persian ya and kaf', 'علی کاظم', 'علي كاظم'],
  ['ta marbuta', 'فاطمة', 'فاطمه'],
  ['Urdu he', 'ہاشم', 'هاشم'],
  ['Hebrew niqqud', 'שָׂרָה', 'שרה'],
  ['Cyrillic yo', 'Пётр', 'Петр'],
  ['Cyrillic stress', 'Ива\u0301н', 'ИВАН'],
  ['Greek accents and final sigma', 'Γεώργιος', 'ΓΕΩΡΓΙΟΣ'],
  ['Ethiopic homophones', 'ኀይሉ', 'ሀይሉ'],
  ['Ethiopic h with a', 'ሃይሉ', 'ሐይሉ'],
  ['Ethiopic s', 'ሥላሴ', 'ስላሴ'],
  ['Devanagari nasals', 'हिन्दी', 'हिंदी'],
  ['Devanagari nukta', 'ज़ाकिर', 'जाकिर'],
  ['Devanagari ZWJ', 'क्\u200dष', 'क्ष'],
  ['Malayalam chillu', 'മോഹൻ', 'മോഹന്\u200d'],
  ['Armenian ligature', 'Սևակ', 'ՍԵՒԱԿ'],
  ['Georgian capitals', 'ᲜᲘᲜᲝ', 'ნინო'],
  ['iteration mark', '佐々木', '佐佐木'],
  ['traditional and simplified Han', '陳麗華', '陈丽华'],
  ['old and new kanji', '渡邊櫻', '渡辺桜'],
  ['kanji beside kana', '櫻井ひろし', '桜井ひろし'],
  ['voiced iteration mark', 'いすゞ', 'いすず'],
  ['half-width kana', 'ﾊﾅｺ', 'ハナコ'],
  ['Turkish dotted capital', 'İsmail', 'ismail'],
]

const DIFFERENT: [string, string, string][] = [
  ['Vietnamese tones', 'Thủy', 'Thúy'],
  ['Han', '王伟', '王薇'],
  ['Arabic long vowel', 'محمد', 'محمود'],
  ['silent waw', 'عمر', 'عمرو'],
  ['Cyrillic short i', 'Май', 'Маи'],
  ['Bengali nukta makes a letter', 'ড়', 'ড'],
  ['Arabic consonants', 'خالد', 'خليل'],
]

describe('nativeForm', () => {
  it.each(SAME)('%s: %s is %s', (_, a, b) => {
    expect(form(a)).toBe(form(b))
  })

  it.each(DIFFERENT)('%s: %s is not %s', (_, a, b) => {
    expect(form(a)).not.toBe(form(b))
  })

  it('is idempotent', () => {
    const letters = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc
        .array(fc.constantFrom(...SAME.flatMap(([, a, b]) => Array.from(a + b))), { maxLength: 8 })
        .map((a) => a.join('')),
    )
    fc.assert(
      fc.property(letters, (text) => {
        const token = cleanText(text)
        const script = scriptOf(token)
        const once = nativeForm(token, script)
        expect(nativeForm(once, script)).toBe(once)
      }),
      { numRuns: 3000 },
    )
  })
})

describe('marks', () => {
  it.each([
    ['Arabic', 'م', '\u06d6', '\u06ed'],
    ['Hebrew', 'ש', '\u0591', '\u05c7'],
    ['Syriac', 'ܡ', '\u0730', '\u074a'],
    ['Cyrillic', 'а', '\u0300', '\u036f'],
    ['Greek', 'α', '\u0300', '\u036f'],
  ] as const)('are left out from the first to the last of a script: %s', (script, letter, first, last) => {
    expect(nativeForm(letter + first + letter + last, script)).toBe(letter + letter)
  })
})
