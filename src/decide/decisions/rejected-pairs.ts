import type { Population } from '../../encode/population.ts'
import type { Scorer } from '../../score/scorer.ts'
import { isRejected } from './apply-decisions.ts'
import { decisionEvidence } from './decision-evidence.ts'
import type { DecisionState } from './decision-state.ts'
import { populationRefs } from './population-refs.ts'

/** Whether people rejected two records of a run, by index in either order. */
export type IsRejected = (i: number, j: number) => boolean

/** The pairs that people said are not one person, on evidence that has not grown since. */
export function rejectedPairs(
  state: DecisionState,
  population: Population,
  scorer: Pick<Scorer, 'explain'>,
): IsRejected {
  const refs = populationRefs(population)
  /** By record: 1 where a decision concerns it, -1 where none does, 0 where nobody asked. */
  const known = new Int8Array(population.size)
  const isConcerned = (i: number): boolean => {
    if (known[i] === 0) known[i] = state.concerns(refs.of(i)) ? 1 : -1
    return known[i] === 1
  }
  return (i, j) =>
    isConcerned(i) &&
    isConcerned(j) &&
    isRejected(state.verdict(refs.of(i), refs.of(j)), () => decisionEvidence(scorer.explain(i, j)))
}
