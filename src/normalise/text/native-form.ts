/**
 * The canonical form of a token in its own script: equal for spellings that readers of the script take for one, and
 * different where they take them for two (王伟 and 王薇, Thủy and Thúy). Idempotent. Evidence, not a search key.
 */
import * as folds from '../../data/native-folds.ts'
import { foldHan } from '../cjk/cjk-fold.ts'
import { foldEthiopic, foldIndic, foldIteration } from './native-folding.ts'
import { type LetterTable, letterAt, letterTable } from './letter-table.ts'
import type { Script } from '../types.ts'
import { unicodeBurmese } from './zawgyi.ts'

/** Letters folded by table, and the marks that go before: first and last code point. */
interface Fold {
  readonly table: LetterTable
  readonly firstMark: number
  readonly lastMark: number
}

const tables = new Map<Script, Fold | undefined>()
const COMBINING: readonly [number, number] = [0x300, 0x36f]
const PACKED: Partial<Readonly<Record<Script, readonly [string, readonly [number, number]]>>> = {
  Arabic: [folds.ARABIC_FOLDS, [0x6d6, 0x6ed]],
  Hebrew: [folds.HEBREW_FOLDS, [0x591, 0x5c7]],
  Cyrillic: [folds.CYRILLIC_FOLDS, COMBINING],
  Greek: [folds.GREEK_FOLDS, COMBINING],
  Armenian: [folds.ARMENIAN_FOLDS, COMBINING],
  Syriac: ['', [0x730, 0x74a]],
}

/**
 * @param token One token, cleaned (`cleanText`: NFKC).
 * @param script Its script (`scriptOf`).
 * @returns Lower case where the script has case, without apostrophes and full stops.
 */
export function nativeForm(token: string, script: Script): string {
  const letters = withoutPunctuation(token)
  switch (script) {
    case 'Latin':
      return lowerCase(letters)
    case 'Greek':
      return folded(lowerCase(letters).normalize('NFD'), script).normalize('NFC')
    case 'Georgian':
      return modernGeorgian(letters)
    case 'Ethiopic':
      return foldEthiopic(letters)
    case 'Devanagari':
    case 'Bengali':
    case 'Gurmukhi':
    case 'Gujarati':
    case 'Oriya':
    case 'Telugu':
    case 'Kannada':
    case 'Malayalam':
      return foldIndic(letters, script)
    case 'Myanmar':
      return burmeseForm(letters)
    case 'Han':
    case 'Japanese':
      return foldHan(foldIteration(letters))
    case 'Hiragana':
    case 'Katakana':
      return foldIteration(letters)
    default:
      return folded(lowerCase(letters), script)
  }
}

/** Vowel signs of one syllable may be typed in either order; u + i is written i + u. */
function burmeseForm(token: string): string {
  return unicodeBurmese(token).replaceAll('\u102f\u102d', '\u102d\u102f')
}

/** By character, so that no letter's lower case depends on its neighbours (final sigma) or on a locale. */
function lowerCase(text: string): string {
  return text.includes('İ') ? text.replaceAll('İ', 'i').toLowerCase() : text.toLowerCase()
}

function folded(token: string, script: Script): string {
  if (!tables.has(script)) tables.set(script, build(script))
  const fold = tables.get(script)
  if (fold === undefined) return token
  let out = ''
  for (let i = 0; i < token.length; i++) {
    const unit = token.charCodeAt(i)
    if (unit < fold.firstMark || unit > fold.lastMark) out += letterAt(fold.table, unit) ?? token[i]
  }
  return out
}

function build(script: Script): Fold | undefined {
  const packed = PACKED[script]
  if (packed === undefined) return undefined
  const [letters, [firstMark, lastMark]] = packed
  return { table: letterTable(letters), firstMark, lastMark }
}

const PUNCTUATION = "'’‘ʼʹ`´.׳״·"

function withoutPunctuation(token: string): string {
  for (let i = 0; i < token.length; i++) {
    if (PUNCTUATION.includes(token[i]!)) return stripped(token)
  }
  return token
}

function stripped(token: string): string {
  let out = ''
  for (const letter of token) if (!PUNCTUATION.includes(letter)) out += letter
  return out
}

/** Church and capital letters as the modern ones. */
function modernGeorgian(token: string): string {
  let out = ''
  for (let i = 0; i < token.length; i++) {
    const unit = token.charCodeAt(i)
    if (unit >= 0x1c90 && unit <= 0x1cbf) out += String.fromCharCode(unit - 0x1c90 + 0x10d0)
    else if (unit >= 0x2d00 && unit <= 0x2d25) out += String.fromCharCode(unit - 0x2d00 + 0x10d0)
    else if (unit >= 0x10a0 && unit <= 0x10c5) out += String.fromCharCode(unit + 0x30)
    else out += token[i]
  }
  return out
}
