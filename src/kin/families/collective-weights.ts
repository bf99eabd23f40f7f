/**
 * Collective scoring inside two families: how probable each pair of members is, given all others. Either the two are strangers'
 * families, or they are one, and then every one-to-one matching of their members is possible and weighed (Narahara et al.,
 * BMC Genetics 2013; 14:72, identify victims so). A pair of one person is thus held against the other members and not against
 * all strangers, as far as the families are one; rivals take weight from each other; and who is left over on both sides is more
 * likely one person than any two members. One round, since more gained nothing where it was measured (Kouki et al.,
 * ICDM 2017). All weights are fitted together (scripts/fit-family-weights.ts).
 */
import { FAMILY_WEIGHTS } from '../../data/family-weights.ts'
import {
  type FamilyPairs,
  familyTerms,
  nobodyInCommon,
  sharedFactor,
  sizeFactors,
  unlikeBits,
} from './family-terms.ts'
import { type MatchingSums, matchingSums } from './member-matchings.ts'
import { rosterBits, tieBits } from './roster-bits.ts'
import type { RosterLevels } from './roster-levels.ts'
import { powerOfTwo } from '../../internal/power-of-two.ts'

/** Weights beyond these say no more, and their products stay finite. */
const LEAST = -30
const MOST = 30
/** Weights of pairs stop here: what is left over for all else is the difference of two sums, of which more bits than these are rounding. */
const SURE = 27

export interface FamilyMatrix extends FamilyPairs {
  /** Bits of each pair by what the two records are for. */
  readonly roles: Float64Array
  /** Whether both families are one society's. */
  readonly oneSociety: boolean
  /** What the families say of each other's people besides. */
  readonly around: RosterLevels
}

export interface CollectiveWeights {
  /** Weight of each pair, in bits, prior included. */
  readonly weights: Float64Array
  /** What each pair is worth in an assignment of members, 0 or more. */
  readonly values: Float64Array
  /** Bits for the two families having anybody in common, prior included. */
  readonly familyBits: number
}

export function collectiveWeights(matrix: FamilyMatrix, prior: number): CollectiveWeights {
  const { rows, columns, identity, roles, around, oneSociety } = matrix
  const weights = FAMILY_WEIGHTS
  const of = Number(oneSociety)
  const { shared, behind } = familyTerms(matrix, prior)
  const { family, pairs: beside } = rosterBits(around)
  const bits = identity.map((told, k) => {
    const sum =
      told + roles[k]! + beside[k]! + weights.unlike * unlikeBits(shared[k]!) - weights.behind * behind[k]!
    return withinBits(sum)
  })
  const factors = shared.map(sharedFactor)
  const sizes = sizeFactors(rows, columns, weights.listed[of]!)
  const base = prior + Math.log2(Math.max(rows, columns)) + weights.family[of]! + family
  const odds = powerOfTwo(base)
  const nobody = odds * nobodyInCommon(factors, sizes, weights.apart[of]!)
  const sums = (): MatchingSums =>
    matchingSums({ rows, columns, pairs: bits.map(powerOfTwo), shared: factors, sizes })
  const { total, holding } = sums()
  const all = 1 + nobody + odds * total
  const familyBits = base + Math.log2(total) - Math.log2(1 + nobody)
  let among = { total, holding }
  if (around.ties.length > 0) {
    // Ties count among the matchings of one family, and never for its being one.
    const tied = tieBits(around.ties, (k) => holding[k]! / total)
    for (const [k, sum] of tied) bits[k] = withinBits(bits[k]! + sum)
    among = sums()
  }
  const [one, other] = [(odds * total) / all, (1 + nobody) / all]
  return {
    weights: among.holding.map((sum) => {
      const share = sum / among.total
      const without = Math.max(0, among.total - sum) / among.total
      return Math.max(LEAST, Math.min(SURE, Math.log2((one * share) / (other + one * without))))
    }),
    values: bits.map((sum) => Math.max(0, sum)),
    familyBits,
  }
}

/** Bits, as far as they count. */
export const withinBits = (bits: number): number => Math.max(LEAST, Math.min(MOST, bits))
