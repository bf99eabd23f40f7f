// Levenshtein distance, bit-parallel after Hyyro, "A bit-vector algorithm for computing Levenshtein and Damerau edit
// distances", Nordic J. Computing 10 (2003), itself after Myers, J. ACM 46 (1999). Beyond 32 points the matrix is done
// in bands of 32 rows; a band hands the next one the differences along its last row, two bits a column.
import { CODE_LIMIT, type CodeComparator } from '../../internal/code-array.ts'
import { checkWork, columnsFor, withoutEnds } from './levenshtein-ends.ts'

const WORD = 32

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
      long ??= createLong(masks)
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

function createLong(masks: Int32Array): CodeComparator {
  let columns = new Uint8Array(0)
  return (a, aOffset, aLength, b, bOffset, bLength, cutoff = 0) => {
    checkWork(aLength, bLength)
    columns = columnsFor(columns, bLength)
    columns.fill(1, 0, bLength)
    let distance = 0
    for (let start = 0; start < aLength; start += WORD) {
      const height = aLength - start < WORD ? aLength - start : WORD
      const top = height - 1
      const first = aOffset + start
      const below = aLength - start - height
      for (let i = 0; i < height; i++) masks[a[first + i]!]! |= 1 << i
      distance = start + height
      let least = distance + Math.abs(bLength - below)
      let positive = -1
      let negative = 0
      for (let j = 0; j < bLength; j++) {
        const carry = columns[j]!
        const equal = masks[b[bOffset + j]!]!
        const reach = equal | (carry >> 1)
        const diagonal = ((((reach & positive) + positive) | 0) ^ positive) | reach | negative
        let up = negative | ~(diagonal | positive)
        let down = diagonal & positive
        const rise = (up >>> top) & 1
        const fall = (down >>> top) & 1
        distance += rise - fall
        columns[j] = rise | (fall << 1)
        up = (up << 1) | (carry & 1)
        down = (down << 1) | (carry >> 1)
        positive = down | ~(diagonal | up)
        negative = up & diagonal
        const rest = bLength - 1 - j - below
        const reachable = distance + (rest < 0 ? -rest : rest)
        if (reachable < least) least = reachable
      }
      for (let i = 0; i < height; i++) masks[a[first + i]!] = 0
      if (least > cutoff) return cutoff + 1
    }
    return distance
  }
}
