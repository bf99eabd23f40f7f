/** Names of listed relatives, each structured once, and how well two of them agree: by ids, with a memo of the pairs. */
import { compareNames } from '../compare/compare-names.ts'
import { mentionOf, structuredOf } from '../encode/name-value.ts'
import { skeleton } from '../encode/skeleton.ts'
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

const MEMO_BITS = 20
/** Similarity from which two names of listed relatives are one, and a name is that of a listed relative. */
const ALIKE = 0.7
const CALLED = 0.85
const CALLED_BITS = 5
/** Who isn't the person: for grandparents and cousins, namesakes are custom. */
const CLOSE: ReadonlySet<Kin> = /* @__PURE__ */ new Set<Kin>(['parent', 'child', 'sibling', 'spouse'])

export function createListedNames(mentions: readonly string[], owners: readonly string[]): ListedNames {
  const ids = new Map<string, number>()
  const names: string[] = []
  const intern = (name: string): number => {
    let id = ids.get(name)
    if (id === undefined) ids.set(name, (id = names.push(name) - 1))
    return id
  }
  const parts = mentions.map(mentionOf)
  const nameOf = Int32Array.from(parts, ({ name }) => intern(name))
  const ownerOf = Int32Array.from(owners, intern)
  const structured: StructuredName[] = []
  const structuredBy = (id: number): StructuredName => (structured[id] ??= structuredOf(names[id]!))
  const interner = new Map<string, number>()
  const codes: Int32Array[] = []
  const codesBy = (id: number): Int32Array => (codes[id] ??= soundsOf(structuredBy(id), interner))
  /** Names without one sound in common are not worth an alignment. */
  const mayAgree = (a: number, b: number): boolean => {
    const [x, y] = [codesBy(a), codesBy(b)]
    for (let m = 0; m < x.length; m++) for (let n = 0; n < y.length; n++) if (x[m] === y[n]) return true
    return false
  }
  /** Values are small whole numbers, 0 for no. */
  const memoised = (memo: PairMemo, judged: (a: number, b: number) => number) => (a: number, b: number) => {
    if (!mayAgree(a, b)) return 0
    const [low, high] = a < b ? [a, b] : [b, a]
    let value = memo.get(low, high)
    if (value < 0) {
      // Told in code-unit order, so that ids given by another order of the records change nothing.
      const inOrder = names[low]! <= names[high]!
      value = judged(inOrder ? low : high, inOrder ? high : low)
      memo.set(low, high, value)
    }
    return value
  }
  const agreement = memoised(createPairMemo(MEMO_BITS, 8), (a, b) => {
    const { relation, similarity, bits } = compareNames(structuredBy(a), structuredBy(b))
    return relation === 'kin' || similarity < ALIKE ? 0 : Math.max(1, Math.min(100, Math.round(bits * 2)))
  })
  const call = memoised(createPairMemo(MEMO_BITS, 8), (a, b) => {
    const { relation, similarity, bits } = compareNames(structuredBy(a), structuredBy(b))
    return relation === 'same' && similarity >= CALLED && bits >= CALLED_BITS ? 1 : 0
  })
  const kinOf = parts.map(({ role }) => neutralKin(role as RelationRole))
  return {
    kinOf,
    roleOf: parts.map(({ role }) =>
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

/** Skeletons of the words, of a few readings each, and of all words as one; a word of one class or none counts as short. */
function soundsOf({ tokens }: StructuredName, interner: Map<string, number>): Int32Array {
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
  return Int32Array.from(codes)
}
