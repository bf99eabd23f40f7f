import { overStrings } from '../../internal/code-array.ts'
import { createLevenshtein } from './levenshtein-codes.ts'

let compare: ReturnType<typeof overStrings> | undefined

/**
 * Levenshtein distance of two strings by code points: insertions, deletions and substitutions. Up to `cutoff` it is
 * exact, above it the result is `cutoff + 1`. Source: Hyyro (2003), see `createLevenshtein`, its twin for hot loops.
 *
 * @throws RangeError for two very long texts (beyond about 90,000 code points each)
 */
export function levenshteinDistance(a: string, b: string, cutoff?: number): number {
  if (a === b) return 0
  compare ??= overStrings(createLevenshtein())
  return compare(a, b, cutoff)
}
