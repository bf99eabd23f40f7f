import { civilFromDays } from '../record/days.ts'
import type { PersonRecord } from '../record/types.ts'

/**
 * The birth as one canonical string, so that a dictionary can hold it: `YYYY-MM-DD` with `----`, `--` for
 * unknown components, `YYYY~YYYY` for a range of years (from an age or a range), `!digits` for a damaged date.
 */
export function birthCode(record: PersonRecord): string | undefined {
  const { birth, age } = record
  if (birth) {
    if (birth.year !== undefined || birth.month !== undefined || birth.day !== undefined)
      return `${pad(birth.year, 4)}-${pad(birth.month, 2)}-${pad(birth.day, 2)}`
    if (birth.earliest !== undefined && birth.latest !== undefined)
      return `${pad(civilFromDays(birth.earliest).year, 4)}~${pad(civilFromDays(birth.latest).year, 4)}`
    const digits = birth.damaged?.replace(/\D/g, '').slice(0, 8)
    if (digits) return `!${digits}`
  }
  if (age?.on !== undefined) {
    const { year } = civilFromDays(age.on)
    return `${pad(year - (age.toYears ?? age.years) - 1, 4)}~${pad(year - age.years, 4)}`
  }
  return undefined
}

function pad(n: number | undefined, width: number): string {
  return n === undefined ? '-'.repeat(width) : String(n).padStart(width, '0')
}
