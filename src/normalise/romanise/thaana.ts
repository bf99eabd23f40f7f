/**
 * Thaana in Latin: letters with their vowel signs; alifu without vowel doubles the next consonant (h at the end),
 * shaviyani without vowel reads h. National system 1987, the same with simple vowels, ALA-LC.
 */
import * as letters from '../../data/letters-thaana.ts'
import { type LetterTable, letterAt, letterTable } from '../text/letter-table.ts'
import { addVariant } from './variant-set.ts'

const ALIFU = 0x787
const SHAVIYANI = 0x781
const SUKUN = 0x7b0
let tables: readonly LetterTable[] | undefined

/** @returns Readings in a-z, likeliest first. */
export function romaniseThaana(token: string): readonly string[] {
  tables ??= build()
  const out: string[] = []
  for (const table of tables) addVariant(out, read(token, table))
  return out
}

function build(): readonly LetterTable[] {
  const national = letterTable(letters.THAANA_NATIONAL)
  return [
    letterTable('\u07a7a', national),
    national,
    letterTable(letters.THAANA_SIMPLE, national),
    letterTable(letters.THAANA_SCHOLARLY, national),
  ]
}

function read(token: string, table: LetterTable): string {
  let out = ''
  for (let i = 0; i < token.length; i++) {
    const unit = token.charCodeAt(i)
    if (token.charCodeAt(i + 1) === SUKUN && (unit === ALIFU || unit === SHAVIYANI)) {
      const next = letterAt(table, token.charCodeAt(i + 2))
      out += next === undefined ? 'h' : next.slice(0, 1)
      i++
    } else out += letterAt(table, unit) ?? ''
  }
  return out
}
