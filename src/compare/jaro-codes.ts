// Jaro similarity over code points: Jaro, "Advances in record-linkage methodology as applied to matching the 1985
// census of Tampa, Florida", JASA 84 (1989). Up to 32 points it is bit-parallel: one mask of positions per character,
// the window and the taken positions are masks too (the form RapidFuzz uses, in 32-bit words).
// Deviation beyond 32 points: no words. A character's positions are taken left to right on both sides, so the greedy
// assignment is a merge of two sorted position lists, and the whole comparison is linear in the lengths.
import { CODE_LIMIT, type Codes } from '../internal/code-array.ts'

/** Jaro similarity 0..1 of two runs of code points. Two empty runs: 1. One empty: 0. */
export type JaroKernel = (
  a: Codes,
  aOffset: number,
  aLength: number,
  b: Codes,
  bOffset: number,
  bLength: number,
) => number

const WORD = 32

/** The score from counts, in the order of operations that makes it symmetric to the last bit. */
function score(matches: number, mismatches: number, aLength: number, bLength: number): number {
  if (matches === 0) return 0
  return (matches / aLength + matches / bLength + (matches - (mismatches >> 1)) / matches) / 3
}

/** A Jaro kernel with its own scratch. */
export function createJaro(): JaroKernel {
  // Both tables are all zero between calls.
  const masks = new Int32Array(CODE_LIMIT)
  let long: JaroKernel | undefined

  return (a, aOffset, aLength, b, bOffset, bLength) => {
    if (aLength === 0 || bLength === 0) return aLength === bLength ? 1 : 0
    if (aLength > WORD || bLength > WORD) {
      long ??= createLongJaro()
      return long(a, aOffset, aLength, b, bOffset, bLength)
    }
    for (let i = 0, bit = 1; i < aLength; i++, bit <<= 1) masks[a[aOffset + i]!]! |= bit
    const longer = aLength > bLength ? aLength : bLength
    const range = longer < 4 ? 0 : (longer >> 1) - 1
    let window = (2 << range) - 1
    let aTaken = 0
    let bTaken = 0
    let matches = 0
    for (let j = 0; j < bLength; j++) {
      const free = masks[b[bOffset + j]!]! & window & ~aTaken
      if (free !== 0) {
        aTaken |= free & -free
        bTaken |= 1 << j
        matches++
      }
      window = j < range ? (window << 1) | 1 : window << 1
    }
    let mismatches = 0
    while (bTaken !== 0) {
      const j = 31 - Math.clz32(bTaken & -bTaken)
      if ((masks[b[bOffset + j]!]! & aTaken & -aTaken) === 0) mismatches++
      bTaken &= bTaken - 1
      aTaken &= aTaken - 1
    }
    for (let i = 0; i < aLength; i++) masks[a[aOffset + i]!] = 0
    return score(matches, mismatches, aLength, bLength)
  }
}

function createLongJaro(): JaroKernel {
  // heads[c]: 1 + the first position of c in a that is not passed yet; next[i]: the same for the point after i.
  const heads = new Int32Array(CODE_LIMIT)
  return (a, aOffset, aLength, b, bOffset, bLength) => {
    const next = new Int32Array(aLength)
    const aTaken = new Uint8Array(aLength)
    const bMatched = new Int32Array(Math.min(aLength, bLength))
    for (let i = aLength - 1; i >= 0; i--) {
      const code = a[aOffset + i]!
      next[i] = heads[code]!
      heads[code] = i + 1
    }
    const range = Math.max((Math.max(aLength, bLength) >> 1) - 1, 0)
    let matches = 0
    for (let j = 0; j < bLength; j++) {
      const code = b[bOffset + j]!
      let head = heads[code]!
      while (head !== 0 && head - 1 < j - range) head = next[head - 1]!
      if (head !== 0 && head - 1 <= j + range) {
        aTaken[head - 1] = 1
        bMatched[matches++] = code
        head = next[head - 1]!
      }
      heads[code] = head
    }
    let mismatches = 0
    for (let i = 0, k = 0; i < aLength; i++) {
      const code = a[aOffset + i]!
      heads[code] = 0
      if (aTaken[i] === 1 && code !== bMatched[k++]) mismatches++
    }
    return score(matches, mismatches, aLength, bLength)
  }
}
