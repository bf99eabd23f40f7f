// What a pair loop can tell of two strings from one integer each: the length, which letters occur, how many repeat.
// Signatures of letters as a filter before an edit distance: the "frequency distance" idea of Kahveci and Singh,
// "Efficient index structures for string databases", VLDB 2001, reduced to sets and 32 bits.
import type { CodeDictionary } from '../../internal/code-array.ts'
import { codeTable } from '../../internal/code-tables.ts'
import { bitCount } from '../../internal/code-signatures.ts'
import type { Steps } from '../../internal/pace.ts'

/** Bits 0 to 20: code points modulo 21 that occur. A name of its own: a division by what is exported is a real one, code point by code point. */
const MODULUS = 21
export const LETTERS: 21 = MODULUS
/** Bit 21: a space occurs. */
const SPACE = 1 << MODULUS
export const SKETCH_SPACE: number = SPACE
const SET = (SPACE << 1) - 1
/** Bit 22: a letter occurs that is not Latin. */
const OTHER = SPACE << 1
export const SKETCH_OTHER: number = OTHER
const LATIN_END = 0x24f
/** Bits 23 to 27: the length, {@link SKETCH_LONG} for all that does not fit a sketch; bits 0 to 20 are of another kind then. */
const LENGTH_AT = 23
const LONG = 31
export const SKETCH_LONG: number = LONG
/** Bits 28 to 31: the length less the number of bits set. */
const REPEATS_AT = 28
const MOST_REPEATS = 15

/** A sketch of every string of a dictionary; made once, in steps. Equal strings have equal sketches. */
export function sketchSteps(dictionary: CodeDictionary): Steps<Int32Array> {
  return codeTable(dictionary, 'sketches', (sketches, from, to) => sketch(dictionary, sketches, from, to))
}

/** Sketches strings `from .. to`. Not in the function above: one that is made again for each dictionary is compiled without any constant. */
function sketch({ codes, offsets }: CodeDictionary, sketches: Int32Array, from: number, to: number): void {
  for (let id = from; id < to; id++) {
    const start = offsets[id]!
    const end = offsets[id + 1]!
    let set = 0
    let other = 0
    let odd = 0
    for (let at = start; at < end; at++) {
      const code = codes[at]!
      const bit = code === 0x20 ? SPACE : 1 << (code % MODULUS)
      set |= bit
      odd ^= bit
      if (code > LATIN_END) other = OTHER
    }
    const repeats = end - start - bitCount(set)
    sketches[id] =
      end - start >= LONG || repeats > MOST_REPEATS
        ? // Nearly all letters occur; which of them occur an odd number of times still tells.
          (LONG << LENGTH_AT) | (set & SPACE) | other | (odd & (SPACE - 1))
        : set | other | ((end - start) << LENGTH_AT) | (repeats << REPEATS_AT)
  }
}

/** Number of keys that {@link sketchPairKey} gives. */
export const SKETCH_KEYS: number = 1 << 15

/** Number of one bits of a half of a set. */
const BITS = /* @__PURE__ */ Uint8Array.from({ length: 1 << 11 }, (_, half) => bitCount(half))

/**
 * Both lengths and the most code points that two strings can have in common, five bits each: all that bounds of edit
 * distances and of Jaro-Winkler need. A set bit that both have stands for one common point, and one side's repeats for
 * at most as many more. Of two long strings instead of that the bits in which they differ: an edit changes two at most. Without a
 * branch, which would be guessed wrong too often.
 */
export function sketchPairKey(a: number, b: number): number {
  const less = (b >>> 28) - (a >>> 28)
  const lengthA = (a >>> 23) & 31
  const lengthB = (b >>> 23) & 31
  const both = a & b
  const long = -(((lengthA & lengthB) + 1) >> 5)
  const common = (both ^ ((both ^ a ^ b) & long)) & SET
  return (
    (lengthA << 10) |
    (lengthB << 5) |
    (BITS[common & 0x7ff]! + BITS[common >>> 11]! + (a >>> 28) + (less & (less >> 31)))
  )
}
