// Jaro-Winkler over code points: Winkler, "String comparator metrics and enhanced decision rules in the
// Fellegi-Sunter model of record linkage" (1990). Prefix scale 0.1, at most 4 points, and the prefix counts only from
// a Jaro similarity of 0.7 on, as in Winkler's own code and talisman. His adjustment for similar
// characters and for long strings is left out.
import type { CodeComparator } from '../internal/code-array.ts'
import { createJaro } from './jaro-codes.ts'

const PREFIX_SCALE = 0.1
const PREFIX_LIMIT = 4
const BOOST_FROM = 0.7

/**
 * A Jaro-Winkler kernel with its own scratch: similarity 0..1, symmetric, 1 for equal runs (two empty ones too).
 * With a cutoff the result is exact from the cutoff up and 0 below it.
 */
export function createJaroWinkler(): CodeComparator {
  const jaro = createJaro()
  return (a, aOffset, aLength, b, bOffset, bLength, cutoff = 0) => {
    const shorter = aLength < bLength ? aLength : bLength
    if (cutoff > 0 && shorter > 0) {
      // The best that these lengths can reach, in the same operations, so that rounding can't lose a pair.
      const best = (shorter / aLength + shorter / bLength + 1) / 3
      if ((best < BOOST_FROM ? best : best + PREFIX_LIMIT * PREFIX_SCALE * (1 - best)) < cutoff) return 0
    }
    let similarity = jaro(a, aOffset, aLength, b, bOffset, bLength)
    if (similarity >= BOOST_FROM) {
      const limit = shorter < PREFIX_LIMIT ? shorter : PREFIX_LIMIT
      let prefix = 0
      while (prefix < limit && a[aOffset + prefix] === b[bOffset + prefix]) prefix++
      similarity += prefix * PREFIX_SCALE * (1 - similarity)
    }
    return similarity < cutoff ? 0 : similarity
  }
}
