// What a pair loop can tell of two births from two integers each: the digits of a whole date, four bits a digit, -1 for
// every other birth, and its days (see birth-columns.ts). All in whole numbers and without a branch: which of these differ is
// as good as random, and a branch guessed wrong costs more than everything else here.
import type { BirthAgreement } from '../condition.ts'
import { DECADE, IN_DECADE, WITHIN_MONTH, WITHIN_YEAR } from './whole-dates.ts'

const SWAPPED = 32
const DEFAULT = 64
const APART_AT = 7

/** How far two days are apart, as far as agreements depend on it. */
const MONTH = 0
const YEAR = 1
const DECADE_ABOUT = 2
const FEW = 3
const BETWEEN = 4
const ETHIOPIAN = 5
const OTHER_CALENDAR = 6
const KINDS_APART = 7

/** Key of births of which one is no whole date: anything may be, also that there is nothing to compare. */
export const NOT_WHOLE: number = KINDS_APART << APART_AT
export const DATE_KEYS: number = NOT_WHOLE + 1

/** A digit of a month is never above 9: this bit of a sketch says that the day is one that says nothing. */
const DEFAULT_DAY = 1 << 15

/** Days of five years, and one, at most. */
const FEW_DAYS = 6 * 366
/** Ethiopian dates that were not converted: around seven and eight years (see unconverted-birth.ts). */
const ETHIOPIAN_FROM = 2500
const ETHIOPIAN_TO = 3000
/** Dates of other calendars are 56 years off at least. */
const OTHER_FROM = 50 * 365

function kindApart(days: number): number {
  if (days <= WITHIN_MONTH) return MONTH
  if (days <= WITHIN_YEAR) return YEAR
  if (days <= FEW_DAYS) return FEW
  if (days >= ETHIOPIAN_FROM && days <= ETHIOPIAN_TO) return ETHIOPIAN
  if (days >= DECADE - IN_DECADE && days <= DECADE + IN_DECADE) return DECADE_ABOUT
  return days >= OTHER_FROM ? OTHER_CALENDAR : BETWEEN
}

/** By days apart, up to the last at which anything changes. */
const KIND_APART = /* @__PURE__ */ Uint8Array.from({ length: OTHER_FROM + 1 }, (_, days) => kindApart(days))

/** The sketches of a dictionary's births. */
export function dateSketches(
  codes: readonly string[],
  digits: Int32Array,
  defaults: ReadonlySet<string>,
): Int32Array {
  if (defaults.size === 0) return digits
  return digits.map((own, id) => (own !== -1 && defaults.has(codes[id]!.slice(5)) ? own | DEFAULT_DAY : own))
}

/** 1 where a word is 0, else 0. */
const isZero = (word: number): number => ((word | -word) >>> 31) ^ 1

/**
 * Which components are equal, whether day and month change places, how many digits differ up to three, how far the days are apart,
 * whether one is a default day; {@link NOT_WHOLE} for other births.
 */
export function datePairKey(a: number, daysA: number, b: number, daysB: number): number {
  const differ = (a ^ b) & ~DEFAULT_DAY
  const pairs = differ | (differ >>> 1)
  const digits = (pairs | (pairs >>> 2)) & 0x11111111
  const second = digits & (digits - 1)
  const third = second & (second - 1)
  const [own, other] = [a & 0x7fff, b & 0x7fff]
  const more = 3 - isZero(digits) - isZero(second) - isZero(third)
  const days = daysA - daysB
  const apart = (days ^ (days >> 31)) - (days >> 31)
  const near = OTHER_FROM + ((apart - OTHER_FROM) & ((apart - OTHER_FROM) >> 31))
  const key =
    (KIND_APART[near]! << APART_AT) |
    (((a | b) & DEFAULT_DAY) >>> (15 - 6)) |
    (isZero(own ^ (((other & 0xff) << 8) | (other >>> 8))) << 5) |
    (more << 3) |
    (isZero(differ & 0xffff_0000) << 2) |
    (isZero(differ & 0xff00) << 1) |
    isZero(differ & 0xff)
  const other1 = -(isZero(a + 1) | isZero(b + 1))
  return (key & ~other1) | (NOT_WHOLE & other1)
}

/** The agreements possible under a key of two whole dates (see whole-dates.ts); undefined where anything may be. */
export function possibleAgreements(key: number): ReadonlySet<BirthAgreement> | undefined {
  if (key >= NOT_WHOLE) return undefined
  const [year, month, day] = [(key & 4) !== 0, (key & 2) !== 0, (key & 1) !== 0]
  const digits = (key >> 3) & 3
  if ((key & DEFAULT) !== 0) {
    if (year) return new Set(digits === 0 ? ['sameDefault'] : ['sameDefault', 'partialYear'])
    return new Set(['nearYear', 'fewYears', 'partialDiffers'])
  }
  if (digits === 0) return new Set(['sameDay'])
  const possible = new Set<BirthAgreement>()
  if (digits < 3) possible.add('oneDigit')
  if (year && (key & SWAPPED) !== 0) possible.add('swapped')
  if (year && month) return possible.add('sameMonth')
  if (year && day) return possible.add('sameYearDay')
  const apart = key >> APART_AT
  if (month && day) {
    if (apart <= YEAR || apart === FEW) possible.add('sameMonthDayNear')
    return apart <= YEAR ? possible : possible.add('sameMonthDay')
  }
  if (apart === MONTH) return possible.add('withinMonth')
  if (year) return possible.add('sameYear')
  if (apart === YEAR) return possible.add('withinYear')
  if (apart === DECADE_ABOUT) return possible.add('aboutDecade')
  if (apart === FEW) return possible.add('fewYears')
  return apart === BETWEEN ? possible : possible.add('unconverted')
}
