import type { CodeDictionary } from '../internal/code-array.ts'
import { bitCount, createSignatures } from '../internal/code-signatures.ts'
import { createJaroPattern } from './jaro-codes.ts'
import { BOOST_FROM, jaroScore, PREFIX_LIMIT, winklerScore } from './jaro-score.ts'
import { winklerPrefix } from './jaro-winkler-codes.ts'

/**
 * The Jaro-Winkler kernel for the pair loop: it compares two strings by their dictionary ids, keeps the left one loaded
 * while its id stays the same (one record against its block), and with a cutoff rejects most pairs by the characters
 * they can share, before it aligns them. Same results as `jaroWinkler`, to the last bit.
 *
 * @returns similarity 0..1; with a cutoff exact from the cutoff up and 0 below it. Ids are not checked.
 */
export function createJaroWinklerIds(
  left: CodeDictionary,
  right: CodeDictionary,
): (leftId: number, rightId: number, cutoff?: number) => number {
  const pattern = createJaroPattern()
  const { codes: aCodes, offsets: aOffsets } = left
  const { codes: bCodes, offsets: bOffsets } = right
  const aSignatures = createSignatures(left)
  const bSignatures = left === right ? aSignatures : createSignatures(right)
  let loaded = -1

  return (leftId, rightId, cutoff = 0) => {
    const a = aOffsets[leftId]!
    const b = bOffsets[rightId]!
    const aLength = aOffsets[leftId + 1]! - a
    const bLength = bOffsets[rightId + 1]! - b
    if (aLength === 0 || bLength === 0) return aLength === bLength ? 1 : 0
    let prefix = -1
    if (cutoff > 0) {
      const aSignature = aSignatures[leftId]!
      const bSignature = bSignatures[rightId]!
      const aShared = aLength - bitCount(aSignature & ~bSignature)
      const bShared = bLength - bitCount(bSignature & ~aSignature)
      const best = jaroScore(aShared < bShared ? aShared : bShared, 0, aLength, bLength)
      if (winklerScore(best, PREFIX_LIMIT) < cutoff) return 0
      prefix = winklerPrefix(aCodes, a, bCodes, b, aLength < bLength ? aLength : bLength)
      if (winklerScore(best, prefix) < cutoff) return 0
    }
    if (leftId !== loaded) {
      pattern.load(aCodes, a, aLength)
      loaded = leftId
    }
    const jaro = pattern.similarity(bCodes, b, bLength)
    if (jaro < BOOST_FROM) return jaro < cutoff ? 0 : jaro
    if (prefix < 0) prefix = winklerPrefix(aCodes, a, bCodes, b, aLength < bLength ? aLength : bLength)
    const similarity = winklerScore(jaro, prefix)
    return similarity < cutoff ? 0 : similarity
  }
}
