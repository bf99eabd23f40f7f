/**
 * Two Latin names that can be Korean: a surname and two syllables, each in some customary spelling. Syllables that no Hangul has in common
 * are two names, be they a letter apart (Young-ho, Young-hee); those that one Hangul is spelt as are one, be they ever so far apart (Park
 * Jung-hee, Pak Chung-hui).
 */
import { hangulGivenSyllables, hangulSurnames, rareHangulSyllables } from '../../data/hangul-names.ts'
import type { AlignedGroup } from './align-tokens.ts'
import { type CodedName, runOf } from './name-code.ts'
import { rarityFactor, selfBits } from './token-bits.ts'
import type { CodedToken } from './token-code.ts'
import { KNOWN_SHARE } from './token-weights.ts'

/** What a word alone on its side costs. */
const ALONE = -2.5

/** What each Hangul has to do with a spelling: 1 where it is the likeliest one, half as much for each that is likelier. */
type Readings = ReadonlyMap<string, number>

interface KoreanName {
  /** Place of the surname: the first word or the last. */
  readonly at: number
  readonly surname: Readings
  /** Place of the first word of the given name, and how many there are: one or two. */
  readonly first: number
  readonly words: number
  readonly syllables: readonly [Readings, Readings]
}

/** What an alignment becomes. */
export interface KoreanAlignment {
  readonly groups: readonly AlignedGroup[]
  readonly change: number
}

let surnames: ReadonlyMap<string, Readings> | undefined
let syllables: ReadonlyMap<string, Readings> | undefined

/**
 * @param groups That agree by letters.
 * @returns undefined where the names aren't both Korean by their form, have two surnames, or agree as well by letters.
 */
export function byKorean(
  a: CodedName,
  b: CodedName,
  groups: readonly AlignedGroup[],
): KoreanAlignment | undefined {
  if (groups.length === 0 || a.key === b.key || !mayBeKorean(a) || !mayBeKorean(b)) return undefined
  let best: { x: KoreanName; y: KoreanName; alike: readonly [number, number] } | undefined
  const [ours, theirs] = [koreanNames(a), koreanNames(b)]
  for (const x of ours) {
    for (const y of theirs) {
      if (likeness(x.surname, y.surname) === 0) continue
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
  x: KoreanName,
  y: KoreanName,
  groups: readonly AlignedGroup[],
): KoreanAlignment | undefined {
  const places = [[x.at, 1, y.at, 1]]
  if (x.words === 2 && y.words === 2) for (const k of [0, 1]) places.push([x.first + k, 1, y.first + k, 1])
  else places.push([x.first, x.words, y.first, y.words])
  const made = places.map(([i, n, j, m]): AlignedGroup => {
    const known = knownBits(wordOf(a, i!, n!), wordOf(b, j!, m!))
    const found = groups.find((g) => g.a === i && g.aLength === n && g.b === j && g.bLength === m)
    return { a: i!, aLength: n!, b: j!, bLength: m!, bits: Math.max(known, found?.bits ?? 0) }
  })
  const [before, now] = [groups, made].map((list) => list.reduce((sum, { bits }) => sum + bits, 0))
  const left = a.tokens.length + b.tokens.length - groups.reduce((sum, g) => sum + g.aLength + g.bLength, 0)
  const change = now! - before! - ALONE * left
  return change > 0 ? { groups: made.sort((p, q) => p.a - q.a), change } : undefined
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
  x: KoreanName,
  y: KoreanName,
  alike: readonly [number, number],
  groups: readonly AlignedGroup[],
): KoreanAlignment | undefined {
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

function mayBeKorean({ name, tokens }: CodedName): boolean {
  const { length } = tokens
  if (name.script !== 'Latin' || length < 2 || length > 3) return false
  surnames ??= readingsOf([hangulSurnames()])
  return surnames.has(tokens[0]!.latin[0]!) || surnames.has(tokens[length - 1]!.latin[0]!)
}

/** The ways to read a name as a Korean one. */
function koreanNames({ tokens }: CodedName): readonly KoreanName[] {
  syllables ??= readingsOf([hangulGivenSyllables(), rareHangulSyllables()])
  const out: KoreanName[] = []
  const words = tokens.length - 1
  for (const at of [0, words]) {
    const surname = surnames!.get(tokens[at]!.latin[0]!)
    if (surname === undefined) continue
    const first = at === 0 ? 1 : 0
    const given = tokens.slice(first, first + words)
    if (given.some((token) => token.particle || token.initial)) continue
    const [one = '', other = ''] = given.map(({ latin }) => latin[0]!)
    if (words === 2) add(one, other)
    // A given name that lists know, such as Anna, is not an-na.
    else if (!given[0]!.listed)
      for (let cut = 1; cut < one.length; cut++) add(one.slice(0, cut), one.slice(cut))

    function add(x: string, y: string): void {
      const [a, b] = [syllables!.get(x), syllables!.get(y)]
      if (a !== undefined && b !== undefined)
        out.push({ at, surname: surname!, first, words, syllables: [a, b] })
    }
  }
  return out
}

function readingsOf(
  tables: readonly ReadonlyMap<string, readonly string[]>[],
): ReadonlyMap<string, Readings> {
  const out = new Map<string, Map<string, number>>()
  for (const table of tables) {
    for (const [hangul, spellings] of table) {
      for (const [rank, spelling] of spellings.entries()) {
        const of = out.get(spelling) ?? new Map<string, number>()
        out.set(spelling, of.set(hangul, 2 ** -rank))
      }
    }
  }
  return out
}
