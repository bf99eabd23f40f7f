import type { KinEvidence } from '../kin/kin-evidence.ts'
import type { KinGraph } from '../kin/kin-graph.ts'
import type { ScoredRelation } from './relate.ts'

export function withoutRivals(
  scored: readonly ScoredRelation[],
  _left: readonly KinGraph[],
  _right: readonly KinGraph[],
  _evidence: KinEvidence,
): readonly ScoredRelation[] {
  return scored.toSorted((a, b) => a.left - b.left || b.weight - a.weight || a.right - b.right)
}
