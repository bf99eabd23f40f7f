import {
  familyTerms,
  nobodyInCommon,
  SHARED_PIECES,
  sharedPiece,
  sizeFactors,
  unlikeBits,
} from '../../src/kin/families/family-terms.ts'
import { type MatchingSums, matchingSums } from '../../src/kin/families/member-matchings.ts'
import type { Meeting } from './meetings.ts'
import { AT } from './weights.ts'

/** @returns log likelihood of the true matching of a meeting, given all that it could be; adds its slopes to `gradient` */
export function addMeeting(meeting: Meeting, weights: Float64Array, gradient: Float64Array): number {
  const weighed = weighMeeting(meeting, weights)
  addSlopes(meeting, weights, weighed, gradient)
  return logLikelihood(meeting, weighed)
}

/** A meeting under some weights. */
interface WeighedMeeting {
  readonly behind: Float64Array
  /** Bits of each pair that a family shares, and what they are worth as factors. */
  readonly shared: Float64Array
  readonly factor: Float64Array
  /** Factors of the pairs, ties included. */
  readonly pairs: Float64Array
  readonly sizes: ArrayLike<number>
  /** Share of the members whom another list of the family has as well. */
  readonly listed: number
  /** For the two being one family with somebody in common, and with nobody. */
  readonly odds: number
  readonly nobody: number
  /** All that the meeting could be. */
  readonly all: number
  /** Sums over the matchings of one family, without ties and with them. */
  readonly alone: MatchingSums
  readonly tied: MatchingSums
}

function weighMeeting(meeting: Meeting, weights: Float64Array): WeighedMeeting {
  const { rows, columns, prior, own, told, beside, named, namedShares, absent, ties, society } = meeting
  const sumOf = (positions: readonly number[]): number => positions.reduce((sum, at) => sum + weights[at]!, 0)
  const identity = own.map((_, k) => sumOf(told[k]!))
  const { shared, behind } = familyTerms({ rows, columns, own, identity }, prior)
  const listed = 1 / (1 + Math.exp(-weights[AT.listed + society]!))
  const sizes = sizeFactors(rows, columns, listed)
  const namedBits = named.map((at, k) => (at < 0 ? 0 : weights[at]! * namedShares[k]!))
  const pairs = identity.map((bits, k) => {
    const family = weights[AT.unlike]! * unlikeBits(shared[k]!) - weights[AT.behind]! * behind[k]!
    const alone = namedBits[Math.floor(k / columns)]! + namedBits[rows + (k % columns)]!
    return within(2 ** (bits + sumOf(beside[k]!) + family - alone))
  })
  const factor = shared.map(
    (bits) => 2 ** piecesOf(bits).reduce((s, x, n) => s + weights[AT.shared + n]! * x, 0),
  )
  const sums = (): MatchingSums => matchingSums({ rows, columns, pairs, shared: factor, sizes })
  const roster = namedBits.reduce((sum, bits) => sum + bits, 0) + sumOf(absent)
  const base = prior + Math.log2(Math.max(rows, columns)) + weights[AT.family + society]! + roster
  const odds = 2 ** base
  const nobody = odds * nobodyInCommon(factor, sizes, weights[AT.apart + society]!)
  const alone = sums()
  const all = 1 + nobody + odds * alone.total
  // Ties count among the matchings of one family, by what these are without ties, and never for its being one.
  for (const { at, other, tie } of ties)
    pairs[at] = within(pairs[at]! * 2 ** ((weights[AT.ties + tie]! * alone.holding[other]!) / alone.total))
  const tied = ties.length > 0 ? sums() : alone
  return { behind, shared, factor, pairs, sizes, listed, odds, nobody, all, alone, tied }
}

function truePairsOf({ same }: Meeting): readonly number[] {
  return [...same.keys()].filter((k) => same[k])
}

/** Factors that the true pairs carry, together. */
function carriedBy(truePairs: readonly number[], factor: Float64Array): number {
  return truePairs.reduce((sum, k) => sum + factor[k]!, 0)
}

