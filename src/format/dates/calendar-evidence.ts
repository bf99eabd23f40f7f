/**
 * In which calendar a column of dates is written, from its values: the range of its years, and days that only one
 * calendar has. A Solar Hijri month of the first half has 31 days, a Hijri one never; only Bikram Sambat has a day 32;
 * only the Ethiopian year has a thirteenth month with a number.
 */
import { asciiDigits } from './ascii-digits.ts'
import type { CalendarId } from './calendar.ts'

/** Fewer dates than this prove nothing. */
const FEWEST = 20
/** This share of the dates must fit; the rest are slips and dates that somebody converted. */
const MOST = 0.9
/** A share that isn't noise. */
const SOME = 0.003

const YEAR_FIRST = /^(\d{4})(?:[-/.]?(\d{1,2})(?:[-/.]?(\d{1,2}))?)?$/
const YEAR_LAST = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/

export interface CalendarEvidence {
  add(text: string): void
  /** Undefined for the Gregorian calendar, and where the values leave it open. */
  calendar(): CalendarId | undefined
}

export function createCalendarEvidence(): CalendarEvidence {
  const seen = { dates: 0, days: 0, hijri: 0, late: 0, bikram: 0, future: 0, persianDigits: 0 }
  const days = { firstHalf31: 0, over30: 0, day32: 0, month13: 0, noMonth: 0 }
  return {
    add(text) {
      if (text.length > 32) return
      const digits = asciiDigits(text)
      const first = YEAR_FIRST.exec(digits)
      const last = first ? null : YEAR_LAST.exec(digits)
      const [year, month, day] = (first ? first.slice(1) : last ? [last[3], last[2], last[1]] : []).map(
        Number,
      )
      if (year === undefined) return
      seen.dates++
      if (year >= 1230 && year <= 1460) seen.hijri++
      if (year > 1415 && year <= 1460) seen.late++
      if (year >= 1970 && year <= 2090) seen.bikram++
      if (year > 2035 && year <= 2090) seen.future++
      if (/[\u06f4-\u06f6]/.test(text)) seen.persianDigits++
      if (!month || !day) return
      seen.days++
      if (day === 31 && month <= 6) days.firstHalf31++
      if (day > 30) days.over30++
      if (day === 32) days.day32++
      if (month === 13) days.month13++
      if (month > 13) days.noMonth++
    },
    calendar() {
      const { dates } = seen
      const some = (n: number): boolean => n >= Math.max(2, dates * SOME)
      if (dates < FEWEST) return undefined
      if (seen.hijri >= dates * MOST) {
        if (some(days.firstHalf31) || seen.persianDigits >= dates / 2) return 'persian'
        // Of 200 dates in Solar Hijri, three end a month of 31 days.
        return some(seen.late) || seen.days >= 200 ? 'islamic-umalqura' : undefined
      }
      // Where months go on to 31 they are days: 1990-25-03, 03/25/1990.
      if (some(days.month13) && days.over30 === 0 && days.noMonth < days.month13) return 'ethiopic'
      if (seen.bikram >= dates * MOST && (seen.future >= dates * 0.2 || some(days.day32)))
        return 'bikram-sambat'
      return undefined
    },
  }
}
