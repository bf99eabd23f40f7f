/**
 * Arabic script in Latin. The language (hint, or letters that only it has) chooses the styles; without one the main
 * Arabic readings come first. The article and the compounds with عبد ال, الدين and الله are read with and without
 * assimilation, since registries write al-Shams, ash-Shams, el-Shams and Shams.
 */
import { ARABIC_SUN } from '../../../data/letters-arabic.ts'
import type { NameHint } from '../../types.ts'
import { arabicLanguageOf } from './arabic-language.ts'
import { type ArabicReading, readArabic } from './arabic-reading.ts'
import { type ArabicStyles, arabicStylesOf } from './arabic-styles.ts'
import { hasHarakat, readVocalised, type VocalisedStyle } from './arabic-vocalised.ts'
import { knownSpellings } from '../known-names.ts'
import { learnedReadings } from '../learned-readings.ts'
import { isUnreadMark } from '../readable-letters.ts'
import { addVariant } from '../variant-set.ts'

/**
 * @param token An Arabic-script token, best as written: harakat are read where there are any.
 * @param hint Its language or country, where known.
 * @returns Readings in a-z: the letters by rule first (unwritten vowels missing), then learned ones with vowels,
 * then the rules of other traditions.
 */
export function romaniseArabic(token: string, hint?: NameHint): readonly string[] {
  const language = arabicLanguageOf(token, hint)
  const styles = arabicStylesOf(language)
  const out: string[] = []
  if (hasHarakat(token)) vocalised(token, styles, out)
  else plain(token, styles, language, out)
  return out
}

function plain(token: string, styles: ArabicStyles, language: string, out: string[]): void {
  const [first, ...others] = styles.plain as [ArabicReading, ...ArabicReading[]]
  const known = knownSpellings(token, 'Arabic')
  if (known.length > 0) {
    addVariant(out, readArabic(token, first))
    for (const spelling of known) addVariant(out, spelling)
    for (const reading of others) addVariant(out, readArabic(token, reading))
    return
  }
  const stem = stemOf(token)
  if (stem === token) {
    const [head, tail] = compoundOf(token)
    if (head !== '') {
      const spoken = (part: string): string =>
        knownSpellings(part, 'Arabic')[0] ?? learned(part, language, 1)[0] ?? readArabic(part, first)
      joinCompound(spoken(head), tail, spoken, out)
      addLearned(out, token, language, 3)
      return
    }
    addVariant(out, readArabic(token, first))
    addLearned(out, token, language, 3)
    for (const reading of others) addVariant(out, readArabic(token, reading))
    return
  }
  const text = readArabic(stem, first)
  addVariant(out, `al${text}`)
  const spoken = knownSpellings(stem, 'Arabic')[0] ?? learned(stem, language, 1)[0]
  if (spoken !== undefined) addVariant(out, `al${spoken}`)
  if (spoken !== undefined) addVariant(out, spoken)
  addVariant(out, text)
  const vowel = ARTICLE_VOWELS[language] ?? 'e'
  if (isSun(stem)) addVariant(out, `a${assimilated(text)}`)
  addVariant(out, `${vowel}l${text}`)
}

function vocalised(token: string, styles: ArabicStyles, out: string[]): void {
  const [first] = styles.vocalised as [VocalisedStyle]
  const bare = withoutMarks(token)
  if (bare === 'الله' || bare === 'اللہ') {
    for (const reading of ['allah', 'ullah', 'ollah']) addVariant(out, reading)
    return
  }
  const [head, tail] = compoundOf(bare)
  if (head !== '') {
    const cut = markedLength(token, head.length)
    const rest = token.slice(markedLength(token, bare.length - tail.length))
    const headText = withoutEndVowel(readVocalised(token.slice(0, cut), first))
    joinCompound(headText, tail, () => readVocalised(rest, first), out)
    return
  }
  const stem = stemOf(token)
  for (const style of styles.vocalised) {
    // the shadda behind an article is the assimilation
    const text = readVocalised(stem === token ? token : withoutFirstShadda(stem), style)
    if (stem === token) addVariant(out, text)
    else {
      addVariant(out, `al${text}`)
      if (isSun(stem)) addVariant(out, `a${assimilated(text)}`)
    }
  }
}

