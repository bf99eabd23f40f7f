import { InputError } from './errors.ts'

/**
 * @param what the argument in words: `the first text`
 * @throws {InputError} `not-text`
 */
export function requireText(value: string, what: string): void {
  if (typeof value !== 'string') throw new InputError('not-text', `${what} must be a string`)
}
