import { daysFromCivil, daysInMonth } from './days.ts'
import type { UncertainDate } from './types.ts'

/**
 * The first day that a date may be, as days since 1970-01-01: as it says, and where it has no interval of its own what its year, month
 * and day leave, as far as its precision counts them in. Undefined where that is open, and for a date that could not be read.
 */
export function firstDayOf(date: UncertainDate): number | undefined {
  return date.earliest ?? fromParts(date, false)
}

/** The last day that a date may be, inclusive, as {@link firstDayOf}. */
export function lastDayOf(date: UncertainDate): number | undefined {
  return date.latest ?? fromParts(date, true)
}

function fromParts(date: UncertainDate, isLast: boolean): number | undefined {
  const { earliest, latest, year, damaged, precision } = date
  if (year === undefined || damaged !== undefined || earliest !== undefined || latest !== undefined)
    return undefined
  const month = precision === 'month' || precision === 'day' ? date.month : undefined
  if (month === undefined) return isLast ? daysFromCivil(year, 12, 31) : daysFromCivil(year, 1, 1)
  const length = daysInMonth(year, month)
  const day = precision === 'day' && date.day !== undefined && date.day <= length ? date.day : undefined
  return daysFromCivil(year, month, day ?? (isLast ? length : 1))
}
