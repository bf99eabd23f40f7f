import type { CalendarId } from './calendar.ts'

/** The last year of the Gregorian calendar in which a person on file can have been born; fixed, since there is no clock. */
const LAST_YEAR = 2035

/**
 * The calendar that a year alone gives away, where no other reading makes a birth: 2560 is Buddhist, 5760 Hebrew, 4290
 * Dangi. Years such as 1375 (Solar Hijri or Hijri), 2055 (Bikram Sambat, or 1955 mistyped) or 1996 (Gregorian or
 * Ethiopian) do not: they need a word, a column, or the other record.
 */
function calendarOfYear(year: number): CalendarId {
  if (year >= 2400 && year <= LAST_YEAR + 543) return 'buddhist'
  if (year >= 4200 && year <= LAST_YEAR + 2333) return 'dangi'
  if (year >= 5600 && year <= LAST_YEAR + 3761) return 'hebrew'
  return 'gregory'
}

/** Years in which a person on file can have been born, by calendar; what lies outside was written in another one. */
const SPANS: Partial<Record<CalendarId, readonly [from: number, to: number]>> = {
  persian: [1230, 1415],
  'islamic-umalqura': [1260, 1460],
  'islamic-civil': [1260, 1460],
  ethiopic: [1840, LAST_YEAR - 7],
  julian: [1500, LAST_YEAR],
  buddhist: [2380, LAST_YEAR + 543],
  hebrew: [5600, LAST_YEAR + 3761],
  'bikram-sambat': [1970, 2090],
  chinese: [1900, LAST_YEAR],
  roc: [1, LAST_YEAR - 1911],
  dangi: [4200, LAST_YEAR + 2333],
}

/** Whether a person on file can have been born in this year of a calendar. */
export function canBeBorn(calendar: CalendarId, year: number): boolean {
  const [from, to] = SPANS[calendar] ?? [1500, LAST_YEAR]
  return year >= from && year <= to
}

/** The calendar of a year in a column that is said, or was seen, to be in `column`. */
export function calendarInColumn(year: number, column: CalendarId | undefined): CalendarId {
  return column !== undefined && column !== 'gregory' && canBeBorn(column, year)
    ? column
    : calendarOfYear(year)
}
