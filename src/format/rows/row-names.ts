import { LIMITS, isLongerThan } from '../../record/limits.ts'
import type { Name, NameKind, NamePart, PartRole } from '../../record/types.ts'
import { headerKey } from '../header-key.ts'
import { namedIn, namedRelative } from '../names/unnamed.ts'
import { writtenNames } from '../names/written-names.ts'
import { type RowProblem, cellText } from './row-cell.ts'
import type { RowPlan } from './row-plan.ts'

/** The names of a row: first the main one, whole and in parts, then the others. */
export function readNames(cells: readonly string[], plan: RowPlan): Name[] | RowProblem {
  const names: Name[] = []
  const parts: NamePart[] = []
  const further: string[] = []
  for (const { index, role, isInitials } of plan.parts) {
    const cell = isInitials ? spaced(cellText(cells, index)) : cellText(cells, index)
    const { full: text, others } = writtenNames(role === 'father' ? namedRelative(cell) : namedIn(cell))
    // "Ibrahim Omar Hassan" is the whole name of the father, and not his part of the child's.
    if (text === '' || (role === 'father' && LONG_NAME.test(text))) continue
    further.push(...others)
    if (isLongerThan(text, LIMITS.short)) return { code: 'too-long', column: index }
    if (parts.length === LIMITS.parts) return { code: 'too-many', column: index }
    parts.push({ text, role })
  }
  const fullColumn = plan.name[0] ?? -1
  const whole = namedIn(cellText(cells, fullColumn))
  if (isLongerThan(whole, LIMITS.name)) return { code: 'too-long', column: fullColumn }
  const { full, others } = writtenNames(whole, plan.columns[fullColumn]?.fatherInBrackets)
  further.push(...others)
  if (full !== '') names.push(wholeName(full, parts))
  else if (parts.length > 0) names.push({ parts })
  for (const other of further.slice(0, LIMITS.names - 1)) names.push({ full: other, kind: 'alias' })
  return (
    readMore(cells, plan.otherNames, 'alias', names) ??
    readMore(cells, plan.nicknames, 'nickname', names) ??
    readMore(cells, plan.maidenNames, 'maiden', names) ??
    names
  )
}

/** `JN` in a column of initials is J and N, and no name. */
const spaced = (text: string): string => (/^\p{Lu}{2,4}$/u.test(text) ? [...text].join(' ') : text)

/**
 * A whole name, with its parts where these are another form of it. A clan or a grandfather in a column of its own is no form of the name: it stands
 * behind it, unless the name has it already.
 */
function wholeName(full: string, parts: readonly NamePart[]): Name {
  if (parts.some(({ role }) => OF_WHOLE.has(role))) return { full, parts: [...parts] }
  const key = headerKey(full)
  const more = parts.filter(({ text }) => !key.includes(headerKey(text)))
  return more.length === 0 ? { full } : { parts: [{ text: full, role: 'unknown' }, ...more] }
}

const LONG_NAME = /\S+\s+\S+\s+\S/

/** A form of the whole name has one of these. */
const OF_WHOLE: ReadonlySet<PartRole> = new Set<PartRole>(['given', 'family'])

/** Further names: one a cell, or several with `|` or a line break between them. */
function readMore(
  cells: readonly string[],
  columns: readonly number[],
  kind: NameKind,
  names: Name[],
): RowProblem | undefined {
  for (const column of columns) {
    const text = cellText(cells, column)
    if (text === '') continue
    for (const piece of text.split(/[|\n]/, LIMITS.names + 1)) {
      const { full } = writtenNames(namedIn(piece.trim()))
      if (full === '') continue
      if (isLongerThan(full, LIMITS.name)) return { code: 'too-long', column }
      if (names.length === LIMITS.names) return { code: 'too-many', column }
      // A maiden name in a column of its own is a family name, not a whole one.
      names.push(kind === 'maiden' ? { parts: [{ text: full, role: 'family' }], kind } : { full, kind })
    }
  }
  return undefined
}
