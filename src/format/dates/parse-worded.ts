/** Dates with words in them, in any language of the tables: day, month name and year in any order, eras, doubt, ranges, seasons. */
import type { DateBasis, UncertainDate } from '../../record/types.ts'
import { type CalendarId, dateInCalendar } from './calendar.ts'
import { type DateWord, type MonthReading, dateWord } from './date-words.ts'
import { centuryUnknown } from './date-parts.ts'
import { calendarInColumn, canBeBorn } from './guess-calendar.ts'
import { dateRange } from './date-range.ts'
import { seasonDate } from './season-date.ts'

const WORD = /\d+|[\p{L}\p{M}'’ʻʼ.ـ-]+/gu
/** More words than this in one cell is prose, not a date. */
const MOST_WORDS = 12
/** A name of a month has at most this many words ("rabi al awwal"). */
const LONGEST = 4

type Token = { readonly number: string } | DateWord

/**
 * @param text digits in ASCII
 * @param whole the text as written, kept if there is no such day
 * @returns undefined if some word is not known, or the numbers make no date
 */
export function parseWorded(
  text: string,
  whole: string,
  column: CalendarId | undefined,
): UncertainDate | undefined {
  const tokens = tokenise(text)
  if (tokens === undefined) return undefined
  const between = tokens.findIndex((t) => 'is' in t && t.is === 'and')
  if (between > 0) {
    const [from, to] = [tokens.slice(0, between), tokens.slice(between + 1)]
    return dateRange(single(from, whole, column), single(to, whole, column), whole)
  }
  return single(tokens, whole, column)
}

function tokenise(text: string): Token[] | undefined {
  // A sign such as "12th" or "B.S." keeps to itself; words that mean nothing by themselves are joined with their neighbours.
  const raw = text.match(WORD) ?? []
  if (raw.length === 0 || raw.length > MOST_WORDS) return undefined
  const tokens: Token[] = []
  for (let at = 0; at < raw.length; ) {
    const piece = raw[at]!
    if (/^\d/.test(piece)) {
      tokens.push({ number: piece })
      at++
      continue
    }
    let taken = 0
    for (let n = Math.min(LONGEST, raw.length - at); n > 0 && taken === 0; n--) {
      const run = raw.slice(at, at + n)
      if (run.some((word) => /^\d/.test(word))) continue
      const word = dateWord(run.join(''))
      if (word === undefined) continue
      tokens.push(word)
      taken = n
    }
    if (taken === 0 && /[\p{L}\p{M}]/u.test(piece)) return undefined
    at += Math.max(1, taken)
  }
  return tokens
}

function single(
  tokens: readonly Token[],
  whole: string,
  column: CalendarId | undefined,
): UncertainDate | undefined {
  const numbers: string[] = []
  let readings: readonly MonthReading[] | undefined
  let era: CalendarId | undefined
  let basis: DateBasis | undefined
  let season: number | undefined
  let side: 'before' | 'after' | undefined
  for (const token of tokens) {
    if ('number' in token) numbers.push(token.number)
    else if (token.is === 'month') {
      // As two peoples call it: "كانون الثاني/يناير".
      const both = readings?.filter((one) => token.readings.some((other) => isSameMonth(one, other)))
      if (both?.length === 0) return undefined
      readings = both ?? token.readings
    } else if (token.is === 'era') era ??= token.calendar
    else if (token.is === 'about') basis = 'estimated'
    else if (token.is === 'season') season = token.season
    else if (token.is === 'before' || token.is === 'after') side = token.is
  }
  const at = yearAmong(numbers)
  if (at === undefined) return undefined
  if (at < 0) {
    const [day, yy] = numbers.map(Number)
    const named = readings?.find(({ calendar }) => calendar === 'gregory')
    if (named === undefined || season !== undefined) return undefined
    // `Jan-90`, as spreadsheets show a month; up to 31 it may be a day.
    if (numbers.length === 1)
      return day! > 31 ? centuryUnknown({ month: named.month }, day!, whole) : undefined
    if (numbers.length !== 2) return undefined
    return centuryUnknown({ month: named.month, day }, yy ?? 0, whole)
  }
  const year = Number(numbers[at])
  const rest = numbers.filter((_, n) => n !== at).map(Number)
  if (season !== undefined) return rest.length === 0 ? seasonDate(year, season, basis) : undefined
  const month = readings && readMonth(readings, year)
  const calendar = calendarOf(month, era, year, column)
  // Without a month by name: day before month where the year comes last, after it where the year comes first.
  const [first, second] = at === 0 ? rest : rest.toReversed()
  if (rest.length > (month ? 1 : 2) || rest.some((n) => n > 32)) return undefined
  const parts = month
    ? { year, month: month.month, day: month.month === undefined ? undefined : first }
    : { year, month: first, day: second }
  const date = dateInCalendar(calendar, parts, whole, basis)
  return side === undefined ? date : open(date, side)
}

const isSameMonth = (a: MonthReading, b: MonthReading): boolean =>
  a.calendar === b.calendar && a.month !== undefined && a.month === b.month

/** The position of the number that is the year, -1 if none has three digits; undefined if the numbers make no date. */
function yearAmong(numbers: readonly string[]): number | undefined {
  if (numbers.length === 0 || numbers.some((text) => text.length > 4)) return undefined
  return numbers.findIndex((text) => text.length >= 3)
}

/** Which of its readings a month's name has beside this year; where none fits, the first. */
function readMonth(readings: readonly MonthReading[], year: number): MonthReading | undefined {
  return readings.find(({ calendar }) => canBeBorn(calendar, year)) ?? readings[0]
}

function calendarOf(
  month: MonthReading | undefined,
  era: CalendarId | undefined,
  year: number,
  column: CalendarId | undefined,
): CalendarId {
  // Dari and Pashto months stand beside هـ as well: the month knows better than the sign.
  if (month !== undefined && month.calendar !== 'gregory') return month.calendar
  if (era !== undefined) return era
  const guess = calendarInColumn(year, column)
  // Buddhist and other years go with months by their Gregorian names.
  return month === undefined || GREGORIAN_MONTHS.has(guess) ? guess : 'gregory'
}

const GREGORIAN_MONTHS: ReadonlySet<CalendarId> = new Set(['buddhist', 'roc', 'dangi', 'julian'])

/** `before 1985`: up to its last day; `after 1985`: from its first. */
function open(date: UncertainDate, side: 'before' | 'after'): UncertainDate {
  const { earliest, latest, basis } = date
  if (earliest === undefined || latest === undefined) return date
  return {
    ...(side === 'before' ? { latest } : { earliest }),
    precision: 'range',
    ...(basis && { basis }),
    ...(date.calendar !== undefined && { calendar: date.calendar }),
  }
}
