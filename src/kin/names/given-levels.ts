import { compareNames, compareNamesWhere } from '../../compare/names/compare-names.ts'
import type { NameAlignment, NamePair } from '../../compare/names/alignment/name-alignment.ts'
import type { Use } from '../../compare/names/name-use.ts'
import {
  givenAgreement,
  givenAlike,
  givenElsewhere,
  givenOf,
  givenPair,
  JOINED_LEAST,
} from '../../compare/names/relatives/given-agreement.ts'
import { unaligned } from '../../compare/names/alignment/unaligned.ts'
import { osaDistance } from '../../compare/text/osa.ts'
import type { NameToken, StructuredName } from '../../normalise/types.ts'
import type { PartRole } from '../../record/types.ts'

/** Levels of a given name, from two that differ to one. */
export const GIVEN_LEVELS: readonly string[] = [
  'another given name',
  'given name stands elsewhere in the name',
  'given name hardly agrees',
  'given name is like another',
  'given name may agree',
  'given name is similar',
  'given name agrees',
  'given name agrees fully',
  'given name agrees fully and is rare',
]
/** Bits of a given name's agreement up to which it hardly agrees, as other names of some letters in common do. */
const HARDLY_MOST = 2.5
/** Bits of a given name's agreement above which it is of the next level. */
const ABOVE = [4, 5.9, 7.9] as const
const STRANGERS = 0
const ELSEWHERE = 1
const HARDLY = 2
const LIKE_ANOTHER = 3
const MAY_AGREE = 4
const SIMILAR = 5
const AGREES = 6
const FULLY = 7
/** Bits from which a given name of one spelling is rare. */
const RARE = 10
/** Bits from which names that are only alike, or are split another way, agree as well as one spelling. */
const ALIKE = 10
const SPLIT = 12
/** Share of letters in common under which words that are split another way are no more than similar. */
const LIKE = 0.7
const READINGS = 4
/** Confidence from which a form says that a word is a given name. */
const SURE = 0.6

/** Position in {@link GIVEN_LEVELS} of an alignment. */
export function givenLevel(made: NameAlignment, mayBeParent: boolean): number {
  const bits = givenAgreement(made, mayBeParent)
  if (bits === undefined) {
    if (beginsSo(...made.readings)) return MAY_AGREE
    if (givenAlike(made)) return LIKE_ANOTHER
    return givenElsewhere(made) ? ELSEWHERE : STRANGERS
  }
  if (bits <= HARDLY_MOST) return HARDLY
  return atMost(MAY_AGREE + ABOVE.filter((most) => bits > most).length, made)
}

/** Syllables that two Korean names share (Sang Jun, Sang Ho) weigh as much as a common name, so what agrees how counts as well. */
function atMost(level: number, made: NameAlignment): number {
  const met = givenPair(made)
  if (met === undefined) {
    // Run together they agree; or the shorter name is part of the longer one, whose first word may be an initial there.
    if (made.pairs.some(({ kind }) => kind === 'joined')) return level
    return Math.min(level, made.pairs.some(({ kind }) => kind === 'initial') ? MAY_AGREE : AGREES)
  }
  // Of whom a form gives an initial and a family's name (G, Ghulam Haidar), nobody knows that the given name is the family's.
  if (made.readings.some((name) => initialOf(name) !== '')) return Math.min(level, MAY_AGREE)
  const more = leftOver(made, 'given')
  // Part of a given name that is like the other one, and the rest like nothing: Sang Sung is not Sangjae.
  if (more > 0 && met.kind === 'learned') return Math.min(level, MAY_AGREE)
  if (more > 0 && leftOver(made) > 1) return Math.min(level, SIMILAR)
  if (met.kind === 'split')
    return met.bits < SPLIT || likeness(made, met) < LIKE ? Math.min(level, SIMILAR) : level
  // Brothers share a syllable of their Korean names: 성영 is not Sungmin.
  if (met.kind === 'learned' && isHangul(made, met) && likeness(made, met) < LIKE)
    return Math.min(level, SIMILAR)
  if (met.kind === 'learned') return met.bits < ALIKE ? Math.min(level, AGREES) : level
  return level === FULLY && met.bits >= RARE ? FULLY + 1 : level
}

