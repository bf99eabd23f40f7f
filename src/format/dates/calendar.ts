/**
 * Dates of other calendars as Gregorian intervals. Arithmetic and the Umm al-Qura table: vendor/calendars.ts; Bikram
 * Sambat and Chinese: tables of month lengths; Julian: Hinnant's method with the Julian leap rule; Buddhist, Dangi,
 * Minguo: the Gregorian calendar with another year (Thai years before 1941 began in April; not followed).
 */
import { BIKRAM_SAMBAT } from '../../data/months-bikram-sambat.ts'
import { CHINESE } from '../../data/months-chinese.ts'
import { civilFromDays } from '../../record/days.ts'
import type { DateBasis, UncertainDate } from '../../record/types.ts'
import { calendarDay, monthsInYear } from '../../vendor/calendars.ts'
import { type DateParts, damagedDate, dateFromParts } from './date-parts.ts'
import { tableCalendar } from './month-length-calendar.ts'

/** Calendars that are read, by their CLDR names where they have one. */
export const CALENDARS = [
  'gregory',
  'julian',
  'islamic-umalqura',
  'islamic-civil',
  'persian',
  'ethiopic',
  'buddhist',
  'hebrew',
  'bikram-sambat',
  'chinese',
  'roc',
  'dangi',
] as const
/** A calendar by its CLDR name, where it has one: `persian`, `ethiopic`, `islamic-umalqura`. */
export type CalendarId = (typeof CALENDARS)[number]

/** Calendars that share months and days with the Gregorian one: what is added to their year. */
const SHIFT: Partial<Record<CalendarId, number>> = { buddhist: -543, roc: 1911, dangi: -2333 }

const bikramSambat = tableCalendar(BIKRAM_SAMBAT)
const chinese = tableCalendar(CHINESE)

/** Days since 1970-01-01 of a day in a calendar, or undefined if that calendar has no such day. */
export function dayIn(
  calendar: CalendarId,
  year: number,
  month: number,
  day: number,
  leap?: boolean,
): number | undefined {
  switch (calendar) {
    case 'bikram-sambat':
      return bikramSambat.dayOf(year, month, day)
    case 'chinese':
      return chinese.dayOf(year, month, day, leap)
    case 'julian':
      return julianDay(year, month, day)
    case 'gregory':
    case 'buddhist':
    case 'roc':
    case 'dangi': {
      const date = dateFromParts({ year: year + (SHIFT[calendar] ?? 0), month, day }, '')
      return date.precision === 'day' ? date.earliest : undefined
    }
    case 'hebrew':
      return calendarDay(calendar, year, hebrewMonth(year, month), day)
    case 'islamic-umalqura':
      return calendarDay(year >= 1300 && year <= 1600 ? calendar : 'islamic-civil', year, month, day)
    default:
      return calendarDay(calendar, year, month, day)
  }
}

/**
 * @param parts components as written; an unknown month or day widens the interval
 * @param leap the Chinese leap month after `parts.month`
 * @returns Gregorian components where the calendar gives them, with `calendar` set; damaged if there is no such day
 */
export function dateInCalendar(
  calendar: CalendarId,
  { year, month, day }: DateParts,
  text: string,
  basis?: DateBasis,
  leap?: boolean,
): UncertainDate {
  const shift = SHIFT[calendar] ?? 0
  if (calendar === 'gregory' || shift !== 0) {
    const shifted = year === undefined ? undefined : year + shift
    const date = dateFromParts({ year: shifted, month, day }, text, basis)
    return shift === 0 ? date : { ...date, calendar }
  }
  const extra = { ...(basis && { basis }), calendar }
  // Without a year, a month of another calendar is no month of ours.
  if (year === undefined) return { precision: 'partial', ...extra }
  if (month !== undefined && day !== undefined) {
    const at = dayIn(calendar, year, month, day, leap)
    if (at === undefined) return { ...damagedDate(text), ...extra }
    return { earliest: at, latest: at, ...civilFromDays(at), precision: 'day', ...extra }
  }
  const earliest = dayIn(calendar, year, month ?? 1, 1, leap)
  const latest = lastDay(calendar, year, month, leap)
  if (earliest === undefined || latest === undefined) return { ...damagedDate(text), ...extra }
  const [from, to] = [civilFromDays(earliest), civilFromDays(latest)]
  return { earliest, latest, ...(from.year === to.year && { year: from.year }), precision: 'range', ...extra }
}

function lastDay(
  calendar: CalendarId,
  year: number,
  month: number | undefined,
  leap?: boolean,
): number | undefined {
  if (month !== undefined) {
    for (let day = 32; day > 0; day--) {
      const at = dayIn(calendar, year, month, day, leap)
      if (at !== undefined) return at
    }
    return undefined
  }
  const next = dayIn(calendar, year + 1, 1, 1)
  return next === undefined ? undefined : next - 1
}

/** Months by name count Adar II as the seventh always; a common year has none. */
function hebrewMonth(year: number, month: number): number {
  return month > 6 && monthsInYear('hebrew', year) === 12 ? month - 1 : month
}

function julianDay(year: number, month: number, day: number): number | undefined {
  const length = month === 2 ? (year % 4 === 0 ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31
  if (month < 1 || month > 12 || day < 1 || day > length) return undefined
  const y = month <= 2 ? year - 1 : year
  const dayOfYear = Math.floor((153 * (month > 2 ? month - 3 : month + 9) + 2) / 5) + day - 1
  return Math.floor((1461 * y) / 4) + dayOfYear - 719_470
}
