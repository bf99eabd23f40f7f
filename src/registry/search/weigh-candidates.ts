import type { Model } from '../../score/model/model.ts'
import type { PeopleStore } from '../store/people-store.ts'
import type { Weighed } from './rank-weighed.ts'
import { SearchPart } from './search-part.ts'
import { Weigher } from './weigher.ts'
import type { Query, WeighOptions } from './weigher.ts'

/** Of one query. */
export interface Weighing {
  /** In no order; of those under the `limit` best some are missing. */
  readonly found: readonly Weighed[]
  /** How many candidates were compared. */
  readonly compared: number
}

/**
 * The weights of the candidates of each query by the scorer of a batch run. Groups of candidates grow, and each has to reach the
 * weight of the `limit`-th best so far: what stays under it is dropped early and could not have been among the best.
 *
 * The candidates that are not strong are compared only if nobody of those who are is likely, or is found by name.
 */
export function weighCandidates(
  model: Model,
  people: PeopleStore,
  queries: readonly Query[],
  options: WeighOptions,
): readonly Weighing[] {
  const weighers = queries.map((query, q) => new Weigher(model, people, q, query, options))
  const parts: SearchPart[] = []
  /** A part of the candidates of each query from one number to another; undefined if there are none. */
  function newPart(starts: readonly number[], ends: readonly number[]): SearchPart | undefined {
    const indexes = new Map<number, number>()
    for (const [q, { candidates }] of queries.entries())
      for (let n = starts[q]!; n < ends[q]!; n++) {
        const slot = candidates.slots[n]!
        if (!indexes.has(slot)) indexes.set(slot, queries.length + indexes.size)
      }
    if (indexes.size === 0) return undefined
    const part = new SearchPart(
      model,
      people,
      queries,
      indexes,
      options.wanted,
      options.records,
      options.familyOf,
    )
    parts.push(part)
    return part
  }
  const all = queries.map(({ candidates: { slots } }) => slots.length)
  // Where they are nearly all, those who are not strong are read along with those who are.
  const strong = queries.map(({ candidates }, q) =>
    2 * candidates.strong >= all[q]! ? all[q]! : candidates.strong,
  )
  const first =
    options.limit > 0
      ? newPart(
          queries.map(() => 0),
          strong,
        )
      : undefined
  if (first !== undefined)
    for (const [q, weigher] of weighers.entries()) {
      weigher.weigh(first, queries[q]!.candidates.strong)
      if (!weigher.isDone) weigher.weigh(first, strong[q]!)
    }
  const ends = weighers.map(({ isDone }, q) => (isDone ? strong[q]! : all[q]!))
  const rest = newPart(strong, ends)
  if (rest !== undefined)
    for (const [q, weigher] of weighers.entries()) if (ends[q]! > strong[q]!) weigher.weigh(rest, ends[q]!)
  for (const { keepNames } of parts) keepNames()
  return weighers
}
