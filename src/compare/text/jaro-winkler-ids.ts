import type { CodeDictionary } from '../../internal/code-array.ts'
import { bitCount, createSignatures } from '../../internal/code-signatures.ts'
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

  // Whether the lengths, the characters in common and the prefix leave the cutoff within reach.
  const reachable = (leftId: number, rightId: number, cutoff: number): boolean => {
    const a = aOffsets[leftId]!
    const b = bOffsets[rightId]!
    const aLength = aOffsets[leftId + 1]! - a
    const bLength = bOffsets[rightId + 1]! - b
    const aShared = aLength - bitCount(aSignatures[leftId]! & ~bSignatures[rightId]!)
    const bShared = bLength - bitCount(bSignatures[rightId]! & ~aSignatures[leftId]!)
    const shared = aShared < bShared ? aShared : bShared
    const prefix = aCodes[a] === bCodes[b] ? PREFIX_LIMIT : 0
    return winklerScore(jaroScore(shared, 0, aLength, bLength), prefix) >= cutoff
  }

  return (leftId, rightId, cutoff = 0) => {
    const a = aOffsets[leftId]!
    const b = bOffsets[rightId]!
    const aLength = aOffsets[leftId + 1]! - a
    const bLength = bOffsets[rightId + 1]! - b
    if (aLength === 0 || bLength === 0) return aLength === bLength ? 1 : 0
    if (cutoff > 0 && !reachable(leftId, rightId, cutoff)) return 0
    if (leftId !== loaded) {
      pattern.load(aCodes, a, aLength)
      loaded = leftId
    }
    const jaro = pattern.similarity(bCodes, b, bLength)
    if (jaro < BOOST_FROM) return jaro < cutoff ? 0 : jaro
    const similarity = winklerScore(
      jaro,
      winklerPrefix(aCodes, a, bCodes, b, aLength < bLength ? aLength : bLength),
    )
    return similarity < cutoff ? 0 : similarity
  }
}
