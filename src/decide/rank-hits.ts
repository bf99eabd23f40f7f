import { unpaced } from '../internal/pace.ts'
import type { Population } from '../encode/population.ts'
import { createNameEvidence } from './name-evidence.ts'
import { pickPairs, type ScoredPairs } from './scored-pairs.ts'

/** Hits in a list that are copies of one another, at most. */
const COPIES = 3
/** Hits of a query that are looked at, as a multiple of the limit. */
const REACH = 20

/**
 * The best pairs of each left record, by left record, then by rank. Levels are coarse on purpose, so pairs of one weight
 * are common where little but names is known: those stand in the order of the evidence of their names, and only then
 * in that of the ids. Weights are not touched. Of near-copies of one record the best three are given, so that a flood of
 * them pushes nobody out of the list.
 *
 * @param pairs heaviest first
 * @param sameAs whether two right records are one person for sure, by the model
 */
export function rankHits(
  population: Population,
  pairs: ScoredPairs,
  limit: number,
  sameAs: (a: number, b: number) => boolean,
): ScoredPairs {
  const evidence = createNameEvidence(population)
  const byQuery = new Map<number, number[]>()
  for (let k = 0; k < pairs.length; k++) {
    const list = byQuery.get(pairs.left[k]!)
    if (list === undefined) byQuery.set(pairs.left[k]!, [k])
    else if (list.length < limit * REACH || pairs.weight[k] === pairs.weight[list.at(-1)!]) list.push(k)
  }
  const kept: number[] = []
  for (const query of [...byQuery.keys()].sort((a, b) => a - b)) {
    const list = byQuery.get(query)!
    const chosen: number[] = []
    for (let from = 0; from < list.length && chosen.length < limit; ) {
      let to = from + 1
      while (to < list.length && pairs.weight[list[to]!] === pairs.weight[list[from]!]) to++
      const tied = list.slice(from, to)
      if (tied.length > 1) {
        const bits = new Map(tied.map((k) => [k, evidence(query, pairs.right[k]!)]))
        tied.sort((a, b) => bits.get(b)! - bits.get(a)! || pairs.right[a]! - pairs.right[b]!)
      }
      for (const k of tied) {
        if (chosen.length === limit) break
        const hit = pairs.right[k]!
        let copies = 0
        for (const other of chosen) if (sameAs(pairs.right[other]!, hit)) copies++
        if (copies < COPIES) chosen.push(k)
      }
      from = to
    }
    kept.push(...chosen)
  }
  return unpaced(pickPairs(pairs, kept))
}
