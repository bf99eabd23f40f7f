// Jaro similarity of long runs in linear time. Jaro takes the positions of a character left to right on both sides, so
// his greedy assignment is, for each character, a merge of two sorted lists of positions under a window. No words of
// bits are needed, and a hostile pair of 10 MB costs what reading it costs.
import type { Codes } from '../../internal/code-array.ts'
import { jaroScore } from './jaro-score.ts'

const KEPT = 1024

/** Jaro similarity of two runs of any length, with its own scratch; allocates only beyond 1024 points. */
export function createLongJaro(
  limit: number,
): (a: Codes, aOffset: number, aLength: number, b: Codes, bOffset: number, bLength: number) => number {
  // heads[c]: 1 + the first position of c in a that is not passed yet, or 0. All zero between calls.
  const heads = new Int32Array(limit)
  const keptNext = new Int32Array(KEPT)
  const keptTaken = new Uint8Array(KEPT)
  const keptMatched = new Int32Array(KEPT)
  return (a, aOffset, aLength, b, bOffset, bLength) => {
    const kept = aLength <= KEPT
    // next[i]: as heads, for what follows position i. matched: the points of b that found a partner, in order.
    const next = kept ? keptNext : new Int32Array(aLength)
    const taken = kept ? keptTaken : new Uint8Array(aLength)
    const matched = kept ? keptMatched : new Int32Array(aLength)
    for (let i = aLength - 1; i >= 0; i--) {
      const code = a[aOffset + i]!
      taken[i] = 0
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
        taken[head - 1] = 1
        matched[matches++] = code
        head = next[head - 1]!
      }
      heads[code] = head
    }
    let mismatches = 0
    for (let i = 0, k = 0; i < aLength; i++) {
      const code = a[aOffset + i]!
      heads[code] = 0
      if (taken[i] === 1 && code !== matched[k++]) mismatches++
    }
    return jaroScore(matches, mismatches, aLength, bLength)
  }
}
