// Levenshtein distance, bit-parallel after Hyyro, "A bit-vector algorithm for computing Levenshtein and Damerau edit
// distances", Nordic J. Computing 10 (2003), itself after Myers, J. ACM 46 (1999). Beyond 32 points: long-distance.ts.
import { CODE_LIMIT, type CodeComparator } from '../../internal/code-array.ts'
import { withoutEnds } from './levenshtein-ends.ts'
import { createLongDistance, WORD } from './long-distance.ts'

/**
 * A kernel of the Levenshtein distance with its own scratch: the number of insertions, deletions and substitutions.
 * A metric. With a cutoff: exact up to it, `cutoff + 1` above.
 *
 * @throws RangeError when both runs, without common ends, are so long that the work has no sensible bound
 */
export function createLevenshtein(): CodeComparator {
  // Bit i of masks[c]: the shorter run has c at i. All zero between calls.
  const masks = new Int32Array(CODE_LIMIT)
  let long: CodeComparator | undefined

  return withoutEnds((a, aOffset, aLength, b, bOffset, bLength, cutoff = 0) => {
    if (aLength > WORD) {
      long ??= createLongDistance(masks, false)
      return long(a, aOffset, aLength, b, bOffset, bLength, cutoff)
    }
    for (let i = 0; i < aLength; i++) masks[a[aOffset + i]!]! |= 1 << i
    const top = aLength - 1
    // What the last row may reach on the way: each column left can lower it by one.
    let limit = cutoff + bLength
    let distance = aLength
    let positive = -1
    let negative = 0
    for (let j = 0; j < bLength; j++) {
      const equal = masks[b[bOffset + j]!]! | negative
      const diagonal = ((((equal & positive) + positive) | 0) ^ positive) | equal
      let up = negative | ~(diagonal | positive)
      let down = diagonal & positive
      distance += ((up >>> top) & 1) - ((down >>> top) & 1)
      if (distance >= limit--) break
      up = (up << 1) | 1
      down <<= 1
      positive = down | ~(diagonal | up)
      negative = up & diagonal
    }
    for (let i = 0; i < aLength; i++) masks[a[aOffset + i]!] = 0
    return distance
  })
}
