/**
 * A year in which nobody on file was born by the Gregorian calendar, and what it is in those that count so: 1364 is 1985 in Solar
 * Hijri and 1944 in Hijri, 2042 is 1985 in Bikram Sambat. A cell alone can't say which one it is; the other record can, as it does for whole
 * dates (unconverted-birth.ts).
 */
import { isOddYear } from './unconverted-birth.ts'

/** Odd years before this are Hijri, those to come are Bikram Sambat. */
const HIJRI_UNTIL = 1700

/**
 * How many years lie at least between an odd year and usual ones, in the calendar that brings them nearest; undefined where both or neither are odd.
 *
 * @param a first and last year of one birth
 * @param b of the other
 */
export function yearsBetweenCalendars(
  a: readonly [from: number, to: number],
  b: readonly [from: number, to: number],
): number | undefined {
  const odd = isOddYear(a[0])
  if (odd === isOddYear(b[0])) return undefined
  const [[from, to], usual] = odd ? [a, b] : [b, a]
  return Math.min(
    ...readings(from, to).map(([first, last]) => Math.max(first - usual[1], usual[0] - last, 0)),
  )
}

/** How two years agree of which one at least is all that is known of its date; undefined where they are of one calendar or differ in each. */
export function yearInOtherCalendar(yearA: number, yearB: number): 'partialYear' | 'nearYear' | undefined {
  const apart = yearsBetweenCalendars([yearA, yearA], [yearB, yearB])
  return apart === undefined || apart > 1 ? undefined : apart === 1 ? 'nearYear' : 'partialYear'
}

/** How far two whole dates agree of which one was not converted, and of which a day is wrong too: by the year alone, so that they are no more than near. */
export function nearInOtherCalendar(yearA: number, yearB: number): 'nearYear' | undefined {
  return yearInOtherCalendar(yearA, yearB) === undefined ? undefined : 'nearYear'
}

/** The Gregorian years of a span of years, in each calendar that it may be of. A year of another calendar touches two of ours. */
function readings(from: number, to: number): readonly (readonly [number, number])[] {
  if (from > HIJRI_UNTIL) return [[from - 57, to - 56]]
  return [
    [from + 621, to + 622],
    [hijri(from), hijri(to) + 1],
  ]
}

/** The Gregorian year in which a Hijri year begins: it is eleven days shorter. */
const hijri = (year: number): number => Math.floor(year * 0.970_229 + 621.5)
