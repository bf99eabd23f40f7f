import type { UncertainDate } from '../../record/types.ts'
import { asciiDigits } from '../dates/ascii-digits.ts'
import { dateInCalendar } from '../dates/calendar.ts'
import { centuryUnknown } from '../dates/date-parts.ts'
import { calendarInColumn } from '../dates/guess-calendar.ts'
import type { SingleTarget } from '../targets.ts'
import type { Doubt, ReadDate } from './row-cell.ts'
import type { RowPlan } from './row-plan.ts'

/** Digits as databases write a number, `1985.0` among it. */
const NUMBER = /^(\d{1,4})(?:\.0+)?$/

/**
 * A birth that is kept in columns for its day, month and year. A year alone is written as dates are (`1985`, `~1985`, `۱۳۷۵`), some cells of such a
 * column are whole dates, and a month may be a word: these are read as one date.
 */
export function birthInParts(
  get: (field: SingleTarget) => string,
  { at, columns }: Pick<RowPlan, 'at' | 'columns'>,
  readDate: ReadDate,
  doubt: Doubt,
): UncertainDate | undefined {
  const column = at['birth.year']
  const cells = [get('birth.year'), get('birth.month'), get('birth.day')] as const
  const [year, month, day] = cells.map((cell) => asciiDigits(cell).replace(NUMBER, '$1'))
  if (!month && !day && year && !SHORT_YEAR.test(year)) return readDate(cells[0], column)
  if (HOLDS_MORE.test(year!)) return readDate(cells[0], column)
  if (/\p{L}/u.test(month!))
    return readDate([day, cells[1], year].filter(Boolean).join(' '), at['birth.month'])
  const parts = { year: partOf(year!), month: partOf(month!), day: partOf(day!) }
  if (parts.year === undefined && parts.month === undefined && parts.day === undefined) return undefined
  const text = cells.join('-')
  const date =
    SHORT_YEAR.test(year!) && parts.year
      ? centuryUnknown(parts, parts.year, text)
      : dateInCalendar(calendarInColumn(parts.year ?? 0, columns[column]?.calendar), parts, text)
  if (date.damaged !== undefined) doubt('unclear-date', Math.max(column, at['birth.day']))
  return date
}

/** A date where a year was to be. */
const HOLDS_MORE = /\d\D+\d/
const SHORT_YEAR = /^\d{1,2}$/

/** Empty and zero are unknown; what isn't a whole number is -1, which no date has, so that the date is damaged. */
function partOf(text: string): number | undefined {
  const value = Number(text)
  return Number.isInteger(value) ? value || undefined : -1
}
