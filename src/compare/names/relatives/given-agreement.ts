/**
 * Whether two names have one given name, read off their alignment. What the names of a family share (chains of fathers' names,
 * family names) tells nobody apart there, and what a form leaves out or puts in its place (the father's name for a surname)
 * differs for one person.
 */
import type { NameToken, StructuredName } from '../../../normalise/types.ts'
import { osaDistance } from '../../text/osa.ts'
import type { NameAlignment } from '../alignment/name-alignment.ts'
import type { NameConflict } from '../alignment/name-alignment.ts'
import type { AlignedPair } from '../words/pair-kind.ts'

/** At most this much for one given name: relatives bear each other's names now and then. */
const GIVEN_MOST = 8
/** And this much where neither name says which of its words is the given one. */
const UNSURE_MOST = 4
/** And this much for two that are written alike and differ in a letter. */
const LETTER_MOST = 5
const LEAST = 0.5
/** Similarity from which names that agree only when they are run together have one given name. */
export const JOINED_LEAST = 0.45
/** Bits from which words that are only alike are one: an ending in common (-enko, -ovich) is worth less. */
const ALIKE_LEAST = 6
const SURE = 0.6
/** Confidence from which a word is a father's name by its form (Петрович, Андріївна), and from which its column says so, wherever it stood. */
const PATRONYMIC = 0.9
const BY_COLUMN = 1
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
  if (pairs.length === 0 || conflicts.some(({ kind }) => !OF_OTHER_WORDS.has(kind))) return undefined
  if (
    flags.some(
      (f) => f === 'kin-swapped' || f === 'kin-shared-chain' || (f === 'kin-contains' && mayBeParent),
    )
  )
    return undefined
  const [givenA, givenB] = [givenOf(a), givenOf(b)]
  const met = givenPair(made)
  const sure = givenA.sure && givenB.sure
  if (met !== undefined && conflicts.some(({ kind, a: x }) => kind === 'likeness' && x === met.a))
    return undefined
  if (met !== undefined) {
    const letters = lettersApart(a.tokens[givenA.at]!, b.tokens[givenB.at]!)
    if (letters > 1) return undefined
    if (sure) return Math.max(LEAST, Math.min(met.bits, letters === 1 ? LETTER_MOST : GIVEN_MOST))
  }
  // The shorter name stands whole in the longer one, and with it its given name.
  if (isWhole(a, unmatchedA) || isWhole(b, unmatchedB)) {
    if ((givenA.sure && unmatchedA.includes(givenA.at)) || (givenB.sure && unmatchedB.includes(givenB.at)))
      return undefined
    return Math.max(LEAST, like, Math.min(GIVEN_MOST - 2, ...pairs.map((pair) => pair.bits)))
  }
  return met === undefined ? undefined : Math.max(LEAST, Math.min(met.bits, UNSURE_MOST))
}

/**
 * Letters by which two names in Hangul differ; 0 where one is part of the other, or in another script. Korean names with another syllable
 * are a likeness already (other-hangul.ts): what comes here is longer, or sounds alike.
 */
function lettersApart({ native: a }: NameToken, { native: b }: NameToken): number {
  if (!HANGUL.test(a) || !HANGUL.test(b) || a.includes(b) || b.includes(a)) return 0
  return osaDistance(a.normalize('NFD'), b.normalize('NFD'), 2)
}

const HANGUL = /^[\uac00-\ud7a3]+$/

/** Conflicts that leave open whether the given names are one. */
const OF_OTHER_WORDS: ReadonlySet<NameConflict['kind']> = /* @__PURE__ */ new Set<NameConflict['kind']>([
  'part',
  'initial',
  'order',
  'title',
  'likeness',
])

/** The aligned words among which both given names are; undefined where they stand apart. */
export function givenPair<Pair extends AlignedPair>({
  readings: [a, b],
  pairs,
}: NameAlignment<Pair>): Pair | undefined {
  const [x, y] = [givenOf(a).at, givenOf(b).at]
  return pairs.find((pair) => pair.a.includes(x) && pair.b.includes(y))
}

/** Does the given name of one stand in another place of the other name: as the father's, as a family name, in the order of a form? */
export function givenElsewhere({ readings: [a, b], pairs }: NameAlignment): boolean {
  const [x, y] = [givenOf(a).at, givenOf(b).at]
  return pairs.some((pair) => isOneWord(pair) && pair.a.includes(x) !== pair.b.includes(y))
}

function isGiven({ role, confidence }: NameToken): boolean {
  return role === 'given' && confidence >= SURE
}

/** Two words that are one, and not merely alike. */
function isOneWord({ kind, bits }: AlignedPair): boolean {
  return kind !== 'joined' && bits > (kind === 'learned' ? ALIKE_LEAST : LEAST)
}

/**
 * Do two given names differ by a likeness alone: rather look-alikes than one name, or one that was badly mangled? A name that
 * does not say which of its words is the given one may mean any.
 */
export function givenAlike({ readings: [a, b], conflicts }: NameAlignment): boolean {
  const [x, y] = [givenOf(a), givenOf(b)]
  return conflicts.some(({ kind, a: ours, b: theirs }) => {
    if (kind !== 'likeness') return false
    const [isOurs, isTheirs] = [ours.includes(x.at), theirs.includes(y.at)]
    return (isOurs || !x.sure) && (isTheirs || !y.sure) && (isOurs || isTheirs)
  })
}

/** Do two names share a word beside their given names (a father's, a family's)? Undefined where one has no other word. */
export function otherWordsAgree({ readings: [a, b], pairs, similarity }: NameAlignment): boolean | undefined {
  const [x, y] = [givenOf(a).at, givenOf(b).at]
  const hasMore = ({ tokens }: StructuredName, given: number): boolean =>
    tokens.some((token, at) => at !== given && isWord(token))
  if (!hasMore(a, x) || !hasMore(b, y)) return undefined
  if (pairs.some((pair) => pair.kind === 'joined')) return similarity >= WHOLE_LEAST
  return pairs.some((pair) => isOneWord(pair) && !(pair.a.includes(x) && pair.b.includes(y)))
}

function isWhole(name: StructuredName, unmatched: readonly number[]): boolean {
  return unmatched.every((at) => name.tokens[at]!.role === 'particle')
}

function isWord({ role, latin }: NameToken): boolean {
  return role !== 'particle' && (latin[0] ?? '').length > 1
}

/**
 * The word that is the given name: the first that is read so, else the first of all. A single letter (an initial, the Burmese
 * title U) is no given name that another could differ from.
 */
export function givenOf({ tokens }: StructuredName): { readonly at: number; readonly sure: boolean } {
  // A father's name that its form gives away stands behind the given name, wherever the family name is.
  const father = tokens.findIndex(
    ({ role, confidence }) => role === 'father' && confidence >= PATRONYMIC && confidence < BY_COLUMN,
  )
  for (let at = father - 1; at >= 0; at--) if (isWord(tokens[at]!)) return { at, sure: true }
  const at = tokens.findIndex((token) => isGiven(token) && isWord(token))
  if (at >= 0) return { at, sure: true }
  const first = tokens.findIndex(isWord)
  return { at: Math.max(first, 0), sure: false }
}
