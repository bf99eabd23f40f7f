import { daysFromCivil } from '../../record/days.ts'

/** Births of one dictionary, read once: what two whole dates are compared by, in one or two integers each. */
export interface BirthColumns {
  /** The eight digits of a whole date, four bits each, year first; -1 for every other code (no such date has 15s). */
  readonly digits: Int32Array
  /** Days since 1970-01-01 of a whole date. */
  readonly days: Int32Array
}

const WHOLE = /^\d{4}-\d\d-\d\d$/

/** The grader and the bounds of births look at the same ones, in training and in the run after it. */
const made = /* @__PURE__ */ new WeakMap<readonly string[], BirthColumns>()

export function birthColumns(codes: readonly string[]): BirthColumns {
  const known = made.get(codes)
  if (known?.digits.length === codes.length) return known
  const digits = new Int32Array(codes.length).fill(-1)
  const days = new Int32Array(codes.length)
  codes.forEach((code, id) => {
    if (!WHOLE.test(code)) return
    digits[id] = Number.parseInt(code.replaceAll('-', ''), 16) | 0
    days[id] = daysFromCivil(Number(code.slice(0, 4)), Number(code.slice(5, 7)), Number(code.slice(8, 10)))
  })
  const columns = { digits, days }
  made.set(codes, columns)
  return columns
}