/** The letter that is all of the given name that a form has; empty where there is more. */
function initialOf({ tokens }: StructuredName): string {
  let initial = ''
  for (const { role, confidence, latin } of tokens) {
    if (role !== 'given' || confidence < SURE) continue
    const letters = latin[0] ?? ''
    if (letters.length !== 1) return ''
    if (initial === '') initial = letters
  }
  return initial
}

/** Is the given name of one an initial, with which that of the other begins? Not where a name may be read in several ways. */
function beginsSo(a: StructuredName, b: StructuredName): boolean {
  if (a.script !== 'Latin' || b.script !== 'Latin') return false
  return isInitialIn(initialOf(a), b) || isInitialIn(initialOf(b), a)
}

const isInitialIn = (letter: string, name: StructuredName): boolean =>
  letter !== '' && name.tokens[givenOf(name).at]?.latin.some((letters) => letters.startsWith(letter)) === true

/** {@link givenLevel} of two names of which no words agree. */
const strangersLevel = (a: StructuredName, b: StructuredName): number =>
  beginsSo(a, b) ? MAY_AGREE : STRANGERS

/** In how many of the two names a word that is no family name, or one of a role, met nothing. */
function leftOver({ readings: [a, b], unmatchedA, unmatchedB }: NameAlignment, role?: PartRole): number {
  const isLeft = ({ tokens }: StructuredName, at: number): boolean => {
    const token = tokens[at]!
    if (role === undefined ? token.role === 'family' || token.role === 'particle' : token.role !== role)
      return false
    return (token.latin[0] ?? '').length > 1
  }
  return Number(unmatchedA.some((at) => isLeft(a, at))) + Number(unmatchedB.some((at) => isLeft(b, at)))
}

function isHangul({ readings: [a, b] }: NameAlignment, met: NamePair): boolean {
  return a.tokens[met.a[0]!]!.script === 'Hangul' || b.tokens[met.b[0]!]!.script === 'Hangul'
}

/** The largest share of letters, 0 to 1, that readings of two aligned runs have in common. */
function likeness({ readings: [a, b] }: NameAlignment, met: NamePair): number {
  const [x, y] = [readingsOf(a.tokens, met.a), readingsOf(b.tokens, met.b)]
  let most = 0
  for (const one of x)
    for (const two of y) {
      const longer = Math.max(one.length, two.length, 1)
      most = Math.max(most, 1 - osaDistance(one, two) / longer)
    }
  return most
}

/** The readings of a run of words, written as one. */
function readingsOf(tokens: readonly NameToken[], run: readonly number[]): readonly string[] {
  if (run.length === 1) return tokens[run[0]!]!.latin.slice(0, READINGS)
  return [run.map((at) => tokens[at]!.latin[0] ?? '').join('')]
}

/** Position in {@link GIVEN_LEVELS} of two names, whoever bears them. Symmetric. */
export type GivenLevels = (a: StructuredName, b: StructuredName) => number

/** Names that are not so have no given name in common, and no word at all. */
const MET: Use = { atLeast: JOINED_LEAST, orKin: false, orWord: true, orSurname: true }

/** The alignment of two names, as far as {@link givenLevel} and `otherWordsAgree` ask: strangers are told sooner than by aligning them. */
export function alignGiven(a: StructuredName, b: StructuredName): NameAlignment {
  // Across scripts it takes the whole comparison to know which reading of a name it is that agrees with nothing.
  if (a.script !== b.script && (a.alternatives ?? b.alternatives) !== undefined) return compareNames(a, b)
  return compareNamesWhere(MET, a, b) ?? unaligned(a, b, [])
}

/** Remembers what it answered: one for the names of a family or two, so that it goes with them. */
export function createGivenLevels(): GivenLevels {
  const known = new Map<StructuredName, Map<StructuredName, number>>()
  return (a, b) => {
    let row = known.get(a)
    if (row === undefined) known.set(a, (row = new Map()))
    let level = row.get(b)
    if (level === undefined) {
      const made = compareNamesWhere(MET, a, b)
      // Two in five are strangers, of whom nothing has to be read off an alignment.
      level = made === undefined ? strangersLevel(a, b) : givenLevel(made, true)
      row.set(b, level)
    }
    return level
  }
}
