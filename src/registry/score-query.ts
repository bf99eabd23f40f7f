import { type Zone, zoneBounds } from '../decide/zone.ts'
import type { Model } from '../score/model.ts'
import { probabilityOf } from '../score/probability.ts'
import type { Found } from './candidates.ts'
import type { PeopleStore } from './people-store.ts'
import type { QueryValues } from './query-population.ts'
import { rankWeighed, type Weighed } from './rank-weighed.ts'
import type { SearchHit } from './types.ts'
import { weighCandidates, type WeighOptions } from './weigh-candidates.ts'

export interface ScoreOptions extends Omit<WeighOptions, 'least'> {
  readonly minZone: Zone | undefined
}

/** The best of the candidates of a query, and how many were compared. */
export function scoreQuery(
  model: Model,
  people: PeopleStore,
  query: QueryValues,
  candidates: Pick<Found, 'slots' | 'strong'>,
  options: ScoreOptions,
): { readonly hits: SearchHit[]; readonly compared: number } {
  const least = leastOf(model, options.minZone)
  const { found, compared, keepNames } = weighCandidates(model, people, query, candidates, {
    ...options,
    least,
  })
  const hits = rankWeighed(found, options.limit).map(toHit)
  keepNames()
  return { hits, compared }
}

/** Bits from which somebody is in a zone or in a better one. */
export function leastOf({ costs }: Model, minZone: Zone | undefined): number {
  return minZone === 'likely' || minZone === 'possible'
    ? zoneBounds(costs)[minZone]
    : Number.NEGATIVE_INFINITY
}

export function toHit({ telling, id, index, weight }: Weighed): SearchHit {
  return {
    id,
    weight,
    probability: probabilityOf(weight),
    zone: telling.zone(index, weight),
    kind: telling.kind(index),
  }
}
