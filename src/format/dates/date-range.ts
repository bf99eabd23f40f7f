import type { UncertainDate } from '../../record/types.ts'
import { damagedDate } from './date-parts.ts'

/**
 * From the first day of one date to the last day of another; `undefined` is a side that can't be read.
 * @param text kept if the range ends before it begins
 */
export function dateRange(
  from: UncertainDate | undefined,
  to: UncertainDate | undefined,
  text: string,
): UncertainDate | undefined {
  if (from === undefined || to === undefined) return undefined
  if (from.damaged !== undefined || to.damaged !== undefined) return damagedDate(text)
  const { earliest } = from
  const { latest } = to
  if (earliest === undefined || latest === undefined) return undefined
  if (latest < earliest) return damagedDate(text)
  const basis = from.basis ?? to.basis
  const calendar = from.calendar ?? to.calendar
  return {
    earliest,
    latest,
    precision: 'range',
    ...(basis && { basis }),
    ...(calendar !== undefined && { calendar }),
  }
}
