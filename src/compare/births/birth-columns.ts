import { daysFromCivil } from '../../record/days.ts'
import { packedDate, packedYear } from './packed-date.ts'

/** Births of one dictionary, read once: what two whole dates are compared by, in one or two integers each. */
export interface BirthColumns {
  /** From {@link packedDate}. */
  readonly digits: Int32Array
  /** Days since 1970-01-01 of a whole date. */
  readonly days: Int32Array
}

/** The grader and the bounds of births look at the same ones, in training and in the run after it. */
const made = /* @__PURE__ */ new WeakMap<readonly string[], BirthColumns>()

export function birthColumns(codes: readonly string[]): BirthColumns {
  const known = made.get(codes)
  if (known?.digits.length === codes.length) return known
  const digits = new Int32Array(codes.length)
  const days = new Int32Array(codes.length)
  for (let id = 0; id < codes.length; id++) {
    const date = packedDate(codes[id]!)
    digits[id] = date
    if (date !== -1) days[id] = daysFromCivil(packedYear(date), twoDigits(date >>> 8), twoDigits(date))
  }
  const columns = { digits, days }
  made.set(codes, columns)
  return columns
}

/** The number of the two lowest digits. */
function twoDigits(digits: number): number {
  return ((digits >>> 4) & 15) * 10 + (digits & 15)
}
