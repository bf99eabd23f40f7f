import { powerOfTwo } from '../internal/power-of-two.ts'
/**
 * The probability, 0 to 1, that a weight in bits stands for: bits are log2 of the odds.
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
  return 1 / (1 + powerOfTwo(-weight))
}
