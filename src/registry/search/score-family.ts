import { rejectedPairs } from '../../decide/decisions/rejected-pairs.ts'
import { familyGroups, MOST_MEMBERS } from '../../decide/families/family-groups.ts'
import { familyMembers } from '../../decide/families/family-members.ts'
import { matchFamilies } from '../../decide/families/match-families.ts'
import { groupReach } from '../../decide/families/meet-families.ts'
import { createIdentityCheck } from '../../decide/identity.ts'
import { createNameEvidence } from '../../decide/name-evidence.ts'
import { ScoredPairsBuilder, sortPairs } from '../../decide/scoring/scored-pairs.ts'
import { zoneBounds, zoneOf } from '../../decide/zone.ts'
import { unpaced } from '../../internal/pace.ts'
import { kindOfHit } from '../../kin/match-kind.ts'
import type { Model } from '../../score/model/model.ts'
import { createReachable } from '../../score/bounds/reachable.ts'
import { createScorer } from '../../score/scorer.ts'
import { inOrderOfIds } from '../store/in-order-of-ids.ts'
import type { FamilyOf } from './family-of.ts'
import type { PeopleStore } from '../store/people-store.ts'
import { queryPopulation } from './query-population.ts'
import { rankWeighed, type Telling, type Weighed } from './rank-weighed.ts'
import { leastOf, type ScoreOptions, toHit } from './score-query.ts'
import { NAME_FOUND } from './search-budget.ts'
import type { FamilyHit } from '../types.ts'
import type { SharesKey } from '../keys/shares-key.ts'
import { weighCandidates } from './weigh-candidates.ts'
import type { Query } from './weigher.ts'

/** Households of so many who stand first by themselves are looked at, however light these are. */
const HOMES = 1

/** A record of a request. */
export interface FamilyQuery extends Query {
  readonly shares: SharesKey
}

/** Whether so many records are laid over households. */
export function isFamily(records: number): boolean {
  return records > 1 && records <= MOST_MEMBERS
}

/**
 * The best of the candidates of each record of one request, families laid over each other as in a batch run
 * (decide/families/match-families.ts). First each record by itself; then a population is made of the records and of all the
 * people of every family of whom somebody may make it meet the request, and what the batch run does is done to that.
 *
 * @param queries in the order of their ids
 */
export function scoreFamily(
  model: Model,
  people: PeopleStore,
  queries: readonly FamilyQuery[],
  familyOf: FamilyOf,
  { limit, minZone, decisions, signal, wanted, records }: ScoreOptions,
): readonly { readonly hits: FamilyHit[]; readonly compared: number }[] {
  const asFamily = isFamily(queries.length) && limit > 0
  const least = leastOf(model, minZone)
  const reach = asFamily ? groupReach(model) : Number.POSITIVE_INFINITY
  const weighings = weighCandidates(model, people, queries, {
    // What stands by itself may fall, so that everybody's weight is needed.
    limit: asFamily ? Number.MAX_SAFE_INTEGER : limit,
    least: Math.min(least, reach),
    enough: asFamily ? Number.POSITIVE_INFINITY : NAME_FOUND,
    decisions,
    signal,
    wanted,
    records,
  })
  const members = new Set<number>()
  const { likely } = zoneBounds(model.costs)
  if (asFamily)
    for (const { found } of weighings)
      for (const [rank, { slot, weight }] of found.toSorted(heavier).entries()) {
        if (weight < reach && rank >= HOMES) break
        if (members.has(slot)) continue
        const family = familyOf(slot) ?? []
        // Who is registered alone meets a request by what is likely, as in a batch run.
        if (family.length > 1 || weight >= likely) for (const one of family) members.add(one)
      }
  signal?.throwIfAborted()
  const together = members.size === 0 ? queries.map(() => []) : meetRequest()
  return weighings.map(({ found, compared }, at) => {
    const apart = found.filter(({ slot, weight }) => weight >= least && !members.has(slot))
    const hits = rankWeighed([...apart, ...together[at]!], limit).map((hit) => ({
      ...toHit(hit),
      via: hit.telling.via(hit.query, hit.index),
    }))
    return { hits, compared }
  })

  /** What the members are to each record of the request. */
  function meetRequest(): Weighed[][] {
    const slots = inOrderOfIds(people, members)
    const { population, keepNames } = queryPopulation(people, queries, slots, wanted, (slot) =>
      people.id(slot),
    )
    const { split, ids } = population
    const indexes = new Map(slots.map((slot, k) => [slot, split + k]))
    const pairs = new ScoredPairsBuilder()
    for (const [i, { found }] of weighings.entries())
      for (const { slot, weight } of found) {
        const j = indexes.get(slot)
        if (j !== undefined) pairs.add(i, j, weight)
      }
    const scorer = createScorer(model, population, records)
    for (const [i, { found }] of weighings.entries()) {
      // A candidate below the limit of its query is neither shown nor makes two families meet.
      const floor = Math.max(least, found.toSorted(heavier)[limit - 1]?.weight ?? least)
      const block = scorer.block(Math.min(floor, reach))
      const known = new Set(found.map(({ slot }) => slot))
      const others = slots.filter((slot) => !known.has(slot))
      const partners = Int32Array.from(others, (slot) => indexes.get(slot)!)
      const kept = block.score(new Int32Array(partners.length).fill(i), partners, partners.length)
      for (let p = 0; p < kept; p++)
        if (queries[i]!.shares(slots[partners[p]! - split]!)) pairs.add(i, partners[p]!, block.weights[p]!)
    }
    const run = unpaced(
      matchFamilies(model, population, scorer, unpaced(sortPairs([pairs.collected()])), least, {
        groups: familyGroups(population, true),
        isRejected: decisions && rejectedPairs(decisions, population, scorer),
      }),
    )
    const bounds = zoneBounds(model.costs)
    const reachable = createReachable(model, population, records)
    const identified = createIdentityCheck(model, population)
    const evidence = createNameEvidence(population)
    const recordsOf = familyMembers(population)
    const telling: Telling = {
      zone: (i, j, weight) => (identified(i, j) ? zoneOf(weight, reachable(i, j), bounds) : 'insufficient'),
      kind: (i, j) => kindOfHit(recordsOf.kindOf(i), run.kindOf(i, j)),
      evidence,
      via: (i, j) => run.via(i, j).map(([a, b]) => [ids[a]!, ids[b]!] as const),
    }
    const out: Weighed[][] = queries.map(() => [])
    const { left, right, weight, length } = run.pairs
    for (let k = 0; k < length; k++) {
      const [i, index] = [left[k]!, right[k]!]
      if (weight[k]! >= least)
        out[i]!.push({
          telling,
          query: i,
          index,
          slot: slots[index - split]!,
          id: ids[index]!,
          weight: weight[k]!,
        })
    }
    keepNames()
    return out
  }
}

function heavier(a: Weighed, b: Weighed): number {
  return b.weight - a.weight || (a.id < b.id ? -1 : 1)
}
