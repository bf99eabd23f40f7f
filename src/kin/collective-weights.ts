/**
 * Collective scoring inside two families: how probable each pair of members is, given all others. Either the two are strangers'
 * families, or they are one, and then every one-to-one matching of their members is possible and weighed (Narahara et al.,
 * BMC Genetics 2013; 14:72, identify victims so). A pair of one person is thus held against the other members and not against
 * all strangers, as far as the families are one; rivals take weight from each other; and who is left over on both sides is more
 * likely one person than any two members. One round, since more gained nothing where it was measured (Kouki et al.,
 * ICDM 2017; domain report, section 6.2). All weights are fitted together (scripts/fit-family-weights.ts).
 */
import { FAMILY_WEIGHTS } from '../data/family-weights.ts'
import { type FamilyPairs, familyTerms, sharedPiece, sizeFactors, unlikeBits } from './family-terms.ts'
import { matchingSums } from './member-matchings.ts'

export interface FamilyMatrix extends FamilyPairs {
  /** Bits of each pair by what the two records are for. */
  readonly roles: Float64Array
  /** Bits, 0 or less, of each pair: the people around the two have few names in common. */
  readonly against: Float64Array
}

export interface CollectiveWeights {
  /** Weight of each pair, in bits, prior included. */
  readonly weights: Float64Array
  /** What each pair is worth in an assignment of members, 0 or more. */
  readonly values: Float64Array
  /** Bits for the two families having anybody in common, prior included. */
  readonly familyBits: number
}

/** Weights beyond these say no more, and their products stay finite. */
const LEAST = -30
const MOST = 30

export function collectiveWeights(matrix: FamilyMatrix, prior: number): CollectiveWeights {
  const { rows, columns, identity, roles, against } = matrix
  const weights = FAMILY_WEIGHTS
  const { shared, behind } = familyTerms(matrix, prior)
  const bits = identity.map((told, k) => {
    const unlike = weights.unlike * unlikeBits(shared[k]!)
    const sum = told + roles[k]! + unlike + weights.few * against[k]! - weights.behind * behind[k]!
    return Math.max(LEAST, Math.min(MOST, sum))
  })
  const { total, holding } = matchingSums({
    rows,
    columns,
    pairs: bits.map((sum) => 2 ** sum),
    shared: shared.map(
      (sum) => 2 ** weights.shared.reduce((all, slope, n) => all + slope * sharedPiece(sum, n), 0),
    ),
    sizes: sizeFactors(rows, columns, weights.listed),
  })
  const base = prior + Math.log2(Math.max(rows, columns)) + weights.family
  const odds = 2 ** base
  return {
    weights: holding.map((sum) =>
      Math.max(LEAST, Math.log2((odds * sum) / (1 + odds * Math.max(0, total - sum)))),
    ),
    values: bits.map((sum) => Math.max(0, sum)),
    familyBits: base + Math.log2(total),
  }
}
