/** Names of listed relatives, each structured once, and how well two of them agree: by ids, with a memo of the pairs. */
import { compareNamesFor } from '../compare/names/compare-names.ts'
import type { Use } from '../compare/names/name-use.ts'
import { createJaroWinkler } from '../compare/text/jaro-winkler-codes.ts'
import { mentionOf } from '../encode/name-value.ts'
import { recentName } from '../encode/recent-names.ts'
import { skeleton } from '../encode/skeleton.ts'
import { createBoundedCache } from '../internal/bounded-cache.ts'
import type { CodeComparator } from '../internal/code-array.ts'
import { GrowableInt32 } from '../internal/growable-int32.ts'
import { createPairMemo, type PairMemo } from '../internal/memo.ts'
import type { StructuredName } from '../normalise/types.ts'
import type { RelationRole } from '../record/types.ts'
import { type Kin, neutralKin } from './relation.ts'

export interface ListedNames {
  /** By mention: its relation without sex, and the one of mother, father, spouse that it is. */
  readonly kinOf: readonly Kin[]
  readonly roleOf: readonly ('mother' | 'father' | 'spouse' | undefined)[]
  /** Bits for two mentions' names being one person's, 0 where they aren't alike. Symmetric. */
  bits(a: number, b: number): number
  /** Is the person of this name (of the column `name`) called as a mention of a close relative is? */
  isCalled(name: number, mention: number): boolean
}

/** log2 of the pairs that are remembered: all of a small file, and so many of a large one. */
const LEAST_MEMO_BITS = 4
const MOST_MEMO_BITS = 21
/** Similarity from which two names of listed relatives are one, and a name is that of a listed relative. */
const ALIKE = 0.7
const CALLED = 0.85
const CALLED_BITS = 5
const TO_AGREE: Use = { atLeast: ALIKE, orKin: false, orWord: false }
const TO_BE_CALLED: Use = { atLeast: CALLED, orKin: false, orWord: false }
/**
 * Winkler's similarity from which two words may be one. Who is called so has a like word for every word of the shorter name;
 * on invented people this spares three comparisons of names in four, and of those that would have agreed it loses one in
 * twenty, mostly namesakes by the family name and an initial.
 */
const LIKE = 0.75
const READINGS = 3
/** Names whose words are kept for a while, in one of two generations. */
const WORDS_KEPT = 10_000
/** Sounds of a name that count: all of any name that people have. */
const MOST_CODES = 255
/** Who isn't the person: for grandparents and cousins, namesakes are custom. */
const CLOSE: ReadonlySet<Kin> = /* @__PURE__ */ new Set<Kin>(['parent', 'child', 'sibling', 'spouse'])

export function createListedNames(mentions: readonly string[], owners: readonly string[]): ListedNames {
  const { names, nameOf, ownerOf, roles } = numberNames(mentions, owners)
  const structuredBy = (id: number): StructuredName => recentName(names[id]!)
  const sounds = createSounds(names.length, structuredBy)
  const { mayAgree } = sounds
  const words = createBoundedCache<readonly Word[], number>(WORDS_KEPT)
  const wordsBy = (id: number): readonly Word[] => {
    let own = words.get(id)
    if (own === undefined) words.set(id, (own = wordsOf(structuredBy(id))))
    return own
  }
  const winkler = createJaroWinkler()
  const everyWordIsLike = (a: number, b: number): boolean => {
    const [x, y] = [wordsBy(a), wordsBy(b)]
    const [shorter, longer] = x.length <= y.length ? [x, y] : [y, x]
    return shorter.every((p) => longer.some((q) => areLike(p, q, winkler)))
  }
  /** Values are small whole numbers, 0 for no. */
  const memoised =
    (memo: PairMemo, judged: (a: number, b: number) => number, worth?: (a: number, b: number) => boolean) =>
    (a: number, b: number) => {
      if (!mayAgree(a, b)) return 0
      const [low, high] = a < b ? [a, b] : [b, a]
      let value = memo.get(low, high)
      if (value < 0 && worth !== undefined && !worth(low, high)) {
        memo.set(low, high, 0)
        return 0
      }
      if (value < 0) {
        // Told in code-unit order, so that ids given by another order of the records change nothing.
        const inOrder = names[low]! <= names[high]!
        value = judged(inOrder ? low : high, inOrder ? high : low)
        memo.set(low, high, value)
      }
      return value
    }
  const memoBits = Math.max(
    LEAST_MEMO_BITS,
    Math.min(MOST_MEMO_BITS, Math.ceil(2 * Math.log2(names.length + 1))),
  )
  const agreement = memoised(createPairMemo(memoBits, 8), (a, b) => {
    const made = compareNamesFor(TO_AGREE, structuredBy(a), structuredBy(b))
    if (made === undefined || made.relation === 'kin' || made.similarity < ALIKE) return 0
    return Math.max(1, Math.min(100, Math.round(made.bits * 2)))
  })
  const call = memoised(
    createPairMemo(memoBits, 8),
    (a, b) => {
      const made = compareNamesFor(TO_BE_CALLED, structuredBy(a), structuredBy(b))
      return made?.relation === 'same' && made.similarity >= CALLED && made.bits >= CALLED_BITS ? 1 : 0
    },
    everyWordIsLike,
  )
  const kinOf = roles.map((role) => neutralKin(role as RelationRole))
  return {
    kinOf,
    roleOf: roles.map((role) =>
      role === 'mother' || role === 'father'
        ? role
        : role === 'spouse' || role === 'husband' || role === 'wife'
          ? 'spouse'
          : undefined,
    ),
    bits: (a, b) => (nameOf[a] === nameOf[b] ? sameBits(nameOf[a]!) : agreement(nameOf[a]!, nameOf[b]!) / 2),
    isCalled: (name, mention) =>
      CLOSE.has(kinOf[mention]!) &&
      (ownerOf[name] === nameOf[mention] || call(ownerOf[name]!, nameOf[mention]!) === 1),
  }

  function sameBits(id: number): number {
    return agreement(id, id) / 2
  }
}