function logLikelihood(
  meeting: Meeting,
  { factor, pairs, sizes, odds, nobody, all, alone, tied }: WeighedMeeting,
): number {
  const truePairs = truePairsOf(meeting)
  let log = -Math.log(all)
  if (truePairs.length > 0)
    log +=
      Math.log(odds * alone.total) +
      Math.log((sizes[truePairs.length]! * carriedBy(truePairs, factor)) / tied.total) +
      truePairs.reduce((s, k) => s + Math.log(pairs[k]!), 0)
  else if (meeting.one) log += Math.log(nobody)
  return log
}

/** The slopes of {@link logLikelihood}: what is there in truth, less what is expected. */
function addSlopes(
  meeting: Meeting,
  weights: Float64Array,
  { behind, shared, factor, listed, odds, nobody, all, alone, tied }: WeighedMeeting,
  gradient: Float64Array,
): void {
  const { rows, columns, own, told, beside, named, namedShares, absent, same, ties, society } = meeting
  const truePairs = truePairsOf(meeting)
  const isOne = truePairs.length > 0
  const isNone = !isOne && meeting.one
  const factors = factor.reduce((sum, x) => sum + x, 0)
  const carried = carriedBy(truePairs, factor)
  const add = (positions: readonly number[], off: number): void => {
    for (const at of positions) gradient[at]! += off
  }
  // Of every member, whether it is matched, in truth less than in expectation.
  const matched = named.map(() => 0)
  const offs = new Float64Array(own.length)
  // By how much the two should be one family more than they are, with somebody in common and without.
  const foundOne = (isOne ? 1 : 0) - (odds * alone.total) / all
  const foundNone = (isNone ? 1 : 0) - nobody / all
  // Expected numbers of pairs, before and after ties count.
  let [before, after] = [0, 0]
  for (const k of own.keys()) {
    const [share1, share2] = [alone.holding[k]! / alone.total, tied.holding[k]! / tied.total]
    before += share1
    after += share2
    offs[k] = isOne ? ((same[k] ? 1 : 0) - share2) * Math.LN2 : 0
    const off = offs[k] + foundOne * share1 * Math.LN2
    const share = factor[k]! / factors
    const offShared =
      ((isOne ? (same[k] ? factor[k]! / carried : 0) - tied.carrying[k]! / tied.total : 0) +
        (foundOne * alone.carrying[k]!) / alone.total +
        foundNone * share) *
      Math.LN2
    matched[Math.floor(k / columns)]! += off
    matched[rows + (k % columns)]! += off
    add(beside[k]!, off)
    gradient[AT.behind]! -= off * behind[k]!
    gradient[AT.unlike]! += off * unlikeBits(shared[k]!)
    for (const [n, x] of piecesOf(shared[k]!).entries()) gradient[AT.shared + n]! += offShared * x
    // What tells a pair apart is not shared.
    const slope = slopeAt(shared[k]!, weights)
    const unlike = unlikeBits(shared[k]!) === shared[k] ? weights[AT.unlike]! : 0
    for (const at of told[k]!) gradient[at]! += off * (1 - unlike) - offShared * slope
  }
  const family = (foundOne + foundNone) * Math.LN2
  gradient[AT.family + society]! += family
  gradient[AT.apart + society]! += foundNone * Math.LN2
  for (const { at, other, tie } of ties)
    gradient[AT.ties + tie]! += (offs[at]! * alone.holding[other]!) / alone.total
  add(absent, family)
  for (const [k, at] of named.entries())
    if (at >= 0) gradient[at]! += (family - matched[k]!) * namedShares[k]!
  const usual = Math.min(rows, columns) * listed
  gradient[AT.listed + society]! +=
    (isOne ? truePairs.length - after : 0) + foundOne * (before - usual) - foundNone * usual
}

function piecesOf(bits: number): readonly number[] {
  return Array.from({ length: SHARED_PIECES }, (_, n) => sharedPiece(bits, n))
}

/** A pair's factor is kept within what products can bear. */
function within(factor: number): number {
  return Math.max(2 ** -30, Math.min(2 ** 30, factor))
}

function slopeAt(bits: number, weights: Float64Array): number {
  for (let n = 0; n < SHARED_PIECES; n++)
    if (sharedPiece(bits + 1e-6, n) > sharedPiece(bits, n)) return weights[AT.shared + n]!
  return 0
}
