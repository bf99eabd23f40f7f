/**
 * Two names compared as wholes: the better of the best token alignment and the joined strings (spaces do not survive
 * a change of script, and the two fail on different names), then conflicts and kin patterns read off the alignment.
 */
import { tokenRarity } from '../../data/token-frequencies.ts'
import type { NameToken, StructuredName } from '../../normalise/types.ts'
import { alignTokens } from './align-tokens.ts'
import { joinedBits } from './align-joined.ts'
import { codeName, type CodedName } from './name-code.ts'
import { judge, type NameConflict, type NameFlag, type NameRelation } from './name-relation.ts'
import { bitsFor, nameSimilarity } from './name-similarity.ts'
import { ANY, type Use } from './name-use.ts'
import { describePair, type PairKind } from './pair-kind.ts'
import { surnameAlone } from './surname-alone.ts'
import { soundRarity } from './sound-rarity.ts'
import { rarityFactor, selfBits, tableFor } from './token-bits.ts'
import { type CodedToken, createTokenCoder } from './token-code.ts'

export interface CompareNamesOptions {
  /** Share of all tokens that are this one (0 to 1), by its a-z form; default: built-in tables. */
  readonly frequency?: (latin: string) => number
}

/** Aligned tokens; the indices are those of `readings[0].tokens` and `readings[1].tokens`. */
export interface NamePair {
  readonly a: readonly number[]
  readonly b: readonly number[]
  readonly kind: PairKind
  /** Evidence for one name rather than two, in bits; negative against. */
  readonly bits: number
}

export interface NameAlignment {
  /** 0 to 1: the share of what the poorer name could agree on that does agree. */
  readonly similarity: number
  /** Evidence that the names are one person's rather than two people's, in bits; negative against. */
  readonly bits: number
  readonly relation: NameRelation
  /** The readings that were compared: the names themselves, or one of their `alternatives`; indices refer to these. */
  readonly readings: readonly [StructuredName, StructuredName]
  readonly pairs: readonly NamePair[]
  readonly unmatchedA: readonly number[]
  readonly unmatchedB: readonly number[]
  readonly conflicts: readonly NameConflict[]
  readonly flags: readonly NameFlag[]
}

const coded = /* @__PURE__ */ new WeakMap<StructuredName, CodedName>()
let byDefault: ((token: NameToken) => CodedToken) | undefined

/**
 * Symmetric and deterministic. About 10 to 100 microseconds; a name is coded once and remembered as long as the
 * object lives.
 * @param a A name from `structureName`.
 * @param b Another; the scripts may differ.
 *
 * @example
 * ```ts
 * import { compareNames, structureName } from 'kinmatch/names'
 *
 * const { relation, similarity } = compareNames(structureName('محمد علي'), structureName('Mohammed Ali'))
 * relation //=> 'same'
 * similarity > 0.8 //=> true
 * ```
 */
export function compareNames(
  a: StructuredName,
  b: StructuredName,
  options?: CompareNamesOptions,
): NameAlignment {
  if (a.tokens.length === 0 || b.tokens.length === 0) return nothingToCompare(a, b)
  const x = coder(a, options)
  const y = coder(b, options)
  return before(x, y)
    ? (compareCoded(x, y, ANY) as NameAlignment)
    : exchange(compareCoded(y, x, ANY) as NameAlignment)
}

/** {@link compareNames}, but undefined where the result is sure to be of no use, which is found out sooner. */
export function compareNamesFor(use: Use, a: StructuredName, b: StructuredName): NameAlignment | undefined {
  if (a.tokens.length === 0 || b.tokens.length === 0) return nothingToCompare(a, b)
  const x = coder(a, undefined)
  const y = coder(b, undefined)
  const isInOrder = before(x, y)
  const made = isInOrder ? compareCoded(x, y, use) : compareCoded(y, x, use)
  return made === undefined || isInOrder ? made : exchange(made)
}

function compareCoded(x: CodedName, y: CodedName, use: Use): NameAlignment | undefined {
  const isOne = x.alternatives.length + y.alternatives.length === 0 || x.name.script === y.name.script
  if (isOne) return align(x, y, use)
  // Which reading is the best one is told among all of them, if one is of use.
  if (use !== ANY && !readings(x).some((left) => readings(y).some((right) => align(left, right, use))))
    return undefined
  let best: NameAlignment | undefined
  let most = -Infinity
  for (const left of readings(x)) {
    for (const right of readings(y)) {
      const made = align(left, right, ANY) as NameAlignment
      const likely = made.bits + LIKELIHOOD * Math.log2((left.name.share ?? 1) * (right.name.share ?? 1))
      if (likely > most) {
        best = likely < made.bits ? { ...made, bits: likely } : made
        most = likely
      }
    }
  }
  return best
}

function readings(name: CodedName): readonly CodedName[] {
  return [name, ...name.alternatives]
}

/** A name without words is missing, and missing is no disagreement. */
function nothingToCompare(a: StructuredName, b: StructuredName): NameAlignment {
  return {
    similarity: 0,
    bits: 0,
    relation: 'different',
    readings: [a, b],
    pairs: [],
    unmatchedA: a.tokens.map((_, at) => at),
    unmatchedB: b.tokens.map((_, at) => at),
    conflicts: [],
    flags: ['missing'],
  }
}

