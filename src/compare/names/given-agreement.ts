/**
 * Whether two names have one given name, read off their alignment. What the names of a family share (chains of fathers' names,
 * family names) tells nobody apart there, and what a form leaves out or puts in its place (the father's name for a surname)
 * differs for one person.
 */
import type { NameToken, StructuredName } from '../../normalise/types.ts'
import type { NameAlignment } from './compare-names.ts'
import type { AlignedPair } from './pair-kind.ts'

/** At most this much for one given name: relatives bear each other's names now and then. */
const GIVEN_MOST = 8
/** And this much where neither name says which of its words is the given one. */
const UNSURE_MOST = 4
const LEAST = 0.5
/** Similarity from which names that agree only when they are run together have one given name. */
export const JOINED_LEAST = 0.45
const SURE = 0.6
/** Similarity from which names that agree only when they are run together agree as wholes. */
const WHOLE_LEAST = 0.6

/**
 * @param mayBeParent whether one of the two may be the other's parent, so that a name that holds the other's whole name is
 *   the child's
 * @returns bits for one given name, or undefined where there are two. Symmetric.
 */
export function givenAgreement(made: NameAlignment<AlignedPair>, mayBeParent: boolean): number | undefined {
  const { readings, pairs, similarity, unmatchedA, unmatchedB, conflicts, flags } = made
  const [a, b] = readings
  if (a.tokens.length === 0 || b.tokens.length === 0) return undefined
  const like = GIVEN_MOST * Math.min(1, (similarity - 0.4) / 0.45)
  if (pairs.some((pair) => pair.kind === 'joined'))
    return similarity >= JOINED_LEAST ? Math.max(LEAST, like) : undefined
  if (pairs.length === 0 || conflicts.some((c) => c.kind !== 'part')) return undefined
  if (
    flags.some(
      (f) => f === 'kin-swapped' || f === 'kin-shared-chain' || (f === 'kin-contains' && mayBeParent),
    )
  )
    return undefined
  const [givenA, givenB] = [givenOf(a), givenOf(b)]
  // The shorter name stands whole in the longer one, and with it its given name.
  if (isWhole(a, unmatchedA) || isWhole(b, unmatchedB)) {
    if ((givenA.sure && unmatchedA.includes(givenA.at)) || (givenB.sure && unmatchedB.includes(givenB.at)))
      return undefined
    return Math.max(LEAST, like, Math.min(GIVEN_MOST - 2, ...pairs.map((pair) => pair.bits)))
  }
  const met = pairs.find((pair) => pair.a.includes(givenA.at) && pair.b.includes(givenB.at))
  if (met === undefined) return undefined
  return Math.max(LEAST, Math.min(met.bits, givenA.sure && givenB.sure ? GIVEN_MOST : UNSURE_MOST))
}

/** Does the given name of one stand in another place of the other name: as the father's, as a family name, in the order of a form? */
export function givenElsewhere({ readings: [a, b], pairs }: NameAlignment): boolean {
  const [x, y] = [givenOf(a).at, givenOf(b).at]
  return pairs.some((pair) => pair.kind !== 'joined' && (pair.a.includes(x) || pair.b.includes(y)))
}

/** Do two names share a word beside their given names (a father's, a family's)? Undefined where one has no other word. */
export function otherWordsAgree({ readings: [a, b], pairs, similarity }: NameAlignment): boolean | undefined {
  const [x, y] = [givenOf(a).at, givenOf(b).at]
  const hasMore = ({ tokens }: StructuredName, given: number): boolean =>
    tokens.some((token, at) => at !== given && isWord(token))
  if (!hasMore(a, x) || !hasMore(b, y)) return undefined
  if (pairs.some((pair) => pair.kind === 'joined')) return similarity >= WHOLE_LEAST
  return pairs.some((pair) => pair.bits > LEAST && !(pair.a.includes(x) && pair.b.includes(y)))
}

function isWhole(name: StructuredName, unmatched: readonly number[]): boolean {
  return unmatched.every((at) => name.tokens[at]!.role === 'particle')
}

/**
 * The word that is the given name: the first that is read so, else the first of all. A single letter (an initial, the Burmese
 * title U) is no given name that another could differ from.
 */
function isWord({ role, latin }: NameToken): boolean {
  return role !== 'particle' && (latin[0] ?? '').length > 1
}

function givenOf({ tokens }: StructuredName): { readonly at: number; readonly sure: boolean } {
  const at = tokens.findIndex((token) => token.role === 'given' && token.confidence >= SURE && isWord(token))
  if (at >= 0) return { at, sure: true }
  const first = tokens.findIndex(isWord)
  return { at: Math.max(first, 0), sure: false }
}
