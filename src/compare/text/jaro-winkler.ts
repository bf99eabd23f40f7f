import { requireText } from '../../record/require-text.ts'
import { overStrings } from '../../internal/code-array.ts'
import { createJaroWinkler } from './jaro-winkler-codes.ts'

let compare: ReturnType<typeof overStrings> | undefined

/**
 * Jaro-Winkler similarity of two strings by code points, 0 (nothing in common) to 1 (equal; two empty strings too).
 * Symmetric, linear in the lengths. Prefix scale 0.1 over at most 4 points, from a Jaro similarity of 0.7 on.
 * Source: Winkler (1990), see `createJaroWinkler`, its twin for hot loops.
 *
 * @throws {InputError} `not-text`
 *
 * @example
 * ```ts
 * import { jaroWinkler } from 'kinmatch'
 *
 * jaroWinkler('martha', 'marhta').toFixed(3) //=> '0.961'
 * ```
 */
export function jaroWinkler(a: string, b: string): number {
  requireText(a, 'the first text')
  requireText(b, 'the second text')
  if (a === b) return 1
  compare ??= overStrings(createJaroWinkler())
  return compare(a, b)
}
