/**
 * Two Latin names that can be Korean or Chinese: a surname and two syllables, each in some customary spelling. Syllables that no Hangul, or
 * no syllable of Mandarin, has in common are two names, be they a letter apart (Young-ho, Young-hee; Xiaoming, Xiaomin); those that one is
 * spelt as are one, be they ever so far apart (Park Jung-hee, Pak Chung-hui).
 */
import { mandarinReading } from '../../data/han-mandarin.ts'
import { hanSurnames } from '../../data/han-surnames.ts'
import { hangulGivenSyllables, hangulSurnames, rareHangulSyllables } from '../../data/hangul-names.ts'
import { wadeGiles } from '../../normalise/romanise/han-wade-giles.ts'
import { type AlignedGroup, bitCount, INVERSION } from './align-tokens.ts'
import { type CodedName, runOf } from './name-code.ts'
import { rarityFactor, selfBits } from './token-bits.ts'
import type { CodedToken } from './token-code.ts'
import { KNOWN_SHARE } from './token-weights.ts'

/** What a word alone on its side costs. */
const ALONE = -2.5

/** What each Hangul or syllable of pinyin has to do with a spelling: 1 where that is the likeliest one, half as much for each that is likelier. */
type Readings = ReadonlyMap<string, number>

/** What surnames and the syllables of given names are spelt as. */
interface Tradition {
  readonly surnames: ReadonlyMap<string, Readings>
  readonly syllables: ReadonlyMap<string, Readings>
}

interface ReadName {
  readonly tradition: Tradition
  /** Place of the surname: the first word or the last. */
  readonly at: number
  readonly surname: Readings
  /** Place of the first word of the given name, and how many there are: one or two. */
  readonly first: number
  readonly words: number
  readonly syllables: readonly [Readings, Readings]
}

/** What an alignment becomes. */
export interface SyllableAlignment {
  readonly groups: readonly AlignedGroup[]
  readonly change: number
}

let traditions: readonly Tradition[] | undefined

/**
 * @param groups That agree by letters.
 * @returns undefined where the names aren't both of one tradition by their form, have two surnames, or agree as well by letters.
 */
export function bySyllable(
  a: CodedName,
  b: CodedName,
  groups: readonly AlignedGroup[],
): SyllableAlignment | undefined {
  if (groups.length === 0 || a.key === b.key || !mayBeRead(a) || !mayBeRead(b)) return undefined
  let best: { x: ReadName; y: ReadName; alike: readonly [number, number] } | undefined
  const [ours, theirs] = [readNames(a), readNames(b)]
  for (const x of ours) {
    for (const y of theirs) {
      if (x.tradition !== y.tradition || likeness(x.surname, y.surname) === 0) continue
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

function mayBeRead({ name, tokens }: CodedName): boolean {
  const { length } = tokens
  if (name.script !== 'Latin' || length < 2 || length > 3) return false
  const [first, last] = [tokens[0]!.latin[0]!, tokens[length - 1]!.latin[0]!]
  traditions ??= [korean(), mandarin()]
  return traditions.some(({ surnames }) => surnames.has(first) || surnames.has(last))
}

/** The ways to read a name as a surname and two syllables. */
function readNames({ tokens }: CodedName): readonly ReadName[] {
  const out: ReadName[] = []
  const words = tokens.length - 1
  for (const tradition of traditions!) {
    for (const at of [0, words]) {
      const surname = tradition.surnames.get(tokens[at]!.latin[0]!)
      if (surname === undefined) continue
      const first = at === 0 ? 1 : 0
      for (const syllables of syllablesOf(tokens.slice(first, first + words), tradition))
        out.push({ tradition, at, surname, first, words, syllables })
    }
  }
  return out
}

/** The ways to read one word or two as two syllables. */
function syllablesOf(
  given: readonly CodedToken[],
  { syllables }: Tradition,
): readonly (readonly [Readings, Readings])[] {
  // A given name that lists know, such as Anna, is not an-na.
  if (given.some((token) => token.particle || token.initial) || (given.length === 1 && given[0]!.listed))
    return []
  const [one = '', other] = given.map(({ latin }) => latin[0]!)
  const out: [Readings, Readings][] = []
  for (let cut = other === undefined ? 1 : one.length; cut <= one.length; cut++) {
    const x = syllables.get(one.slice(0, cut))
    const y = syllables.get(other ?? one.slice(cut))
    if (x !== undefined && y !== undefined) out.push([x, y])
  }
  return out
}

function korean(): Tradition {
  return {
    surnames: readingsOf([hangulSurnames()]),
    syllables: readingsOf([hangulGivenSyllables(), rareHangulSyllables()]),
  }
}

/** Mandarin in pinyin and Wade-Giles. */
function mandarin(): Tradition {
  const surnames = new Set<string>()
  for (const [han, { mandarin: listed }] of hanSurnames())
    for (const reading of listed.length > 0 ? listed : han.length === 1 ? [mandarinReading(han)] : [])
      surnames.add(reading)
  const syllables = new Set<string>()
  for (let code = FIRST_HAN; code <= LAST_HAN; code++)
    syllables.add(mandarinReading(String.fromCharCode(code)))
  for (const set of [surnames, syllables]) set.delete('')
  const spelt = (set: ReadonlySet<string>): ReadonlyMap<string, Readings> =>
    readingsOf([new Map(Array.from(set, (reading) => [reading, [reading, wadeGiles(reading)]]))])
  return { surnames: spelt(surnames), syllables: spelt(syllables) }
}

const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff

function readingsOf(
  tables: readonly ReadonlyMap<string, readonly string[]>[],
): ReadonlyMap<string, Readings> {
  const out = new Map<string, Map<string, number>>()
  for (const table of tables) {
    for (const [hangul, spellings] of table) {
      for (const [rank, spelling] of spellings.entries()) {
        const of = out.get(spelling) ?? new Map<string, number>()
        out.set(spelling, of.set(hangul, Math.max(2 ** -rank, of.get(hangul) ?? 0)))
      }
    }
  }
  return out
}
