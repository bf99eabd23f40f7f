import { rejectedPairs } from '../../decide/decisions/rejected-pairs.ts'
import { familyGroups } from '../../encode/family-groups.ts'
import { familyMembers } from '../../decide/families/family-members.ts'
import { type FamilyRun, matchFamilies } from '../../decide/families/match-families.ts'
import { createIdentityCheck, zoneAtMost } from '../../decide/identity.ts'
import { createNameEvidence } from '../../decide/name-evidence.ts'
import { type ScoredPairs, ScoredPairsBuilder, sortPairs } from '../../decide/scored-pairs.ts'
import { zoneBounds, zoneOf } from '../../decide/zone.ts'
import type { Population } from '../../encode/population.ts'
import { unpaced } from '../../internal/pace.ts'
import { kindOfHit } from '../../kin/match-kind.ts'
import { createReachable } from '../../score/bounds/reachable.ts'
import type { Model } from '../../score/model/model.ts'
import { createScorer, type Scorer } from '../../score/scorer.ts'
import type { SharesKey } from '../keys/shares-key.ts'
import { inOrderOfIds } from '../store/in-order-of-ids.ts'
import type { PeopleStore } from '../store/people-store.ts'
import { queryPopulation } from './query-population.ts'
import { heavier, type Telling, type Weighed } from './rank-weighed.ts'
import type { ScoreOptions } from './score-query.ts'
import type { Query } from './weigher.ts'
import type { Weighing } from './weigh-candidates.ts'

/** A record of a request. */
export interface FamilyQuery extends Query {
  readonly shares: SharesKey
}

/** A request whose records were weighed one by one. */
export interface WeighedRequest {
  /** In the order of their ids. */
  readonly queries: readonly FamilyQuery[]
  /** What each of them found. */
  readonly weighings: readonly Weighing[]
  /** Bits under which nobody is shown, and those under which nobody makes two families be compared. */
  readonly least: number
  readonly reach: number
}

/**
 * What the people of some households are to each record of a request: they make a population together, and what a batch run does
 * with two families is done to that.
 *
 * @param members of the households, by slot
 */
export function matchHouseholds(
  model: Model,
  people: PeopleStore,
  request: WeighedRequest,
  members: Iterable<number>,
  options: ScoreOptions,
): readonly Weighed[][] {
  const { queries, least } = request
  const { decisions, wanted, records } = options
  const slots = inOrderOfIds(people, members)
  const { population, keepNames } = queryPopulation(people, queries, slots, wanted, (slot) => people.id(slot))
  const scorer = createScorer(model, population, records)
  const pairs = weighedPairs(request, slots, scorer, options)
  const run = unpaced(
    matchFamilies(model, population, scorer, pairs, least, {
      groups: familyGroups(population, true),
      isRejected: decisions && rejectedPairs(decisions, population, scorer),
    }),
  )
  const telling = tellingOf(model, population, run, records)
  const { split, ids } = population
  const out: Weighed[][] = queries.map(() => [])
  const { left, right, weight, length } = run.pairs
  for (let k = 0; k < length; k++) {
    const [query, index] = [left[k]!, right[k]!]
    if (weight[k]! >= least)
      out[query]!.push({
        telling,
        query,
        index,
        slot: slots[index - split]!,
        id: ids[index]!,
        weight: weight[k]!,
      })
  }
  keepNames()
  return out
}

/** The pairs of records and members that share a key: those found before, and whoever came in with the household. */
function weighedPairs(
  { queries, weighings, least, reach }: WeighedRequest,
  slots: readonly number[],
  scorer: Scorer,
  { limit }: ScoreOptions,
): ScoredPairs {
  const indexes = new Map(slots.map((slot, k) => [slot, queries.length + k]))
  const pairs = new ScoredPairsBuilder()
  for (const [i, { found }] of weighings.entries()) {
    for (const { slot, weight } of found) {
      const j = indexes.get(slot)
      if (j !== undefined) pairs.add(i, j, weight)
    }
    // A candidate below the limit of its query is neither shown nor makes two families be compared.
    const floor = Math.max(least, found.toSorted(heavier)[limit - 1]?.weight ?? least)
    const block = scorer.block(Math.min(floor, reach))
    const known = new Set(found.map(({ slot }) => slot))
    const others = slots.filter((slot) => !known.has(slot))
    const partners = Int32Array.from(others, (slot) => indexes.get(slot)!)
    const kept = block.score(new Int32Array(partners.length).fill(i), partners, partners.length)
    for (let p = 0; p < kept; p++)
      if (queries[i]!.shares(slots[partners[p]! - queries.length]!))
        pairs.add(i, partners[p]!, block.weights[p]!)
  }
  return unpaced(sortPairs([pairs.collected()]))
}

function tellingOf(model: Model, population: Population, run: FamilyRun, records: number): Telling {
  const { ids } = population
  const bounds = zoneBounds(model.costs)
  const reachable = createReachable(model, population, records)
  const identified = createIdentityCheck(model, population)
  const members = familyMembers(population)
  return {
    zone: (i, j, weight) => zoneAtMost(zoneOf(weight, reachable(i, j), bounds), identified(i, j)),
    kind: (i, j) => kindOfHit(members.kindOf(i), run.kindOf(i, j)),
    evidence: createNameEvidence(population),
    via: (i, j) => run.via(i, j).map(([a, b]) => [ids[a]!, ids[b]!] as const),
  }
}
