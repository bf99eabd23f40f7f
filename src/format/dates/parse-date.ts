/**
 * Reads a date as registries write it: ISO 8601 in full or in part, `YYYYMMDD`, `DD/MM/YYYY` with the order of the
 * column, the part of EDTF that births need (ISO 8601-2), and dates in words of many languages, scripts and calendars.
 * Deviation from EDTF: a part that is 00 is unknown, as databases write it. Numbers alone take the common fast way.
 */
import type { UncertainDate } from '../../record/types.ts'
import { asciiDigits } from './ascii-digits.ts'
import { type CalendarId, dateInCalendar } from './calendar.ts'
import type { DateOrder } from '../columns.ts'
import { centuryUnknown, damagedDate } from './date-parts.ts'
import { calendarInColumn } from './guess-calendar.ts'
import { isSerialDay, serialDate } from './serial-date.ts'
import { parseHanDate } from './han-date.ts'
import { parseEdtf } from './parse-edtf.ts'
import { parseWorded } from './parse-worded.ts'

const COMPACT = /^(\d{4})(\d\d)(\d\d)?$/
const ISO = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)$/
const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/
const TIME = /^(\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4})[T ]\d\d:\d\d/

/**
 * @param text trimmed and not missing
 * @param order what `03/04/1990` means; day first where nothing is known
 * @param calendar the calendar of the column, if it is not Gregorian; a year that it can't hold is read without it
 * @returns the date; one that can't be read or can't be keeps its text in `damaged`; undefined if no part is known (all zero or X)
 */
export function parseDate(
  text: string,
  order: DateOrder = 'dmy',
  calendar?: CalendarId,
): UncertainDate | undefined {
  if (text.length > 64) return damagedDate(text)
  if (/^[0Xx./ -]+$/.test(text)) return undefined
  const digits = asciiDigits(text)
  const written = TIME.exec(digits)?.[1] ?? digits
  if (order.startsWith('serial') && isSerialDay(written)) return serialDate(written)
  const numbers = parseNumbers(written, text, order, calendar)
  if (numbers !== undefined) return numbers
  const plain = written.replaceAll(/ *([-/\u2013\u2014]) */g, (_, sign: string) => (sign === '/' ? '/' : '-'))
  return (
    parseEdtf(plain, text) ??
    parseHanDate(written, calendar) ??
    parseWorded(written, text, calendar) ??
    damagedDate(text)
  )
}

function parseNumbers(
  written: string,
  text: string,
  order: DateOrder,
  calendar: CalendarId | undefined,
): UncertainDate | undefined {
  const of = (year: string | undefined, month: string, day: string): UncertainDate =>
    fromDigits(Number(year), Number(month), Number(day), text, calendar)
  const compact = COMPACT.exec(written)
  if (compact) return of(compact[1], compact[2] ?? '', compact[3] ?? '')
  const iso = ISO.exec(written)
  if (iso) return of(iso[1], iso[2] ?? '', iso[3] ?? '')
  const slashed = SLASHED.exec(written)
  if (slashed) {
    const [, a = '', b = '', year = ''] = slashed
    const [day, month] = order.endsWith('mdy') ? [b, a] : [a, b]
    if (year.length === 4) return of(year, month, day)
    // 75/05/12: what is more than a day can be is the year.
    const [yy, dd, mm] = Number(a) > 31 ? [a, year, b] : [year, day, month]
    return centuryUnknown({ month: Number(mm) || undefined, day: Number(dd) || undefined }, Number(yy), text)
  }
  const short = MONTH_YEAR.exec(written)
  return short ? of(short[2], short[1] ?? '', '') : undefined
}

/** Whether a text is a date whose order of day and month is open, and which order it proves. */
export function orderEvidence(text: string): 'dmy' | 'mdy' | 'open' | undefined {
  const m = text.length <= 64 ? SLASHED.exec(TIME.exec(text)?.[1] ?? text) : null
  if (!m) return undefined
  const [a, b] = [Number(m[1]), Number(m[2])]
  if (a > 12 === b > 12) return 'open'
  return a > 12 ? 'dmy' : 'mdy'
}

/** Zero is unknown. */
function fromDigits(
  year: number,
  month: number,
  day: number,
  text: string,
  column: CalendarId | undefined,
): UncertainDate {
  const parts = { year: year || undefined, month: month || undefined, day: day || undefined }
  const calendar = calendarInColumn(year, column)
  // Hebrew months are counted from Tishri or from Nisan: a number alone says neither.
  return dateInCalendar(calendar, calendar === 'hebrew' ? { year: parts.year } : parts, text)
}
