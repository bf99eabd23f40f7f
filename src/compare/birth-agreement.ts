import { daysFromCivil } from '../record/days.ts'
import type { BirthAgreement } from './condition.ts'

/**
 * How two birth codes (see birth-code.ts) agree. A component that one side does not know is left out: missing is
 * never a disagreement. Returns undefined where both are known and nothing agrees.
 */
export function birthAgreement(a: string, b: string): BirthAgreement | undefined {
  if (a[0] === '!' || b[0] === '!') return damaged(a, b)
  if (a[4] === '~' || b[4] === '~') return ranges(a, b)
  const [ya, ma, da] = [a.slice(0, 4), a.slice(5, 7), a.slice(8, 10)]
  const [yb, mb, db] = [b.slice(0, 4), b.slice(5, 7), b.slice(8, 10)]
  const year = ya[0] !== '-' && yb[0] !== '-'
  const month = ma[0] !== '-' && mb[0] !== '-'
  const day = da[0] !== '-' && db[0] !== '-'
  if (year && month && day) return fullDates(a, b, ya === yb, ma === mb, da === db)
  const sameYear = year && ya === yb
  const sameMonth = month && ma === mb
  const sameDay = day && da === db
  if ((year && !sameYear) || (month && !sameMonth) || (day && !sameDay)) return 'partialDiffers'
  if (year && month) return 'partialYearMonth'
  if (month && day) return 'partialDayMonth'
  if (year) return 'partialYear'
  if (month) return 'partialMonth'
  return day ? 'partialDay' : undefined
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
  if (month && day) return 'sameMonthDay'
  const close = near(a, b)
  if (close === 'withinMonth') return close
  if (year) return 'sameYear'
  return close
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

/** A date known only as an interval of years, from an age: do the intervals meet? */
function ranges(a: string, b: string): BirthAgreement | undefined {
  const [fromA, toA] = yearsOf(a)
  const [fromB, toB] = yearsOf(b)
  if (Number.isNaN(fromA) || Number.isNaN(fromB)) return undefined
  if (fromA <= toB && fromB <= toA) return 'overlap'
  return Math.max(fromA - toB, fromB - toA) <= 1 ? 'nearYear' : undefined
}

function yearsOf(code: string): [number, number] {
  const from = Number(code.slice(0, 4))
  return code[4] === '~' ? [from, Number(code.slice(5))] : [from, from]
}

/** A date that can't be: at most one digit away from the other side's digits. */
function damaged(a: string, b: string): BirthAgreement | undefined {
  const [x, y] = [a.replace(/\D/g, ''), b.replace(/\D/g, '')]
  if (x === y) return 'sameDay'
  if (x.length !== y.length) return undefined
  let differ = 0
  for (let i = 0; i < x.length; i++) if (x[i] !== y[i]) differ++
  return differ <= 1 ? 'oneDigit' : undefined
}
