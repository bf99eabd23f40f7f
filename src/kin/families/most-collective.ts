/**
 * The most that a pair of two families may weigh by `collectiveWeights` while it is unknown what some of them weigh by themselves: pairs
 * whose names, births and sexes tell two people apart add hardly anything, whatever their records share. Sums over matchings only grow with
 * what each pair and each thing shared is worth, so that the largest of both gives a bound, and no estimate.
 */
import { FAMILY_WEIGHTS } from '../../data/family-weights.ts'
import { type FamilyMatrix, withinBits } from './collective-weights.ts'
import {
  familyTerms,
  nobodyInCommon,
  SHARED_ENDS,
  sharedFactor,
  sizeFactors,
  unlikeBits,
} from './family-terms.ts'
import { areSummedExactly, matchingSums } from './member-matchings.ts'
import { rosterBits } from './roster-bits.ts'
import { powerOfTwo } from '../../internal/power-of-two.ts'

/**
 * @param matrix `own` is NaN for pairs whose weight is unknown: no rival of theirs counts for the others, so that they have to be told apart
 *   by much more than a rival is
 * @returns bits that no pair is above; Infinity where sums are not exact
 */
export function mostCollective(matrix: FamilyMatrix, prior: number): number {
  const { rows, columns, own, identity, roles, around, oneSociety } = matrix
  if (!areSummedExactly(rows, columns)) return Number.POSITIVE_INFINITY
  const weights = FAMILY_WEIGHTS
  const of = Number(oneSociety)
  const { shared, behind } = familyTerms(matrix, prior)
  const { family, pairs: beside } = rosterBits(around)
  const pairs = identity.map((told, k) => {
    const against = weights.unlike * unlikeBits(shared[k]!) - weights.behind * behind[k]!
    return powerOfTwo(withinBits(told + roles[k]! + beside[k]! + (Number.isNaN(own[k]!) ? 0 : against)))
  })
  // It rises and falls in straight lines between these.
  const ends = SHARED_ENDS.map(sharedFactor)
  const [least, most] = [Math.min(...ends), Math.max(...ends)]
  const factors = (unknown: number): Float64Array =>
    shared.map((bits) => (Number.isNaN(bits) ? unknown : sharedFactor(bits)))
  const sizes = sizeFactors(rows, columns, weights.listed[of]!)
  const base = prior + Math.log2(Math.max(rows, columns)) + weights.family[of]! + family
  const nobody = powerOfTwo(base) * nobodyInCommon(factors(least), sizes, weights.apart[of]!)
  const { total, holding } = matchingSums({ rows, columns, pairs, shared: factors(most), sizes })
  // Ties move probability from one pair to another, and the families are one no more for that.
  const one = around.ties.length > 0 ? total : Math.max(...holding)
  return base + Math.log2(one) - Math.log2(1 + nobody)
}
