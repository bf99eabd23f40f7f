import { kinConflicts } from '../../kin/evidence/conflicts.ts'
import { reachableRelation } from '../../kin/graph/reachable-relation.ts'
import type { KinContribution } from '../../kin/evidence/kin-contribution.ts'
import { probabilityOf } from '../../score/probability.ts'
import { type ZoneBounds, zoneOf } from '../zone.ts'
import type { KinPriors, RelationChoice } from './relate-choose.ts'
import { marginOf } from './relate-margin.ts'
import { type RivalEffects, weightAmongRivals } from './relate-rivals.ts'
import type { RelateSides } from './relate-sides.ts'
import type { RelationPairs } from './relate-types.ts'
import { type RelationProposal, relationName } from './relation-proposal.ts'

/** What a run knows of its pairs in the end. */
export interface WeighedRun {
  readonly pairs: RelationPairs
  readonly effects: RivalEffects
  readonly sides: RelateSides
  readonly priors: KinPriors
  /** Speaks of the pair that it chose for last. */
  readonly choice: RelationChoice
  readonly bounds: ZoneBounds
}

/** Says pair `k`, for which the choice has just been made, as a proposal. */
export function createProposer({
  pairs,
  effects,
  sides: { lefts, rights, tables },
  priors,
  choice,
  bounds,
}: WeighedRun): (k: number) => RelationProposal {
  return (k) => {
    const left = lefts[pairs.lefts.at(k)]!
    const right = rights[pairs.rights.at(k)]!
    const { kin, second } = choice
    const prior = priors.get(kin)! + effects.boosts[pairs.kins.at(k)]!
    const weight = weightAmongRivals(pairs, effects, k)
    const contributions: KinContribution[] = [...choice.explain()]
    if (effects.bits[k]! !== 0)
      contributions.push({
        feature: 'rivals',
        label: 'other families',
        level: 'would fit as well',
        bits: effects.bits[k]!,
      })
    const margin = marginOf(pairs, effects, k, rights, tables)
    return {
      leftId: left.id,
      rightId: right.id,
      relation: relationName(kin),
      probability: probabilityOf(weight),
      weight,
      zone: zoneOf(weight, prior + reachableRelation(kin, left, right), bounds),
      prior,
      contributions,
      conflicts: kinConflicts(kin, left, right),
      ...(second !== undefined && {
        second: {
          relation: relationName(second),
          margin: choice.weight - choice.rivals - choice.secondWeight,
        },
      }),
      ...(margin !== undefined && { margin }),
    }
  }
}
