/**
 * Two names compared as wholes: the better of the best token alignment and the joined strings (spaces do not survive
 * a change of script, and the two fail on different names), then conflicts and kin patterns read off the alignment.
 */
import { tokenRarity } from '../data/token-frequencies.ts'
import type { StructuredName } from '../normalise/types.ts'
import { alignTokens } from './align-tokens.ts'
import { joinedBits } from './align-joined.ts'
import { codeName, type CodedName } from './name-code.ts'
import { judge, type NameConflict, type NameFlag, type NameRelation } from './name-relation.ts'
import { nameSimilarity } from './name-similarity.ts'
import { describePair, type PairKind } from './pair-kind.ts'
import { rarityFactor, selfBits, tableFor } from './token-bits.ts'

export interface CompareNamesOptions {
  /** Share of all tokens that are this one (0 to 1), by its a-z form; default: built-in tables. */
  readonly frequency?: (latin: string) => number
}

/** Aligned tokens; the indices are those of `StructuredName.tokens`. */
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
  readonly pairs: readonly NamePair[]
  readonly unmatchedA: readonly number[]
  readonly unmatchedB: readonly number[]
  readonly conflicts: readonly NameConflict[]
  readonly flags: readonly NameFlag[]
}

const coded = /* @__PURE__ */ new WeakMap<StructuredName, CodedName>()

/**
 * Symmetric and deterministic. About 10 to 100 microseconds; a name is coded once and remembered as long as the
 * object lives.
 * @param a A name from `structureName`.
 * @param b Another; the scripts may differ.
 *
 * @example
 * ```ts
 * import { compareNames, structureName } from 'kinmatch'
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
  let best: NameAlignment | undefined
  for (const left of readingsOf(a)) {
    for (const right of readingsOf(b)) {
      const x = coder(left, options)
      const y = coder(right, options)
      const made = before(x, y) ? align(x, y, false) : align(y, x, true)
      if (best === undefined || made.bits > best.bits) best = made
    }
  }
  return best as NameAlignment
}

function readingsOf(name: StructuredName): readonly StructuredName[] {
  return name.alternatives === undefined ? [name] : [name, ...name.alternatives]
}

/** Aligned tokens below this many bits are left unmatched: they contradict each other. */
const AGREEMENT = 1

function coder(name: StructuredName, options: CompareNamesOptions | undefined): CodedName {
  const frequency = options?.frequency
  if (frequency !== undefined)
    return codeName(name, (latin) => -Math.log2(Math.max(frequency(latin), 1e-6)), worth)
  let made = coded.get(name)
  if (made === undefined) {
    made = codeName(name, tokenRarity, worth)
    coded.set(name, made)
  }
  return made
}

function worth(token: CodedName['tokens'][number]): number {
  return token.initial ? 2 : selfBits(token) * rarityFactor(token, token) * (token.particle ? 0.3 : 1)
}

/** The native side goes first, since the learned tables run from native to Latin; ties by the spelling. */
function before(a: CodedName, b: CodedName): boolean {
  const latinA = a.name.script === 'Latin'
  const latinB = b.name.script === 'Latin'
  if (latinA !== latinB) return latinB
  if (a.name.script !== b.name.script) return a.name.script < b.name.script
  const keyA = a.tokens.map((t) => t.native).join(' ')
  const keyB = b.tokens.map((t) => t.native).join(' ')
  return keyA <= keyB
}

function align(a: CodedName, b: CodedName, swapped: boolean): NameAlignment {
  const table = tableFor(a.name.script, b.name.script)
  const { groups, bits: aligned } = alignTokens(a, b, table)
  const joined = joinedBits(a, b, table, aligned)
  const useJoined = joined > aligned
  const found: NamePair[] = useJoined
    ? [{ a: [...a.from], b: [...b.from], kind: 'joined', bits: joined }]
    : groups
        .filter((g) => g.bits >= AGREEMENT)
        .map((g) => ({
          a: a.from.slice(g.a, g.a + g.aLength),
          b: b.from.slice(g.b, g.b + g.bLength),
          kind: describePair(a, b, g),
          bits: g.bits,
        }))
  const pairs = swapped ? found.map((p) => ({ ...p, a: p.b, b: p.a })) : found
  const nameA = swapped ? b.name : a.name
  const nameB = swapped ? a.name : b.name
  const unmatchedA = rest(
    nameA,
    pairs.flatMap((p) => p.a),
  )
  const unmatchedB = rest(
    nameB,
    pairs.flatMap((p) => p.b),
  )
  const raw = useJoined ? joined : aligned
  const verdict = judge(nameA, nameB, pairs, unmatchedA, unmatchedB, raw, Math.min(a.worth, b.worth))
  return {
    similarity: nameSimilarity(verdict.bits, a.worth, b.worth),
    bits: verdict.bits,
    relation: verdict.relation,
    pairs,
    unmatchedA,
    unmatchedB,
    conflicts: verdict.conflicts,
    flags: verdict.flags,
  }
}

function rest(name: StructuredName, used: readonly number[]): readonly number[] {
  return name.tokens.flatMap((_, at) => (used.includes(at) ? [] : [at]))
}
