import { InputError } from './errors.ts'

/**
 * For functions whose last argument is an object of options, as whoever calls without types may pass something else.
 * @throws {InputError} `bad-options`
 */
export function requireOptions(options: object): void {
  if (typeof options === 'object' && options !== null) return
  throw new InputError(
    'bad-options',
    'options are an object of named values; leave it out where there are none',
  )
}
