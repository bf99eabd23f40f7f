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
/** Copies as constants of this file, which the compiler puts in place as numbers. */
const FARTHEST = OTHER_FROM
const OTHER = KINDS_APART << APART_AT

function kindApart(days: number): number {
  if (days <= WITHIN_MONTH) return MONTH
  if (days <= WITHIN_YEAR) return YEAR
  if (days <= FEW_DAYS) return FEW
  if (days >= ETHIOPIAN_FROM && days <= ETHIOPIAN_TO) return ETHIOPIAN
  if (days >= DECADE - IN_DECADE && days <= DECADE + IN_DECADE) return DECADE_ABOUT
  return days >= OTHER_FROM ? OTHER_CALENDAR : BETWEEN
}

/** Days apart after which the kind of the distance changes. */
export const APART_BORDERS: readonly number[] = [
  WITHIN_MONTH,
  WITHIN_YEAR,
  FEW_DAYS,
  ETHIOPIAN_FROM - 1,
  ETHIOPIAN_TO,
  DECADE - IN_DECADE - 1,
  DECADE + IN_DECADE,
  OTHER_FROM - 1,
]

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

/** By the set of digits that differ, day first: how many up to three, and whether year, month and day are equal. */
const OF_DIGITS = /* @__PURE__ */ Uint8Array.from({ length: 256 }, (_, set) => {
  let count = 0
  for (let rest = set; rest !== 0; rest &= rest - 1) count++
  const equal = (part: number): number => ((set & part) === 0 ? 1 : 0)
  return (Math.min(count, 3) << 3) | (equal(0xf0) << 2) | (equal(0xc) << 1) | equal(0x3)
})

/**
 * Which components are equal, whether day and month change places, how many digits differ up to three, how far the days are apart,
 * whether one is a default day; {@link NOT_WHOLE} for other births.
 */
export function datePairKey(a: number, daysA: number, b: number, daysB: number): number {
  if (a === -1 || b === -1) return OTHER
  const differ = (a ^ b) & 0xffff7fff
  // A bit for each digit that differs, then all eight beside each other.
  const pairs = differ | (differ >>> 1)
  let set = (pairs | (pairs >>> 2)) & 0x11111111
  set = (set | (set >>> 3)) & 0x03030303
  set = (set | (set >>> 6)) & 0x000f000f
  set = (set | (set >>> 12)) & 0xff
  const crossed = (a & 0x7fff) ^ (((b & 0xff) << 8) | ((b >>> 8) & 0x7f))
  const days = daysA - daysB
  const apart = (days ^ (days >> 31)) - (days >> 31)
  const over = apart - FARTHEST
  return (
    (KIND_APART[FARTHEST + (over & (over >> 31))]! << 7) |
    (((a | b) & 0x8000) >>> 9) |
    ((((crossed | -crossed) >>> 31) ^ 1) << 5) |
    OF_DIGITS[set]!
  )
}

/** The agreements possible under a key of two whole dates (see whole-dates.ts); undefined where anything may be. */
export function possibleAgreements(key: number): ReadonlySet<BirthAgreement> | undefined {
  if (key >= NOT_WHOLE) return undefined
  const [year, month, day] = [(key & 4) !== 0, (key & 2) !== 0, (key & 1) !== 0]
  const digits = (key >> 3) & 3
  if ((key & DEFAULT) !== 0) {
    if (year) return new Set(digits === 0 ? ['sameDefault'] : ['sameDefault', 'partialYear'])
    const possible = new Set<BirthAgreement>(['nearYear', 'fewYears', 'partialDiffers'])
    return key >> APART_AT === OTHER_CALENDAR ? possible.add('partialYear') : possible
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
  if (apart === OTHER_CALENDAR) return possible.add('unconverted').add('nearYear')
  return apart === BETWEEN ? possible : possible.add('unconverted')
}
