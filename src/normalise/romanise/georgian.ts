/**
 * Georgian in Latin: national system 2002, by ear, scholarly (ISO 9984, ALA-LC), and foreign names without the
 * nominative -i. Church and capital letters are read as the modern ones.
 */
import * as letters from '../../data/letters-caucasus.ts'
import { type LetterTable, letterAt, letterTable } from '../text/letter-table.ts'
import { addVariant } from './variant-set.ts'

let tables: readonly LetterTable[] | undefined

/** @returns Readings in a-z, likeliest first. */
export function romaniseGeorgian(token: string): readonly string[] {
  tables ??= build()
  const out: string[] = []
  for (const table of tables) addVariant(out, read(token, table))
  const western = read(token, tables[1]!)
  if (token.length > 3 && western.endsWith('i') && !'aeiou'.includes(western.at(-2) ?? 'a')) {
    addVariant(out, western.slice(0, -1))
  }
  return out
}

function build(): readonly LetterTable[] {
  const national = letterTable(letters.GEORGIAN_NATIONAL)
  return [
    national,
    letterTable(letters.GEORGIAN_WESTERN, national),
    letterTable(letters.GEORGIAN_BY_EAR, national),
    letterTable(letters.GEORGIAN_SCHOLARLY, national),
  ]
}

function read(token: string, table: LetterTable): string {
  let out = ''
  for (let i = 0; i < token.length; i++) {
    let unit = token.charCodeAt(i)
    if (unit >= 0x1c90) unit = unit >= 0x2d00 ? unit - 0x2d00 + 0x10d0 : unit - 0x1c90 + 0x10d0
    else if (unit >= 0x10a0 && unit < 0x10c6) unit += 0x30
    out += letterAt(table, unit) ?? ''
  }
  return out
}
