import type { CodeComparator, CodeDictionary } from '../../internal/code-array.ts'
import { bitCount, createSignatures } from '../../internal/code-signatures.ts'

/**
 * An edit distance for the pair loop: it compares two strings by their dictionary ids and, with a cutoff, rejects most
 * pairs by characters that only one of them has, each of which costs an edit. Same results as the kernel.
 *
 * @param kernel from `createOsa` or `createLevenshtein`
 * @returns the distance; with a cutoff exact up to it and `cutoff + 1` above. Ids are not checked.
 */
export function createEditDistanceIds(
  left: CodeDictionary,
  right: CodeDictionary,
  kernel: CodeComparator,
): (leftId: number, rightId: number, cutoff?: number) => number {
  const { codes: aCodes, offsets: aOffsets } = left
  const { codes: bCodes, offsets: bOffsets } = right
  const aSignatures = createSignatures(left)
  const bSignatures = left === right ? aSignatures : createSignatures(right)

  return (leftId, rightId, cutoff = 0x3fffffff) => {
    if (cutoff < 32) {
      const aSignature = aSignatures[leftId]!
      const bSignature = bSignatures[rightId]!
      if (bitCount(aSignature & ~bSignature) > cutoff || bitCount(bSignature & ~aSignature) > cutoff) {
        return cutoff + 1
      }
    }
    const a = aOffsets[leftId]!
    const b = bOffsets[rightId]!
    return kernel(aCodes, a, aOffsets[leftId + 1]! - a, bCodes, b, bOffsets[rightId + 1]! - b, cutoff)
  }
}
