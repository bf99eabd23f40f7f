import type { UncertainDate } from '../../record/types.ts'

/**
 * The day on which something was written down: the last of a day that is known, and the middle of a year or a month, so that an age of "1994" is
 * half a year off at most.
 */
export function recordedDay(date: UncertainDate | undefined): number | undefined {
  const { earliest, latest, precision } = date ?? {}
  const isWhole = precision === 'year' || precision === 'month'
  return isWhole && earliest !== undefined && latest !== undefined
    ? Math.floor((earliest + latest) / 2)
    : latest
}
