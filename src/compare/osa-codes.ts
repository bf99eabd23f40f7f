// Optimal string alignment: Levenshtein plus the swap of two neighbours, no part edited twice. Bit-parallel after
// Hyyro, "A bit-vector algorithm for computing Levenshtein and Damerau edit distances", Nordic J. Computing 10 (2003).
// Beyond 32 points the matrix is done in bands of 32 rows; a band hands the next one its last row as three bits a column.
// Common prefixes and suffixes are cut first, which never changes the distance.
import { CODE_LIMIT, type CodeComparator } from '../internal/code-array.ts'
import { checkWork, columnsFor } from './levenshtein-codes.ts'

const WORD = 32

/**
 * A kernel of the OSA distance with its own scratch: the number of insertions, deletions, substitutions and swaps of
 * neighbours. Symmetric; not a metric (no triangle inequality). With a cutoff: exact up to it, `cutoff + 1` above.
 *
 * @throws RangeError when both runs, without common ends, are so long that the work has no sensible bound
 */
export function createOsa(): CodeComparator {
  // All zero between calls.
  const masks = new Int32Array(CODE_LIMIT)
  let columns = new Uint8Array(0)

  return (a, aOffset, aLength, b, bOffset, bLength, cutoff = 0x7ffffffe) => {
    if (aLength > bLength) {
      const codes = a
      a = b
      b = codes
      const offset = aOffset
      aOffset = bOffset
      bOffset = offset
      const length = aLength
      aLength = bLength
      bLength = length
    }
    if (bLength - aLength > cutoff) return cutoff + 1
    while (aLength > 0 && a[aOffset + aLength - 1] === b[bOffset + bLength - 1]) {
      aLength--
      bLength--
    }
    while (aLength > 0 && a[aOffset] === b[bOffset]) {
      aOffset++
      bOffset++
      aLength--
      bLength--
    }
    if (aLength === 0) return bLength <= cutoff ? bLength : cutoff + 1

    if (aLength <= WORD) {
      for (let i = 0; i < aLength; i++) masks[a[aOffset + i]!]! |= 1 << i
      const top = aLength - 1
      let distance = aLength
      let positive = -1
      let negative = 0
      let diagonal = 0
      let before = 0
      for (let j = 0; j < bLength; j++) {
        const equal = masks[b[bOffset + j]!]!
        diagonal =
          ((((equal & positive) + positive) | 0) ^ positive) |
          equal |
          negative |
          (((~diagonal & equal) << 1) & before)
        let up = negative | ~(diagonal | positive)
        let down = diagonal & positive
        distance += ((up >>> top) & 1) - ((down >>> top) & 1)
        if (distance - (bLength - 1 - j) > cutoff) {
          distance = cutoff + 1
          break
        }
        up = (up << 1) | 1
        down <<= 1
        positive = down | ~(diagonal | up)
        negative = up & diagonal
        before = equal
      }
      for (let i = 0; i < aLength; i++) masks[a[aOffset + i]!] = 0
      return distance
    }

    checkWork(aLength, bLength)
    columns = columnsFor(columns, bLength)
    let row = 0
    let distance = 0
    for (let start = 0; start < aLength; start += WORD) {
      const height = aLength - start < WORD ? aLength - start : WORD
      const top = height - 1
      const first = aOffset + start
      for (let i = 0; i < height; i++) masks[a[first + i]!]! |= 1 << i
      row += height
      distance = row
      let least = row + Math.abs(bLength - (aLength - row))
      let positive = -1
      let negative = 0
      let diagonal = 0
      let before = 0
      for (let j = 0; j < bLength; j++) {
        const carry = start === 0 ? 1 : columns[j]!
        const equal = masks[b[bOffset + j]!]!
        const swap = (((~diagonal & equal) << 1) | (carry >> 2)) & before
        const out = ((~diagonal & equal) >>> 31) << 2
        const reach = equal | ((carry >> 1) & 1)
        diagonal = ((((reach & positive) + positive) | 0) ^ positive) | reach | negative | swap
        let up = negative | ~(diagonal | positive)
        let down = diagonal & positive
        const rise = (up >>> top) & 1
        const fall = (down >>> top) & 1
        distance += rise - fall
        columns[j] = rise | (fall << 1) | out
        up = (up << 1) | (carry & 1)
        down = (down << 1) | ((carry >> 1) & 1)
        positive = down | ~(diagonal | up)
        negative = up & diagonal
        before = equal
        const rest = bLength - 1 - j - (aLength - row)
        const reachable = distance + (rest < 0 ? -rest : rest)
        if (reachable < least) least = reachable
      }
      for (let i = 0; i < height; i++) masks[a[first + i]!] = 0
      if (least > cutoff) return cutoff + 1
    }
    return distance <= cutoff ? distance : cutoff + 1
  }
}
