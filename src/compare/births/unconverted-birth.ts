/**
 * A date that was written in another calendar and filed as if it were Gregorian: 1375-05-12 (Solar Hijri) against
 * 1996-08-02, 1996-04-12 (Ethiopian) against 2003-12-22. Only the exact day counts, two days about for Hijri months
 * begun by sighting, so that chance plays no part. Offsets: domain.md, section 2.3.
 */
import { type CalendarId, dayIn } from '../../format/dates/calendar.ts'

/** Ethiopian years run seven to eight behind; days between a date and itself read as Ethiopian lie in here. */
const LEAST_ETHIOPIAN = 2550
const MOST_ETHIOPIAN = 2950
/** Years outside are no Gregorian births of living people, so that other calendars are tried on them. */
const FIRST_YEAR = 1700
const LAST_YEAR = 2035
const HIJRI_DAYS = 2

/** Whether one of two whole dates, `YYYY-MM-DD`, is the other one before conversion. */
export function unconvertedAgreement(a: string, b: string): boolean {
  const days = Int32Array.of(dayOf(a), dayOf(b))
  return createUnconverted([a, b], days)(0, 1)
}

/**
 * The same for the ids of a dictionary of codes.
 * @param days of the whole dates among `codes`
 */
export function createUnconverted(
  codes: readonly string[],
  days: Int32Array,
): (a: number, b: number) => boolean {
  const odd = Uint8Array.from(codes, isOdd)
  const readings = new Map<number, readonly Reading[]>()
  const readingsOf = (id: number): readonly Reading[] => {
    let list = readings.get(id)
    if (list === undefined) readings.set(id, (list = read(codes[id]!)))
    return list
  }
  const is = (from: number, to: number): boolean =>
    readingsOf(from).some(({ day, within }) => Math.abs(day - days[to]!) <= within)
  return (a, b) => {
    if (odd[a] === odd[b]) {
      // Two usual years: one may be Ethiopian. Two odd ones are of one calendar.
      const apart = Math.abs(days[a]! - days[b]!)
      if (odd[a] || apart < LEAST_ETHIOPIAN || apart > MOST_ETHIOPIAN) return false
    }
    return is(a, b) || is(b, a)
  }
}

interface Reading {
  readonly day: number
  readonly within: number
}

function isOdd(code: string): number {
  const year = Number(code.slice(0, 4))
  return year < FIRST_YEAR || year > LAST_YEAR ? 1 : 0
}

function read(code: string): readonly Reading[] {
  const [year, month, day] = [Number(code.slice(0, 4)), Number(code.slice(5, 7)), Number(code.slice(8, 10))]
  const reading = (calendar: CalendarId, within: number): Reading[] => {
    const at = dayIn(calendar, year, month, day)
    return at === undefined ? [] : [{ day: at, within }]
  }
  if (!isOdd(code)) return reading('ethiopic', 0)
  if (year > LAST_YEAR) return [...reading('bikram-sambat', 0), ...reading('buddhist', 0)]
  return [...reading('persian', 0), ...reading('islamic-umalqura', HIJRI_DAYS)]
}

const dayOf = (code: string): number =>
  dayIn('gregory', Number(code.slice(0, 4)), Number(code.slice(5, 7)), Number(code.slice(8, 10))) ?? 0
