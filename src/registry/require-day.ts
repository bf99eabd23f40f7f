import { InputError } from '../record/errors.ts'
import { FIRST_DAY, LAST_DAY } from '../record/values.ts'

/**
 * A day that is no number would compare as neither before nor after any other, and so withhold somebody for ever, or forget nobody. The
 * milliseconds of a clock would have everybody expired, and a day and a half those whose last day it is.
 *
 * @param what it is called by those who gave it
 * @throws {InputError} `not-a-number`, `out-of-range`
 */
export function requireDay(day: number, what: string): void {
  if (typeof day !== 'number' || Number.isNaN(day))
    throw new InputError('not-a-number', `${what} takes days since 1970-01-01, as a number: ${EXAMPLE}`)
  if (!Number.isInteger(day) || day < FIRST_DAY || day > LAST_DAY)
    throw new InputError('out-of-range', `${what} takes whole days since 1970-01-01: ${EXAMPLE}`)
}

const EXAMPLE = 'Math.floor(date.getTime() / 86_400_000)'
