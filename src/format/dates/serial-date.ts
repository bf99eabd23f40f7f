/**
 * Days as spreadsheets count them: 32966 is 1990-04-03. Source: ECMA-376 part 1, 18.17.4.1 (the 1900 system, whose 29 February 1900
 * lies before all that are read here). Four digits stay years: a birth before 18 May 1927 has to be written out.
 */
import { civilFromDays } from '../../record/days.ts'
import type { UncertainDate } from '../../record/types.ts'
import { dateFromParts } from './date-parts.ts'

/** 1927-05-18 to 2064-04-08, with or without a time of the day. */
const SERIAL = /^([1-5]\d{4}|60000)(?:[.,]\d{1,12})?$/
/** 1899-12-30, in days since 1970-01-01. */
const DAY_0 = -25_569
/** The rest are slips, years alone, and dates that were text. */
const MOST = 0.9
/** Of a column that holds written dates as well, as a spreadsheet leaves one of which it took some for text. Fewer are slips. */
const SOME = 0.05

/** @param text trimmed */
export const isSerialDay = (text: string): boolean => SERIAL.test(text)

/** Whether a date has its parts apart, so that no count of days can be one of them: 25/03/1990, 1990-03-25. */
export const isDateInParts = (text: string): boolean =>
  /^(?:\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|\d{4}[-/.]\d{1,2}[-/.]\d{1,2})(?!\d)/.test(text)

/** Five digits alone may be anything; in a column of dates that holds little else, or little but dates in parts, they were exported so. */
export const isSerialColumn = ({
  serial,
  inParts,
  filled,
}: Readonly<Record<'serial' | 'inParts' | 'filled', number>>): boolean =>
  serial > 0 &&
  (serial >= filled * MOST || (serial > 1 && serial >= filled * SOME && serial + inParts >= filled * MOST))

/** @param text of which {@link isSerialDay} is true */
export function serialDate(text: string): UncertainDate {
  return dateFromParts(civilFromDays(DAY_0 + Number.parseInt(text, 10)), text)
}
