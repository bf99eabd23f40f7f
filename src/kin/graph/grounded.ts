import { kinCode } from '../kin-code.ts'
import type { KinGraph } from './kin-graph.ts'
import { composeKin, inverseKin, type Kin, KINS, looseness } from '../../record/kinship/relation.ts'

/**
 * Which relations two records could speak for at all: one lists such a relative, or both list relatives who would be the
 * same person. Two records with a family name and fitting ages alone are nobody's spouses. Remembered by the kinds
 * of relatives that the records list.
 */
export function createGrounds(
  hypotheses: readonly Kin[],
): (left: KinGraph, right: KinGraph) => readonly Kin[] {
  const known = new Map<number, readonly Kin[]>()
  return (left, right) => {
    const key = left.kinds * 2 ** KINS.length + right.kinds
    let found = known.get(key)
    if (found === undefined) {
      const [ours, theirs] = [kindsOf(left.kinds), kindsOf(right.kinds)]
      found = hypotheses.filter(
        (kin) =>
          kin === 'self' ||
          ours.some((role) => looseness(role, kin) > 0) ||
          theirs.some((role) => looseness(role, inverseKin(kin)) > 0) ||
          meet(kin, theirs, ours) ||
          meet(inverseKin(kin), ours, theirs),
      )
      known.set(key, found)
    }
    return found
  }
}

function kindsOf(mask: number): readonly Kin[] {
  return KINS.filter((kin) => mask & (1 << kinCode(kin)))
}

/** May a relative of `second`, who is `kin` to the first, be listed by the first as well? */
function meet(kin: Kin, second: readonly Kin[], first: readonly Kin[]): boolean {
  return second.some((role) => composeKin(kin, role).some((k) => first.some((own) => looseness(own, k) > 0)))
}
