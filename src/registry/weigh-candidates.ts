import { familyMembers } from '../decide/families/family-members.ts'
import { createIdentityCheck } from '../decide/identity.ts'
import { createNameEvidence } from '../decide/name-evidence.ts'
import { zoneBounds, zoneOf } from '../decide/zone.ts'
import { TopK } from '../internal/top-k.ts'
import { kindOfPair } from '../kin/match-kind.ts'
import type { Model } from '../score/model.ts'
import { createReachable } from '../score/reachable.ts'
import { createScorer, type Scorer } from '../score/scorer.ts'
import type { Found } from './candidates.ts'
import type { PeopleStore } from './people-store.ts'
import { queryPopulation, type QueryValues } from './query-population.ts'
import type { Telling, Weighed } from './rank-weighed.ts'

/** Candidates whose weights set the floor for the next group. */
const FIRST_GROUP = 16
const GROWTH = 4

export interface WeighOptions {
  /** Whoever can't be among so many best is dropped early. */
  readonly limit: number
  /** Bits under which nobody is wanted. */
  readonly least: number
  readonly signal: AbortSignal | undefined
  /** The features that are looked at. */
  readonly wanted: ReadonlySet<string>
  /** Records of the larger side of a batch run. */
  readonly records: number
}

export interface Weighing {
  /** In no order; of those under the `limit` best some are missing. */
  readonly found: readonly Weighed[]
  /** How many candidates were compared. */
  readonly compared: number
  /** Keeps the names that were taken apart meanwhile for later searches. */
  readonly keepNames: () => void
}

/** A query against some of its candidates, who make a population of their own. */
interface Part extends Telling {
  readonly from: number
  readonly end: number
  readonly scorer: Scorer
  readonly keepNames: () => void
}

/**
 * The weights of the candidates by the scorer of a batch run. Groups grow, and each has to reach the weight of the
 * `limit`-th best so far: what stays under it is dropped early and could not have been among the best.
 *
 * The candidates that are not strong are compared only if nobody of those who are is likely.
 */
export function weighCandidates(
  model: Model,
  people: PeopleStore,
  query: QueryValues,
  { slots, strong }: Pick<Found, 'slots' | 'strong'>,
  { limit, least, signal, wanted, records }: WeighOptions,
): Weighing {
  if (slots.length === 0 || limit === 0) return { found: [], compared: slots.length, keepNames: () => {} }
  const bounds = zoneBounds(model.costs)
  const best = new TopK(limit)
  const found: Weighed[] = []
  let heaviest = Number.NEGATIVE_INFINITY

  function newPart(from: number, end: number): Part {
    const { population, keepNames } = queryPopulation(people, [query], slots.subarray(from, end), wanted)
    // The registry is the larger side, whatever the number of candidates.
    const reachable = createReachable(model, population, records)
    const identified = createIdentityCheck(model, population)
    const members = familyMembers(population)
    const evidence = createNameEvidence(population)
    return {
      from,
      end,
      scorer: createScorer(model, population, records),
      keepNames,
      zone: (index, weight) =>
        identified(0, index) ? zoneOf(weight, reachable(0, index), bounds) : 'insufficient',
      kind: (index) => kindOfPair(members.kindOf(0), members.kindOf(index)),
      evidence: (index) => evidence(0, index),
      via: () => [],
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
        const at = part.from + index - 1
        found.push({ telling: part, index, weight, slot: slots[at]!, id: people.id(slots[at]!) })
        best.offer(at, weight)
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
  return {
    found,
    compared,
    keepNames() {
      for (const part of parts) part.keepNames()
    },
  }
}
