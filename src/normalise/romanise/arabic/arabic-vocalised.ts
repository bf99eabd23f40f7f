/**
 * Arabic script with harakat: the marks say which vowels are spoken, whether waw and ya are long vowels, diphthongs or
 * consonants, and what is doubled. Sources: BGN/PCGN 1956, ALA-LC 2012, UN 2017, and Persian, Dari, Pashto, Urdu
 * counterparts.
 */
import * as letters from '../../../data/letters-arabic.ts'
import { type LetterTable, letterAt, letterTable } from '../../text/letter-table.ts'

/** How one tradition writes what the marks say. */
export interface VocalisedStyle {
  readonly table: LetterTable
  readonly u: string
  readonly i: string
  /** Diphthongs. */
  readonly aw: string
  readonly ay: string
  /** Waw as a consonant. */
  readonly waw: string
  readonly taMarbuta: string
  /** Whether a short vowel at the very end is written (case endings, ezafe). */
  readonly keepsEnd: boolean
  /** Whether kh, sh ... are written twice where doubled. */
  readonly doublesDigraphs: boolean
}

/** A letter with its marks; `vowel` is the mark's code unit, 0 for none. */
interface Marked {
  readonly unit: number
  vowel: number
  doubled: boolean
}

const FATHA = 0x64e
const DAMMA = 0x64f
const KASRA = 0x650
const SUKUN = 0x652
const SHADDA = 0x651
let vowelLetters: LetterTable | undefined
let otherMarks: LetterTable | undefined

/** @returns Whether the token has any vowel mark or shadda. */
export function hasHarakat(token: string): boolean {
  for (let i = 0; i < token.length; i++) {
    const unit = token.charCodeAt(i)
    if ((unit >= 0x64b && unit <= 0x652) || unit === 0x659 || unit === 0x670) return true
  }
  return false
}

/** @returns The reading of a marked stem in a-z. */
export function readVocalised(stem: string, style: VocalisedStyle): string {
  vowelLetters ??= letterTable(letters.ARABIC_VOWELS)
  otherMarks ??= letterTable(letters.ARABIC_MARKS)
  const list = markedLetters(stem)
  let out = ''
  for (const [k, letter] of list.entries()) {
    const value = consonantOf(list, k, out, style)
    if (value.startsWith('<')) out = out.slice(0, -1) + value.slice(1)
    else out += value
    const last = k === list.length - 1
    if (!last || style.keepsEnd || !isShort(letter.vowel) || list.length < 3)
      out += vowelOf(letter.vowel, style)
  }
  return out
}

function markedLetters(stem: string): Marked[] {
  const list: Marked[] = []
  for (let i = 0; i < stem.length; i++) {
    const unit = stem.charCodeAt(i)
    const last = list.at(-1)
    if (unit === 0x640) continue
    if (unit === SHADDA) {
      if (last) last.doubled = true
    } else if ((unit >= 0x64b && unit <= 0x65f) || unit === 0x670) {
      if (last && (last.vowel === 0 || unit === 0x670)) last.vowel = unit
    } else list.push({ unit, vowel: 0, doubled: false })
  }
  return list
}

function isShort(vowel: number): boolean {
  return vowel === FATHA || vowel === DAMMA || vowel === KASRA || vowel === 0x64c || vowel === 0x64d
}

function vowelOf(vowel: number, style: VocalisedStyle): string {
  if (vowel === 0 || vowel === SUKUN) return ''
  if (vowel === DAMMA) return style.u
  if (vowel === KASRA) return style.i
  return letterAt(otherMarks as LetterTable, vowel) ?? ''
}

/** What the letter itself adds; a leading `<` replaces the vowel before. */
function consonantOf(list: readonly Marked[], k: number, out: string, style: VocalisedStyle): string {
  const { unit, vowel, doubled } = list[k]!
  const before = k > 0 ? list[k - 1]!.vowel : 0
  const next = list[k + 1]?.unit ?? 0
  const last = k === list.length - 1
  switch (unit) {
    case 0x627: // alif
      if (vowel !== 0 || (before >= 0x64b && before <= 0x64d))
        return vowel === 0x64b && out.endsWith('a') ? '<' : ''
      if (k === 0) return isGlide(next) && list[1]?.vowel === 0 && !isAlif(list[2]?.unit ?? 0) ? '' : 'a'
      return out.endsWith('a') ? '' : 'a'
    case 0x622: // alif madda
      return out.endsWith('a') ? '' : 'a'
    case 0x623: // alif with hamza above
      return vowel !== 0 || out.endsWith('a') ? '' : 'a'
    case 0x625: // alif with hamza below
      return vowel !== 0 || next === 0x64a ? '' : style.i
    case 0x624: // waw with hamza
    case 0x626: // ya with hamza
    case 0x621: // hamza
    case 0x639: // ayn
      return ''
    case 0x648:
      if (doubled) return before === DAMMA ? style.waw : style.waw + style.waw
      if (isShort(vowel) || k === 0) return style.waw
      if (before === DAMMA) return ''
      if (before === FATHA) return `<${style.aw}`
      if (isAlif(next) || next === 0x629) return style.waw
      return last && k > 1 && !isAlif(list[k - 1]!.unit) ? style.waw : style.u
    case 0x6d2: // ye barree
      if (last) return 'e'
      return readYa(list, k, style)
    case 0x64a:
    case 0x6cc:
      if (doubled) return before === KASRA ? 'y' : last && style.keepsEnd ? 'y' : 'yy'
      return readYa(list, k, style)
    case 0x649: // alif maqsura
      if (!last && vowel !== 0x670) return readYa(list, k, style)
      // the dagger alif on it is the same vowel
      return vowel === 0x670 ? (out.endsWith('a') ? '<' : '') : out.endsWith('a') ? '' : 'a'
    case 0x629: // ta marbuta
      return out.endsWith('a') ? `<${style.taMarbuta}` : style.taMarbuta
    default: {
      const value = letterAt(style.table, unit) ?? letterAt(vowelLetters as LetterTable, unit) ?? ''
      return doubled && (value.length === 1 || style.doublesDigraphs) ? value + value : value
    }
  }
}

function readYa(list: readonly Marked[], k: number, style: VocalisedStyle): string {
  const { vowel } = list[k]!
  const before = k > 0 ? list[k - 1]! : undefined
  const next = list[k + 1]?.unit ?? 0
  if (isShort(vowel) || k === 0) return 'y'
  if (before?.vowel === KASRA) return ''
  if (before?.vowel === FATHA) return `<${style.ay}`
  if (isAlif(next) || next === 0x648 || next === 0x629) return 'y'
  const last = k === list.length - 1
  if (last && before !== undefined && !isAlif(before.unit) && !isGlide(before.unit) && style.doublesDigraphs)
    return 'y'
  if (before !== undefined && isAlif(before.unit))
    return isGlide(next) ? (style.doublesDigraphs ? 'y' : '') : last ? 'i' : 'y'
  return 'i'
}

function isAlif(unit: number): boolean {
  return unit === 0x627 || unit === 0x622 || unit === 0x623
}

function isGlide(unit: number): boolean {
  return unit === 0x648 || unit === 0x64a || unit === 0x6cc
}
