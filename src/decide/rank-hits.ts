import { unpaced } from '../internal/pace.ts'
import type { Population } from '../encode/population.ts'
import { createNameEvidence } from './name-evidence.ts'
import { pickPairs, type ScoredPairs } from './scored-pairs.ts'

/**
 * The best pairs of each left record, by left record, then by rank. Levels are coarse on purpose, so pairs of one weight
 * are common where little but names is known: those stand in the order of the evidence of their names, and only then
 * in that of the ids. Weights are not touched.
 *
 * @param pairs heaviest first
 */
export function rankHits(population: Population, pairs: ScoredPairs, limit: number): ScoredPairs {
  const evidence = createNameEvidence(population)
  const byQuery = new Map<number, number[]>()
  for (let k = 0; k < pairs.length; k++) {
    const list = byQuery.get(pairs.left[k]!)
    if (list === undefined) byQuery.set(pairs.left[k]!, [k])
    else if (list.length < limit || pairs.weight[k] === pairs.weight[list.at(-1)!]) list.push(k)
  }
  const kept: number[] = []
  for (const query of [...byQuery.keys()].sort((a, b) => a - b)) {
    const list = byQuery.get(query)!
    for (let from = 0; from < list.length; ) {
      let to = from + 1
      while (to < list.length && pairs.weight[list[to]!] === pairs.weight[list[from]!]) to++
      if (to - from > 1) {
        const tied = list.slice(from, to).map((k) => ({ k, bits: evidence(query, pairs.right[k]!) }))
        tied.sort((a, b) => b.bits - a.bits || pairs.right[a.k]! - pairs.right[b.k]!)
        for (const [at, { k }] of tied.entries()) list[from + at] = k
      }
      from = to
    }
    for (const k of list.slice(0, limit)) kept.push(k)
  }
  return unpaced(pickPairs(pairs, kept))
}
