/**
 * Two Latin names that can be Korean or Chinese: a surname and two syllables, each in some customary spelling. Syllables that no Hangul, or
 * no syllable of Mandarin, has in common are two names, be they a letter apart (Young-ho, Young-hee; Xiaoming, Xiaomin); those that one is
 * spelt as are one, be they ever so far apart (Park Jung-hee, Pak Chung-hui). Japanese names the same by their morae (Yuki, Yuko; Tsuji, Tuzi).
 */
import { type AlignedGroup, ALONE, bitCount, INVERSION } from '../alignment/align-tokens.ts'
import { runOf } from '../name-code.ts'
import type { CodedName } from '../coded-name.ts'
import { rarityFactor, selfBits } from '../words/token-bits.ts'
import { type Readings, syllableTraditions, type Tradition } from './syllable-traditions.ts'
import type { CodedToken } from '../words/coded-token.ts'
import { KNOWN_SHARE } from '../words/token-weights.ts'

/** A Latin name read as a surname and two syllables. */
export interface ReadName {
  /** Whose spellings they are. */
  readonly tradition: Tradition
  /** Place of the surname: the first word or the last. */
  readonly at: number
  /** What the surname stands for. */
  readonly surname: Readings
  /** Place of the first word of the given name. */
  readonly first: number
  /** One or two. */
  readonly words: number
  /** What the syllables stand for. */
  readonly syllables: readonly [Readings, Readings]
  /** Lists of given names know the given name. */
  readonly listed: boolean
}

/** What an alignment becomes. */
export interface SyllableAlignment {
  readonly groups: readonly AlignedGroup[]
  readonly change: number
}

/**
 * @param groups That agree by letters.
 * @returns undefined where the names aren't both of one tradition by their form, have two surnames, or agree as well by letters.
 */
export function bySyllable(
  a: CodedName,
  b: CodedName,
  groups: readonly AlignedGroup[],
): SyllableAlignment | undefined {
  if (groups.length === 0 || a.key === b.key) return undefined
  const ours = readNames(a)
  if (ours.length === 0) return undefined
  const theirs = readNames(b)
  let best: { x: ReadName; y: ReadName; alike: readonly [number, number] } | undefined
  for (const x of ours) {
    for (const y of theirs) {
      if (x.tradition !== y.tradition || likeness(x.surname, y.surname) === 0) continue
      // Of two names that lists know those say what they are.
      if (x.listed && y.listed) continue
      const alike = [0, 1].map((k) => likeness(x.syllables[k]!, y.syllables[k]!)) as [number, number]
      if (best === undefined || Math.min(...alike) > Math.min(...best.alike)) best = { x, y, alike }
    }
  }
  if (best === undefined) return undefined
  const { x, y, alike } = best
  return Math.min(...alike) > 0 ? agreeing(a, b, x, y, groups) : apart(x, y, alike, groups)
}

/** Surname against surname, given name against given name. */
function agreeing(
  a: CodedName,
  b: CodedName,
  x: ReadName,
  y: ReadName,
  groups: readonly AlignedGroup[],
): SyllableAlignment | undefined {
  const places = [[x.at, 1, y.at, 1]]
  if (x.words === 2 && y.words === 2) for (const k of [0, 1]) places.push([x.first + k, 1, y.first + k, 1])
  else places.push([x.first, x.words, y.first, y.words])
  const made = withOrder(
    places.map(([i, n, j, m]): AlignedGroup => {
      const known = knownBits(wordOf(a, i!, n!), wordOf(b, j!, m!))
      const found = groups.find((g) => g.a === i && g.aLength === n && g.b === j && g.bLength === m)
      return { a: i!, aLength: n!, b: j!, bLength: m!, bits: Math.max(known, found?.bits ?? 0) }
    }),
  )
  const [before, now] = [groups, made].map((list) => list.reduce((sum, { bits }) => sum + bits, 0))
  const left = a.tokens.length + b.tokens.length - groups.reduce((sum, g) => sum + g.aLength + g.bLength, 0)
  const change = now! - before! - ALONE * left
  return change > 0 ? { groups: made, change } : undefined
}

/** In the order of the first name, with what another order of the second takes off, as it does where words are aligned. */
function withOrder(groups: readonly AlignedGroup[]): readonly AlignedGroup[] {
  let used = 0
  return groups
    .toSorted((p, q) => p.a - q.a)
    .map((group) => {
      const cost = INVERSION * bitCount(used >> group.b)
      used |= ((1 << group.bLength) - 1) << group.b
      return { ...group, bits: group.bits + cost }
    })
}

function wordOf(name: CodedName, first: number, length: number): CodedToken {
  return length === 1 ? name.tokens[first]! : runOf(name, first, length)
}

function knownBits(x: CodedToken, y: CodedToken): number {
  const share = x.latin[0] === y.latin[0] ? 1 : KNOWN_SHARE.variant
  return share * Math.min(selfBits(x), selfBits(y)) * rarityFactor(x, y)
}

/** Without the groups of syllables that are two. */
function apart(
  x: ReadName,
  y: ReadName,
  alike: readonly [number, number],
  groups: readonly AlignedGroup[],
): SyllableAlignment | undefined {
  const isApart = ({ a, aLength, b, bLength }: AlignedGroup): boolean =>
    [0, 1].some((k) => {
      if (alike[k]! > 0) return false
      const [i, j] = [x.first + Math.min(k, x.words - 1), y.first + Math.min(k, y.words - 1)]
      return a <= i && i < a + aLength && b <= j && j < b + bLength
    })
  let change = 0
  for (const group of groups)
    if (isApart(group)) change += ALONE * (group.aLength + group.bLength) - group.bits
  return change === 0 ? undefined : { groups: groups.filter((group) => !isApart(group)), change }
}

function likeness(x: Readings, y: Readings): number {
  let most = 0
  for (const [hangul, share] of x) most = Math.max(most, share * (y.get(hangul) ?? 0))
  return most
}

const NONE: readonly ReadName[] = []

const known = /* @__PURE__ */ new WeakMap<CodedName, readonly ReadName[]>()

/** The ways to read a Latin name as a surname and two syllables, kept with the name. */
export function readNames(name: CodedName): readonly ReadName[] {
  const { length } = name.tokens
  if (name.script !== 'Latin' || length < 2 || length > 3) return NONE
  let ways = known.get(name)
  if (ways === undefined) known.set(name, (ways = waysToRead(name)))
  return ways
}

/** The ways to read a name as a surname and two syllables. */
function waysToRead({ tokens }: CodedName): readonly ReadName[] {
  let out: ReadName[] | undefined
  const words = tokens.length - 1
  for (const tradition of syllableTraditions()) {
    for (const at of [0, words]) {
      const surname = tradition.surname(tokens[at]!.latin[0]!)
      if (surname === undefined) continue
      const first = at === 0 ? 1 : 0
      const given = tokens.slice(first, first + words)
      if (given.some((token) => token.particle || token.initial)) continue
      // Choi Min is no given name Cho-i.
      if (words === 1 && tradition.surname(given[0]!.latin[0]!) !== undefined) continue
      const listed = words === 1 && given[0]!.listed
      if (listed && tradition.yieldsToLists) continue
      for (const syllables of tradition.given(given.map(({ latin }) => latin[0]!)))
        (out ??= []).push({ tradition, at, surname, first, words, syllables, listed })
    }
  }
  return out ?? NONE
}
