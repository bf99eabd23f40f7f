import { type CodeDictionary, codeLimit } from '../../internal/code-array.ts'
import { bitCount, createSignatures } from '../../internal/code-signatures.ts'
import { createOsa } from './osa-codes.ts'

/**
 * The OSA distance for the pair loop: it compares two strings by their ids in a dictionary and, with a cutoff, rejects most
 * pairs by characters that only one of them has, each of which costs an edit. Same results as {@link createOsa}.
 *
 * @returns the distance; with a cutoff exact up to it and `cutoff + 1` above. Ids are not checked.
 */
export function createOsaIds(dictionary: CodeDictionary): (a: number, b: number, cutoff?: number) => number {
  const { codes, offsets } = dictionary
  const signatures = createSignatures(dictionary)
  const distance = createOsa(codeLimit(dictionary))

  return (a, b, cutoff = 0x3fffffff) => {
    if (cutoff < 32) {
      const aSignature = signatures[a]!
      const bSignature = signatures[b]!
      if (bitCount(aSignature & ~bSignature) > cutoff || bitCount(bSignature & ~aSignature) > cutoff) {
        return cutoff + 1
      }
    }
    const aStart = offsets[a]!
    const bStart = offsets[b]!
    return distance(codes, aStart, offsets[a + 1]! - aStart, codes, bStart, offsets[b + 1]! - bStart, cutoff)
  }
}
