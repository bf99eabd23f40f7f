import type { Population } from '../../encode/population.ts'
import type { DecisionState } from './decision-state.ts'
import { decisionEvidence } from './decision-evidence.ts'
import { unpaced } from '../../internal/pace.ts'
import { isRejected } from './apply-decisions.ts'
import type { CandidateRun } from '../score-candidates.ts'
import { pickPairs, type ScoredPairs } from '../scored-pairs.ts'
import { populationRefs } from './with-decisions.ts'

/** The scored pairs of a run without those that people rejected, so that the next best take their place in a list. */
export function undecided(
  { pairs, scorer }: Pick<CandidateRun, 'pairs' | 'scorer'>,
  population: Population,
  state: DecisionState,
): ScoredPairs {
  const refs = populationRefs(population)
  const decided = new Set(state.active.flatMap(({ a, b }) => [refs.find(a), refs.find(b)]))
  const kept: number[] = []
  for (let k = 0; k < pairs.length; k++) {
    const [i, j] = [pairs.left[k]!, pairs.right[k]!]
    const verdict = decided.has(i) && decided.has(j) ? state.verdict(refs.of(i), refs.of(j)) : undefined
    if (!isRejected(verdict, () => decisionEvidence(scorer.explain(i, j)))) kept.push(k)
  }
  return kept.length === pairs.length ? pairs : unpaced(pickPairs(pairs, kept))
}
