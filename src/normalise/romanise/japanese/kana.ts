/**
 * Kana names to Latin spellings: Hepburn with long vowels folded (Sato), written (Satou, Satoo) and with h
 * (Satoh), then Kunrei-shiki; katakana also as a foreign name (read back by a learned transcription table).
 *
 * Source of the standards: ISO 3602 (Kunrei), ALA-LC (modified Hepburn); macrons never appear, output is a-z.
 */
import { kanaWords } from '../../../data/kana-words.ts'
import { kanaForeignNames } from '../../../data/kana-foreign-names.ts'
import { kanaSurnames } from '../../../data/kana-surnames.ts'
import { distinct, MAX_VARIANTS } from '../../cjk/cjk-variants.ts'
import type { NameHint } from '../../types.ts'
import { foldKana } from '../../cjk/cjk-kana.ts'
import type { NamePosition } from '../han/han-position.ts'
import { kanaToHepburn } from './kana-hepburn.ts'
import { readOnyomi } from './kana-onyomi.ts'
import { readTranscription } from '../transcription/transcription.ts'

/** Longest token read, in kana. */
const MAX_KANA = 80
/** Foreign names are written in katakana, Japanese ones in either. */
const KATAKANA = /[ァ-ヺ]/u
const NOT_KANA = /[^ぁ-ゖァ-ヺー]+/gu

/**
 * @param token A token in hiragana or katakana (half-width and decomposed forms as well).
 * @param hint Of a Chinese or Korean family or given name it says that the kana read the characters.
 * @returns Lower-case a-z spellings, likeliest first, at most {@link MAX_VARIANTS}; empty without kana.
 */
export function romaniseKana(token: string, hint?: NameHint, position?: NamePosition): readonly string[] {
  const kana = foldKana(token).replace(NOT_KANA, '').slice(0, MAX_KANA)
  if (kana === '') return []
  const language = hint?.language
  if ((language === 'zh' || language === 'ko') && (position === 'family' || position === 'given')) {
    const ofCharacters = readOnyomi(kana, position, language)
    if (ofCharacters.length > 0) return ofCharacters
  }
  const japanese = spellReading(kanaToHepburn(kana))
  if (!KATAKANA.test(token.normalize('NFKC'))) return distinct(japanese, MAX_VARIANTS)
  const foreign = readTranscription(kana, 'Katakana', 5)
  const surname = kanaSurnames().get(kana) ?? []
  const listed = kanaForeignNames().get(kana) ?? []
  const isLetter = japanese[0]!.length < 2
  // A frequent foreign word is said by its spelling; the letters of its kana would only resemble other names (ロバート, Roberto).
  if (surname.length === 0 && foreign.length > 2 && kanaWords().has(kana))
    return distinct([...listed, ...foreign], MAX_VARIANTS)
  return distinct(
    [
      // A vowel alone is a surname before it is anything else.
      ...(isLetter ? surname : []),
      ...listed,
      ...japanese.slice(0, 1),
      ...surname,
      ...foreign.slice(0, 3),
      ...olderForeign(japanese[0]!),
      ...olderSpelt(kana),
      ...foreign.slice(3),
      ...japanese.slice(1),
    ],
    MAX_VARIANTS,
  )
}

/** Before kana for ti, di, tu and v were in use, chi, ji, tsu or chu and u stood for them (ウラジミール, プーチン, チューリップ). */
function olderForeign(reading: string): readonly string[] {
  const older = reading
    .replaceAll('chi', 'ti')
    .replaceAll('ji', 'di')
    .replaceAll('tsu', 'tu')
    .replaceAll('chu', 'tu')
    .replace(/^u(?=[^aiueo])/, 'v')
  return older === reading ? [] : [older]
}

const B_KANA = /[バビブベボ]/u
const V_KANA: Readonly<Record<string, string>> = { バ: 'ヴァ', ビ: 'ヴィ', ブ: 'ヴ', ベ: 'ヴェ', ボ: 'ヴォ' }

/** The kana of b stand for those of v in newspapers and older books, which have no ヴ (シュバイツァー: Schweitzer). */
function olderSpelt(kana: string): readonly string[] {
  if (!B_KANA.test(kana)) return []
  const spelt = kana.replace(/[バビブベボ](?![ァィゥェォャュョ])/gu, (b) => V_KANA[b]!)
  return readTranscription(spelt, 'Katakana', 1)
}

/**
 * The spellings people use for one Japanese reading.
 * @param reading Hepburn with every long vowel written out as in kana ("satou", "oono", "jo-ji").
 * @returns Folded, written, with h, and Kunrei-shiki, in that order, without repetition.
 */
export function spellReading(reading: string): readonly string[] {
  const folded = foldLong(reading)
  const spellings = [folded]
  const long = reading.includes('-') ? reading.replace(/([aeiou])-/g, '$1$1').replaceAll('-', '') : reading
  if (folded !== long) spellings.push(long, withH(reading))
  const other = kunrei(folded)
  if (other !== folded) spellings.push(other)
  return spellings
}

const LONG = /-|o[ou]|uu/

/** @returns The reading as passports and most people write it: ou, oo and uu as one letter, no macron. */
export function foldLong(reading: string): string {
  if (!LONG.test(reading)) return reading
  let out = ''
  for (let i = 0; i < reading.length; i++) {
    const c = reading[i]!
    const next = reading[i + 1]
    if (c === '-') continue
    out += c
    if (
      (c === 'o' && (next === 'o' || (next === 'u' && reading[i + 2] !== 'e'))) ||
      (c === 'u' && next === 'u')
    )
      i++
  }
  return out
}

function withH(reading: string): string {
  return reading
    .replace(/(?:ou(?!e)|oo)(?=[^aeiou]|$)/g, 'oh')
    .replaceAll('-', '')
    .replace(/ou(?!e)|oo/g, 'o')
    .replaceAll('uu', 'u')
}

function kunrei(reading: string): string {
  if (!/[hj]|ts|fu/.test(reading)) return reading
  let s = reading
  if (s.includes('sh')) s = s.replaceAll('shi', 'si').replaceAll('sh', 'sy')
  // a doubled ch (tch) stays
  if (s.includes('ch')) s = s.replace(/(?<!t)ch(?=i)/g, 't').replace(/(?<!t)ch/g, 'ty')
  s = s.replaceAll('ts', 't')
  if (s.includes('j')) s = s.replaceAll('ji', 'zi').replaceAll('j', 'zy')
  return s.replaceAll('fu', 'hu')
}
