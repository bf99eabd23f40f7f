// Edit distances beyond one word of 32 points, after Hyyro (2003): the matrix is done in bands of 32 rows, and a band hands the next
// one the differences along its last row and whether a swap may start there, three bits a column.
import type { CodeComparator } from '../../internal/code-array.ts'

/** Rows of a band: the bits of a whole number. */
export const WORD = 32
const MOST_CELLS = 2 ** 33

/**
 * @param masks by code, all zero between calls
 * @param withSwaps whether neighbours that are exchanged are one edit (OSA) or two (Levenshtein)
 */
export function createLongDistance(masks: Int32Array, withSwaps: boolean): CodeComparator {
  let columns = new Uint8Array(0)
  const swaps = withSwaps ? -1 : 0
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
      let diagonal = 0
      let before = 0
      for (let j = 0; j < bLength; j++) {
        const carry = columns[j]!
        const equal = masks[b[bOffset + j]!]!
        const starts = ~diagonal & equal
        const swap = ((starts << 1) | (carry >> 2)) & before & swaps
        const reach = equal | ((carry >> 1) & 1)
        diagonal = ((((reach & positive) + positive) | 0) ^ positive) | reach | negative | swap
        let up = negative | ~(diagonal | positive)
        let down = diagonal & positive
        const rise = (up >>> top) & 1
        const fall = (down >>> top) & 1
        distance += rise - fall
        columns[j] = rise | (fall << 1) | ((starts >>> 31) << 2)
        up = (up << 1) | (carry & 1)
        down = (down << 1) | ((carry >> 1) & 1)
        positive = down | ~(diagonal | up)
        negative = up & diagonal
        before = equal
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

/**
 * The work is length times length / 32: two values of 90,000 points take about a second, and beyond that a hostile
 * pair could hold up a run for hours.
 *
 * @throws RangeError when there are too many cells
 */
function checkWork(aLength: number, bLength: number): void {
  if (aLength * bLength > MOST_CELLS) {
    throw new RangeError(`Texts too long for an edit distance: ${aLength} and ${bLength} code points`)
  }
}

/** A scratch of at least `length` bytes, grown by doubling. */
function columnsFor(columns: Uint8Array<ArrayBuffer>, length: number): Uint8Array<ArrayBuffer> {
  return columns.length >= length ? columns : new Uint8Array(Math.max(length, columns.length * 2))
}