/** Weight of how likely a reading of the writing is, against the evidence of its alignment. */
const LIKELIHOOD = 0.5

function exchange(made: NameAlignment): NameAlignment {
  return {
    ...made,
    readings: [made.readings[1], made.readings[0]],
    pairs: made.pairs.map((p) => ({ ...p, a: p.b, b: p.a })),
    unmatchedA: made.unmatchedB,
    unmatchedB: made.unmatchedA,
    conflicts: made.conflicts.map((c) => ({ ...c, a: c.b, b: c.a })),
  }
}

/** Aligned tokens below this many bits are left unmatched: they contradict each other. */
const AGREEMENT = 1

function coder(name: StructuredName, options: CompareNamesOptions | undefined): CodedName {
  const frequency = options?.frequency
  if (frequency !== undefined) {
    const rarity = (latin: string): number => -Math.log2(Math.max(frequency(latin), 1e-6))
    return codeName(name, createTokenCoder({ rarity, sound: undefined }), worth)
  }
  let made = coded.get(name)
  if (made === undefined) {
    byDefault ??= createTokenCoder({ rarity: tokenRarity, sound: soundRarity })
    made = codeName(name, byDefault, worth)
    coded.set(name, made)
  }
  return made
}

function worth(token: CodedToken): number {
  return token.initial ? 2 : selfBits(token) * rarityFactor(token, token) * (token.particle ? 0.3 : 1)
}

/** The native side goes first, since the learned tables run from native to Latin; ties by script and spelling. */
function before(a: CodedName, b: CodedName): boolean {
  const latinA = a.name.script === 'Latin'
  const latinB = b.name.script === 'Latin'
  if (latinA !== latinB) return latinB
  return a.key <= b.key
}

/** @returns undefined only where it is sure to be of no use. */
function align(a: CodedName, b: CodedName, use: Use): NameAlignment | undefined {
  const oneScript = a.name.script === b.name.script
  const table = tableFor(a.name.script, b.name.script)
  const { groups, bits: aligned } = alignTokens(a, b, table)
  const agreeing = groups.filter((g) => g.bits >= AGREEMENT)
  // In one script spaces mean something: joining is for names that one side wrote as one word.
  const joinable = !oneScript || a.tokens.length === 1 || b.tokens.length === 1
  // What is judged later only takes bits off. A kin pattern takes two tokens that agree.
  const mayPattern = (use.orKin && agreeing.length > 1) || (use.orWord && agreeing.length > 0)
  const least = mayPattern ? -Infinity : bitsFor(use.atLeast, a.worth, b.worth, !oneScript)
  const joined = joinable ? joinedBits(a, b, table, Math.max(aligned, least)) : -Infinity
  const alone = oneScript ? undefined : surnameAlone(a, b, table)
  if (aligned < least && joined === -Infinity && alone === undefined) return undefined
  const useJoined = joined > aligned
  const pairs: readonly NamePair[] = useJoined
    ? [{ a: a.from, b: b.from, kind: 'joined', bits: joined }]
    : agreeing.map((g) => ({
        a: a.from.slice(g.a, g.a + g.aLength),
        b: b.from.slice(g.b, g.b + g.bLength),
        kind: describePair(a, b, g),
        bits: g.bits,
      }))
  const unmatchedA = rest(a.name.tokens.length, pairs, 'a')
  const unmatchedB = rest(b.name.tokens.length, pairs, 'b')
  const raw = useJoined ? joined : aligned
  const verdict = judge(
    a.name,
    b.name,
    pairs,
    unmatchedA,
    unmatchedB,
    raw,
    Math.min(a.worth, b.worth),
    !oneScript,
  )
  if (alone !== undefined && alone.bits > verdict.bits) return bySurname(a, b, alone)
  return {
    similarity: nameSimilarity(verdict.bits, a.worth, b.worth, !oneScript),
    bits: verdict.bits,
    relation: verdict.relation,
    readings: [a.name, b.name],
    pairs,
    unmatchedA,
    unmatchedB,
    conflicts: verdict.conflicts,
    flags: verdict.flags,
  }
}

/** @param alone From {@link surnameAlone}. */
function bySurname(
  a: CodedName,
  b: CodedName,
  { at, bits }: { readonly at: number; readonly bits: number },
): NameAlignment {
  return {
    similarity: nameSimilarity(bits, a.worth, b.worth, true),
    bits,
    relation: 'different',
    readings: [a.name, b.name],
    pairs: [{ a: a.from.slice(0, 1), b: b.from.slice(at, at + 1), kind: 'romanised', bits }],
    unmatchedA: a.from.slice(1),
    unmatchedB: b.from.filter((_, k) => k !== at),
    conflicts: [],
    flags: [],
  }
}

function rest(count: number, pairs: readonly NamePair[], side: 'a' | 'b'): readonly number[] {
  const out: number[] = []
  for (let at = 0; at < count; at++) {
    let used = false
    for (const pair of pairs) used ||= pair[side].includes(at)
    if (!used) out.push(at)
  }
  return out
}
