import { MOST_MEMBERS } from '../../encode/family-groups.ts'
import { groupReach } from '../../decide/families/who-meets.ts'
import { zoneBounds } from '../../decide/zone.ts'
import type { Model } from '../../score/model/model.ts'
import type { PeopleStore } from '../store/people-store.ts'
import type { FamilyHit } from '../types.ts'
import type { FamilyOf } from './family-of.ts'
import { type FamilyQuery, matchHouseholds } from './match-households.ts'
import { heavier, rankWeighed } from './rank-weighed.ts'
import { leastOf, rankQuery, type ScoreOptions, toHit } from './score-query.ts'
import { NAME_FOUND } from './search-budget.ts'
import { type Weighing, weighCandidates } from './weigh-candidates.ts'

/** Households of so many who stand first by themselves are looked at, however light these are. */
const HOMES = 1

/** Whether so many records are laid over households. */
export function isFamily(records: number): boolean {
  return records > 1 && records <= MOST_MEMBERS
}

/**
 * The best of the candidates of each record of one request, families laid over each other as in a batch run
 * (decide/families/match-families.ts). First each record by itself; then a population is made of the records and of all the
 * people of every household of whom somebody may make it match the request, and what the batch run does is done to that.
 *
 * @param queries in the order of their ids
 */
export function scoreFamily(
  model: Model,
  people: PeopleStore,
  queries: readonly FamilyQuery[],
  options: ScoreOptions,
): readonly { readonly hits: FamilyHit[]; readonly compared: number }[] {
  const { limit, minZone, signal, familyOf } = options
  const asFamily = isFamily(queries.length) && limit > 0
  const least = leastOf(model, minZone)
  const reach = asFamily ? groupReach(model) : Number.POSITIVE_INFINITY
  const weighings = weighCandidates(model, people, queries, {
    ...options,
    // What stands by itself may fall, so that everybody's weight is needed.
    limit: asFamily ? Number.MAX_SAFE_INTEGER : limit,
    least: Math.min(least, reach),
    enough: asFamily ? Number.POSITIVE_INFINITY : NAME_FOUND,
  })
  const members = asFamily ? membersToMatch(model, weighings, reach, familyOf) : new Set<number>()
  signal?.throwIfAborted()
  const together =
    members.size === 0
      ? []
      : matchHouseholds(model, people, { queries, weighings, least, reach }, members, options)
  return weighings.map(({ found, compared }, at) => {
    const apart = found.filter(({ slot, weight }) => weight >= least && !members.has(slot))
    const all = [...apart, ...(together[at] ?? [])]
    const best = asFamily ? rankWeighed(all, limit) : rankQuery(model, queries[at]!, all, limit)
    const hits = best.map((hit) => ({
      ...toHit(hit),
      via: hit.telling.via(hit.query, hit.index),
    }))
    return { hits, compared }
  })
}

/** By slot, the people of all households that are laid over the request. */
function membersToMatch(
  model: Model,
  weighings: readonly Weighing[],
  reach: number,
  familyOf: FamilyOf,
): ReadonlySet<number> {
  const { likely } = zoneBounds(model.costs)
  const members = new Set<number>()
  for (const { found } of weighings)
    for (const [rank, { slot, weight }] of found.toSorted(heavier).entries()) {
      if (weight < reach && rank >= HOMES) break
      if (members.has(slot)) continue
      const family = familyOf(slot) ?? []
      // Who is registered alone is matched by what is likely, as in a batch run.
      if (family.length > 1 || weight >= likely) for (const one of family) members.add(one)
    }
  return members
}
