/**
 * Reads a date as registries write it: ISO 8601 in full or in part, `YYYYMMDD`, `DD/MM/YYYY` with the order of the
 * column, the everyday part of EDTF (Library of Congress, 2019), or a month by its English name. Deviation from EDTF:
 * a part that is 00 is unknown, as databases write it.
 */
import type { UncertainDate } from '../record/types.ts'
import type { DateOrder } from './columns.ts'
import { damagedDate, dateFromParts } from './date-parts.ts'
import { parseEdtf } from './parse-edtf.ts'

const COMPACT = /^(\d{4})(\d\d)(\d\d)?$/
const ISO = /^(\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/
const SLASHED = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d\d)$/
const MONTH_YEAR = /^(\d{1,2})[/.-](\d{4})$/
const WORDS =
  /^(?:(\d{1,2})(?:st|nd|rd|th)?[ .-]+)?([a-z]{3,9})[a-z]*\.?,?[ -]+(?:(\d{1,2})(?:st|nd|rd|th)?,? +)?(\d{4})$/i
const TIME = /^(\d{4}-\d\d-\d\d|\d{1,2}\/\d{1,2}\/\d{4})[T ]\d\d:\d\d/
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * @param text trimmed and not missing
 * @param order what `03/04/1990` means; day first where nothing is known
 * @returns the date; one that can't be read or can't be keeps its text in `damaged`; undefined if no part is known (all zero or X)
 */
export function parseDate(text: string, order: DateOrder = 'dmy'): UncertainDate | undefined {
  if (text.length > 64) return damagedDate(text)
  if (/^[0Xx./ -]+$/.test(text)) return undefined
  const written = TIME.exec(text)?.[1] ?? text
  const compact = COMPACT.exec(written)
  if (compact) return fromDigits(compact[1], compact[2] ?? '', compact[3] ?? '', text)
  const iso = ISO.exec(written)
  if (iso) return fromDigits(iso[1], iso[2] ?? '', iso[3] ?? '', text)
  const slashed = SLASHED.exec(written)
  if (slashed) {
    const [, a = '', b = '', year = ''] = slashed
    const [day, month] = order === 'dmy' ? [a, b] : [b, a]
    if (year.length === 4) return fromDigits(year, month, day, text)
    return { ...fromDigits('', month, day, text), damaged: text }
  }
  const short = MONTH_YEAR.exec(written)
  if (short) return fromDigits(short[2], short[1] ?? '', '', text)
  const words = WORDS.exec(written)
  if (words) {
    const month = MONTHS.indexOf((words[2] ?? '').slice(0, 3).toLowerCase()) + 1
    if (month > 0) return fromDigits(words[4], String(month), words[1] ?? words[3] ?? '', text)
  }
  return parseEdtf(written, text) ?? damagedDate(text)
}

/** Whether a text is a date whose order of day and month is open, and which order it proves. */
export function orderEvidence(text: string): DateOrder | 'open' | undefined {
  const m = text.length <= 64 ? SLASHED.exec(TIME.exec(text)?.[1] ?? text) : null
  if (!m) return undefined
  const [a, b] = [Number(m[1]), Number(m[2])]
  if (a > 12 === b > 12) return 'open'
  return a > 12 ? 'dmy' : 'mdy'
}

function fromDigits(year: string | undefined, month: string, day: string, text: string): UncertainDate {
  return dateFromParts({ year: number(year ?? ''), month: number(month), day: number(day) }, text)
}

/** Zero is unknown. */
const number = (digits: string): number | undefined => Number(digits) || undefined
