import { LIMITS, isLongerThan } from '../record/limits.ts'
import { isMissing } from '../record/missing.ts'
import type { RelationRole, Relative } from '../record/types.ts'
import type { Column } from './columns.ts'
import { parseRole } from './forms/parse-role.ts'
import { listedPeople, textsOfJson } from './listed-people.ts'
import { parseDate } from './dates/parse-date.ts'
import { namedRelative } from './unnamed.ts'

/** How the dates of a column are written. */
export type DateStyle = Pick<Column, 'dateOrder' | 'calendar'>

/** Why a cell was not read. */
export type CellFault = 'too-long' | 'too-many'

/** Whom people have several of, so that a comma in a cell of them divides people and not the parts of a name. */
const SEVERAL: ReadonlySet<RelationRole> = new Set<RelationRole>([
  'child',
  'son',
  'daughter',
  'sibling',
  'brother',
  'sister',
  'grandchild',
])
/** Not before a number, where it is of a date: `Ali;March 3, 2010`. */
const COMMA = /[,،、\n](?!\s*\d)/g
const COMMA_OR_SEMICOLON = /[,،、\n;]/g

/** What stands between people beside commas: words, and numbers of a list. */
const AND = /\s+(?:and|&|et|und|и|та|و)\s+/giu
const NUMBERED = /(?:^|\s)\d{1,2}[.)]\s*(?=\p{L})/gu

/**
 * Several people in one cell: `name|name;birth date`, or with `role` undefined `role=name;birth date|...`. Children and siblings
 * may also stand between commas, on lines or numbered (`Ali, Hassan and Amina`), or between semicolons where no number says that they are born.
 * @param style how the file writes births
 * @param out relatives are added to it
 * @returns what is wrong with the cell, or undefined
 */
export function parseRelatives(
  written: string,
  role: RelationRole | undefined,
  style: DateStyle,
  out: Relative[],
): CellFault | undefined {
  const listed = role === undefined ? listedPeople(written) : textsOfJson(written)
  for (const one of listed ?? []) {
    const fault = addOne(one, role, style, out)
    if (fault) return fault
  }
  if (listed) return undefined
  const comma = commaOf(written, role)
  const text = comma ? written.replace(AND, ',').replace(NUMBERED, ',') : written
  let from = 0
  while (from <= text.length) {
    let to = comma ? nextMatch(comma, text, from) : text.indexOf('|', from)
    if (to < 0) to = text.length
    const fault = addOne(text.slice(from, to).trim(), role, style, out)
    if (fault) return fault
    from = to + 1
  }
  return undefined
}

/** What divides the people of a cell that has no bar, or undefined where they are one. */
function commaOf(text: string, role: RelationRole | undefined): RegExp | undefined {
  if (role === undefined || !SEVERAL.has(role) || text.includes('|')) return undefined
  return /\d/.test(text) ? COMMA : COMMA_OR_SEMICOLON
}

function nextMatch(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from
  return pattern.exec(text)?.index ?? -1
}

function addOne(
  text: string,
  given: RelationRole | undefined,
  style: DateStyle,
  out: Relative[],
): CellFault | undefined {
  let role = given
  let rest = text
  const equals = given === undefined ? text.indexOf('=') : -1
  if (given === undefined) {
    role = equals > 0 && equals <= 32 ? parseRole(text.slice(0, equals)) : 'relative'
    rest = text.slice(equals + 1).trim()
  }
  const semicolon = rest.indexOf(';')
  const written = semicolon < 0 ? rest : rest.slice(0, semicolon).trim()
  const date = semicolon < 0 ? '' : rest.slice(semicolon + 1).trim()
  if (isLongerThan(written, LIMITS.name)) return 'too-long'
  const name = namedRelative(written)
  const birth = isMissing(date) ? undefined : parseDate(date, style.dateOrder, style.calendar)
  if (name === '' && birth === undefined) return undefined
  if (out.length === LIMITS.relatives) return 'too-many'
  out.push({ role: role ?? 'relative', names: name === '' ? [] : [{ full: name }], ...(birth && { birth }) })
  return undefined
}
