import type { KinWeights } from '../../kin/kin-weights.ts'
import { inverseKin, type Kin } from '../../record/kinship/relation.ts'

/** Relations that are proposed unless others are asked for. */
export const PROPOSED: readonly Kin[] = [
  'parent',
  'child',
  'sibling',
  'spouse',
  'grandparent',
  'grandchild',
  'auntUncle',
  'nieceNephew',
  'cousin',
]

/** Relatives of a kind that a record is thought to have on the other side; the same seen from either side. */
export function expectedRelatives(kin: Kin, { expected }: KinWeights): number {
  return Math.sqrt((expected[kin] ?? 0.1) * (expected[inverseKin(kin)] ?? 0.1))
}

/** log2 odds that a random pair stands in a relation. */
export function kinPrior(kin: Kin, weights: KinWeights, lefts: number, rights: number): number {
  return Math.log2(expectedRelatives(kin, weights) / Math.max(2, Math.sqrt(lefts * rights)))
}
