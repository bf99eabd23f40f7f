// Levenshtein distance, bit-parallel after Hyyro (2003), the form of Myers (J. ACM 46, 1999) that computes diagonals.
// Beyond 32 points the matrix is done in bands of 32 rows; a band hands the next one its last row as two bits a column.
// Common prefixes and suffixes are cut first, which never changes the distance.
import { CODE_LIMIT, type CodeComparator } from '../internal/code-array.ts'

const WORD = 32
const MOST_CELLS = 2 ** 33

/**
 * The work is length times length / 32: two values of 90,000 points take about a second, and beyond that a hostile
 * pair could hold up a run for hours.
 */
export function checkWork(aLength: number, bLength: number): void {
  if (aLength * bLength > MOST_CELLS) {
    throw new RangeError(`Texts too long for an edit distance: ${aLength} and ${bLength} code points`)
  }
}

/** A scratch of at least `length` bytes, grown by doubling. */
export function columnsFor(columns: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  return columns.length >= length ? columns : new Uint8Array(Math.max(length, columns.length * 2))
}

/**
 * A kernel of the Levenshtein distance with its own scratch: the number of insertions, deletions and substitutions.
 * A metric. With a cutoff: exact up to it, `cutoff + 1` above.
 *
 * @throws RangeError when both runs, without common ends, are so long that the work has no sensible bound
 */
export function createLevenshtein(): CodeComparator {
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

    if (aLength > WORD) {
      checkWork(aLength, bLength)
      columns = columnsFor(columns, bLength)
    }
    let row = 0
    let distance = 0
    for (let start = 0; start < aLength; start += WORD) {
      const height = aLength - start < WORD ? aLength - start : WORD
      const top = height - 1
      const first = aOffset + start
      for (let i = 0; i < height; i++) masks[a[first + i]!]! |= 1 << i
      row += height
      distance = row
      const last = row === aLength
      let least = row + Math.abs(bLength - (aLength - row))
      let positive = -1
      let negative = 0
      for (let j = 0; j < bLength; j++) {
        const carry = start === 0 ? 1 : columns[j]!
        const reach = masks[b[bOffset + j]!]! | (carry >> 1)
        const diagonal = ((((reach & positive) + positive) | 0) ^ positive) | reach | negative
        let up = negative | ~(diagonal | positive)
        let down = diagonal & positive
        const rise = (up >>> top) & 1
        const fall = (down >>> top) & 1
        distance += rise - fall
        if (!last) columns[j] = rise | (fall << 1)
        up = (up << 1) | (carry & 1)
        down = (down << 1) | (carry >> 1)
        positive = down | ~(diagonal | up)
        negative = up & diagonal
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
