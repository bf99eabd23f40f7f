import { type CodeDictionary, codeLimit } from '../../internal/code-array.ts'
import { bitCount, createSignatures } from '../../internal/code-signatures.ts'
import { createJaroPattern } from './jaro-codes.ts'
import { jaroScore, PREFIX_LIMIT, winklerScore } from './jaro-score.ts'
import { winklerPrefix } from './jaro-winkler-codes.ts'

const WORD = 32
const SIDE = WORD + 1

/**
 * For each pair of lengths up to 32 the fewest matching points with which the threshold is within reach, `SIDE` where
 * it never is.
 */
function fewestMatches(threshold: number, prefix: number): Uint8Array {
  const fewest = new Uint8Array(SIDE * SIDE)
  for (let a = 1; a <= WORD; a++) {
    for (let b = 1; b <= WORD; b++) {
      const shorter = Math.min(a, b)
      let matches = 1
      while (matches <= shorter && winklerScore(jaroScore(matches, 0, a, b), prefix) < threshold) matches++
      fewest[a * SIDE + b] = matches <= shorter ? matches : SIDE
    }
  }
  return fewest
}

/**
 * Jaro-Winkler levels for the pair loop: compares two strings by their dictionary ids and says which threshold they
 * reach, as a small integer, so that nothing is allocated. A pair is first rejected by the characters it can share,
 * counted in bits, then by the points that match; the left string stays loaded while its id is the same (one record
 * against its block). Decides as `jaroWinkler(a, b) >= threshold` does, to the last bit.
 *
 * @param thresholds similarities in (0, 1], descending, at least one
 * @returns the index of the first threshold reached, or their number when none is. Ids are not checked.
 * @throws RangeError when the thresholds aren't such
 */
export function createJaroWinklerLevels(
  left: CodeDictionary,
  right: CodeDictionary,
  thresholds: readonly number[],
): (leftId: number, rightId: number) => number {
  const none = thresholds.length
  if (none === 0 || thresholds.some((t, n) => !(t > 0 && t <= 1) || t > (thresholds[n - 1] ?? 1))) {
    throw new RangeError('Jaro-Winkler thresholds must lie in (0, 1], in descending order, at least one')
  }
  const limits = Float64Array.from(thresholds)
  const lowest = limits[none - 1]!
  const fewestWithPrefix = fewestMatches(lowest, PREFIX_LIMIT)
  const fewestWithout = fewestMatches(lowest, 0)
  const { codes: aCodes, offsets: aOffsets } = left
  const { codes: bCodes, offsets: bOffsets } = right
  const aSignatures = createSignatures(left)
  const bSignatures = left === right ? aSignatures : createSignatures(right)
  const pattern = createJaroPattern(Math.max(codeLimit(left), codeLimit(right)))
  let loaded = -1

  const align = (
    leftId: number,
    a: number,
    aLength: number,
    b: number,
    bLength: number,
    least: number,
  ): number => {
    if (leftId !== loaded) {
      pattern.load(aCodes, a, aLength)
      loaded = leftId
    }
    const jaro = pattern.similarity(bCodes, b, bLength, least)
    if (jaro === 0) return none
    const prefix = winklerPrefix(aCodes, a, bCodes, b, aLength < bLength ? aLength : bLength)
    const similarity = winklerScore(jaro, prefix)
    let level = 0
    while (level < none && similarity < limits[level]!) level++
    return level
  }

  return (leftId, rightId) => {
    const a = aOffsets[leftId]!
    const b = bOffsets[rightId]!
    const aLength = aOffsets[leftId + 1]! - a
    const bLength = bOffsets[rightId + 1]! - b
    if (aLength === 0 || bLength === 0) return aLength === bLength ? 0 : none
    let least = 1
    if (aLength <= WORD && bLength <= WORD) {
      const lengths = aLength * SIDE + bLength
      least = aCodes[a] === bCodes[b] ? fewestWithPrefix[lengths]! : fewestWithout[lengths]!
      const aSignature = aSignatures[leftId]!
      const bSignature = bSignatures[rightId]!
      if (aLength - bitCount(aSignature & ~bSignature) < least) return none
      if (bLength - bitCount(bSignature & ~aSignature) < least) return none
    }
    return align(leftId, a, aLength, b, bLength, least)
  }
}
