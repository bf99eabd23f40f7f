/**
 * The canonical form of a token in its own script: equal for spellings that readers of the script take for one, and
 * different where they take them for two (王伟 and 王薇, Thủy and Thúy). Idempotent. Evidence, not a search key.
 */
import * as folds from '../data/native-folds.ts'
import { type LetterTable, letterAt, letterTable } from './romanise/letter-table.ts'
import type { Script } from './types.ts'

const tables = new Map<Script, LetterTable>()
const PACKED: Partial<Readonly<Record<Script, string>>> = {
  Arabic: folds.ARABIC_FOLDS,
  Hebrew: folds.HEBREW_FOLDS,
  Cyrillic: folds.CYRILLIC_FOLDS,
  Greek: folds.GREEK_FOLDS,
  Armenian: folds.ARMENIAN_FOLDS,
}

/**
 * @param token One token, cleaned (`cleanText`: NFKC).
 * @param script Its script (`scriptOf`).
 * @returns Lower case where the script has case; letters and meaningful marks only.
 */
export function nativeForm(token: string, script: Script): string {
  switch (script) {
    case 'Latin':
      return token.includes('İ') ? token.replaceAll('İ', 'i').toLowerCase() : token.toLowerCase()
    case 'Cyrillic':
    case 'Armenian':
      return folded(withoutMarks(token.toLowerCase(), 0x300, 0x36f), script)
    case 'Greek':
      return folded(withoutMarks(token.toLowerCase().normalize('NFD'), 0x300, 0x36f), script).normalize('NFC')
    case 'Hebrew':
      return folded(withoutMarks(token, 0x591, 0x5c7), script)
    case 'Arabic':
      return folded(withoutMarks(token, 0x6d6, 0x6ed), script)
    default:
      return token.toLowerCase()
  }
}

function folded(token: string, script: Script): string {
  let table = tables.get(script)
  if (!table) {
    table = letterTable(PACKED[script] ?? '')
    tables.set(script, table)
  }
  let out = ''
  for (let i = 0; i < token.length; i++) out += letterAt(table, token.charCodeAt(i)) ?? token[i]
  return out
}

function withoutMarks(token: string, first: number, last: number): string {
  let out = ''
  for (let i = 0; i < token.length; i++) {
    const unit = token.charCodeAt(i)
    if (unit < first || unit > last) out += token[i]
  }
  return out
}
