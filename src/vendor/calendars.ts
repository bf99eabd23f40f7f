/**
 * @internationalized/date 3.12.4 (Apache-2.0, Adobe): calendars by own arithmetic and an Umm al-Qura table, so that a
 * date does not depend on the ICU of the machine. Equal to ICU 78 on every day from 1880 to 2040 in all calendars here
 * (test/format/calendars.test.ts). Known faults: impossible days are clamped (checked here); Umm al-Qura outside
 * 1300 to 1600 AH falls back to the tabular calendar.
 */
import {
  type Calendar,
  BuddhistCalendar,
  CalendarDate,
  EthiopicCalendar,
  HebrewCalendar,
  IslamicCivilCalendar,
  IslamicUmalquraCalendar,
  PersianCalendar,
} from '@internationalized/date'

export type LibraryCalendar =
  | 'islamic-civil'
  | 'islamic-umalqura'
  | 'persian'
  | 'ethiopic'
  | 'hebrew'
  | 'buddhist'

const MAKE: Readonly<Record<LibraryCalendar, () => Calendar>> = {
  'islamic-civil': () => new IslamicCivilCalendar(),
  'islamic-umalqura': () => new IslamicUmalquraCalendar(),
  persian: () => new PersianCalendar(),
  ethiopic: () => new EthiopicCalendar(),
  hebrew: () => new HebrewCalendar(),
  buddhist: () => new BuddhistCalendar(),
}
const made = new Map<LibraryCalendar, Calendar>()

function calendarOf(id: LibraryCalendar): Calendar {
  let calendar = made.get(id)
  if (calendar === undefined) made.set(id, (calendar = MAKE[id]()))
  return calendar
}

/** Julian day number of 1970-01-01, as the library counts. */
const EPOCH = 2_440_588

/** Days since 1970-01-01 of a day of a calendar; undefined if there is no such day. Month 1 of `hebrew` is Tishri. */
export function calendarDay(
  id: LibraryCalendar,
  year: number,
  month: number,
  day: number,
): number | undefined {
  const calendar = calendarOf(id)
  if (year < 1 || month < 1 || day < 1 || month > monthsInYear(id, year)) return undefined
  if (day > calendar.getDaysInMonth(new CalendarDate(calendar, year, month, 1))) return undefined
  return calendar.toJulianDay(new CalendarDate(calendar, year, month, day)) - EPOCH
}

export function monthsInYear(id: LibraryCalendar, year: number): number {
  const calendar = calendarOf(id)
  return calendar.getMonthsInYear(new CalendarDate(calendar, year, 1, 1))
}
