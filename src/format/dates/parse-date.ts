/**
 * Reads a date as registries write it: ISO 8601 in full or in part, `YYYYMMDD`, `DD/MM/YYYY` with the order of the
 * column, the part of EDTF that births need (ISO 8601-2), and dates in words of many languages, scripts and calendars.
 * Deviation from EDTF: a part that is 00 is unknown, as databases write it. Numbers alone take the common fast way.
 */
import { civilFromDays, daysFromCivil } from '../../record/days.ts'
import type { UncertainDate } from '../../record/types.ts'
import { asciiDigits } from './ascii-digits.ts'
import { type CalendarId, dateInCalendar } from './calendar.ts'
import type { DateOrder } from '../column-map.ts'
import { centuryUnknown, damagedDate, dateFromParts } from './date-parts.ts'
import { calendarInColumn, canBeBorn } from './guess-calendar.ts'
import { isSerialDay, serialDate } from './serial-date.ts'
import { parseHanDate } from './han-date.ts'
import { parseEdtf } from './parse-edtf.ts'
import { parseWorded } from './parse-worded.ts'

const COMPACT = /^(\d{4})(\d\d)(\d\d)?$/
const ISO = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)$/
const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/
const DAY_FIRST = /^(\d\d)(\d\d)(\d{4})$/
/** A day or a month that is not known: `15/xx/1990`, read as programs write it, `15/00/1990`. */
const UNKNOWN_PART = /(?<![a-z\d])x{1,2}(?=[/.-]\d|[/.-]x)/gi
/** What stands before a time of the day. */
const TIME = /^(.*\d)(?:T|,? +)\d{1,2}:\d\d(?!\d)/
const ROMAN = /^(\d{1,2})([-/. ]+)(x?(?:iv|v?i{1,3}|v|ix)|x)\2(\d{4})$/i
const ROMAN_MONTHS = 'i ii iii iv v vi vii viii ix x xi xii'.split(' ')

/** What programs write for no date: the first or last day that they know, and what a form shows before it is filled in. */
const NO_DATE =
  /^(?:0001-01-01|1753-01-01|1899-12-3[01]|1900-01-0[01]|(?:9999|2999)-\d\d?-\d\d?|0?1\/0?[01]\/(?:1900|1753|0001)|0?0-jan-(?:19)?00|3[01]\/12\/(?:1899|9999|2999)|12\/3[01]\/(?:1899|9999|2999)|99\/99\/9999|d{1,2}([-/.])m{1,2}\1y{2,4}|m{1,2}([-/.])d{1,2}\2y{2,4}|y{4}-m{1,2}-d{1,2})$/i

/** 11/11/1111, 99999999. */
const ONE_DIGIT = /^\D*(\d)(?:\D*\1){7}\D*$/
const DECADE = /^(?:(?:in )?the )?(1[89]\d|20\d)0['’]?(?:s|ies|er)$/i
/** A day's first moment somewhere east of Greenwich, as programs write it that know no days: 1989-12-31T21:00:00.000Z is 1 January there. */
const MIDNIGHT = /^\d{4}-\d\d-\d\d[T ](?:1[3-9]|2[0-3]):(?:00|30|45)(?::00(?:\.0+)?)?Z$/
const dayAfter = (text: string): number => {
  const [year, month, day] = text.split('-').map(Number)
  return daysFromCivil(year!, month!, day!) + 1
}

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
  const written = (TIME.exec(digits)?.[1] ?? digits).replace(UNKNOWN_PART, '00')
  if (NO_DATE.test(written) || ONE_DIGIT.test(written)) return undefined
  const decade = DECADE.exec(written)
  if (decade) return parseEdtf(`${decade[1]}X`, text)
  if (MIDNIGHT.test(digits)) return dateFromParts(civilFromDays(dayAfter(written)), text)
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
  if (compact) {
    const turned = canBeBorn('gregory', Number(compact[1])) ? null : DAY_FIRST.exec(written)
    if (!turned || !canBeBorn('gregory', Number(turned[3])))
      return of(compact[1], compact[2] ?? '', compact[3] ?? '')
    const [, a = '', b = '', year] = turned
    return order.endsWith('mdy') ? of(year, a, b) : of(year, b, a)
  }
  const roman = ROMAN.exec(written)
  if (roman) return of(roman[4], String(ROMAN_MONTHS.indexOf(roman[3]!.toLowerCase()) + 1), roman[1]!)
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
  const digits = text.length <= 64 ? asciiDigits(text) : ''
  const day = TIME.exec(digits)?.[1] ?? digits
  const m = SLASHED.exec(day) ?? /^(\d\d)(\d\d)(?:19|20)\d\d$/.exec(day)
  if (!m) return undefined
  const [a, b] = [Number(m[1]), Number(m[2])]
  if (a > 12 === b > 12) return 'open'
  return a > 12 ? 'dmy' : 'mdy'
}

/** Years that a person on file may have in some calendar that goes unsaid. */
const FIRST_YEAR = 1000
const LAST_YEAR = 2399
/** Calendars with a thirteenth month. */
const OTHER_MONTHS: ReadonlySet<CalendarId | undefined> = new Set<CalendarId | undefined>([
  'ethiopic',
  'hebrew',
])

/** Zero is unknown. */
function fromDigits(
  year: number,
  month: number,
  day: number,
  text: string,
  column: CalendarId | undefined,
): UncertainDate {
  // No month has such a number, so that it is the day: 1990-25-03.
  const isTurned = month > 12 && month < 32 && day > 0 && day <= 12 && !OTHER_MONTHS.has(column)
  const [m, d] = isTurned ? [day, month] : [month, day]
  const parts = { year: year || undefined, month: m || undefined, day: d || undefined }
  const calendar = calendarInColumn(year, column)
  if (calendar === 'gregory' && year !== 0 && (year < FIRST_YEAR || year > LAST_YEAR))
    return damagedDate(text)
  // Hebrew months are counted from Tishri or from Nisan: a number alone says neither.
  return dateInCalendar(calendar, calendar === 'hebrew' ? { year: parts.year } : parts, text)
}
