import type { Steps } from '../../internal/pace.ts'
import { pickPairs, type ScoredPairs } from '../scored-pairs.ts'
import type { IsRejected } from './rejected-pairs.ts'

/** The pairs of a run that nobody rejected, so that the next best take the place of those that somebody did. */
export function* undecided(pairs: ScoredPairs, isRejected: IsRejected | undefined): Steps<ScoredPairs> {
  if (isRejected === undefined) return pairs
  const kept: number[] = []
  for (let k = 0; k < pairs.length; k++) {
    if ((k & 4095) === 4095) yield
    if (!isRejected(pairs.left[k]!, pairs.right[k]!)) kept.push(k)
  }
  return kept.length === pairs.length ? pairs : yield* pickPairs(pairs, kept)
}
