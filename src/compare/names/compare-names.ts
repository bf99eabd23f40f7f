/**
 * Two names compared as wholes: the better of the best token alignment and the joined strings (spaces do not survive
 * a change of script, and the two fail on different names), then conflicts and kin patterns read off the alignment.
 */
import { InputError } from '../../record/errors.ts'
import { unaligned } from './alignment/unaligned.ts'
import { requireStructured } from '../../normalise/structure/require-structured.ts'
import { tokenRarity } from '../../data/token-frequencies.ts'
import type { NameToken, StructuredName } from '../../normalise/types.ts'
import { compareCoded, type Later } from './alignment/align-names.ts'
import { codeName } from './name-code.ts'
import type { CodedName } from './coded-name.ts'
import { ANY, type Use } from './name-use.ts'
import { type AlignedPair, describePair } from './words/pair-kind.ts'
import { soundRarity } from './words/sound-rarity.ts'
import { rarityFactor, selfBits } from './words/token-bits.ts'
import { createTokenCoder } from './words/token-code.ts'
import type { CodedToken } from './words/coded-token.ts'
import { PARTICLE_SHARE } from './words/token-weights.ts'
import type { NameAlignment } from './alignment/name-alignment.ts'

/** How {@link compareNames} weighs what agrees. */
export interface CompareNamesOptions {
  /** Share of all tokens that are this one (0 to 1), by its a-z form; default: built-in tables. */
  readonly frequency?: ((latin: string) => number) | undefined
}

const aligned = (): 'aligned' => 'aligned'

/** A name without words is missing, and missing is no disagreement. */
const MISSING = ['missing'] as const

const coded = /* @__PURE__ */ new WeakMap<StructuredName, CodedName>()
let byDefault: ((token: NameToken) => CodedToken) | undefined

/**
 * What two names have in common, across scripts and spellings: which words stand against which, what contradicts what, and how many
 * bits speak for one person. Symmetric and deterministic. About 10 to 100 microseconds; a name is coded once and remembered as long as the
 * object lives.
 * @param a A name from `structureName`.
 * @param b Another; the scripts may differ.
 * @throws {InputError} `not-a-structured-name` for a name as text; `bad-frequency`
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
  requireStructured(a, 'compareNames')
  requireStructured(b, 'compareNames')
  if (a.tokens.length === 0 || b.tokens.length === 0) return unaligned(a, b, MISSING)
  const x = coder(a, options)
  const y = coder(b, options)
  return before(x, y)
    ? (compareCoded(x, y, ANY, describePair) as NameAlignment)
    : exchange(compareCoded(y, x, ANY, describePair) as NameAlignment)
}

/** {@link compareNames}, but undefined where the result is sure to be of no use, which is found out sooner. */
export function compareNamesWhere(use: Use, a: StructuredName, b: StructuredName): NameAlignment | undefined {
  if (a.tokens.length === 0 || b.tokens.length === 0) return unaligned(a, b, MISSING)
  const [x, y] = [codedName(a), codedName(b)]
  if (before(x, y)) return compareCoded(x, y, use, describePair) as NameAlignment | undefined
  const made = compareCoded(y, x, use, describePair) as NameAlignment | undefined
  return made && exchange(made)
}

/**
 * {@link compareNames}, but undefined where the result is sure to be of no use, which is found out sooner; and of pairs it only says
 * whether they are the joined names.
 */
export function compareNamesFor(
  use: Use,
  a: StructuredName,
  b: StructuredName,
): NameAlignment<AlignedPair> | undefined {
  return compareCodedFor(use, codedName(a), codedName(b))
}

/** {@link compareNamesFor} of names that are coded already; what `later` is told has its sides in either order. */
export function compareCodedFor(
  use: Use,
  a: CodedName,
  b: CodedName,
  later?: Later,
): NameAlignment<AlignedPair> | undefined {
  if (a.name.tokens.length === 0 || b.name.tokens.length === 0)
    return unaligned(a.reading, b.reading, MISSING)
  const isInOrder = before(a, b)
  const made = isInOrder ? compareCoded(a, b, use, aligned, later) : compareCoded(b, a, use, aligned, later)
  return made === undefined || isInOrder ? made : exchange(made)
}

function exchange<Pair extends AlignedPair>(made: NameAlignment<Pair>): NameAlignment<Pair> {
  return {
    ...made,
    readings: [made.readings[1], made.readings[0]],
    pairs: made.pairs.map((p) => ({ ...p, a: p.b, b: p.a })),
    unmatchedA: made.unmatchedB,
    unmatchedB: made.unmatchedA,
    conflicts: made.conflicts.map((c) => ({ ...c, a: c.b, b: c.a })),
  }
}

function coder(name: StructuredName, options: CompareNamesOptions | undefined): CodedName {
  const frequency = options?.frequency
  if (frequency === undefined) return codedName(name)
  if (typeof frequency !== 'function') throw badFrequency()
  const rarity = (latin: string): number => {
    const share = frequency(latin)
    if (!(share >= 0 && share <= 1)) throw badFrequency()
    return -Math.log2(Math.max(share, 1e-6))
  }
  return codeName(name, createTokenCoder({ rarity, sound: undefined }), worth)
}

/** A name coded under the built-in frequencies, remembered as long as the object lives. */
export function codedName(name: StructuredName): CodedName {
  let made = coded.get(name)
  if (made === undefined) {
    made = codeAnew(name)
    coded.set(name, made)
  }
  return made
}

/** The same for whoever keeps it. */
export function codeAnew(name: StructuredName): CodedName {
  byDefault ??= createTokenCoder({ rarity: tokenRarity, sound: soundRarity })
  return codeName(name, byDefault, worth)
}

function worth(token: CodedToken): number {
  return token.initial
    ? 2
    : selfBits(token) * rarityFactor(token, token) * (token.particle ? PARTICLE_SHARE : 1)
}

/** The native side goes first, since the learned tables run from native to Latin; ties by script and spelling. */
function before(a: CodedName, b: CodedName): boolean {
  const latinA = a.script === 'Latin'
  const latinB = b.script === 'Latin'
  if (latinA !== latinB) return latinB
  return a.key <= b.key
}

const badFrequency = (): InputError =>
  new InputError('bad-frequency', 'frequency is a function that gives the share of a token, from 0 to 1')
