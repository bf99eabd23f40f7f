import { InputError } from '../record/errors.ts'
import type { Contribution } from './explanation.ts'

/**
 * For functions that read an explanation of a pair.
 * @throws {InputError} `not-an-explanation`
 */
export function requireContributions(contributions: readonly Contribution[]): void {
  if (Array.isArray(contributions) && contributions.every((one) => typeof one?.level === 'string')) return
  throw new InputError(
    'not-an-explanation',
    'the contributions of a pair are those of its explanation, from comparePersons or registry.explain',
  )
}
