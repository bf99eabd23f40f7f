import { LIMITS, isLongerThan } from '../../record/limits.ts'
import { isMissing } from '../../record/missing.ts'
import type { Name, RelationRole, Relative } from '../../record/types.ts'
import type { Column } from '../column-map.ts'
import { calledParent } from './called-parent.ts'
import { BETWEEN_NAMES } from './conjunctions.ts'
import { knownRole, parseRole } from '../cells/parse-role.ts'
import { hideInBrackets, listedPeople, shown, textsOfJson } from './listed-people.ts'
import { parseDate } from '../dates/parse-date.ts'
import { notedRelative } from './relative-notes.ts'
import { namedRelative } from '../names/unnamed.ts'
import { writtenNames } from '../names/written-names.ts'

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
/** Columns in which a sign before a name (`W/O`) says better what the relative is: one for father or husband, and the like. */
const OF_SIGN: ReadonlySet<RelationRole> = new Set<RelationRole>([
  'relative',
  'father',
  'husband',
  'spouse',
  'parent',
  'guardian',
])
/** Not before a number, where it is of a date: `Ali;March 3, 2010`. */
const COMMA = /[,،、，፣\n](?!\s*\d)/g
const COMMA_OR_SEMICOLON = /[,،、，፣\n;]/g

/** What stands between people beside commas: words, and numbers of a list. */
const AND = new RegExp(BETWEEN_NAMES, 'gu')
/** "Juan Pérez y María Gómez", "Amade Assane e de Amina": two parents, of whom neither has a comma. */
const AND_PARENT = new RegExp(`${BETWEEN_NAMES}(?:d[eo']\\s*)?`, 'gu')
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
  const comma = commaOf(written, role) ?? (isNumbered(written, role) ? COMMA : undefined)
  const text = comma
    ? hideInBrackets(withoutCount(written)).replace(AND, ',').replace(NUMBERED, ',')
    : role === 'parent'
      ? written.replace(AND_PARENT, '|')
      : written
  let from = 0
  while (from <= text.length) {
    let to = comma ? nextMatch(comma, text, from) : text.indexOf('|', from)
    if (to < 0) to = text.length
    const fault = addOne(shown(text.slice(from, to)).trim(), role, style, out)
    if (fault) return fault
    from = to + 1
  }
  return undefined
}

/** What divides the people of a cell that has no bar, or undefined where they are one. */
function commaOf(text: string, role: RelationRole | undefined): RegExp | undefined {
  if (role === undefined || !SEVERAL.has(role) || text.includes('|')) return undefined
  if (!/\d/.test(text)) return COMMA_OR_SEMICOLON
  const behind = text.split(';').slice(1)
  const isBirth = (one: string): boolean =>
    !/^\s*\p{L}/u.test(one) || parseDate(one.trim())?.earliest !== undefined
  return behind.length === 0 || behind.some(isBirth) ? COMMA : COMMA_OR_SEMICOLON
}

/** A numbered list names several people in a column of one as well, but nobody has two mothers. */
const isNumbered = (text: string, role: RelationRole | undefined): boolean =>
  role !== undefined && role !== 'mother' && role !== 'father' && FIRST_OF_SEVERAL.test(text)

/** "3 (Tut, Nyakuoth, Nyabol)" and "3: Tut, Nyakuoth, Nyabol" are three people. */
function withoutCount(text: string): string {
  const [, inside, behind] = COUNTED.exec(text.trim()) ?? []
  return inside ?? behind ?? text
}

const COUNTED = /^\d{1,2}\s*(?:\(([^()]+)\)|[:–-]\s*(\p{L}.+))$/su
const FIRST_OF_SEVERAL = /^\s*\(?1[.)]\s*\p{L}[^|]*\s\(?2[.)]\s*\p{L}/u

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
    const behind = equals > 0 && role === 'relative' ? knownRole(rest) : undefined
    // "Amina Yusuf=wife"
    if (behind !== undefined && knownRole(text.slice(0, equals)) === undefined) {
      role = behind
      rest = text.slice(0, equals).trim()
    }
  }
  const semicolon = rest.indexOf(';')
  const written = semicolon < 0 ? rest : rest.slice(0, semicolon).trim()
  const date = semicolon < 0 ? '' : rest.slice(semicolon + 1).trim()
  if (isLongerThan(written, LIMITS.name)) return 'too-long'
  const noted = notedRelative(namedRelative(written))
  const called = calledParent(noted.name, role)
  const { full, others } =
    called === undefined ? writtenNames(noted.name) : { full: called[0] ?? '', others: called.slice(1) }
  const born = date === '' ? (noted.birth ?? '') : date
  const birth = isMissing(born) ? undefined : parseDate(born, style.dateOrder, style.calendar)
  if (full === '' && birth === undefined) return undefined
  if (out.length === LIMITS.relatives) return 'too-many'
  const names =
    full === '' ? [] : [{ full }, ...others.map((other): Name => ({ full: other, kind: 'alias' }))]
  if (noted.role !== undefined && (role === undefined || OF_SIGN.has(role))) role = noted.role
  out.push({ role: role ?? 'relative', names, ...(birth && { birth }) })
  return undefined
}
