import type { KinGraph, KinTables } from '../../kin/graph/kin-graph.ts'
import { sameHousehold } from '../../kin/graph/same-household.ts'
import { type RivalEffects, weightAmongRivals } from './relate-rivals.ts'
import type { RelationPairs } from './relate-types.ts'

/**
 * Bits of a pair over the best other right record for the same relation to its left record; undefined where there is
 * none. Pairs of one left record stand together. A couple are no rivals as parents.
 */
export function marginOf(
  pairs: RelationPairs,
  effects: RivalEffects,
  k: number,
  right: readonly KinGraph[],
  tables: KinTables,
): number | undefined {
  const left = pairs.lefts.at(k)
  const kin = pairs.kins.at(k)
  const own = right[pairs.rights.at(k)]!
  let start = k
  while (start > 0 && pairs.lefts.at(start - 1) === left) start--
  let best = Number.NEGATIVE_INFINITY
  for (let other = start; other < pairs.length && pairs.lefts.at(other) === left; other++) {
    if (other === k || pairs.kins.at(other) !== kin) continue
    const weight = weightAmongRivals(pairs, effects, other)
    if (weight > best && !sameHousehold(own, right[pairs.rights.at(other)]!, tables)) best = weight
  }
  return best === Number.NEGATIVE_INFINITY ? undefined : weightAmongRivals(pairs, effects, k) - best
}
