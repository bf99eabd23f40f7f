// Jaro-Winkler over code points: Winkler, "String comparator metrics and enhanced decision rules in the
// Fellegi-Sunter model of record linkage" (1990). Prefix scale 0.1, at most 4 points, and the prefix counts only from
// a Jaro similarity of 0.7 on, as in Winkler's own code and talisman. His adjustments for similar characters and for
// long strings are left out.
import type { CodeComparator, Codes } from '../../internal/code-array.ts'
import { createJaroPattern } from './jaro-codes.ts'
import { BOOST_FROM, jaroScore, PREFIX_LIMIT, winklerScore } from './jaro-score.ts'

/** Length of the common prefix, at most `PREFIX_LIMIT` and at most `limit`. */
export function winklerPrefix(a: Codes, aOffset: number, b: Codes, bOffset: number, limit: number): number {
  const most = limit < PREFIX_LIMIT ? limit : PREFIX_LIMIT
  let prefix = 0
  while (prefix < most && a[aOffset + prefix] === b[bOffset + prefix]) prefix++
  return prefix
}

/**
 * A Jaro-Winkler kernel with its own scratch: similarity 0..1, symmetric, 1 for equal runs (two empty ones too).
 * With a cutoff the result is exact from the cutoff up and 0 below it.
 *
 * @param limit one more than the largest code; default: all of Unicode, which takes four megabytes
 */
export function createJaroWinkler(limit?: number): CodeComparator {
  const pattern = createJaroPattern(limit)
  return (a, aOffset, aLength, b, bOffset, bLength, cutoff = 0) => {
    if (aLength === 0 || bLength === 0) return aLength === bLength ? 1 : 0
    const shorter = aLength < bLength ? aLength : bLength
    // The best that these lengths can reach, in the same operations, so that rounding can't lose a pair.
    if (cutoff > 0 && winklerScore(jaroScore(shorter, 0, aLength, bLength), PREFIX_LIMIT) < cutoff) return 0
    let jaro: number
    // The shorter run is the cheaper pattern: each of its points is read three times.
    if (aLength > bLength) {
      pattern.load(b, bOffset, bLength)
      jaro = pattern.similarity(a, aOffset, aLength)
    } else {
      pattern.load(a, aOffset, aLength)
      jaro = pattern.similarity(b, bOffset, bLength)
    }
    pattern.unload()
    const similarity =
      jaro < BOOST_FROM ? jaro : winklerScore(jaro, winklerPrefix(a, aOffset, b, bOffset, shorter))
    return similarity < cutoff ? 0 : similarity
  }
}
