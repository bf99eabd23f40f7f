import type { DecisionEvidence, RecordRef } from './decision.ts'
import type { DecisionState, Verdict } from './decision-state.ts'
import type { Match } from '../match.ts'

/** What people decided about a proposed pair; `reopened`: rejected once, on weaker evidence than there is now. */
export type MatchDecision = 'same' | 'related' | 'different' | 'undetermined' | 'reopened'

/** A match, and what people decided about it. */
export interface DecidedMatch extends Match {
  /** Absent where nobody decided anything. */
  readonly decision?: MatchDecision
}

/** Bits by which the evidence must have grown before a rejected pair is shown again. */
const REOPEN_BITS = 3

export interface ApplyOptions {
  readonly refs: (match: Match) => readonly [RecordRef, RecordRef]
  /** The evidence of a pair as it is now. */
  readonly evidence: (match: Match) => DecisionEvidence
}

/**
 * Proposals in the light of what people decided. A person's word goes over the score, and touches no weight: a pair that
 * was rejected stays away until its evidence has changed for the better, by {@link REOPEN_BITS} at least; one of
 * relatives is no duplicate; one confirmed stays, marked.
 */
export function applyDecisions(
  matches: readonly Match[],
  state: DecisionState,
  { refs, evidence }: ApplyOptions,
): DecidedMatch[] {
  return matches.flatMap((match): DecidedMatch[] => {
    const verdict = state.verdict(...refs(match))
    if (verdict === undefined || verdict.status !== 'asserted') return [match]
    if (verdict.kind === 'same' || verdict.kind === 'undetermined')
      return [{ ...match, decision: verdict.kind }]
    return isRejected(verdict, () => evidence(match)) ? [] : [{ ...match, decision: 'reopened' }]
  })
}

/** Whether a person said that the two are not one, on evidence that hasn't grown since. */
export function isRejected(verdict: Verdict | undefined, evidence: () => DecisionEvidence): boolean {
  if (verdict?.status !== 'asserted' || verdict.kind === 'same' || verdict.kind === 'undetermined')
    return false
  const before = verdict.entry?.evidence
  return before === undefined || !hasGrown(before, evidence())
}

/** Other levels, and more weight. A new model alone weighs the same levels anew and reopens nothing. */
function hasGrown(before: DecisionEvidence, now: DecisionEvidence): boolean {
  const features = new Set([...Object.keys(before.levels), ...Object.keys(now.levels)])
  const changed = [...features].some(
    (feature) => (before.levels[feature] ?? 'missing') !== (now.levels[feature] ?? 'missing'),
  )
  return changed && now.weight >= before.weight + REOPEN_BITS
}
