// What a pair loop can tell of two births from two integers each: the digits of a whole date, four bits a digit, -1 for
// every other birth, and its days (see birth-columns.ts).
import type { BirthAgreement } from '../condition.ts'
import { LEAST_ETHIOPIAN, MOST_ETHIOPIAN } from './unconverted-birth.ts'
import { DECADE, IN_DECADE, WITHIN_MONTH, WITHIN_YEAR } from './whole-dates.ts'

/** Of a key: bits 0 to 3 say which bytes of the digits differ, the lowest one first. */
const DAY = 1
const MONTH = 2
const YEAR = 12
/** Bit 4: the digits that differ are one, or two neighbours that may have changed places; of which component is not asked. */
export const SLIP_AT: number = 4
/** Bit 5: month and day of one date are day and month of the other. */
export const SWAPPED_AT: number = 5
/** Bit 6: one is a day that says nothing. */
export const DEFAULT_AT: number = 6
/** From bit 7 on: the stretch of days apart between {@link APART_BORDERS}. */
export const STRETCH_AT: number = 7

/** A digit of a month is never above 9: this bit of a sketch says that the day is one that says nothing. */
export const DEFAULT_DAY: number = 1 << 15

/** Days of five years, and one, at most. */
const FEW_DAYS = 6 * 366
/** Dates of other calendars are 56 years off at least, but for Ethiopian ones. */
const OTHER_FROM = 50 * 365

/** How far two days are apart, as far as agreements depend on it. */
type Apart = 'month' | 'year' | 'few' | 'between' | 'ethiopian' | 'decade' | 'otherCalendar'

/** The stretches, and the last day of each but the last. */
const STRETCHES: readonly (readonly [Apart, number])[] = [
  ['month', WITHIN_MONTH],
  ['year', WITHIN_YEAR],
  ['few', FEW_DAYS],
  ['between', LEAST_ETHIOPIAN - 1],
  ['ethiopian', MOST_ETHIOPIAN],
  ['between', DECADE - IN_DECADE - 1],
  ['decade', DECADE + IN_DECADE],
  ['between', OTHER_FROM - 1],
  ['otherCalendar', Number.POSITIVE_INFINITY],
]

/** Days apart after which a stretch ends. */
export const APART_BORDERS: readonly number[] = STRETCHES.map(([, last]) => last).slice(0, -1)

/** Key of births of which one is no whole date: anything may be, also that there is nothing to compare. */
export const NOT_WHOLE: number = STRETCHES.length << STRETCH_AT
export const DATE_KEYS: number = NOT_WHOLE + 1

/** The sketches of a dictionary's births. */
export function dateSketches(
  codes: readonly string[],
  digits: Int32Array,
  defaults: ReadonlySet<string>,
): Int32Array {
  if (defaults.size === 0) return digits
  return digits.map((own, id) => (own !== -1 && defaults.has(codes[id]!.slice(5)) ? own | DEFAULT_DAY : own))
}

/** What two sketches and their days tell, as a number under {@link DATE_KEYS}. The kernel of the first look does the same for many. */
export function datePairKey(a: number, daysA: number, b: number, daysB: number): number {
  if (a === -1 || b === -1) return NOT_WHOLE
  const differ = (a ^ b) & ~DEFAULT_DAY
  let key = 0
  for (let byte = 0; byte < 4; byte++) if ((differ >> (8 * byte)) & 0xff) key |= 1 << byte
  // Of two digits exchanged both differ by the same bits.
  const lowest = 31 - Math.clz32(differ & -differ)
  const digits = differ >>> (lowest & 28)
  if (digits >>> 4 === 0 || digits >>> 4 === (digits & 15)) key |= 1 << SLIP_AT
  const turned = ((b & 0xff) << 8) | ((b >> 8) & 0x7f)
  if ((a & (DEFAULT_DAY - 1)) === turned) key |= 1 << SWAPPED_AT
  if ((a | b) & DEFAULT_DAY) key |= 1 << DEFAULT_AT
  const apart = Math.abs(daysA - daysB)
  return key | (STRETCHES.findIndex(([, last]) => apart <= last) << STRETCH_AT)
}

/** What may be of two dates that agree in no component. */
const BY_DAYS: Readonly<Record<Apart, readonly BirthAgreement[]>> = {
  month: ['withinMonth'],
  year: ['withinYear'],
  few: ['fewYears'],
  between: [],
  ethiopian: ['unconverted'],
  decade: ['aboutDecade'],
  otherCalendar: ['unconverted', 'nearYear'],
}

/** What may be of the years of two dates of which one is a default day, beside that they differ. */
const YEARS_BY_DAYS: Readonly<Record<Apart, readonly BirthAgreement[]>> = {
  month: ['nearYear', 'fewYears'],
  year: ['nearYear', 'fewYears'],
  few: ['nearYear', 'fewYears'],
  between: [],
  ethiopian: [],
  decade: [],
  otherCalendar: ['nearYear', 'partialYear'],
}

/** The agreements possible under a key of two whole dates (see whole-dates.ts); undefined where anything may be. */
export function possibleAgreements(key: number): ReadonlySet<BirthAgreement> | undefined {
  if (key >= NOT_WHOLE) return undefined
  const [year, month, day] = [(key & YEAR) === 0, (key & MONTH) === 0, (key & DAY) === 0]
  const isSame = year && month && day
  const apart = STRETCHES[key >> STRETCH_AT]![0]
  if ((key >> DEFAULT_AT) & 1) {
    if (year) return new Set([isSame ? 'sameDefault' : 'partialYear'])
    return new Set([...YEARS_BY_DAYS[apart], 'partialDiffers'])
  }
  if (isSame) return new Set(['sameDay'])
  const possible = new Set<BirthAgreement>()
  // A slip stays inside a component.
  if ((key >> SLIP_AT) & 1 && Number(year) + Number(month) + Number(day) === 2) possible.add('oneDigit')
  if (year && (key >> SWAPPED_AT) & 1) possible.add('swapped')
  if (year && month) return possible.add('sameMonth')
  if (year && day) return possible.add('sameYearDay')
  const isWithinYear = apart === 'month' || apart === 'year'
  if (month && day) {
    if (isWithinYear || apart === 'few') possible.add('sameMonthDayNear')
    return isWithinYear ? possible : possible.add('sameMonthDay')
  }
  if (year && apart !== 'month') return possible.add('sameYear')
  for (const agreement of BY_DAYS[apart]) possible.add(agreement)
  return possible
}
