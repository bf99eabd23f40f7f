import { InputError } from '../record/errors.ts'

/**
 * A day that is no number would compare as neither before nor after any other, and so withhold somebody for ever, or forget nobody.
 *
 * @param what it is called by those who gave it
 * @throws {InputError} `not-a-number`
 */
export function requireDay(day: number | undefined, what: string): void {
  if (day === undefined || (typeof day === 'number' && !Number.isNaN(day))) return
  throw new InputError('not-a-number', `${what} takes days since 1970-01-01, as a number`)
}
