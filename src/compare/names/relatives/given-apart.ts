import { isChainName, isPrefixName } from '../../../data/chain-names.ts'
import { isListed } from '../../../data/name-variants.ts'
import type { NameToken, StructuredName } from '../../../normalise/types.ts'
import { type ReadName, readNames } from '../syllables/by-syllable.ts'
import type { CodedName } from '../coded-name.ts'
import { givenOf } from './given-agreement.ts'
import type { NameAlignment } from '../alignment/name-alignment.ts'
import type { AlignedPair } from '../words/pair-kind.ts'
import { isVietnamese } from '../syllables/vietnamese-syllables.ts'

/** How names of origin end, which forms put first (Hosseini, Rahmany). */
const OF_ORIGIN = /.{4}[iy]$/

/** Confidence from which a form says that a word is a given name. */
const SURE = 0.6

/**
 * Do two names plainly have two given names? It is known of both which word that is, and neither has anything to do with a word of the other
 * name: not as a variant, a nickname, an initial, in another place. Brothers and sisters are told apart by nothing else, so that whatever else
 * agrees in such names is what a family shares. Words that are put before given names, and dropped again (Muhammad, Maria), leave it open, and
 * so do a nickname beside the name and a name that only says whose parent somebody is. Symmetric.
 *
 * @param made of `x` and `y`, in this order
 */
export function givenApart(made: NameAlignment<AlignedPair>, x: CodedName, y: CodedName): boolean {
  const { readings, unmatchedA, unmatchedB, pairs } = made
  if (unmatchedA.length === 0 || unmatchedB.length === 0) return false
  if (pairs.some(({ kind }) => kind === 'joined')) return false
  const [a, b] = readings
  if (
    unmatchedA.some((at) => leavesOpen(a.tokens[at]!)) ||
    unmatchedB.some((at) => leavesOpen(b.tokens[at]!))
  )
    return false
  if (unmatchedA.includes(plainGiven(a)) && unmatchedB.includes(plainGiven(b))) return true
  if (
    unmatchedA.some((at) => isSurelyGiven(a.tokens[at]!)) &&
    unmatchedB.some((at) => isSurelyGiven(b.tokens[at]!))
  )
    return true
  if (a !== x.reading || b !== y.reading) return false
  const [ours, theirs] = [readNames(x), readNames(y)]
  return ours.length + theirs.length === 0 ? isBeforeChain(made) : isBehindSurname(made, ours, theirs)
}

/** So many words that stay in their places behind the first one say that it is the given name: few have two given names behind a family's. */
const CHAIN_LEAST = 2

/** Whether all that differs is the first word of either name. */
function isBeforeChain({
  readings: [a, b],
  unmatchedA,
  unmatchedB,
  pairs,
}: NameAlignment<AlignedPair>): boolean {
  return (
    pairs.length >= CHAIN_LEAST &&
    pairs.every(({ a: [x], b: [y] }) => x === y) &&
    isAlone(a, unmatchedA) &&
    isAlone(b, unmatchedB)
  )
}

/** Whether the first word, if it may be the given name, is all that is left over. */
function isAlone(name: StructuredName, unmatched: readonly number[]): boolean {
  const { at, sure } = givenOf(name)
  return at === 0 && !sure && unmatched.length === 1 && unmatched[0] === 0 && name.tokens[0]!.role === 'given'
}

/** Whether two names of one tradition (Kim Min-su, Kim Min-ho) have a surname that agrees, and then each a word of its own. */
function isBehindSurname(
  { pairs }: NameAlignment<AlignedPair>,
  ours: readonly ReadName[],
  theirs: readonly ReadName[],
): boolean {
  return (
    pairs.some(({ a, b }) => a[0] === 0 && b[0] === 0) &&
    ours.some(
      ({ at, tradition }) =>
        at === 0 && theirs.some((other) => other.at === 0 && other.tradition === tradition),
    )
  )
}

/** The word that is surely the given name, by its form, its place in a Vietnamese name, or because it comes first and is known as one; else -1. */
function plainGiven(name: StructuredName): number {
  if (isVietnamese(name)) return name.tokens.length - 1
  const { at, sure } = givenOf(name)
  if (sure) return at
  const { latin, role } = name.tokens[at]!
  const isKnown = isChainName(latin) || (isListed(latin) && !OF_ORIGIN.test(latin[0] ?? ''))
  return isKnown && at === 0 && role === 'given' ? at : -1
}

/** Whether a word is one of the given names by its form: of María Luz and María Inés one agrees, and the other tells the two apart. */
function isSurelyGiven({ role, confidence, latin }: NameToken): boolean {
  return role === 'given' && confidence >= SURE && (latin[0] ?? '').length > 1
}

function leavesOpen({ role, latin }: NameToken): boolean {
  return role === 'nickname' || role === 'kunya' || isPrefixName(latin)
}
