// What a pair loop can tell of two births from one integer each: the digits of a whole date, four bits a digit, -1 for
// every other birth (see birth-columns.ts).
import type { BirthAgreement } from '../condition.ts'

export const DATE_KEYS = 65
/** Key of births of which one is no whole date: anything may be, also that there is nothing to compare. */
export const NOT_WHOLE = 64
const SWAPPED = 32

/**
 * Which components are equal, whether day and month change places, and how many digits differ up to three;
 * {@link NOT_WHOLE} for other births.
 */
export function datePairKey(a: number, b: number): number {
  if (a === -1 || b === -1) return NOT_WHOLE
  const differ = a ^ b
  const pairs = differ | (differ >>> 1)
  let digits = (pairs | (pairs >>> 2)) & 0x11111111
  digits &= digits - 1
  const second = digits & (digits - 1)
  const more = second !== 0 ? 3 : digits !== 0 ? 2 : differ !== 0 ? 1 : 0
  const crossed = ((b & 0xff) << 8) | ((b >>> 8) & 0xff)
  return (
    ((a & 0xffff) === crossed ? SWAPPED : 0) |
    (more << 3) |
    ((differ & 0xffff_0000) === 0 ? 4 : 0) |
    ((differ & 0xff00) === 0 ? 2 : 0) |
    ((differ & 0xff) === 0 ? 1 : 0)
  )
}

/**
 * The agreements possible under a key of two whole dates (see whole-dates.ts); undefined where anything may be.
 *
 * @param defaults whether one of the two may stand on a day that says nothing
 */
export function possibleAgreements(key: number, defaults: boolean): ReadonlySet<BirthAgreement> | undefined {
  if (key >= NOT_WHOLE) return undefined
  const possible = possibleOfStated(key)
  if (!defaults) return possible
  const year = (key & 4) !== 0
  const filled: readonly BirthAgreement[] = year
    ? ['sameDefault', 'partialYear']
    : ['nearYear', 'fewYears', 'partialDiffers']
  return new Set([...possible, ...filled])
}

function possibleOfStated(key: number): ReadonlySet<BirthAgreement> {
  const [year, month, day] = [(key & 4) !== 0, (key & 2) !== 0, (key & 1) !== 0]
  const digits = (key >> 3) & 3
  if (digits === 0) return new Set(['sameDay'])
  const possible = new Set<BirthAgreement>()
  if (digits < 3) possible.add('oneDigit')
  if (year && (key & SWAPPED) !== 0) possible.add('swapped')
  if (year && month) possible.add('sameMonth')
  else if (year && day) possible.add('sameYearDay')
  else if (month && day) possible.add('sameMonthDayNear').add('sameMonthDay')
  else {
    possible.add('withinMonth')
    if (year) possible.add('sameYear')
    else possible.add('withinYear').add('aboutDecade').add('fewYears').add('unconverted')
  }
  return possible
}
