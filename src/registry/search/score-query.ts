import { type Zone, zoneBounds } from '../../decide/zone.ts'
import type { Model } from '../../score/model/model.ts'
import { probabilityOf } from '../../score/probability.ts'
import type { PeopleStore } from '../store/people-store.ts'
import { asksByName } from './asks-by-name.ts'
import { zoneRank } from './zone-rank.ts'
import { rankWeighed, type Weighed } from './rank-weighed.ts'
import { NAME_FOUND } from './search-budget.ts'
import type { SearchHit } from '../types.ts'
import { weighCandidates } from './weigh-candidates.ts'
import type { Query, WeighOptions } from './weigher.ts'

export interface ScoreOptions extends Omit<WeighOptions, 'least' | 'enough'> {
  readonly minZone: Zone | undefined
}

/** The best of the candidates of a query, and how many were compared. */
export function scoreQuery(
  model: Model,
  people: PeopleStore,
  query: Query,
  options: ScoreOptions,
): { readonly hits: SearchHit[]; readonly compared: number } {
  const least = leastOf(model, options.minZone)
  const [weighing] = weighCandidates(model, people, [query], { ...options, least, enough: NAME_FOUND })
  const { found, compared } = weighing!
  return { hits: rankQuery(model, query, found, options.limit).map(toHit), compared }
}

/** The best of those found for a query; where it asks by a name alone, what names say orders those of a zone. */
export function rankQuery(model: Model, query: Query, found: readonly Weighed[], limit: number): Weighed[] {
  return rankWeighed(found, limit, asksByName(model, query) ? zoneRank(model) : undefined)
}

/** Bits from which somebody is in a zone or in a better one. */
export function leastOf({ costs }: Model, minZone: Zone | undefined): number {
  return minZone === 'likely' || minZone === 'possible'
    ? zoneBounds(costs)[minZone]
    : Number.NEGATIVE_INFINITY
}

export function toHit({ telling, query, id, index, weight }: Weighed): SearchHit {
  return {
    id,
    weight,
    probability: probabilityOf(weight),
    zone: telling.zone(query, index, weight),
    kind: telling.kind(query, index),
  }
}
