import type { CodeComparator } from '../../internal/code-array.ts'

/**
 * What both edit distances do first: put the shorter run left, settle by the lengths, and cut common suffixes and
 * prefixes, which never changes the distance.
 *
 * @param core gets 1 <= aLength <= bLength and a cutoff, and may return anything above the cutoff for "more"
 * @returns exact up to the cutoff, `cutoff + 1` above
 */
export function withoutEnds(core: CodeComparator): CodeComparator {
  return (a, aOffset, aLength, b, bOffset, bLength, cutoff = 0x3fffffff) => {
    const difference = bLength - aLength
    if (difference > cutoff || -difference > cutoff) return cutoff + 1
    while (aLength > 0 && bLength > 0 && a[aOffset + aLength - 1] === b[bOffset + bLength - 1]) {
      aLength--
      bLength--
    }
    while (aLength > 0 && bLength > 0 && a[aOffset] === b[bOffset]) {
      aOffset++
      bOffset++
      aLength--
      bLength--
    }
    if (aLength === 0) return bLength
    if (bLength === 0) return aLength
    const distance =
      difference < 0
        ? core(b, bOffset, bLength, a, aOffset, aLength, cutoff)
        : core(a, aOffset, aLength, b, bOffset, bLength, cutoff)
    return distance > cutoff ? cutoff + 1 : distance
  }
}
