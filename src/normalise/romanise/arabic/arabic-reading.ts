/**
 * One pass over an Arabic-script stem: consonants by table; alif, waw, ya, hamza, ayn, ta marbuta and final he by
 * their neighbours; harakat where written. Short vowels that nobody wrote stay out.
 */
import * as letters from '../../../data/letters-arabic.ts'
import { type LetterTable, letterAt, letterTable } from '../../text/letter-table.ts'

/** How one tradition reads the letters that the place decides. */
export interface ArabicReading {
  readonly table: LetterTable
  /** Waw as a vowel, as a consonant. */
  readonly wawVowel: string
  readonly wawConsonant: string
  /** Ya as a vowel. */
  readonly yaVowel: string
  readonly taMarbuta: string
  /** Final he behind a consonant. */
  readonly finalHe: string
  /** Alif maqsura. */
  readonly maqsura: string
}

const SHADDA = 0x651
let vowels: LetterTable | undefined
let marks: LetterTable | undefined

/**
 * @param stem Letters without the article.
 * @returns Its reading in a-z.
 */
export function readArabic(stem: string, reading: ArabicReading): string {
  vowels ??= letterTable(letters.ARABIC_VOWELS)
  marks ??= letterTable(letters.ARABIC_MARKS)
  let out = ''
  const end = stem.length
  for (let i = 0; i < end; i++) {
    const unit = stem.charCodeAt(i)
    let value: string | undefined
    switch (unit) {
      case 0x627: // alif
        value = readAlif(stem, i, out)
        break
      case 0x623: // alif with hamza above
        value =
          i === 0 && isMater(stem.charCodeAt(i + 1)) && !isMater(stem.charCodeAt(i + 2)) ? '' : endsWithA(out)
        if (isMark(stem.charCodeAt(i + 1))) value = ''
        break
      case 0x625: // alif with hamza below
        value = isMark(stem.charCodeAt(i + 1)) || stem.charCodeAt(i + 1) === 0x64a ? '' : 'i'
        break
      case 0x648: // waw
      case 0x624: // waw with hamza
        value = readWaw(stem, i, out, reading)
        break
      case 0x64a: // ya
      case 0x6cc: // Farsi yeh
      case 0x6d0: // e
        value = readYa(stem, i, out, reading)
        break
      case 0x626: // ya with hamza
        value = i === 0 || isVowelAt(stem, i + 1) || isMark(stem.charCodeAt(i + 1)) ? '' : 'i'
        break
      case 0x649: // alif maqsura
        value =
          i === end - 1
            ? out.endsWith(reading.maqsura)
              ? ''
              : reading.maqsura
            : readYa(stem, i, out, reading)
        break
      case 0x629: // ta marbuta
      case 0x6c3:
        value = out.endsWith('a') ? reading.taMarbuta.slice(1) : reading.taMarbuta
        break
      case 0x647: // he
      case 0x6c1:
      case 0x6be:
        value = i === end - 1 && i > 1 && isPlainConsonant(stem.charCodeAt(i - 1)) ? reading.finalHe : 'h'
        break
      case 0x639: // ayn
        value = isMark(stem.charCodeAt(i + 1)) || isVowelAt(stem, i + 1) ? '' : endsWithA(out)
        break
      default:
        value = letterAt(reading.table, unit) ?? letterAt(vowels, unit) ?? letterAt(marks, unit)
    }
    if (value === undefined) continue
    out += value
    if (hasShadda(stem, i)) out += value
  }
  return out
}

function endsWithA(out: string): string {
  return out.endsWith('a') ? '' : 'a'
}

function readAlif(stem: string, i: number, out: string): string {
  const next = stem.charCodeAt(i + 1)
  if (i === 0 && (isMark(next) || (isMater(next) && !isMater(stem.charCodeAt(i + 2))))) return ''
  return endsWithA(out)
}

function readWaw(stem: string, i: number, out: string, reading: ArabicReading): string {
  const next = stem.charCodeAt(i + 1)
  if (next === 0x64f || next === 0x64e || next === 0x650)
    return out.endsWith('u') && next !== 0x64f ? 'w' : reading.wawConsonant
  const before = stem.charCodeAt(i - 1)
  if (before === 0x64e) return 'w'
  if (before === 0x64f) return ''
  if (next === 0x648) return i === 0 ? reading.wawConsonant : ''
  const first = i === 0 && stem.charCodeAt(0) === 0x648
  if (
    first ||
    next === 0x627 ||
    next === 0x622 ||
    next === 0x6d5 ||
    next === 0x649 ||
    next === 0x629 ||
    next === SHADDA
  )
    return reading.wawConsonant
  if (i === 1 && isAlif(before)) return reading.wawVowel
  return isAlif(before) ? reading.wawConsonant : reading.wawVowel
}

function readYa(stem: string, i: number, out: string, reading: ArabicReading): string {
  const next = stem.charCodeAt(i + 1)
  if (next === 0x64f || next === 0x64e || next === 0x650) return 'y'
  const before = stem.charCodeAt(i - 1)
  if (before === 0x64e) return 'y'
  if (before === 0x650) return ''
  if (next === 0x64a || next === 0x6cc) return 'y'
  if (
    i === 0 ||
    next === 0x627 ||
    next === 0x648 ||
    next === 0x622 ||
    next === 0x6d5 ||
    next === 0x629 ||
    next === SHADDA
  )
    return 'y'
  if (i === 1 && isAlif(before)) return reading.yaVowel
  return isAlif(before) ? 'y' : out.endsWith('i') ? '' : reading.yaVowel
}

/** A shadda on the letter at `i`; canonical order puts the vowel mark before it. */
function hasShadda(stem: string, i: number): boolean {
  const next = stem.charCodeAt(i + 1)
  if (isMark(stem.charCodeAt(i))) return false
  return next === SHADDA || (isMark(next) && stem.charCodeAt(i + 2) === SHADDA)
}

function isAlif(unit: number): boolean {
  return unit === 0x627 || unit === 0x623 || unit === 0x625
}

function isMater(unit: number): boolean {
  return unit === 0x648 || unit === 0x64a || unit === 0x6cc
}

function isMark(unit: number): boolean {
  return (unit >= 0x64b && unit <= 0x650) || unit === 0x652 || unit === 0x670
}

function isVowelAt(stem: string, i: number): boolean {
  const unit = stem.charCodeAt(i)
  return isAlif(unit) || isMater(unit) || unit === 0x622 || unit === 0x649 || (unit >= 0x6c5 && unit <= 0x6d5)
}

function isPlainConsonant(unit: number): boolean {
  return !isAlif(unit) && !isMater(unit) && unit !== 0x622 && !isMark(unit)
}
