import { daysFromCivil, daysInMonth } from '../../record/days.ts'
import type { DateBasis, UncertainDate } from '../../record/types.ts'

/** First and last month by the codes of ISO 8601-2, 4.8: northern and southern seasons, quarters, thirds, halves. */
const MONTHS: Readonly<Record<number, readonly [from: number, to: number]>> = {
  25: [3, 5],
  26: [6, 8],
  27: [9, 11],
  28: [12, 14],
  29: [9, 11],
  30: [12, 14],
  31: [3, 5],
  32: [6, 8],
  33: [1, 3],
  34: [4, 6],
  35: [7, 9],
  36: [10, 12],
  37: [1, 4],
  38: [5, 8],
  39: [9, 12],
  40: [1, 6],
  41: [7, 12],
}

/**
 * A season or another part of a year as an interval. Codes 21 to 24 do not say which half of the globe, so the interval is
 * the whole year, and with winter or summer also the two months into the next.
 * @returns undefined if there is no such code
 */
export function seasonDate(year: number, season: number, basis?: DateBasis): UncertainDate | undefined {
  const open = season >= 21 && season <= 24
  const months = open ? ([1, season === 22 || season === 24 ? 14 : 12] as const) : MONTHS[season]
  if (months === undefined || year < 1 || year > 9998) return undefined
  const [from, to] = months
  const over = to > 12
  const last = over ? to - 12 : to
  return {
    earliest: daysFromCivil(year, from, 1),
    latest: daysFromCivil(over ? year + 1 : year, last, daysInMonth(over ? year + 1 : year, last)),
    ...(!over && { year }),
    precision: 'range',
    ...(basis && { basis }),
  }
}
