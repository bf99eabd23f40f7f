/**
 * The alignment of two coded names as wholes, of the best of their readings. What it takes to know that a reading is not the best
 * one, or that no one is of use, is less than the alignment itself.
 */
import { alignTokens, type AlignedGroup, mayAnyAgree } from './align-tokens.ts'
import { bySpelling, isReadByCharacter } from '../syllables/han-spelling.ts'
import { foreignBits } from '../syllables/han-foreign.ts'
import { bySurname, kindOf, places, rest } from './alignment-parts.ts'
import { bySyllable } from '../syllables/by-syllable.ts'
import { hasOtherSyllables } from '../syllables/other-syllables.ts'
import { joinedBits } from './align-joined.ts'
import { cutShort } from '../words/cut-short.ts'
import type { NameAlignment } from './name-alignment.ts'
import type { AlignedPair } from '../words/pair-kind.ts'
import type { CodedName } from '../coded-name.ts'
import { judgeNames } from '../name-relation.ts'
import { bitsFor, nameSimilarity } from '../words/name-similarity.ts'
import { ANY, type Use } from '../name-use.ts'
import { type SurnameAlone, surnameAlone } from '../syllables/surname-alone.ts'
import { isLikeness } from '../words/likeness.ts'
import { otherHangulSyllables } from '../syllables/hangul-syllables.ts'
import { tellsLookAlikes } from '../words/tells-look-alikes.ts'
import { leavesOneWord } from './leaves-one-word.ts'
import { tableFor } from '../words/token-bits.ts'
import { AGREEMENT } from '../words/token-memo.ts'
import { leavesTwoNames } from './leaves-two-names.ts'
import type { LearnedTable } from '../words/token-learned.ts'
import { NEARLY } from '../words/token-weights.ts'

/** What tells the kind of an aligned group. */
export type Describe = (a: CodedName, b: CodedName, group: AlignedGroup) => AlignedPair['kind']

/** Weight of how likely a reading of the writing is, against the evidence of its alignment. */
const LIKELIHOOD = 0.5

/** A reading of each name, and what their tokens bring. */
interface Reading {
  readonly a: CodedName
  readonly b: CodedName
  readonly table: LearnedTable
  /** The Latin given name is of other syllables than the characters'. */
  otherSyllables: boolean
  /** Of these groups the one whose word the end of a field has cut. */
  readonly cut: AlignedGroup | undefined
  /** Groups that agree. */
  readonly groups: readonly AlignedGroup[]
  readonly aligned: number
  /** Bits of the joined names, -Infinity where they are not above `tried`. */
  joined: number
  tried: number
  /** Where all that can be compared is a surname. */
  readonly alone: SurnameAlone | undefined
}

/** Is told how to finish a comparison of no use, for somebody who may want it all the same if it has at least so many bits. */
export type Later = (finish: (atLeast: number) => NameAlignment<AlignedPair> | undefined) => void

/**
 * @param later Default: nobody will. Else strangers are not told by floors, since what that takes would be lost.
 * @returns undefined only where it is sure to be of no use.
 */
export function compareCoded(
  x: CodedName,
  y: CodedName,
  use: Use,
  describe: Describe,
  later?: Later,
): NameAlignment<AlignedPair> | undefined {
  if (x.alternatives.length + y.alternatives.length === 0 || x.script === y.script) {
    if (use !== ANY && later === undefined && isOfNoUse(x, y, use)) return undefined
    const only = readingOf(x, y)
    if (use !== ANY && !isOfUse(only, leastFor(only, use))) {
      later?.((atLeast) => (isBelow([only], atLeast) ? undefined : finish(only, describe)))
      return undefined
    }
    return finish(only, describe)
  }
  const all: Reading[] = []
  for (const a of [x, ...x.alternatives]) for (const b of [y, ...y.alternatives]) all.push(readingOf(a, b))
  // Who writes a Chinese name in other syllables is no foreigner with the like of it.
  if (all.some(({ otherSyllables }) => otherSyllables))
    for (const reading of all) reading.otherSyllables ||= reading.a.readAs === undefined
  // Which reading is the best one is told among all of them, if one is of use.
  if (use !== ANY && !isAnyOfUse(all, use)) {
    later?.((atLeast) => (isBelow(all, atLeast) ? undefined : bestOf(all, describe)))
    return undefined
  }
  return bestOf(all, describe)
}

