/**
 * Probability of a weight in bits.
 *
 * @example
 * ```ts
 * import { probabilityOf } from 'kinmatch'
 *
 * probabilityOf(0) //=> 0.5
 * ```
 */
export function probabilityOf(weight: number): number {
  return 1 / (1 + 2 ** -weight)
}
