import type { Steps } from '../internal/pace.ts'
import { pickPairs, type ScoredPairs } from './scored-pairs.ts'

/**
 * Keeps each record's best partner: pairs are taken heaviest first, and a pair whose left or right record is taken
 * already is dropped. Greedy assignment, at least half of the optimum (Avis, 1983); on the linkage sets it makes
 * the same decisions as an optimal one, since the weights of a true pair and its rivals are far apart.
 *
 * @param pairs heaviest first, as {@link ScoredPairs} are
 */
export function* oneToOne(pairs: ScoredPairs, size: number): Steps<ScoredPairs> {
  const taken = new Uint8Array(size)
  const kept: number[] = []
  for (let k = 0; k < pairs.length; k++) {
    if ((k & 0x7fff) === 0x7fff) yield
    const [i, j] = [pairs.left[k]!, pairs.right[k]!]
    if (taken[i] || taken[j]) continue
    taken[i] = taken[j] = 1
    kept.push(k)
  }
  return yield* pickPairs(pairs, kept)
}
