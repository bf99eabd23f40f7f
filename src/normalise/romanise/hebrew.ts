/**
 * Hebrew in Latin: consonants and the vowels that matres lectionis or niqqud show. ו, י, א, ע and ה are read by their
 * place; b/v, k/kh, p/f, sh/s are one letter without dots, so two readings take them hard and soft. Source: Hebrew
 * Academy 2006 and customary spellings.
 */
import * as letters from '../../data/letters-hebrew.ts'
import { knownSpellings } from './known-names.ts'
import { learnedReadings } from './learned-readings.ts'
import { type LetterTable, letterAt, letterTable } from '../text/letter-table.ts'
import { addVariant } from './variant-set.ts'

interface Reading {
  readonly table: LetterTable
  /** ו as a vowel. */
  readonly vav: string
  /** Whether ב, כ, פ are soft except at the start. */
  readonly soft: boolean
}

let readings: readonly Reading[] | undefined
let softTable: LetterTable | undefined
let points: LetterTable | undefined

/**
 * @param token A Hebrew token, with or without niqqud.
 * @returns Readings in a-z: by rule first (unwritten vowels missing), then learned ones with vowels, then other rules.
 */
export function romaniseHebrew(token: string): readonly string[] {
  readings ??= build()
  softTable ??= letterTable(letters.HEBREW_SOFT)
  points ??= letterTable(letters.HEBREW_POINTS)
  const out: string[] = []
  const [first, ...others] = readings as [Reading, ...Reading[]]
  addVariant(out, read(token, first))
  for (const spelling of knownSpellings(token, 'Hebrew')) addVariant(out, spelling)
  if (!hasPoints(token)) for (const reading of learnedReadings(token, 'he', 3)) addVariant(out, reading)
  for (const reading of others) addVariant(out, read(token, reading))
  return out
}

function hasPoints(token: string): boolean {
  for (let i = 0; i < token.length; i++) {
    const unit = token.charCodeAt(i)
    if (unit >= 0x5b0 && unit <= 0x5c7) return true
  }
  return false
}

function build(): readonly Reading[] {
  const plain = letterTable(letters.HEBREW_LETTERS)
  return [
    { table: plain, vav: 'o', soft: true },
    { table: letterTable('שs', plain), vav: 'o', soft: false },
    { table: plain, vav: 'u', soft: false },
    { table: letterTable('חch כch', plain), vav: 'o', soft: false },
    { table: letterTable(letters.HEBREW_GERMAN, plain), vav: 'u', soft: false },
  ]
}

const GERESH = "'’׳`"
const WITH_GERESH: Readonly<Record<string, string>> = {
  ג: 'j',
  ז: 'zh',
  צ: 'ch',
  ץ: 'ch',
  ת: 'th',
  ד: 'dh',
  ח: 'kh',
  ע: 'gh',
  ר: 'gh',
  ו: 'w',
}

function read(token: string, reading: Reading): string {
  let out = ''
  const end = token.length
  for (let i = 0; i < end; i++) {
    const letter = token[i]!
    const unit = token.charCodeAt(i)
    const next = token[i + 1]
    if (unit < 0x5d0) {
      out += unit >= 0x5b0 ? (letterAt(points as LetterTable, unit) ?? '') : ''
      continue
    }
    if (next !== undefined && GERESH.includes(next)) {
      const value = WITH_GERESH[letter]
      if (value !== undefined) {
        out += value
        i++
        continue
      }
    }
    const last = i === end - 1
    if (letter === 'ו') {
      if (next === 'ו') {
        out += 'v'
        i++
      } else if (out === '' && i === 0) out += 'v'
      else if (next === 'ה' && i === end - 2) out += 'v'
      else out += reading.vav
    } else if (letter === 'י') {
      if (next === 'י') {
        out += out === '' ? 'y' : 'ai'
        i++
      } else out += i === 0 || next === 'ו' || next === 'א' || next === 'ה' ? 'y' : 'i'
    } else if (letter === 'ה') {
      out += last && end > 1 ? 'a' : 'h'
    } else if (letter === 'א' || letter === 'ע') {
      if (next !== 'ו' && next !== 'י') out += out.endsWith('a') ? '' : 'a'
    } else if (reading.soft && i > 0 && (letter === 'ב' || letter === 'כ')) {
      out += letterAt(softTable as LetterTable, unit) ?? ''
    } else {
      out += letterAt(reading.table, unit) ?? ''
    }
  }
  return out
}
