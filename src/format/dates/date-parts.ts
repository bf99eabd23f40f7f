/** Builds an {@link UncertainDate} from the components that are known. */
import { daysFromCivil, daysInMonth } from '../../record/days.ts'
import type { DateBasis, UncertainDate } from '../../record/types.ts'

export interface DateParts {
  readonly year?: number | undefined
  readonly month?: number | undefined
  readonly day?: number | undefined
}

/**
 * @param parts components in the Gregorian calendar; undefined is unknown
 * @param text how the date was written, kept as `damaged` if there is no such date
 */
export function dateFromParts(parts: DateParts, text: string, basis?: DateBasis): UncertainDate {
  const { year, month, day } = parts
  const kept: { year?: number; month?: number; day?: number } = {}
  if (year !== undefined && year >= 1 && year <= 9999) kept.year = year
  if (month !== undefined && month >= 1 && month <= 12) kept.month = month
  if (day !== undefined && day >= 1 && day <= 31) kept.day = day
  const impossible =
    kept.year !== year ||
    kept.month !== month ||
    kept.day !== day ||
    (kept.month !== undefined &&
      kept.day !== undefined &&
      kept.day > daysInMonth(kept.year ?? 2000, kept.month))
  const extra = basis ? { basis } : {}
  if (impossible) return { ...kept, precision: 'partial', ...extra, damaged: text.slice(0, MAX_DAMAGED) }
  if (kept.year === undefined) return { ...kept, precision: 'partial', ...extra }
  const first = kept.month ?? 1
  const last = kept.month ?? 12
  const whole = kept.month !== undefined && kept.day !== undefined
  const earliest = daysFromCivil(kept.year, first, whole ? (kept.day ?? 1) : 1)
  const latest = whole ? earliest : daysFromCivil(kept.year, last, daysInMonth(kept.year, last))
  const precision = whole ? 'day' : kept.day !== undefined ? 'partial' : kept.month ? 'month' : 'year'
  return { earliest, latest, ...kept, precision, ...extra }
}

/** Longest text that a date keeps, in UTF-16 units. */
const MAX_DAMAGED = 64

/** A date that can't be read: its text and nothing else. */
export function damagedDate(text: string): UncertainDate {
  return { precision: 'partial', damaged: text.slice(0, MAX_DAMAGED) }
}

/** A date whose year was written with two digits: the century is unknown, and stays so. */
export function centuryUnknown(
  { month, day }: DateParts,
  yearOfCentury: number,
  text: string,
): UncertainDate {
  // Any year in which 29 February exists serves to check the day.
  const date = dateFromParts({ month, day }, text)
  return date.damaged === undefined ? { ...date, yearOfCentury } : date
}
