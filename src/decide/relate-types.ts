import type { KinContribution, RelationScore } from '../kin/relation-score.ts'

/** A pair whose best relation has been chosen. */
export interface ScoredRelation {
  readonly left: number
  readonly right: number
  readonly score: RelationScore
  readonly prior: number
  readonly contributions: readonly KinContribution[]
  readonly weight: number
}
