import { daysFromCivil } from '../../record/days.ts'
import type { BirthAgreement } from '../condition.ts'
import { agesOf } from './ages-of.ts'
import { nearInOtherCalendar, yearsBetweenCalendars } from './other-calendar-years.ts'
import { packedDate } from './packed-date.ts'
import { unconvertedAgreement } from './unconverted-birth.ts'

const NO_DEFAULTS: ReadonlySet<string> = new Set()

/** Two births of which no part is known to both: not compared at all. */
export const INCOMPARABLE = 'incomparable'

/**
 * How two birth codes (see birth-code.ts) agree. A component that one side does not know is left out: missing is
 * never a disagreement. Returns undefined where both are known and nothing agrees.
 *
 * @param defaults days of the year, `MM-DD`, whose month and day say nothing
 */
export function birthAgreement(
  codeA: string,
  codeB: string,
  defaults: ReadonlySet<string> = NO_DEFAULTS,
): BirthAgreement | typeof INCOMPARABLE | undefined {
  if (codeA[0] === '!' || codeB[0] === '!') return damaged(codeA, codeB)
  const [a, b] = inOneCentury(codeA, codeB)
  const other = inOtherCalendar(a, b, defaults)
  if (other !== undefined) return other
  if (a[4] === '~' || b[4] === '~') return ranges(a, b)
  if (defaults.has(a.slice(5)) || defaults.has(b.slice(5))) return defaultDates(a, b)
  const [ya, ma, da] = [a.slice(0, 4), a.slice(5, 7), a.slice(8, 10)]
  const [yb, mb, db] = [b.slice(0, 4), b.slice(5, 7), b.slice(8, 10)]
  const year = ya[0] !== '-' && yb[0] !== '-'
  const month = ma[0] !== '-' && mb[0] !== '-'
  const day = da[0] !== '-' && db[0] !== '-'
  if (year && month && day) return fullDates(a, b, ya === yb, ma === mb, da === db)
  const sameYear = year && ya === yb
  const sameMonth = month && ma === mb
  const sameDay = day && da === db
  if ((month && !sameMonth) || (day && !sameDay)) return 'partialDiffers'
  if (year && !sameYear) return yearsApart(Number(ya), Number(yb)) ?? 'partialDiffers'
  if (year && month) return 'partialYearMonth'
  if (month && day) return 'partialDayMonth'
  if (year) return 'partialYear'
  if (month) return 'partialMonth'
  return day ? 'partialDay' : INCOMPARABLE
}

/**
 * Years of two calendars, of which one at least is no whole date or only stands for a year: days and months of another calendar say
 * nothing.
 */
function inOtherCalendar(a: string, b: string, defaults: ReadonlySet<string>): BirthAgreement | undefined {
  const areWhole = packedDate(a) !== -1 && packedDate(b) !== -1
  if (areWhole && !defaults.has(a.slice(5)) && !defaults.has(b.slice(5))) return undefined
  const [fromA, toA] = yearsOf(a)
  const [fromB, toB] = yearsOf(b)
  if (Number.isNaN(fromA) || Number.isNaN(fromB)) return undefined
  const apart = yearsBetweenCalendars([fromA, toA], [fromB, toB])
  if (apart === undefined || apart > 1) return undefined
  if (apart === 1) return 'nearYear'
  return a[4] === '~' || b[4] === '~' ? 'overlap' : 'partialYear'
}

function fullDates(
  a: string,
  b: string,
  year: boolean,
  month: boolean,
  day: boolean,
): BirthAgreement | undefined {
  if (year && month && day) return 'sameDay'
  if (year && a.slice(5, 7) === b.slice(8, 10) && a.slice(8, 10) === b.slice(5, 7)) return 'swapped'
  if (oneSlip(a, b)) return 'oneDigit'
  if (year && month) return 'sameMonth'
  if (year && day) return 'sameYearDay'
  const apart = yearsApart(Number(a.slice(0, 4)), Number(b.slice(0, 4)))
  if (month && day) return apart === undefined ? 'sameMonthDay' : 'sameMonthDayNear'
  const close = near(a, b)
  if (close === 'withinMonth') return close
  if (year) return 'sameYear'
  if (close !== undefined) return close
  if (unconvertedAgreement(a, b)) return 'unconverted'
  return apart === undefined ? nearInOtherCalendar(Number(a.slice(0, 4)), Number(b.slice(0, 4))) : 'fewYears'
}

