import { InputError } from '../record/errors.ts'
import type { PeopleFlags } from './people-options.ts'

/**
 * A registry keeps places as they are written, so that a table of them would change nothing without a word.
 * @throws {InputError} `no-places`
 */
export function refusePlaces({ places }: PeopleFlags): void {
  if (places !== undefined)
    throw new InputError(
      'no-places',
      'A saved registry takes no table of places: leave out --places, or search the file of people itself',
    )
}
