import { createNameEvidence } from '../decide/name-evidence.ts'
import { createIdentityCheck } from '../decide/identity.ts'
import { familyMembers } from '../decide/families/family-members.ts'
import { kindOfPair, type MatchKind } from '../kin/match-kind.ts'
import { type Zone, zoneBounds, zoneOf } from '../decide/zone.ts'
import { TopK } from '../internal/top-k.ts'
import type { Model } from '../score/model.ts'
import { probabilityOf } from '../score/probability.ts'
import { createReachable } from '../score/reachable.ts'
import { createScorer, type Scorer } from '../score/scorer.ts'
import type { Found } from './candidates.ts'
import type { FeatureValue, PeopleStore } from './people-store.ts'
import { queryPopulation } from './query-population.ts'
import type { SearchHit } from './types.ts'

/** Candidates whose weights set the floor for the next group. */
const FIRST_GROUP = 16
const GROWTH = 4

export interface ScoreOptions {
  readonly limit: number
  readonly minZone: Zone | undefined
  readonly signal: AbortSignal | undefined
  /** The features that are looked at. */
  readonly wanted: ReadonlySet<string>
}

/** A query against some of its candidates, who make a population of their own. */
interface Part {
  readonly from: number
  readonly end: number
  readonly scorer: Scorer
  readonly keepNames: () => void
  /** Everything that the hit at `index` is told by beside its weight. */
  readonly zone: (index: number, weight: number) => Zone
  readonly kind: (index: number) => MatchKind
  readonly evidence: (index: number) => number
}

interface Weighed {
  readonly part: Part
  readonly index: number
  readonly id: string
  readonly weight: number
}

/**
 * The best of the candidates by the scorer of a batch run. Groups grow, and each has to reach the weight of the
 * `limit`-th best so far: what stays under it is dropped early and could not have been among the best.
 *
 * The candidates that are not strong are compared only if nobody of those who are is likely.
 *
 * @returns hits, and how many candidates were compared
 */
export function scoreQuery(
  model: Model,
  people: PeopleStore,
  query: readonly FeatureValue[],
  { slots, strong }: Pick<Found, 'slots' | 'strong'>,
  { limit, minZone, signal, wanted }: ScoreOptions,
): { readonly hits: SearchHit[]; readonly compared: number } {
  if (slots.length === 0 || limit === 0) return { hits: [], compared: slots.length }
  const bounds = zoneBounds(model.costs)
  const least = minZone === 'likely' || minZone === 'possible' ? bounds[minZone] : Number.NEGATIVE_INFINITY
  const best = new TopK(limit)
  const found: Weighed[] = []
  let heaviest = Number.NEGATIVE_INFINITY

  function newPart(from: number, end: number): Part {
    const { population, keepNames } = queryPopulation(people, query, slots.subarray(from, end), wanted)
    // The registry is the larger side, whatever the number of candidates.
    const reachable = createReachable(model, population, people.size)
    const identified = createIdentityCheck(model, population)
    const members = familyMembers(population)
    const evidence = createNameEvidence(population)
    return {
      from,
      end,
      scorer: createScorer(model, population, people.size),
      keepNames,
      zone: (index, weight) =>
        identified(0, index) ? zoneOf(weight, reachable(0, index), bounds) : 'insufficient',
      kind: (index) => kindOfPair(members.kindOf(0), members.kindOf(index)),
      evidence: (index) => evidence(0, index),
    }
  }

  /** Weighs candidates up to `end` of a part. */
  function weigh(part: Part, end: number): void {
    for (let size = FIRST_GROUP; compared < end; size *= GROWTH) {
      signal?.throwIfAborted()
      const count = Math.min(size, end - compared)
      const first = 1 + compared - part.from
      const partners = Int32Array.from({ length: count }, (_, k) => first + k)
      const block = part.scorer.block(Math.max(least, best.floor))
      const kept = block.score(0, partners, count)
      for (let p = 0; p < kept; p++) {
        const index = partners[p]!
        const weight = block.weights[p]!
        const slot = part.from + index - 1
        found.push({ part, index, weight, id: people.id(slots[slot]!) })
        best.offer(slot, weight)
        if (weight > heaviest) heaviest = weight
      }
      compared += count
    }
  }

  let compared = 0
  // Where they are nearly all, those who are not strong are read along with those who are.
  const first = newPart(0, 2 * strong >= slots.length ? slots.length : strong)
  weigh(first, strong)
  const parts = [first]
  if (!(heaviest >= bounds.likely)) {
    weigh(first, first.end)
    if (first.end < slots.length) {
      parts.push(newPart(first.end, slots.length))
      weigh(parts[1]!, slots.length)
    }
  }
  const top = found.filter(({ weight }) => weight >= best.floor)
  const weights = new Map<number, number>()
  for (const { weight } of top) weights.set(weight, (weights.get(weight) ?? 0) + 1)
  const hits = top
    .map((hit) => ({ ...hit, bits: weights.get(hit.weight)! > 1 ? hit.part.evidence(hit.index) : 0 }))
    .sort((a, b) => b.weight - a.weight || b.bits - a.bits || (a.id < b.id ? -1 : 1))
    .slice(0, limit)
    .map(({ part, id, index, weight }) => ({
      id,
      weight,
      probability: probabilityOf(weight),
      zone: part.zone(index, weight),
      kind: part.kind(index),
    }))
  for (const part of parts) part.keepNames()
  return { hits, compared }
}