/** Years that an estimate may be off: those who don't know their birthday are "a few years" wrong (Landinfo, 2021). */
export const FEW_YEARS = 5

function yearsApart(yearA: number, yearB: number): 'nearYear' | 'fewYears' | undefined {
  const years = Math.abs(yearA - yearB)
  return years <= 1 ? 'nearYear' : years <= FEW_YEARS ? 'fewYears' : undefined
}

/** Of a default date only the year is known, as far as it is more than the year that another default has. */
export function defaultYears(yearA: number, yearB: number): BirthAgreement {
  if (yearA === yearB) return 'partialYear'
  return yearsApart(yearA, yearB) ?? 'partialDiffers'
}

function defaultDates(a: string, b: string): BirthAgreement | typeof INCOMPARABLE {
  const [yearA, yearB] = [Number(a.slice(0, 4)), Number(b.slice(0, 4))]
  if (Number.isNaN(yearA) || Number.isNaN(yearB)) return INCOMPARABLE
  return a === b ? 'sameDefault' : defaultYears(yearA, yearB)
}

/** Two digits of a year read in the century that brings them next to the other year; in the last one if that has none either. */
function inOneCentury(a: string, b: string): readonly [string, string] {
  const [openA, openB] = [/^--\d/.test(a), /^--\d/.test(b)]
  if (!openA && !openB) return [a, b]
  if (openA && openB) return [`19${a.slice(2)}`, `19${b.slice(2)}`]
  const [open, other] = openA ? [a, b] : [b, a]
  const year = Number(other.slice(0, 4))
  const two = Number(open.slice(2, 4))
  const century = Number.isNaN(year) ? 1900 : Math.round((year - two) / 100) * 100
  const read = String(century + two).padStart(4, '0') + open.slice(4)
  return openA ? [read, b] : [a, read]
}

/** Dates that differ in every component may still be close: a month, a year or a decade off, as estimates and slips are. */
function near(a: string, b: string): BirthAgreement | undefined {
  const days = Math.abs(dayOf(a) - dayOf(b))
  if (days <= 31) return 'withinMonth'
  if (days <= 397) return 'withinYear'
  return Math.abs(days - 3652) <= 62 ? 'aboutDecade' : undefined
}

function dayOf(code: string): number {
  return daysFromCivil(Number(code.slice(0, 4)), Number(code.slice(5, 7)), Number(code.slice(8, 10)))
}

/** One digit changed, or two neighbouring ones exchanged. Dashes stand still, so a slip stays inside a component. */
function oneSlip(a: string, b: string): boolean {
  let first = -1
  let differ = 0
  for (let i = 0; i < 10; i++) {
    if (a[i] === b[i]) continue
    if (differ === 0) first = i
    if (++differ > 2) return false
  }
  if (differ === 1) return true
  return differ === 2 && a[first] === b[first + 1] && a[first + 1] === b[first]
}

/** A date known only as an interval of years, from an age: do the intervals meet, or nearly? */
function ranges(a: string, b: string): BirthAgreement | typeof INCOMPARABLE | undefined {
  const [fromA, toA, slackA] = yearsOf(a)
  const [fromB, toB, slackB] = yearsOf(b)
  if (Number.isNaN(fromA) || Number.isNaN(fromB)) return INCOMPARABLE
  const gap = Math.max(fromA - toB, fromB - toA)
  const width = Math.max(toA - fromA, toB - fromB)
  if (gap <= 1 && agesOf(width) !== 'age') return agesOf(width) === 'group' ? 'groupsOverlap' : INCOMPARABLE
  if (gap <= 0) return 'overlap'
  if (gap <= 1) return 'nearYear'
  if (gap <= Math.max(slackA, slackB)) return 'nearAge'
  return gap <= FEW_YEARS ? 'fewYears' : undefined
}

function yearsOf(code: string): [from: number, to: number, slack: number] {
  const from = Number(code.slice(0, 4))
  return code[4] === '~' ? [from, Number(code.slice(5, 9)), Number(code.slice(10) || 0)] : [from, from, 0]
}

/** A date that can't be: at most one digit away from the other side's digits. */
function damaged(a: string, b: string): BirthAgreement | typeof INCOMPARABLE | undefined {
  const [x, y] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')]
  if (x === y) return 'sameDay'
  if (x.length !== y.length) return INCOMPARABLE
  let differ = 0
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) differ++
  return differ <= 1 ? 'oneDigit' : undefined
}
