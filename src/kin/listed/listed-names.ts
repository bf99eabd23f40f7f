/** Names of listed relatives, each structured once, and how well two of them agree: by ids, with a memo of the pairs. */
import { codedName, compareCodedFor } from '../../compare/names/compare-names.ts'
import type { CodedName } from '../../compare/names/coded-name.ts'
import type { Use } from '../../compare/names/name-use.ts'
import type { Dictionary } from '../../encode/dictionary.ts'
import { mentionOf, structuredOf } from '../../encode/names/name-value.ts'
import { recentReader } from '../../encode/names/recent-names.ts'
import { isShared, nameReader } from '../../encode/names/shared-names.ts'
import { createBoundedCache } from '../../internal/bounded-cache.ts'
import { createPairMemo, type PairMemo } from '../../internal/memo.ts'
import type { Steps } from '../../internal/pace.ts'
import type { StructuredName } from '../../normalise/types.ts'
import { isFirstWord, isPartOrForm, MAY_BE_ONE } from './part-or-form.ts'
import { type LikeWords, likeWords, unlikeWords } from '../names/like-words.ts'
import { type MentionNames, mentionNames } from './mention-names.ts'
import { createMentionSounds, type MentionSounds } from './mention-sounds.ts'
import { kinCode } from '../kin-code.ts'
import { type Kin, KINS } from '../relation.ts'

export interface ListedNames {
  /** By mention, as in {@link MentionNames}. */
  readonly kinOf: Uint8Array
  readonly roleOf: Uint8Array
  /** Bits for two mentions' names being one person's, 0 where they aren't alike. Symmetric. */
  bits(a: number, b: number): number
  /** Is the person of this name (of the column `name`) called as a mention of a close relative is? */
  readonly isCalled: (name: number, mention: number) => boolean
  /** Is a sibling called exactly as this name? Of one record both are one person: lists of a mother's children have all of them. */
  readonly isSame: (name: number, mention: number) => boolean
  /** Whether `bits` of two mentions may be above 0, as far as sounds tell. Symmetric. */
  mayAgree(a: number, b: number): boolean
  /** Whether `isCalled` may hold, as far as sounds tell. */
  readonly mayBeCalled: (name: number, mention: number) => boolean
  /** By mention, and by owner, the number of the name; and whether two names, by number, may have one given name. */
  readonly nameOf: Int32Array
  readonly ownerOf: Int32Array
  readonly mayShareGiven: (a: number, b: number) => boolean
  /** Fetches how the first `count` names sound, by number, and gives what it is no use to know. */
  readonly touch: (names: Int32Array, count: number) => number
  /** Takes the name of an owner that somebody took apart, so that how it sounds is known without doing that again. */
  readonly hear: (owner: number, name: StructuredName) => void
  /** What another thread may begin with. */
  readonly tables: () => Steps<ListedTables>
}

/** What is made once for all threads; plain data. */
export interface ListedTables {
  readonly names: MentionNames
  readonly sounds: MentionSounds
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
/** Who isn't the person: for grandparents and cousins, namesakes are custom. */
const CLOSE: readonly Kin[] = ['parent', 'child', 'sibling', 'spouse']
const SIBLING = kinCode('sibling')
const isClose: Uint8Array = /* @__PURE__ */ Uint8Array.from(KINS, (kin) => Number(CLOSE.includes(kin)))

/**
 * @param mentions values of listed relatives
 * @param owners names that people bear themselves
 * @param made tables of the same dictionaries, made by another thread
 */
export function createListedNames(
  mentions: Dictionary,
  owners: Dictionary | undefined,
  made?: ListedTables,
): ListedNames {
  const names = made?.names ?? mentionNames(mentions, owners)
  const { count, nameOf, ownerOf, kinOf, roleOf, sources } = names
  const textBy = (id: number): string => {
    const source = sources[id]!
    return source >= 0 ? mentionOf(mentions.text(source)).name : owners!.text(~source)
  }
  const structuredBy = nameTaker(mentions, owners, sources, textBy)
  // Of names that nobody shares each is heard once: what the memo holds then is rather for those that are compared.
  const heardBy = isShared(mentions) ? structuredBy : (id: number) => structuredOf(textBy(id))
  const sounds = createMentionSounds(count, heardBy, isShared(mentions), made?.sounds)
  const { mayAgree } = sounds
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
  const agreement = memoised(createPairMemo(memoBits, 8), (a, b) => {
    const made = compareCodedFor(TO_AGREE, a, b)
    if (made?.relation === 'kin') return 0
    const share = made === undefined ? 0 : made.similarity >= ALIKE ? 1 : isPartOrForm(made) ? PART_SHARE : 0
    if (made === undefined || share === 0) return isFirstWord(a.name, b.name) ? FIRST_WORD : 0
    return Math.max(1, Math.min(100, Math.round(made.bits * 2 * share)))
  })
  const call = memoised(
    createPairMemo(memoBits, 8),
    (a, b) => {
      const made = compareCodedFor(TO_BE_CALLED, a, b)
      return made?.relation === 'same' && made.similarity >= CALLED && made.bits >= CALLED_BITS ? 1 : 0
    },
    everyWordIsLike,
  )
  return {
    kinOf,
    roleOf,
    nameOf,
    ownerOf,
    mayShareGiven: sounds.mayShareGiven,
    touch: sounds.touch,
    hear: (owner, name) => sounds.hear(ownerOf[owner]!, name),
    *tables() {
      return { names, sounds: yield* sounds.all() }
    },
    bits: (a, b) => (nameOf[a] === nameOf[b] ? sameBits(nameOf[a]!) : agreement(nameOf[a]!, nameOf[b]!) / 2),
    isCalled: (name, mention) =>
      isClose[kinOf[mention]!] === 1 &&
      (ownerOf[name] === nameOf[mention] || call(ownerOf[name]!, nameOf[mention]!) === 1),
    isSame: (name, mention) => kinOf[mention] === SIBLING && ownerOf[name] === nameOf[mention],
    mayAgree: (a, b) => mayAgree(nameOf[a]!, nameOf[b]!),
    mayBeCalled(name, mention) {
      const [x, y] = [ownerOf[name]!, nameOf[mention]!]
      return isClose[kinOf[mention]!] === 1 && (x === y || mayAgree(x, y))
    },
  }

  function sameBits(id: number): number {
    return agreement(id, id) / 2
  }
}

/** Takes names apart by their number: with others who do where they are shared, so that they are met again. */
function nameTaker(
  mentions: Dictionary,
  owners: Dictionary | undefined,
  sources: Int32Array,
  textBy: (id: number) => string,
): (id: number) => StructuredName {
  if (!isShared(mentions)) return recentReader(textBy)
  const mentionBy = nameReader(mentions)
  const ownerBy = owners && nameReader(owners)
  return (id) => {
    const source = sources[id]!
    return source >= 0 ? mentionBy(source) : ownerBy!(~source)
  }
}

function bitsOf(n: number): number {
  return 32 - Math.clz32(n)
}