function finish(only: Reading, describe: Describe): NameAlignment<AlignedPair> {
  join(only, only.aligned)
  return alignmentOf(only, describe)
}

/** Whether no reading can have so many bits: what is judged later only takes bits off. */
function isBelow(all: readonly Reading[], atLeast: number): boolean {
  return all.every(
    (reading) =>
      Math.max(reading.aligned, reading.alone?.bits ?? -Infinity) < atLeast &&
      join(reading, atLeast - NEARLY) === -Infinity,
  )
}

function isAnyOfUse(all: readonly Reading[], use: Use): boolean {
  const least = all.map((reading) => leastFor(reading, use))
  return (
    all.some(({ aligned }, k) => aligned >= least[k]!) ||
    all.some((reading, k) => isOfUse(reading, least[k]!))
  )
}

/** The reading of most evidence, less what speaks against reading the names so; of equals the first. */
function bestOf(all: readonly Reading[], describe: Describe): NameAlignment<AlignedPair> {
  const costs = all.map(
    ({ a, b }) => LIKELIHOOD * Math.log2((a.reading.share ?? 1) * (b.reading.share ?? 1)) + foreignBits(a, b),
  )
  // The one whose tokens say most comes first, since it leaves the others least to reach.
  let first = 0
  for (let k = 1; k < all.length; k++)
    if (all[k]!.aligned + costs[k]! > all[first]!.aligned + costs[first]!) first = k
  let best: NameAlignment<AlignedPair> | undefined
  let most = -Infinity
  let at = first
  for (let n = -1; n < all.length; n++) {
    const k = n < 0 ? first : n
    if (n === first) continue
    const reading = all[k]!
    const wanted = most - costs[k]! - NEARLY
    const isBehind = Math.max(reading.aligned, reading.alone?.bits ?? -Infinity) < wanted
    // What is judged later only takes bits off.
    if (join(reading, isBehind ? wanted : reading.aligned) === -Infinity && isBehind) continue
    const made = alignmentOf(reading, describe)
    const likely = made.bits + costs[k]!
    if (likely < most || (likely === most && k > at)) continue
    best = likely < made.bits ? { ...made, bits: likely } : made
    most = likely
    at = k
  }
  return best!
}

/** Whether strangers are told without an alignment; false where that takes one. */
function isOfNoUse(a: CodedName, b: CodedName, use: Use): boolean {
  const across = a.script !== b.script
  const least = bitsFor(use.atLeast, a.worth, b.worth, across)
  if (least < Math.min(a.tokens.length, b.tokens.length) || isSpelt(a, b)) return false
  const table = tableOf(a, b)
  if (mayAnyAgree(a, b, table)) return false
  const alone = across ? surnameAlone(a, b, table) : undefined
  if (alone !== undefined && use.orSurname) return false
  return !isOfUse(apart(a, b, table, alone), least)
}

/** Two names of which no words agree. */
function apart(a: CodedName, b: CodedName, table: LearnedTable, alone: SurnameAlone | undefined): Reading {
  return {
    a,
    b,
    table,
    otherSyllables: false,
    cut: undefined,
    groups: [],
    aligned: -Infinity,
    joined: -Infinity,
    tried: Infinity,
    alone,
  }
}

/** Readings of Chinese characters are pinyin, whatever the script that stands for them. */
function tableOf(a: CodedName, b: CodedName): LearnedTable {
  return tableFor(a.readAs === 'zh' ? 'Han' : a.script, b.script)
}

function isSpelt(a: CodedName, b: CodedName): boolean {
  return b.script === 'Latin' && isReadByCharacter(a)
}

function readingOf(a: CodedName, b: CodedName): Reading {
  const table = tableOf(a, b)
  const { groups, bits } = alignTokens(a, b, table)
  const byCharacter = isSpelt(a, b)
  const spelt = byCharacter ? bySpelling(a, b, groups) : { groups, change: 0 }
  const alone = a.script === b.script ? undefined : surnameAlone(a, b, table)
  const agreeing = spelt.groups.filter((g) => g.bits >= AGREEMENT)
  const cut = cutShort(a, b, groups)
  const read = cut === undefined ? bySyllable(a, b, agreeing) : undefined
  return {
    a,
    b,
    table,
    otherSyllables: cut === undefined && byCharacter && hasOtherSyllables(a, b, groups),
    cut: cut?.group,
    groups: cut === undefined ? (read?.groups ?? agreeing) : withCut(agreeing, cut.group),
    aligned:
      cut === undefined ? bits + spelt.change + (read?.change ?? 0) : bits + cut.group.bits - cut.instead,
    joined: -Infinity,
    tried: Infinity,
    alone,
  }
}

