/**
 * Splits a written name into words. Dots and apostrophes vanish inside words, "J.R.R." becomes three initials,
 * hyphens and middle dots split, a comma after the first words puts the surname in front, brackets and quotes hold
 * nicknames, and a ZWNJ between Arabic letters is a soft break (it joins the elements of a Persian name).
 */
import { particleClass } from '../../data/particles.ts'
import { titlePrefixes } from '../../data/titles.ts'
import { cleanText, isInertLetter, MAX_INPUT } from '../text/clean-text.ts'
import type { StructuredName } from '../types.ts'

/** More words than this in one name are cut. */
export const MAX_WORDS = 24

export interface NameWords {
  readonly words: readonly NameWord[]
  readonly flags: StructuredName['flags']
}

export interface NameWord {
  readonly text: string
  /** `before-comma`: stood before a comma, so a surname; `nickname`: stood in brackets or quotes. */
  readonly place: 'plain' | 'before-comma' | 'nickname'
  /** Written as an initial or an abbreviation ("J.", "Moh."). */
  readonly dotted: boolean
  /** Joined to the word before by a hyphen or a ZWNJ. */
  readonly joined: boolean
  /** Stands beside a middle dot or an equals sign, as the parts of a transcribed foreign name do. */
  readonly dotJoined: boolean
}

