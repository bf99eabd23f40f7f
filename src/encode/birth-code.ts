import { civilFromDays } from '../record/days.ts'
import type { Age, PersonRecord, UncertainDate } from '../record/types.ts'

/**
 * The birth as one canonical string, so that a dictionary can hold it: `YYYY-MM-DD` with `----`, `--` for unknown
 * components and `--YY` for an unknown century; `YYYY~YYYY` for a range of years; `YYYY~YYYY+N` for one from an age,
 * which may be N years off; `!digits` for a damaged date.
 */
export function birthCode({ birth, age, source }: PersonRecord): string | undefined {
  const on = age?.on ?? source?.recordedOn
  if (birth) {
    const { year, yearOfCentury, month, day, earliest, latest } = birth
    if (year !== undefined || yearOfCentury !== undefined || month !== undefined || day !== undefined) {
      // A date that its source filled in tells the year and no more.
      const filled = birth.basis === 'default'
      return `${yearText(birth, on)}-${pad(filled ? undefined : month, 2)}-${pad(filled ? undefined : day, 2)}`
    }
    if (earliest !== undefined && latest !== undefined)
      return `${pad(civilFromDays(earliest).year, 4)}~${pad(civilFromDays(latest).year, 4)}`
    if (birth.damaged !== undefined && IN_PARTS.test(birth.damaged))
      return `!${birth.damaged.replace(/\D/g, '')}`
  }
  if (age === undefined || on === undefined) return undefined
  const { year } = civilFromDays(on)
  const oldest = age.toYears ?? age.years
  return `${pad(year - oldest - 1, 4)}~${pad(year - age.years, 4)}+${slack(age)}`
}

/** Year, month and day in numbers, though there is no such day. Any other text that could not be read says nothing. */
const IN_PARTS = /^(?:\d{4}([-/. ]?)\d\d\1\d\d|\d\d([-/. ]?)\d\d\2\d{4})$/

/** Two digits are of the last century where, in this one, the person would be recorded before birth. */
function yearText({ year, yearOfCentury }: UncertainDate, recordedOn: number | undefined): string {
  if (year !== undefined || yearOfCentury === undefined) return pad(year, 4)
  const recorded = recordedOn === undefined ? undefined : civilFromDays(recordedOn).year
  const century = recorded === undefined ? 0 : recorded - (recorded % 100)
  if (recorded === undefined || century + yearOfCentury <= recorded) return `--${pad(yearOfCentury, 2)}`
  return pad(century - 100 + yearOfCentury, 4)
}

/**
 * By how many years a stated age is commonly off: a year for children, a tenth of an adult's age, and half the
 * step for ages that end in 0 or 5, on which they heap (Whipple index 383 of 500 in rural Maharashtra: Pardeshi, 2010).
 */
function slack({ years, toYears }: Age): number {
  if (toYears !== undefined) return 1
  // Two years would be a sibling.
  if (years < 18) return 1
  const heaped = years >= 20 ? (years % 10 === 0 ? 5 : years % 5 === 0 ? 3 : 0) : 0
  return Math.max(2, Math.round(years / 10), heaped)
}

function pad(n: number | undefined, width: number): string {
  if (n === undefined) return '-'.repeat(width)
  const text = String(n)
  return text.length < width ? text.padStart(width, '0') : text
}