/** Mentions and owners by the number of their name; the names themselves. */
function numberNames(
  mentions: readonly string[],
  owners: readonly string[],
): {
  readonly names: readonly string[]
  readonly nameOf: Int32Array
  readonly ownerOf: Int32Array
  readonly roles: readonly string[]
} {
  const ids = new Map<string, number>()
  const names: string[] = []
  const intern = (name: string): number => {
    let id = ids.get(name)
    if (id === undefined) ids.set(name, (id = names.push(name) - 1))
    return id
  }
  const roles: string[] = []
  const nameOf = Int32Array.from(mentions, (mention) => {
    const { role, name } = mentionOf(mention)
    roles.push(role)
    return intern(name)
  })
  return { names, nameOf, ownerOf: Int32Array.from(owners, intern), roles }
}

/** How names sound, each found once and kept as numbers. */
function createSounds(
  count: number,
  structuredBy: (id: number) => StructuredName,
): { readonly mayAgree: (a: number, b: number) => boolean } {
  const interner = new Map<string, number>()
  const codes = new GrowableInt32(count)
  /** Where the codes of a name begin, plus one, and how many there are; 0 until they are asked for. */
  const starts = new Int32Array(count)
  const counts = new Uint8Array(count)
  /** A bit by code: most pairs have none in common, and are done. */
  const masks = new Int32Array(count)
  const maskBy = (id: number): number => {
    if (starts[id] === 0) {
      starts[id] = codes.length + 1
      for (const code of soundsOf(structuredBy(id), interner)) {
        if (counts[id] === MOST_CODES) break
        codes.push(code)
        counts[id]!++
        masks[id]! |= 1 << code
      }
    }
    return masks[id]!
  }
  return {
    mayAgree(a, b) {
      if ((maskBy(a) & maskBy(b)) === 0) return false
      const [fromA, fromB] = [starts[a]! - 1, starts[b]! - 1]
      for (let m = 0; m < counts[a]!; m++)
        for (let n = 0; n < counts[b]!; n++) if (codes.at(fromA + m) === codes.at(fromB + n)) return true
      return false
    },
  }
}

/** Skeletons of the words, of a few readings each, and of all words as one; a word of one class or none counts as short. */
function soundsOf({ tokens }: StructuredName, interner: Map<string, number>): Iterable<number> {
  const words = tokens.filter(({ role, latin }) => role !== 'particle' && latin.length > 0)
  const texts = words.flatMap(({ latin }) => latin.slice(0, 3))
  if (words.length > 1) texts.push(words.map(({ latin }) => latin[0]!).join(''))
  const codes = new Set<number>()
  for (const text of texts) {
    const code = skeleton(text)
    const key = code.length > 1 ? code : `${code}~`
    let id = interner.get(key)
    if (id === undefined) interner.set(key, (id = interner.size))
    codes.add(id)
  }
  return codes
}

/** The readings of a word, and their consonant skeletons. */
interface Word {
  readonly readings: readonly Uint16Array[]
  readonly sounds: readonly string[]
}

function wordsOf({ tokens }: StructuredName): readonly Word[] {
  return tokens
    .filter(({ role, latin }) => role !== 'particle' && latin.length > 0)
    .map(({ latin }) => {
      const readings = latin.slice(0, READINGS)
      return {
        readings: readings.map((text) => Uint16Array.from(text, (c) => c.charCodeAt(0))),
        sounds: readings.map((text) => skeleton(text)).filter((code) => code.length > 1),
      }
    })
}

function areLike(a: Word, b: Word, winkler: CodeComparator): boolean {
  return (
    a.sounds.some((sound) => b.sounds.includes(sound)) ||
    a.readings.some((x) => b.readings.some((y) => winkler(x, 0, x.length, y, 0, y.length, LIKE) > 0))
  )
}