const SOFT_BREAK = /(?<=\p{Script=Arabic})\u200c(?=\p{Script=Arabic})/gu
const SEPARATORS = /[\s·・‧•=＝_;:|+*&#~<>،؛।።፡、。​]+/u
const HYPHENS = /[-‐‑‒–—―−־᠆]+/u
const QUOTED = /["“”„«»「『(（[]([^"“”„«»「」『』()（）[\]]{1,60})["“”„«»」』)）\]]/gu
const BRACKETS = /["“”„«»「」『』()（）[\]{}]/gu
const APOSTROPHES = /['’‘ʼʻ`´ʿʾ′]/gu
const EDGE = /^[^\p{L}\p{M}\p{N}]+|[^\p{L}\p{M}\p{N}'’׳]+$/gu
const FOREIGN = /\p{L}[·・‧•=＝]\p{L}/u
const LETTER = /\p{L}/u
const DOTTED_INITIALS = /^(?:\p{L}\p{M}?\.){2,}\p{L}?$/u

/** At most {@link MAX_WORDS} words of a letter and a space. */
const PLAIN_LENGTH = 2 * MAX_WORDS - 1

const DOT = 0xb7
const KATAKANA_DOT = 0x30fb
const FIRST_KANA = 0x3041

/** Nothing here to clean or take off: letters and single spaces or middle dots, nearly all names of registries. */
function plainWords(text: string): NameWord[] | undefined {
  if (text.length > PLAIN_LENGTH) return undefined
  let start = 0
  let dotJoined = false
  const words: string[] = []
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i)
    const isStart = i === start
    // Dots only where both sides are letters of a script that writes foreign names with them.
    const isDot =
      (unit === DOT || unit === KATAKANA_DOT) &&
      !isStart &&
      text.charCodeAt(i - 1) >= FIRST_KANA &&
      text.charCodeAt(i + 1) >= FIRST_KANA
    if (unit === 32 || isDot) {
      if (isStart) return undefined
      words.push(text.slice(start, i))
      start = i + 1
      dotJoined ||= isDot
      continue
    }
    if (unit < 0x80) {
      const lower = unit | 32
      if (lower < 97 || lower > 122) return undefined
    } else if (!isInertLetter(unit) || NO_LETTERS.has(unit) || (isStart && isVowelSign(unit)))
      return undefined
  }
  if (start >= text.length) return undefined
  words.push(start === 0 ? text : text.slice(start))
  return words.map((word) => plainWord(word, dotJoined))
}

/** Signs among the letters: multiplied, divided, thousand in Cyrillic. */
const NO_LETTERS: ReadonlySet<number> = new Set([0xd7, 0xf7, 0x482])

function isVowelSign(unit: number): boolean {
  return unit >= 0x93e && unit <= 0x94d
}

function plainWord(text: string, dotJoined: boolean): NameWord {
  return { text, place: 'plain', dotted: false, joined: false, dotJoined }
}

/** @returns The words of a name in the order written; empty for text without letters. */
export function nameWords(text: string): NameWords {
  const plain = plainWords(text)
  if (plain !== undefined) return { words: plain, flags: [] }
  const flags: StructuredName['flags'][number][] = []
  const head = text.length > MAX_INPUT ? text.slice(0, MAX_INPUT) : text
  if (head.length < text.length) flags.push('truncated')
  const clean = cleanText(head.replace(SOFT_BREAK, '-'))
  const words: NameWord[] = []
  const bare = clean.replace(QUOTED, (_, inner: string) => {
    addWords(words, inner, 'nickname')
    return ' '
  })
  const nicknames = words.splice(0)
  const rest = bare.replace(BRACKETS, ' ')
  const comma = commaAt(rest)
  if (comma > 0) {
    addWords(words, rest.slice(0, comma), 'before-comma')
    addWords(words, rest.slice(comma + 1).replace(/[,，]/gu, ' '), 'plain')
  } else {
    addWords(words, rest.replace(/[,，]/gu, ' '), 'plain')
  }
  words.push(...nicknames)
  if (words.length > MAX_WORDS) flags.push('truncated')
  return { words: words.slice(0, MAX_WORDS), flags: [...new Set(flags)] }
}

/** "SURNAME, Given" has one comma with words on both sides; "Name, Jr" does not put a surname in front. */
function commaAt(text: string): number {
  const at = text.search(/[,，]/u)
  if (at <= 0) return -1
  const after = text.slice(at + 1).trim()
  if (/^(?:jr|sr|ii|iii|iv|phd|md|esq)\b\.?/i.test(after)) return -1
  return LETTER.test(after) && LETTER.test(text.slice(0, at)) ? at : -1
}

/** Words between separators; a slash is one, but for words that are written with it: W/ro, a/l, s/o. */
function chunksOf(text: string): readonly string[] {
  const chunks = text.split(SEPARATORS)
  if (!text.includes('/')) return chunks
  return chunks.flatMap((chunk) =>
    isWrittenWithSlash(chunk.toLowerCase()) ? [chunk] : (wholeOfSlash(chunk) ?? chunk.split('/')),
  )
}

/** The first half of a compound name of Ethiopia and Eritrea, as it is shortened before a stroke: G/mariam is Gebremariam, ወ/ማርያም ወልደማርያም. */
const SLASHED: ReadonlyMap<string, string> = new Map(
  'g:gebre w:welde h:haile t:tekle ገ:ገብረ ወ:ወልደ ኃ:ኃይለ ሃ:ሃይለ ሀ:ሀይለ ተ:ተክለ'
    .split(' ')
    .map((entry) => entry.split(':') as [string, string]),
)

function wholeOfSlash(chunk: string): readonly string[] | undefined {
  const [, short = '', rest = ''] = /^(\p{L})\/(\p{L}{3,})$/u.exec(chunk) ?? []
  const whole = SLASHED.get(short.toLowerCase())
  return whole === undefined ? undefined : [whole + rest]
}

function isWrittenWithSlash(word: string): boolean {
  return word.includes('/') && (particleClass(word) !== undefined || titlePrefixes().has(word))
}

function addWords(out: NameWord[], text: string, place: NameWord['place']): void {
  const dotJoined = FOREIGN.test(text)
  for (const written of chunksOf(text).flatMap(tibetanWords)) {
    if (out.length > MAX_WORDS * 2) return
    const chunk = MISREAD.test(written) ? withLetters(written) : written
    if (DOTTED_INITIALS.test(chunk)) {
      for (const letter of chunk.split('.'))
        if (letter !== '') out.push({ text: letter, place, dotted: true, joined: false, dotJoined })
      continue
    }
    let joined = false
    for (const piece of chunk.split(HYPHENS)) {
      for (const part of dotParts(piece)) {
        const word = part.replace(EDGE, '')
        if (!LETTER.test(word)) continue
        out.push({
          text: keepsApostrophe(word) ? word : word.replace(APOSTROPHES, ''),
          place,
          dotted: part.endsWith('.'),
          joined,
          dotJoined,
        })
        joined = true
      }
    }
  }
}

const TSHEG = '་'

/** Tibetan has no spaces: a name of four syllables is two words of two, and one of six three. */
function tibetanWords(chunk: string): readonly string[] {
  if (!chunk.includes(TSHEG)) return [chunk]
  const syllables = chunk.split(TSHEG).filter((syllable) => syllable !== '')
  if (syllables.length < 4 || syllables.length % 2 !== 0) return [chunk]
  return syllables.flatMap((syllable, n) => (n % 2 === 0 ? [`${syllable}${TSHEG}${syllables[n + 1]!}`] : []))
}

/** A digit that a scanner or a typist put for a letter: a zero beside Latin letters, a one before another one. */
const MISREAD = /\p{Script=Latin}0|0\p{Script=Latin}|1\p{Script=Latin}/u

/** Ha1ima, M0ussa, 1brahim. A one at the end counts people of one name, and other digits stand for sounds of Arabic (7asan). */
function withLetters(word: string): string {
  if (!/^[\p{Script=Latin}\p{M}'’01-]*$/u.test(word) || !/\p{L}.*\p{L}/u.test(word)) return word
  const isUpper = word === word.toUpperCase()
  return word
    .replace(/0/g, isUpper ? 'O' : 'o')
    .replace(/^1(?=[^aeiouy])/iu, 'I')
    .replace(/1(?=\p{L})/gu, isUpper ? 'L' : 'l')
}

/** "St.John" and "Md.Ali" are two words; a dot at the end marks an abbreviation. */
function dotParts(piece: string): readonly string[] {
  if (!piece.includes('.')) return [piece]
  const parts = piece.split('.')
  const last = parts.length - 1
  return parts.map((p, i) => (i < last ? `${p}.` : p)).filter((p) => p !== '' && p !== '.')
}

/** A geresh in Hebrew changes the letter (ג' is j), so it stays. */
function keepsApostrophe(word: string): boolean {
  return /\p{Script=Hebrew}/u.test(word)
}
