/** How far two names of lists agree, by their numbers, with a memo of the pairs: each pair of names is compared once. */
import { codedName, compareCodedFor } from '../../compare/names/compare-names.ts'
import type { CodedName } from '../../compare/names/coded-name.ts'
import type { Use } from '../../compare/names/name-use.ts'
import { createBoundedCache } from '../../internal/bounded-cache.ts'
import { createPairMemo, type PairMemo } from '../../internal/memo.ts'
import type { StructuredName } from '../../normalise/types.ts'
import { type LikeWords, likeWords, unlikeWords } from '../names/like-words.ts'
import { isFirstWord, isPartOrForm, MAY_BE_ONE } from './part-or-form.ts'

/** How far two names agree, each by its number. Symmetric. */
export interface ListedAgreement {
  /** Half bits for two listed relatives' being one person, by their names; 0 where these aren't alike. */
  readonly halfBits: (a: number, b: number) => number
  /** Is somebody of one of the names called as a listed relative of the other is? */
  readonly isCalled: (a: number, b: number) => boolean
}

/** Names by their number. */
export interface NumberedNames {
  readonly count: number
  readonly textBy: (id: number) => string
  readonly structuredBy: (id: number) => StructuredName
  /** Whether they may agree at all, as far as sounds tell. */
  readonly mayAgree: (a: number, b: number) => boolean
}

/** log2 of the pairs that are remembered: all of a few names, and so many a name of more, up to so many. */
const LEAST_MEMO_BITS = 4
const PER_NAME_BITS = 5
const MOST_MEMO_BITS = 21
/** Similarity from which two names of listed relatives are one, from which they may be, and a name is that of a listed relative. */
const ALIKE = 0.7
const CALLED = 0.85
const CALLED_BITS = 6
/** Half bits of a relative who is listed by one word, and by a name that begins with it: a little, and no other relative. */
const FIRST_WORD = 2
const TO_AGREE: Use = { atLeast: MAY_BE_ONE, orKin: false, orWord: false }
/** Share of its bits that a name has of which one list knows a part, or another form. */
const PART_SHARE = 0.5
const TO_BE_CALLED: Use = { atLeast: CALLED, orKin: false, orWord: false }
/** Names whose words are kept for a while, in one of two generations. */
const WORDS_KEPT = 10_000

export function createListedAgreement({
  count,
  textBy,
  structuredBy,
  mayAgree,
}: NumberedNames): ListedAgreement {
  const words = createBoundedCache<LikeWords, number>(WORDS_KEPT)
  const wordsBy = (id: number): LikeWords => {
    let own = words.get(id)
    if (own === undefined) words.set(id, (own = likeWords(structuredBy(id))))
    return own
  }
  /**
   * Who is called so has a like word for every word of the shorter name; on invented people this spares three comparisons of names in four,
   * and of those that would have agreed it loses one in twenty, mostly namesakes by the family name and an initial.
   */
  const everyWordIsLike = (a: number, b: number): boolean => unlikeWords(wordsBy(a), wordsBy(b), 0) === 0
  /** Values are small whole numbers, 0 for no. */
  const memoised =
    (
      memo: PairMemo,
      judged: (a: CodedName, b: CodedName) => number,
      worth?: (a: number, b: number) => boolean,
    ) =>
    (a: number, b: number) => {
      if (!mayAgree(a, b)) return 0
      const [low, high] = a < b ? [a, b] : [b, a]
      let value = memo.get(low, high)
      if (value < 0 && worth !== undefined && !worth(low, high)) {
        memo.set(low, high, 0)
        return 0
      }
      if (value < 0) {
        const [x, y] = [codedName(structuredBy(low)), codedName(structuredBy(high))]
        // Of two names with the same words in other roles, so that ids given by another order of the records change nothing.
        const inOrder = x.key !== y.key || textBy(low) <= textBy(high)
        value = inOrder ? judged(x, y) : judged(y, x)
        memo.set(low, high, value)
      }
      return value
    }
  const memoBits = Math.max(
    LEAST_MEMO_BITS,
    Math.min(MOST_MEMO_BITS, Math.ceil(2 * Math.log2(count + 1)), PER_NAME_BITS + bitsOf(count)),
  )
  const halfBits = memoised(createPairMemo(memoBits, 8), (a, b) => {
    const made = compareCodedFor(TO_AGREE, a, b)
    if (made?.relation === 'kin') return 0
    const share = made === undefined ? 0 : made.similarity >= ALIKE ? 1 : isPartOrForm(made) ? PART_SHARE : 0
    if (made === undefined || share === 0) return isFirstWord(a.name, b.name) ? FIRST_WORD : 0
    return Math.max(1, Math.min(100, Math.round(made.bits * 2 * share)))
  })
  const called = memoised(
    createPairMemo(memoBits, 8),
    (a, b) => {
      const made = compareCodedFor(TO_BE_CALLED, a, b)
      return made?.relation === 'same' && made.similarity >= CALLED && made.bits >= CALLED_BITS ? 1 : 0
    },
    everyWordIsLike,
  )
  return { halfBits, isCalled: (a, b) => called(a, b) === 1 }
}

function bitsOf(n: number): number {
  return 32 - Math.clz32(n)
}
