import type { CodeDictionary } from './code-array.ts'
import { codeTable } from './code-tables.ts'
import { type Steps, unpaced } from './pace.ts'

/** Number of one bits of a 32-bit word. */
export function bitCount(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555)
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333)
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24
}

/**
 * For each string 32 bits that say which code points modulo 32 occur in it. A bit that only one of two strings has
 * stands for at least one of its points that the other lacks: a cheap upper bound of what they can share.
 */
export function createSignatures(dictionary: CodeDictionary): Int32Array {
  return unpaced(signatureSteps(dictionary))
}

/** {@link createSignatures} in steps. */
export function signatureSteps(dictionary: CodeDictionary): Steps<Int32Array> {
  const { codes, offsets } = dictionary
  return codeTable(dictionary, 'signatures', (signatures, from, to) => {
    for (let id = from; id < to; id++) {
      const end = offsets[id + 1]!
      let signature = 0
      for (let at = offsets[id]!; at < end; at++) signature |= 1 << (codes[at]! & 31)
      signatures[id] = signature
    }
  })
}