/** The groups with the one whose word the end of a field has cut, in place of what its word was in. */
function withCut(groups: readonly AlignedGroup[], cut: AlignedGroup): readonly AlignedGroup[] {
  return [...groups.filter((g) => g.a !== cut.a), cut].sort((x, y) => x.a - y.a)
}

/** Bits that an alignment needs to be of use. */
function leastFor({ a, b, groups, alone }: Reading, use: Use): number {
  // A kin pattern takes two tokens that agree.
  if ((use.orKin && groups.length > 1) || (use.orWord && groups.length > 0)) return -Infinity
  if (use.orSurname && alone !== undefined) return -Infinity
  return bitsFor(use.atLeast, a.worth, b.worth, a.script !== b.script)
}

function isOfUse(reading: Reading, least: number): boolean {
  return (
    Math.max(reading.aligned, reading.alone?.bits ?? -Infinity) >= least || join(reading, least) > -Infinity
  )
}

/** Bits of the joined names where they are above `atLeast`, else -Infinity. */
function join(reading: Reading, atLeast: number): number {
  const { a, b, table } = reading
  // In one script spaces mean something: joining is for names that one side wrote as one word.
  if (a.script === b.script && a.tokens.length > 1 && b.tokens.length > 1) return -Infinity
  if (reading.joined === -Infinity && atLeast < reading.tried) {
    const joined = joinedBits(a, b, table, atLeast)
    // Without spaces Mahmoud is nearly محمد: what is known of the words goes first.
    const isOne =
      joined > -Infinity && !leavesTwoNames(a, b, reading.groups) && !leavesOneWord(a, b, reading.groups)
    reading.tried = joined > -Infinity && !isOne ? -Infinity : atLeast
    reading.joined = isOne ? joined : -Infinity
  }
  return reading.joined > atLeast ? reading.joined : -Infinity
}

function alignmentOf(
  { a, b, table, otherSyllables, cut, groups, aligned, joined, alone }: Reading,
  describe: Describe,
): NameAlignment<AlignedPair> {
  const across = a.script !== b.script
  const useJoined = joined > aligned
  const pairs: AlignedPair[] = []
  if (useJoined) pairs.push({ a: a.from, b: b.from, kind: 'joined', bits: joined })
  else
    for (const g of groups)
      pairs.push({
        a: places(a, g.a, g.aLength),
        b: places(b, g.b, g.bLength),
        kind: kindOf(describe(a, b, g), g === cut),
        bits: g.bits,
      })
  const unmatchedA = rest(a.name.tokens.length, pairs, 'a')
  const unmatchedB = rest(b.name.tokens.length, pairs, 'b')
  const worth = Math.min(a.worth, b.worth)
  const raw = useJoined ? joined : aligned
  const otherHangul = useJoined ? -1 : otherHangulSyllables(a, b)
  const likenesses =
    otherHangul >= 0
      ? pairs.filter((pair) => pair.a.includes(a.from[otherHangul]!))
      : !useJoined && (!across || tellsLookAlikes(a.name.script, table))
        ? pairs.filter((_, k) => groups[k] !== cut && isLikeness(a, b, groups[k]!))
        : []
  const verdict = judgeNames(
    { a: a.name, b: b.name, pairs, unmatchedA, unmatchedB },
    {
      bits: raw,
      worth,
      acrossScripts: across,
      likenesses,
      ofGiven: otherHangul >= 0,
      otherSyllables: otherSyllables ? pairs.find((pair) => pair.a.includes(a.from.at(-1)!)) : undefined,
    },
  )
  if (alone !== undefined && alone.bits > verdict.bits) return bySurname(a, b, alone)
  return {
    similarity: nameSimilarity(verdict.agreeing, a.worth, b.worth, across),
    bits: verdict.bits,
    relation: verdict.relation,
    readings: [a.reading, b.reading],
    pairs,
    unmatchedA,
    unmatchedB,
    conflicts: verdict.conflicts,
    flags: verdict.flags,
  }
}