/** The article's second vowel: el-, Persian ol-, ul- further east. */
const ARTICLE_VOWELS: Readonly<Record<string, string>> = { fa: 'o', prs: 'u', ps: 'u', ur: 'u' }

/** The token behind the article ال (three letters at least), or the token itself. */
function stemOf(token: string): string {
  if (token.charCodeAt(0) !== 0x627 || token.charCodeAt(1) !== 0x644) return token
  if (token.startsWith('الله') || token.length < 5) return token
  return token.charCodeAt(2) === 0x652 ? token.slice(3) : token.slice(2)
}

const TAILS = ['الله', 'اللہ', 'الدين', 'الدین', 'الرحمن', 'الرحيم', 'الرحیم', 'الحق', 'الاسلام']

/** [عبد, رحمن] of عبدالرحمن, [نور, دين] of نورالدين; ['', ''] of any other token. */
function compoundOf(bare: string): readonly [string, string] {
  if (bare.length < 6) return ['', '']
  if (bare.startsWith('عبدال') && bare.length > 6)
    return ['عبد', bare.slice(bare.startsWith('عبدالل') ? 3 : 5)]
  for (const tail of TAILS) {
    if (bare.endsWith(tail) && bare.length > tail.length + 1) {
      return [bare.slice(0, -tail.length), tail.startsWith('الل') ? tail : tail.slice(2)]
    }
  }
  return ['', '']
}

function joinCompound(head: string, tail: string, read: (part: string) => string, out: string[]): void {
  if (tail === 'الله' || tail === 'اللہ') {
    for (const end of ['ullah', 'allah', 'ollah', 'ellah', 'olla']) addVariant(out, head + end)
    return
  }
  const text = read(tail)
  for (const article of ['al', 'ul', 'el']) addVariant(out, head + article + text)
  if (isSun(tail)) {
    addVariant(out, `${head}u${assimilated(text)}`)
    addVariant(out, `${head}e${assimilated(text)}`)
  }
}

function isSun(stem: string): boolean {
  return ARABIC_SUN.includes(stem[0]!)
}

/** shams -> shshams, nasr -> nnasr: the article's assimilated consonant in full. */
function assimilated(stem: string): string {
  const two = stem[1] === 'h' && 'tdsz'.includes(stem[0]!) ? 2 : 1
  return stem.slice(0, two) + stem
}

function addLearned(out: string[], token: string, language: string, limit: number): void {
  for (const reading of learned(token, language, limit)) addVariant(out, reading)
}

const NONE: readonly string[] = []

function learned(token: string, language: string, limit: number): readonly string[] {
  // Sorani and Uyghur write their vowels
  if (language === 'ckb' || language === 'ug') return NONE
  const persian = language === 'fa' || language === 'prs' || language === 'ur' || language === 'ps'
  return learnedReadings(token, persian ? 'fa' : 'ar', limit)
}

function withoutMarks(token: string): string {
  let out = ''
  for (let i = 0; i < token.length; i++) if (!isUnreadMark(token.charCodeAt(i))) out += token[i]
  return out
}

/** How many code units of a marked token hold its first `count` letters. */
function markedLength(token: string, count: number): number {
  let i = 0
  for (let seen = 0; i < token.length; i++) {
    if (isUnreadMark(token.charCodeAt(i))) continue
    if (seen === count) return i
    seen++
  }
  return i
}

function withoutFirstShadda(stem: string): string {
  if (stem.charCodeAt(1) === 0x651) return stem.slice(0, 1) + stem.slice(2)
  return stem.charCodeAt(2) === 0x651 && isUnreadMark(stem.charCodeAt(1))
    ? stem.slice(0, 2) + stem.slice(3)
    : stem
}

function withoutEndVowel(text: string): string {
  return text.length > 3 && 'aui'.includes(text.at(-1) as string) ? text.slice(0, -1) : text
}
