import type { UncertainDate } from '../../record/types.ts'
import type { YearSpan } from '../column-map.ts'
import { dateFromParts } from './date-parts.ts'

/** A date whose year has two digits, in the span of its column; as it is where the year is whole, or lies elsewhere. */
export function settleCentury(date: UncertainDate, { from, to }: YearSpan, text: string): UncertainDate {
  const { yearOfCentury, month, day } = date
  if (yearOfCentury === undefined) return date
  const year = from + ((yearOfCentury - (from % 100) + 100) % 100)
  return year > to ? date : dateFromParts({ year, month, day }, text, date.basis)
}
