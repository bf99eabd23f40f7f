// What a first look can tell of two e-mail addresses from a second integer each. Half of all addresses are too long for the set of
// letters of text-sketch.ts, and made of names, so that most letters occur in both: how often they occur tells more. By surplus letters as
// text-sketch.ts, with the counts cut off at two.
import type { CodeDictionary } from '../../internal/code-array.ts'
import { bitCount } from '../../internal/code-signatures.ts'
import { codeTable } from '../../internal/code-tables.ts'
import type { Steps } from '../../internal/pace.ts'
import type { Condition } from '../condition.ts'
import { editsOf } from './grade-edits.ts'
import type { LETTERS } from './text-sketch.ts'

/** Of text-sketch.ts, in a name of its own: a division by what is imported is a real one, code point by code point. */
const MODULUS: typeof LETTERS = 21
/** Bits 0 to 20: letters that occur twice at least. */
const SET = (1 << MODULUS) - 1
/** Bits 21 to 26: the length, {@link LONG} for all that have more. */
const LENGTH_AT = MODULUS
const LONG = 63
/** Bits 27 to 31: of a hash of what stands before the first @. */
const HASH_AT = 27
const AT = 0x40
const SPACE = 0x20
const BASIS = 0x811c9dc5
const PRIME = 0x01000193

/** The sketch of every address of a dictionary; made once, in steps. */
export function addressSteps(dictionary: CodeDictionary): Steps<Int32Array> {
  return codeTable(dictionary, 'addresses', (sketches, from, to) => sketch(dictionary, sketches, from, to))
}

/** Sketches addresses `from .. to`. */
function sketch({ codes, offsets }: CodeDictionary, sketches: Int32Array, from: number, to: number): void {
  for (let id = from; id < to; id++) {
    const start = offsets[id]!
    const end = offsets[id + 1]!
    let once = 0
    let twice = 0
    let hash = BASIS
    let isLocal = true
    for (let at = start; at < end; at++) {
      const code = codes[at]!
      if (code === AT) isLocal = false
      if (isLocal) hash = Math.imul(hash ^ code, PRIME)
      if (code === SPACE) continue
      const bit = 1 << (code % MODULUS)
      twice |= once & bit
      once |= bit
    }
    const length = end - start < LONG ? end - start : LONG
    // The lower half of such a hash is mixed best.
    sketches[id] = ((hash ^ (hash >>> 16)) << HASH_AT) | (length << LENGTH_AT) | twice
  }
}

/** Number of keys that {@link addressPairKey} gives. */
export const ADDRESS_KEYS: number = 1 << 13

/**
 * The length of the longer one and the fewest edits between the two, six bits each, and whether they may have the same local part. A letter that one
 * has more often costs an edit, of which one edit spares no more than one on each side.
 *
 * @param a sketch of a text, that of text-sketch.ts
 * @param ownA sketch of the same text, that of {@link addressSteps}
 */
export function addressPairKey(a: number, ownA: number, b: number, ownB: number): number {
  const local = (ownA ^ ownB) >>> HASH_AT === 0 ? 1 << 12 : 0
  const lengthA = (ownA >>> LENGTH_AT) & LONG
  const lengthB = (ownB >>> LENGTH_AT) & LONG
  if (lengthA === LONG || lengthB === LONG) return local | (LONG << 6)
  // The sketch of a long text holds what occurs an odd number of times: what occurs at all is that, or occurs twice.
  const onceA = (a | ownA) & SET
  const onceB = (b | ownB) & SET
  const surplusA = bitCount(onceA & ~onceB) + bitCount(ownA & ~ownB & SET)
  const surplusB = bitCount(onceB & ~onceA) + bitCount(ownB & ~ownA & SET)
  // The longer one has as many more in all as it is longer.
  const more = lengthA - lengthB
  const most = more > 0 ? Math.max(surplusA, surplusB + more) : Math.max(surplusB, surplusA - more)
  return local | ((more > 0 ? lengthA : lengthB) << 6) | Math.min(LONG, most)
}

/** Whether a condition may hold for two different addresses of a key. */
export function addressMayHold(condition: Condition, key: number): boolean {
  const edits = key & 63
  switch (condition.kind) {
    case 'osa':
      return edits <= condition.atMost
    case 'osaSimilarity':
      return edits <= editsOf(condition, (key >> 6) & 63)
    case 'emailLocal':
      return key >> 12 === 1
    default:
      return true
  }
}
