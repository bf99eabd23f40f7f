/**
 * What an alignment says beyond its bits: conflicts (both sides say something, and it differs) kept apart from what
 * is merely missing, and kin patterns, which are answers of their own and never identity. A kin pattern caps the
 * score: a child's name that holds the father's whole name beats the true one on similarity alone.
 */
import type { NameToken, StructuredName } from '../../normalise/types.ts'
import { areNiloticForms } from '../../data/gendered-names.ts'
import { areTwoNames } from '../../data/name-variants.ts'
import { GUESSED_SCRIPTS } from './words/guessed-scripts.ts'
import { genderedPair } from './conflicts/gendered-pair.ts'
import { generationsDiffer, isOneMark } from './conflicts/generation-marks.ts'
import { initialFit } from './words/initial-fit.ts'
import { conflictCost, costsRank } from './conflicts/conflict-cost.ts'
import { isInitial } from './words/is-initial.ts'
import { markedApart, spellingConflict } from './conflicts/name-conflict.ts'
import { inOrderOfAnother, kinPattern, middleNameMissing, otherOrder } from './relatives/name-kin.ts'
import { nameSimilarity } from './words/name-similarity.ts'
import { titledApart } from './conflicts/titled-apart.ts'
import { KNOWN_SHARE, NEARLY, PARTICLE_SHARE } from './words/token-weights.ts'
import { isVietnamese } from './syllables/vietnamese-syllables.ts'
import type { AlignedPair } from './words/pair-kind.ts'
import type { NameConflict, NameFlag, NameRelation } from './alignment/name-alignment.ts'

/** Two names laid over each other. */
export interface LaidNames {
  readonly a: StructuredName
  readonly b: StructuredName
  readonly pairs: readonly AlignedPair[]
  readonly unmatchedA: readonly number[]
  readonly unmatchedB: readonly number[]
}

/** What the alignment of two names adds up to. */
export interface NameEvidence {
  /** Of the alignment. */
  readonly bits: number
  /** Bits that the poorer name has when it meets itself. */
  readonly worth: number
  readonly acrossScripts: boolean
  /** Pairs that are rather two names. */
  readonly likenesses: readonly AlignedPair[]
  /** Whether one of them is of the given names, whatever their places say. */
  readonly ofGiven: boolean
  /** Characters of a given name beside syllables that are not theirs. */
  readonly otherSyllables: AlignedPair | undefined
}

export interface NameVerdict {
  /** Of the alignment, less what conflicts take off and at most what a kin pattern may score. */
  readonly bits: number
  /**
   * What the similarity is worked out from. Likenesses take off here, as parts that differ do, and not from `bits`, by which names are
   * ranked.
   */
  readonly agreeing: number
  readonly relation: NameRelation
  readonly conflicts: readonly NameConflict[]
  readonly flags: readonly NameFlag[]
}

/** Bits from which two names are taken for one. */
const SAME_FROM = 6
/** And the similarity that they need besides. */
const SAME_SIMILARITY = 0.55
/**
 * Short and common names never reach so many bits. Where no word is left over, this share of what the poorer name could reach is enough, across
 * scripts as well: it is what a table of variants gives. The small rest allows for rounding.
 */
