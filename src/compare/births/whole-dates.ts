import { FEW_YEARS } from './birth-agreement.ts'
import type { BirthAgreement } from '../condition.ts'
import { packedYear } from './packed-date.ts'

/** Days that say that two dates lie within a month, within a year, a decade apart give or take. */
export const WITHIN_MONTH = 31
export const WITHIN_YEAR = 397
export const DECADE = 3652
export const IN_DECADE = 62

const YEAR = 0xffff_0000 | 0
const MONTH = 0xff00
const DAY = 0xff

/** How two whole dates may agree. */
export type WholeAgreement = Extract<
  BirthAgreement,
  | 'sameDay'
  | 'swapped'
  | 'oneDigit'
  | 'sameMonth'
  | 'sameYearDay'
  | 'sameMonthDayNear'
  | 'sameMonthDay'
  | 'withinMonth'
  | 'sameYear'
  | 'withinYear'
  | 'aboutDecade'
  | 'fewYears'
>

/**
 * How two whole dates agree, by their digits packed four bits each and their days since 1970 (see birth-columns.ts).
 * The same answers as {@link birthAgreement} gives for their codes; undefined for none.
 *
 * @param as what stands for each of them, which is thus found without a search in a table
 */
export function wholeDatesAgreement<T>(
  a: number,
  daysA: number,
  b: number,
  daysB: number,
  as: Readonly<Record<WholeAgreement, T>>,
): T | undefined {
  const differ = a ^ b
  if (differ === 0) return as.sameDay
  const year = (differ & YEAR) === 0
  const month = (differ & MONTH) === 0
  const day = (differ & DAY) === 0
  if (year && (a & MONTH) >>> 8 === (b & DAY) && (a & DAY) === (b & MONTH) >>> 8) return as.swapped
  if (oneSlip(a, b, differ)) return as.oneDigit
  if (year && month) return as.sameMonth
  if (year && day) return as.sameYearDay
  if (month && day) return yearsApart(a, b) <= FEW_YEARS ? as.sameMonthDayNear : as.sameMonthDay
  const apart = daysA > daysB ? daysA - daysB : daysB - daysA
  if (apart <= WITHIN_MONTH) return as.withinMonth
  if (year) return as.sameYear
  if (apart <= WITHIN_YEAR) return as.withinYear
  if (apart >= DECADE - IN_DECADE && apart <= DECADE + IN_DECADE) return as.aboutDecade
  return yearsApart(a, b) <= FEW_YEARS ? as.fewYears : undefined
}

const yearsApart = (a: number, b: number): number => Math.abs(packedYear(a) - packedYear(b))

/** Digits, counted from the lowest, whose left neighbour is in the same component: 0 (day), 2 (month), 4 to 6 (year). */
const HAS_NEIGHBOUR = 0b111_0101

/** One digit changed, or two neighbouring ones of one component exchanged. */
function oneSlip(a: number, b: number, differ: number): boolean {
  const digit = (31 - Math.clz32(differ & -differ)) >> 2
  const at = digit * 4
  if ((differ & ~(15 << at)) === 0) return true
  if (((HAS_NEIGHBOUR >> digit) & 1) === 0 || (differ & ~(255 << at)) !== 0) return false
  const lowA = a >>> at
  const highA = a >>> (at + 4)
  const lowB = b >>> at
  const highB = b >>> (at + 4)
  return (lowA & 15) === (highB & 15) && (highA & 15) === (lowB & 15)
}
