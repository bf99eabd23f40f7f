import type { Population } from '../encode/population.ts'
import type { Model } from './model.ts'
import { largerSide, priorAmong } from './prior.ts'

/**
 * The weight that a pair would have if everything that both records know agreed in the best way. Where even that is
 * low, the records know too little for an answer. Rarity of values is left out.
 */
export function createReachable(
  model: Model,
  population: Population,
  records: number = largerSide(population),
): (i: number, j: number) => number {
  const parts = model.comparisons.flatMap(({ feature, levels }) => {
    const column = population.columns.get(feature)
    if (column === undefined) return []
    return [{ offsets: column.offsets, best: Math.max(0, ...levels.map((l) => Math.log2(l.m / l.u))) }]
  })
  const prior = priorAmong(model, records)
  return (i, j) => {
    let sum = prior
    for (const { offsets, best } of parts)
      if (offsets[i] !== offsets[i + 1] && offsets[j] !== offsets[j + 1]) sum += best
    return sum
  }
}
