import { type CodeDictionary, codeLimit } from '../../../internal/code-array.ts'
import { createOsa } from '../../text/osa-codes.ts'
import { createSplit, type SplitValue } from '../../split-value.ts'

/** A token of fewer letters has to be equal; a longer one may have one edit. */
const LONG = 4

export type TokensAgree = (a: number, b: number) => boolean

/**
 * Is every token of the value with fewer tokens in the other one, up to one edit for tokens of four letters and
 * more? Or are the two equal, up to one edit, but for their spaces? "mary" and "mary ann" agree, and so do "al
 * sabah" and "alsabah". False where neither value has a space. Symmetric: tokens are taken greedily, so the value
 * that comes first in code-unit order goes first. Nothing is split before two values with a space between
 * them are compared.
 */
export function createTokensAgree(dictionary: CodeDictionary, strings: readonly string[]): TokensAgree {
  const { codes } = dictionary
  const distance = createOsa(codeLimit(dictionary))
  const one = createSplit(dictionary)
  const other = createSplit(dictionary)

  const close = (a: SplitValue, x: number, b: SplitValue, y: number): boolean => {
    const startA = a.starts[x]!
    const startB = b.starts[y]!
    const lengthA = a.lengths[x]!
    const lengthB = b.lengths[y]!
    if (a.units[x]! < LONG || b.units[y]! < LONG) {
      if (lengthA !== lengthB) return false
      for (let k = 0; k < lengthA; k++) if (codes[startA + k] !== codes[startB + k]) return false
      return true
    }
    const apart = lengthA - lengthB
    return apart >= -1 && apart <= 1 && distance(codes, startA, lengthA, codes, startB, lengthB, 1) <= 1
  }

  // used[k] === round: token k of the longer value is taken by an earlier token of the shorter one.
  let used = new Uint32Array(16)
  let round = 0

  function covers(few: SplitValue, many: SplitValue): boolean {
    if (many.count > used.length) used = new Uint32Array(2 * many.count)
    if (++round > 0xffff_fff0) {
      used.fill(0)
      round = 1
    }
    for (let x = 0; x < few.count; x++) {
      if (few.units[x]! <= 1) return false
      let k = 0
      while (k < many.count && (used[k] === round || !close(few, x, many, k))) k++
      if (k === many.count) return false
      used[k] = round
    }
    return true
  }

  return (a, b) => {
    one.load(a)
    other.load(b)
    if (one.count === 1 && other.count === 1) return false
    const apart = one.joinedLength - other.joinedLength
    if (
      apart >= -1 &&
      apart <= 1 &&
      distance(one.joined, 0, one.joinedLength, other.joined, 0, other.joinedLength, 1) <= 1
    )
      return true
    if (one.count !== other.count) return one.count < other.count ? covers(one, other) : covers(other, one)
    return strings[a]! < strings[b]! ? covers(one, other) : covers(other, one)
  }
}
