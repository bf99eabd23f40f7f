import { powerOfTwo } from '../internal/power-of-two.ts'
import { InputError } from '../record/errors.ts'

/**
 * The probability, 0 to 1, that a weight in bits stands for: bits are log2 of the odds.
 *
 * @throws {InputError} `not-a-number`
 *
 * @example
 * ```ts
 * import { probabilityOf } from 'kinmatch'
 *
 * probabilityOf(0) //=> 0.5
 * probabilityOf(10) > 0.999 //=> true
 * ```
 */
export function probabilityOf(weight: number): number {
  if (typeof weight !== 'number' || Number.isNaN(weight))
    throw new InputError('not-a-number', 'a weight is a number of bits')
  return 1 / (1 + powerOfTwo(-weight))
}
