import { InputError } from '../record/errors.ts'

/**
 * @param minWeight an option, in bits; any number but NaN, which every comparison with would silently be false
 * @throws {InputError} `not-a-number`
 */
export function requireWeight(minWeight: number | undefined): void {
  if (minWeight === undefined || (typeof minWeight === 'number' && !Number.isNaN(minWeight))) return
  throw new InputError('not-a-number', 'minWeight takes a number of bits')
}
