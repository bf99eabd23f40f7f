import { createNameEvidence } from '../decide/name-evidence.ts'
import { createIdentityCheck } from '../decide/identity.ts'
import { familyMembers } from '../decide/families/family-members.ts'
import { kindOfPair } from '../kin/match-kind.ts'
import { type Zone, zoneBounds, zoneOf } from '../decide/zone.ts'
import { TopK } from '../internal/top-k.ts'
import type { Model } from '../score/model.ts'
import { probabilityOf } from '../score/probability.ts'
import { createReachable } from '../score/reachable.ts'
import { createScorer } from '../score/scorer.ts'
import type { FeatureValue, PeopleStore } from './people-store.ts'
import { queryPopulation } from './query-population.ts'
import type { SearchHit } from './types.ts'

/** Candidates whose weights set the floor for the next group. */
const FIRST_GROUP = 32
const GROWTH = 4

/**
 * The best of the candidates by the scorer of a batch run. Groups grow, and each has to reach the weight of the
 * `limit`-th best so far: what stays under it is dropped early and could not have been among the best.
 */
export function scoreQuery(
  model: Model,
  people: PeopleStore,
  query: readonly FeatureValue[],
  slots: Int32Array,
  wanted: ReadonlySet<string>,
  limit: number,
  minZone: Zone | undefined,
  signal: AbortSignal | undefined,
): SearchHit[] {
  if (slots.length === 0 || limit === 0) return []
  const bounds = zoneBounds(model.costs)
  const least = minZone === 'likely' || minZone === 'possible' ? bounds[minZone] : Number.NEGATIVE_INFINITY
  const { population, keepNames } = queryPopulation(people, query, slots, wanted)
  // The registry is the larger side, whatever the number of candidates.
  const scorer = createScorer(model, population, people.size)
  const reachable = createReachable(model, population, people.size)
  const identified = createIdentityCheck(model, population)
  const best = new TopK(limit)
  const found: { readonly index: number; readonly weight: number }[] = []
  for (let from = 0, size = FIRST_GROUP; from < slots.length; from += size, size *= GROWTH) {
    signal?.throwIfAborted()
    const count = Math.min(size, slots.length - from)
    const partners = Int32Array.from({ length: count }, (_, k) => 1 + from + k)
    const block = scorer.block(Math.max(least, best.floor))
    const kept = block.score(0, partners, count)
    for (let p = 0; p < kept; p++) {
      found.push({ index: partners[p]!, weight: block.weights[p]! })
      best.offer(partners[p]!, block.weights[p]!)
    }
  }
  keepNames()
  const evidence = createNameEvidence(population)
  const members = familyMembers(population)
  const top = found
    .filter(({ weight }) => weight >= best.floor)
    .map(({ index, weight }) => ({ index, weight, id: people.id(slots[index - 1]!) }))
  const weights = new Map<number, number>()
  for (const { weight } of top) weights.set(weight, (weights.get(weight) ?? 0) + 1)
  return top
    .map((hit) => ({ ...hit, bits: weights.get(hit.weight)! > 1 ? evidence(0, hit.index) : 0 }))
    .sort((a, b) => b.weight - a.weight || b.bits - a.bits || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ id, index, weight }) => ({
      id,
      weight,
      probability: probabilityOf(weight),
      zone: identified(0, index) ? zoneOf(weight, reachable(0, index), bounds) : ('insufficient' as const),
      kind: kindOfPair(members.kindOf(0), members.kindOf(index)),
    }))
}