const SAME_SHARE = KNOWN_SHARE.variant - NEARLY
/** A kin pattern never scores more than this share of what its names could reach. */
const KIN_SHARE = 0.35
/** What two names are to each other, and how many bits are left of their alignment. */
export function judgeNames(
  { a, b, pairs, unmatchedA, unmatchedB }: LaidNames,
  { bits, worth, acrossScripts, likenesses, ofGiven, otherSyllables }: NameEvidence,
): NameVerdict {
  const conflicts: NameConflict[] = []
  addPartConflicts(conflicts, a, b, unmatchedA, unmatchedB)
  addPairConflicts(conflicts, a, b, pairs)
  const order = otherOrder(a, b, pairs)
  if (order !== undefined) conflicts.push({ kind: 'order', a: [order[0]], b: [order[1]] })
  if (titledApart(a, b)) conflicts.push({ kind: 'title', a: [], b: [] })
  if (otherSyllables !== undefined)
    conflicts.push({ kind: 'syllables', a: otherSyllables.a, b: otherSyllables.b })
  for (const { a: at, b: other } of likenesses)
    if (conflicts.every((c) => c.a !== at)) conflicts.push({ kind: 'likeness', a: at, b: other })
  const flags: NameFlag[] =
    a.flags.includes('mixed-script') || b.flags.includes('mixed-script') ? ['mixed-script'] : []
  let total = bits
  let agreeing = bits
  // Bin and de agree in the names of half a country; rank keeps what that tells.
  for (const pair of pairs)
    if (
      pair.bits > 0 &&
      a.tokens[pair.a[0]!]!.role === 'particle' &&
      b.tokens[pair.b[0]!]!.role === 'particle'
    )
      agreeing -= (1 - PARTICLE_SHARE) * pair.bits
  for (const c of conflicts) {
    const cost = conflictCost(c.kind, worth)
    agreeing -= cost
    if (costsRank(c.kind)) total -= cost
  }
  const kin = kinPattern(a, b, pairs, unmatchedA, unmatchedB)
  if (kin === undefined) {
    if (middleNameMissing(a, b, pairs, unmatchedA, unmatchedB)) flags.push('kin-middle-name')
    const reordered = order === undefined && inOrderOfAnother(a, b, pairs)
    if (reordered) flags.push('other-order')
    const other =
      reordered ||
      (ofGiven && likenesses.length > 0) ||
      conflicts.some(
        (c) =>
          c.kind === 'spelling' ||
          c.kind === 'generation' ||
          c.kind === 'title' ||
          givenApart(a, b, c) ||
          isOfGivenNames(a, b, c),
      )
    const similarity = nameSimilarity(agreeing, worth, worth, acrossScripts)
    const isWhole =
      conflicts.length + unmatchedA.length + unmatchedB.length === 0 &&
      a.tokens.every(isSpeltWord) &&
      b.tokens.every(isSpeltWord)
    const same =
      !other &&
      ((agreeing >= SAME_FROM && similarity >= SAME_SIMILARITY) ||
        (isWhole && agreeing >= SAME_SHARE * worth))
    return { bits: total, agreeing, relation: same ? 'same' : 'different', conflicts, flags }
  }
  flags.push(kin)
  const most = KIN_SHARE * worth
  return {
    bits: Math.min(total, most),
    agreeing: Math.min(agreeing, most),
    relation: 'kin',
    conflicts,
    flags,
  }
}

/** Whether a conflict is of two given names that tables know as two (Hassan, Hussein), whatever their scripts. */
function givenApart(a: StructuredName, b: StructuredName, { kind, ...at }: NameConflict): boolean {
  const x = a.tokens[at.a[0] ?? -1]
  const y = b.tokens[at.b[0] ?? -1]
  return (
    kind === 'part' &&
    x?.role === 'given' &&
    y?.role === 'given' &&
    isSpeltOut(x) &&
    isSpeltOut(y) &&
    areTwoNames(x.latin, y.latin)
  )
}

/** Whether a conflict of initials, of look-alikes or of the forms of a name for two sexes, is of two given names. */
function isOfGivenNames(a: StructuredName, b: StructuredName, { kind, ...at }: NameConflict): boolean {
  return (
    ((kind === 'initial' || kind === 'likeness') &&
      [a.tokens[at.a[0] ?? -1], b.tokens[at.b[0] ?? -1]].every((t) => t?.role === 'given')) ||
    (kind === 'likeness' && isVietnamese(a) && isVietnamese(b)) ||
    (kind === 'gender' &&
      ((mayBeGiven(a, at.a[0]) && mayBeGiven(b, at.b[0])) ||
        tellSexes(a.tokens[at.a[0] ?? -1], b.tokens[at.b[0] ?? -1])))
  )
}

/** Whether a word is the given name, or all that the name has. */
function mayBeGiven({ tokens }: StructuredName, at: number | undefined): boolean {
  return tokens[at ?? -1]?.role === 'given' || (at === 0 && tokens.length === 1)
}

