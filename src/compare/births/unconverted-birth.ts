/**
 * A date that was written in another calendar and filed as if it were Gregorian: 1375-05-12 (Solar Hijri) against
 * 1996-08-02, 1996-04-12 (Ethiopian) against 2003-12-22. Only the exact day counts, two days about for Hijri months
 * begun by sighting, so that chance plays no part.
 */
import { type CalendarId, dayIn } from '../../format/dates/calendar.ts'
import type { BirthColumns } from './birth-columns.ts'
import { packedDate } from './packed-date.ts'

/** Ethiopian years run seven to eight behind; days between a date and itself read as Ethiopian lie in here. */
export const LEAST_ETHIOPIAN = 2550
export const MOST_ETHIOPIAN = 2950
/** Years outside are no Gregorian births of living people, so that other calendars are tried on them. */
const FIRST_YEAR = 1700
const LAST_YEAR = 2035
const HIJRI_DAYS = 2

/** Whether one of two whole dates, `YYYY-MM-DD`, is the other one before conversion. */
export function unconvertedAgreement(a: string, b: string): boolean {
  const digits = Int32Array.of(packedDate(a), packedDate(b))
  return createUnconverted([a, b], { digits, days: Int32Array.of(dayOf(a), dayOf(b)) })(0, 1)
}

/** The same for the ids of whole dates in a dictionary of codes. Makes nothing before it is asked. */
export function createUnconverted(
  codes: readonly string[],
  { digits, days }: BirthColumns,
): (a: number, b: number) => boolean {
  const readings = new Map<number, readonly Reading[]>()
  const readingsOf = (id: number): readonly Reading[] => {
    let list = readings.get(id)
    if (list === undefined) readings.set(id, (list = read(codes[id]!)))
    return list
  }
  const is = (from: number, to: number): boolean =>
    readingsOf(from).some(({ day, within }) => Math.abs(day - days[to]!) <= within)
  return (a, b) => {
    const odd = isOddDate(digits[a]!)
    if (odd === isOddDate(digits[b]!)) {
      // Two usual years: one may be Ethiopian. Two odd ones are of one calendar.
      const apart = Math.abs(days[a]! - days[b]!)
      if (odd || apart < LEAST_ETHIOPIAN || apart > MOST_ETHIOPIAN) return false
    }
    return is(a, b) || is(b, a)
  }
}

interface Reading {
  readonly day: number
  readonly within: number
}

/** Whether nobody on file was born in such a year of the Gregorian calendar. */
export const isOddYear = (year: number): boolean => year < FIRST_YEAR || year > LAST_YEAR

/** The same of a whole date by its packed digits, which rise with the years. */
export function isOddDate(digits: number): boolean {
  const year = digits >>> 16
  return year < FIRST_PACKED || year > LAST_PACKED
}

const FIRST_PACKED = /* @__PURE__ */ packedDate(`${FIRST_YEAR}-01-01`) >>> 16
const LAST_PACKED = /* @__PURE__ */ packedDate(`${LAST_YEAR}-01-01`) >>> 16

function read(code: string): readonly Reading[] {
  const [year, month, day] = [Number(code.slice(0, 4)), Number(code.slice(5, 7)), Number(code.slice(8, 10))]
  const reading = (calendar: CalendarId, within: number): Reading[] => {
    const at = dayIn(calendar, year, month, day)
    return at === undefined ? [] : [{ day: at, within }]
  }
  if (!isOddYear(year)) return reading('ethiopic', 0)
  if (year > LAST_YEAR) return [...reading('bikram-sambat', 0), ...reading('buddhist', 0)]
  return [...reading('persian', 0), ...reading('islamic-umalqura', HIJRI_DAYS)]
}

const dayOf = (code: string): number =>
  dayIn('gregory', Number(code.slice(0, 4)), Number(code.slice(5, 7)), Number(code.slice(8, 10))) ?? 0
