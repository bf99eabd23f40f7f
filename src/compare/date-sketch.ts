// What a pair loop can tell of two births from one integer each: the digits of a whole date, four bits a digit, -1 for
// every other birth and for days that an office filled in (see birth-columns.ts).
import { birthColumns } from './birth-columns.ts'
import type { BirthAgreement, Condition } from './condition.ts'

export const DATE_KEYS = 65
const NOT_WHOLE = 64
const SWAPPED = 32

/** A sketch of every birth of a dictionary, for the comparison of these conditions. */
export function dateSketches(strings: readonly string[], conditions: readonly Condition[]): Int32Array {
  const { digits } = birthColumns(strings)
  const defaults = new Set(conditions.flatMap((c) => (c.kind === 'birth' ? (c.defaults ?? []) : [])))
  if (defaults.size > 0)
    for (let id = 0; id < digits.length; id++) if (defaults.has(strings[id]!.slice(5))) digits[id] = -1
  return digits
}

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

/** The agreements possible under a key of two whole dates (see whole-dates.ts); undefined where anything may be. */
export function possibleAgreements(key: number): ReadonlySet<BirthAgreement> | undefined {
  if (key >= NOT_WHOLE) return undefined
  const [year, month, day] = [(key & 4) !== 0, (key & 2) !== 0, (key & 1) !== 0]
  const digits = (key >> 3) & 3
  if (digits === 0) return new Set(['sameDay'])
  const possible = new Set<BirthAgreement>()
  if (digits < 3) possible.add('oneDigit')
  if (year && (key & SWAPPED) !== 0) possible.add('swapped')
  if (year && month) possible.add('sameMonth')
  else if (year && day) possible.add('sameYearDay')
  else if (month && day) possible.add('sameMonthDay')
  else {
    possible.add('withinMonth')
    if (year) possible.add('sameYear')
    else possible.add('withinYear').add('aboutDecade').add('unconverted')
  }
  return possible
}
