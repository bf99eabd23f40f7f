import type { Steps } from '../internal/pace.ts'
import { pickPairs, type ScoredPairs } from './scored-pairs.ts'

/**
 * Keeps each record's best partner: pairs are taken heaviest first, and a pair whose left or right record is taken
 * already is dropped. Greedy assignment, at least half of the optimum (Avis, 1983); on the linkage sets it makes
 * the same decisions as an optimal one, since the weights of a true pair and its rivals are far apart.
 *
 * @param pairs heaviest first, as {@link ScoredPairs} are
 * @param confirmed groups of records that people said are one person: they have their partners, and keep all of them
 */
export function* oneToOne(
  pairs: ScoredPairs,
  size: number,
  confirmed: readonly (readonly number[])[] = [],
): Steps<ScoredPairs> {
  const taken = new Uint8Array(size)
  const group = new Map(confirmed.flatMap((records, at) => records.map((record) => [record, at] as const)))
  for (const record of group.keys()) taken[record] = 1
  const kept: number[] = []
  for (let k = 0; k < pairs.length; k++) {
    if ((k & 0x7fff) === 0x7fff) yield
    const [i, j] = [pairs.left[k]!, pairs.right[k]!]
    const isConfirmed = group.has(i) && group.get(i) === group.get(j)
    if ((taken[i] || taken[j]) && !isConfirmed) continue
    taken[i] = taken[j] = 1
    kept.push(k)
  }
  return yield* pickPairs(pairs, kept)
}
