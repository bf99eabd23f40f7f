import type { Population } from '../../encode/population.ts'
import type { ClusterTies } from '../clusters.ts'
import type { DecisionState } from './decision-state.ts'
import { populationRefs } from './population-refs.ts'

/** What people decided, by record index: who belongs together whatever the weights say, and who never does. */
export function decidedTies(state: DecisionState, population: Population): ClusterTies {
  const refs = populationRefs(population)
  const decided = new Set(
    state.active.flatMap(({ a, b }) => [refs.find(a), refs.find(b)]).filter((i) => i !== undefined),
  )
  return {
    together: state.groups.map((group) => group.map((ref) => refs.find(ref)).filter((i) => i !== undefined)),
    apart(i, j) {
      if (!decided.has(i) || !decided.has(j)) return false
      const verdict = state.verdict(refs.of(i), refs.of(j))
      return verdict?.status === 'asserted' && (verdict.kind === 'different' || verdict.kind === 'related')
    },
  }
}
