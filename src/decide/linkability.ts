import type { Population } from '../encode/population.ts'
import type { Model } from '../score/model/model.ts'
import { createReachable } from '../score/bounds/reachable.ts'
import { createIdentityCheck } from './identity.ts'
import { zoneBounds } from './zone.ts'

/** How many records know enough of a person to be linked at all. */
export interface Linkability {
  readonly records: number
  /** Records that even their own double could not make likely: what they know would have to agree, and is too little. */
  readonly neverLikely: number
  /** Those of them of which not even *possible* could be said. */
  readonly neverPossible: number
}

/** @param side records of one side of a population that links two files */
export function linkability(model: Model, population: Population, side: 0 | 1 = 0): Linkability {
  const [from, to] = side === 0 ? [0, population.split] : [population.split, population.size]
  const reachable = createReachable(model, population)
  const identified = createIdentityCheck(model, population)
  const { likely, possible } = zoneBounds(model.costs)
  let [neverLikely, neverPossible] = [0, 0]
  for (let i = from; i < to; i++) {
    const best = identified(i, i)
    const most = best === 'insufficient' ? Number.NEGATIVE_INFINITY : reachable(i, i)
    if (most < likely || best !== 'likely') neverLikely++
    if (most < possible) neverPossible++
  }
  return { records: to - from, neverLikely, neverPossible }
}
