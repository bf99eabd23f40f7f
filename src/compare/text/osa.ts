import { requireText } from '../../record/require-text.ts'
import { overStrings } from '../../internal/code-array.ts'
import { createOsa } from './osa-codes.ts'

let compare: ReturnType<typeof overStrings> | undefined

/**
 * Optimal string alignment distance of two strings by code points: insertions, deletions, substitutions and swaps of
 * neighbours. Up to `cutoff` it is exact, above it the result is `cutoff + 1`. Source: Hyyro (2003), see `createOsa`,
 * its twin for hot loops.
 *
 * @param cutoff a whole number of edits; left out, every distance is exact
 * @throws {InputError} `not-text`; a RangeError for two very long texts (beyond about 90,000 code points each)
 *
 * @example
 * ```ts
 * import { osaDistance } from 'kinmatch'
 *
 * osaDistance('yusuf', 'yuusfu') //=> 2
 * ```
 */
export function osaDistance(a: string, b: string, cutoff?: number): number {
  requireText(a, 'the first text')
  requireText(b, 'the second text')
  if (a === b) return 0
  compare ??= overStrings(createOsa())
  return compare(a, b, cutoff)
}