/** Whether two words tell two sexes in whatever place they stand. */
function tellSexes(x: NameToken | undefined, y: NameToken | undefined): boolean {
  return areNiloticForms(x?.latin[0] ?? '', y?.latin[0] ?? '')
}

/** Whether it is more than an initial, which agrees with every name that begins so. */
function isSpeltWord({ latin }: NameToken): boolean {
  return (latin[0]?.length ?? 0) > 1
}

/** Whether its readings are more than guesses at a foreign spelling. */
function isSpeltOut({ script }: NameToken): boolean {
  return !GUESSED_SCRIPTS.has(script)
}

/** Each part left over on one side against one left over on the other: words first, then initials against what is left. */
function addPartConflicts(
  out: NameConflict[],
  a: StructuredName,
  b: StructuredName,
  unmatchedA: readonly number[],
  unmatchedB: readonly number[],
): void {
  if (unmatchedA.length === 0 || unmatchedB.length === 0) return
  const first = out.length
  let k = 0
  for (const x of unmatchedA) {
    if (!speaks(a.tokens[x])) continue
    while (k < unmatchedB.length && !speaks(b.tokens[unmatchedB[k]!])) k++
    if (k === unmatchedB.length) break
    const y = unmatchedB[k++]!
    const [one, other] = [a.tokens[x]!, b.tokens[y]!]
    const generation = one.role === 'generation' && other.role === 'generation'
    if (generation && isOneMark(one, other)) continue
    out.push({ kind: generation ? 'generation' : 'part', a: [x], b: [y] })
  }
  addInitialConflicts(out, first, a, b, unmatchedA, unmatchedB)
}

/** An initial that no word or initial left over on the other side could be meant by, in the same part of the name. */
function addInitialConflicts(
  out: NameConflict[],
  first: number,
  a: StructuredName,
  b: StructuredName,
  unmatchedA: readonly number[],
  unmatchedB: readonly number[],
): void {
  for (const x of unmatchedA) {
    const ours = a.tokens[x]!
    if (!mayConflict(ours) || isTaken(out, first, 'a', x)) continue
    let against: number | undefined
    for (const y of unmatchedB) {
      const theirs = b.tokens[y]!
      if (!mayConflict(theirs) || isTaken(out, first, 'b', y)) continue
      if (!(isInitial(ours) || isInitial(theirs)) || (ours.role === 'family') !== (theirs.role === 'family'))
        continue
      if (initialFit(ours.latin, theirs.latin) !== 'none') {
        against = undefined
        break
      }
      against ??= y
    }
    if (against !== undefined) out.push({ kind: 'initial', a: [x], b: [against] })
  }
}

function isTaken(conflicts: readonly NameConflict[], first: number, side: 'a' | 'b', at: number): boolean {
  for (let n = first; n < conflicts.length; n++) if (conflicts[n]![side][0] === at) return true
  return false
}

function mayConflict(token: NameToken): boolean {
  return speaks(token) || isInitial(token)
}

function speaks(token: NameToken | undefined): boolean {
  return token !== undefined && token.role !== 'particle' && token.role !== 'nickname' && isSpeltWord(token)
}

function addPairConflicts(
  out: NameConflict[],
  a: StructuredName,
  b: StructuredName,
  pairs: readonly AlignedPair[],
): void {
  const apart = markedApart(a, b, pairs)
  for (let at = 0; at < pairs.length; at++) {
    const pair = pairs[at]!
    if (generationsDiffer(a, b, pair)) out.push({ kind: 'generation', a: pair.a, b: pair.b })
    else if (at === apart || spellingConflict(a, b, pair))
      out.push({ kind: 'spelling', a: pair.a, b: pair.b })
    else if (
      pair.a.length + pair.b.length === 2 &&
      genderedPair(a.tokens[pair.a[0]!]!, b.tokens[pair.b[0]!]!)
    )
      out.push({ kind: 'gender', a: pair.a, b: pair.b })
  }
}
