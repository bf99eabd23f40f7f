/**
 * Arabic script in Latin. The language (hint, or letters that only it has) chooses the reading; without one the main
 * Arabic readings come first. The article and عبد / الدين compounds are read with and without assimilation, since
 * registries write al-Shams, ash-Shams, el-Shams and Shams.
 */
import * as letters from '../../data/letters-arabic.ts'
import type { NameHint } from '../types.ts'
import { arabicLanguageOf } from './arabic-language.ts'
import { type ArabicReading, readArabic } from './arabic-reading.ts'
import { learnedReadings } from './learned-readings.ts'
import { letterTable } from './letter-table.ts'
import { addVariant } from './variant-set.ts'

const readings = new Map<string, readonly ArabicReading[]>()

/**
 * @param token An Arabic-script token, best as written: harakat are read where there are any.
 * @param hint Its language or country, where known.
 * @returns Readings in a-z: the letters by rule first (unwritten vowels missing), then learned ones with vowels,
 * then the rules of other traditions.
 */
export function romaniseArabic(token: string, hint?: NameHint): readonly string[] {
  const language = arabicLanguageOf(token, hint)
  const [first, ...others] = readingsOf(language) as [ArabicReading, ...ArabicReading[]]
  const stem = stemOf(token)
  const out: string[] = []
  if (stem !== token) {
    withArticle(token, stem, first, language, out)
    return out
  }
  addVariant(out, readArabic(token, first))
  if (!hasHarakat(token)) addLearned(out, token, language, 3)
  for (const reading of others) addVariant(out, readArabic(token, reading))
  return out
}

function withArticle(
  token: string,
  stem: string,
  first: ArabicReading,
  language: string,
  out: string[],
): void {
  const plain = readArabic(stem, first)
  addVariant(out, `al${plain}`)
  if (!hasHarakat(token)) {
    addLearned(out, token, language, 1)
    addLearned(out, stem, language, 1)
  }
  addVariant(out, plain)
  if (letters.ARABIC_SUN.includes(stem[0] as string)) addVariant(out, `a${doubledStart(plain)}`)
  addVariant(out, `el${plain}`)
}

function addLearned(out: string[], token: string, language: string, limit: number): void {
  const persian = language === 'fa' || language === 'prs' || language === 'ur' || language === 'ps'
  for (const reading of learnedReadings(token, persian ? 'fa' : 'ar', limit)) addVariant(out, reading)
}

function hasHarakat(token: string): boolean {
  for (let i = 0; i < token.length; i++) {
    const unit = token.charCodeAt(i)
    if (unit >= 0x64b && unit <= 0x652) return true
  }
  return false
}

/** The token behind the article ال (three letters at least), or the token itself. */
function stemOf(token: string): string {
  if (token.charCodeAt(0) !== 0x627 || token.charCodeAt(1) !== 0x644) return token
  if (token.startsWith('الله') || token.length < 5) return token
  return token.charCodeAt(2) === 0x652 ? token.slice(3) : token.slice(2)
}

/** shams -> shshams, nasr -> nnasr: the article's assimilated consonant in full. */
function doubledStart(stem: string): string {
  const two = stem.length > 1 && stem[1] === 'h' ? 2 : 1
  return stem.slice(0, two) + stem
}

function readingsOf(language: string): readonly ArabicReading[] {
  let known = readings.get(language)
  if (!known) {
    known = build(language)
    readings.set(language, known)
  }
  return known
}

function build(language: string): readonly ArabicReading[] {
  const plain = letterTable(letters.ARABIC_LETTERS)
  const arabic: ArabicReading = {
    table: plain,
    wawVowel: 'u',
    wawConsonant: 'w',
    yaVowel: 'i',
    taMarbuta: 'a',
    finalHe: 'ah',
    maqsura: 'a',
  }
  const persianTable = letterTable(letters.ARABIC_PERSIAN, plain)
  const persian: ArabicReading = {
    ...arabic,
    table: letterTable(letters.ARABIC_GHAIN, persianTable),
    wawConsonant: 'v',
    taMarbuta: 'eh',
    finalHe: 'eh',
  }
  const eastern: ArabicReading = { ...arabic, table: persianTable, taMarbuta: 'a', finalHe: 'a' }
  const byEar: ArabicReading = {
    ...arabic,
    table: letterTable(letters.ARABIC_EGYPTIAN, plain),
    wawVowel: 'o',
    yaVowel: 'e',
    taMarbuta: 'ah',
    maqsura: 'i',
  }
  if (language === 'fa')
    return [
      persian,
      { ...persian, wawVowel: 'o', finalHe: 'e', taMarbuta: 'e', table: persianTable },
      { ...eastern, yaVowel: 'e' },
      arabic,
    ]
  if (language === 'ur' || language === 'ps' || language === 'prs')
    return [
      eastern,
      { ...eastern, wawVowel: 'o', yaVowel: 'e', finalHe: 'ah', taMarbuta: 'ah' },
      persian,
      arabic,
    ]
  if (language === 'ckb' || language === 'ug')
    return [{ ...eastern, finalHe: 'e' }, { ...eastern, wawVowel: 'o' }, arabic]
  return [
    arabic,
    byEar,
    { ...arabic, table: letterTable(letters.ARABIC_FRENCH, plain), wawVowel: 'ou', taMarbuta: 'a' },
    { ...arabic, table: letterTable(letters.ARABIC_GULF, plain), yaVowel: 'ee', wawVowel: 'oo' },
    { ...persian, wawVowel: 'o' },
  ]
}
