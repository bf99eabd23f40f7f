import { familyMembers } from '../../decide/families/family-members.ts'
import { isRejected } from '../../decide/decisions/apply-decisions.ts'
import { decisionEvidence } from '../../decide/decisions/decision-evidence.ts'
import type { DecisionState } from '../../decide/decisions/decision-state.ts'
import { createIdentityCheck } from '../../decide/identity.ts'
import { createNameEvidence } from '../../decide/name-evidence.ts'
import { zoneBounds, zoneOf } from '../../decide/zone.ts'
import { TopK } from '../../internal/top-k.ts'
import { kindOfHit, kindOfPair } from '../../kin/match-kind.ts'
import type { Model } from '../../score/model/model.ts'
import { createReachable } from '../../score/bounds/reachable.ts'
import { createScorer, type Scorer } from '../../score/scorer.ts'
import type { Found } from './candidates.ts'
import type { PeopleStore } from '../store/people-store.ts'
import { queryModel } from './query-model.ts'
import { queryPopulation, type QueryValues } from './query-population.ts'
import type { Telling, Weighed } from './rank-weighed.ts'

/** Candidates whose weights set the floor for the next group. */
const FIRST_GROUP = 16
const GROWTH = 4

/** Somebody who is looked for, and whom the keys found. */
export interface Query extends QueryValues {
  readonly candidates: Pick<Found, 'slots' | 'strong' | 'byName'>
}

export interface WeighOptions {
  /** Whoever can't be among so many best of a query is dropped early. */
  readonly limit: number
  /** Bits under which nobody is wanted. */
  readonly least: number
  /** Whom people rejected is nobody's candidate. */
  readonly decisions: DecisionState | undefined
  /** Bits of evidence from which somebody who is looked for by name alone is found. */
  readonly enough: number
  readonly signal: AbortSignal | undefined
  /** The features that are looked at. */
  readonly wanted: ReadonlySet<string>
  /** Records of the larger side of a batch run. */
  readonly records: number
}

/** Of one query. */
export interface Weighing {
  /** In no order; of those under the `limit` best some are missing. */
  readonly found: readonly Weighed[]
  /** How many candidates were compared. */
  readonly compared: number
}

/** All queries and some of their candidates, who make a population of their own. */
interface Part {
  readonly scorer: Scorer
  /** Who is on the right side, and at which index. */
  readonly slots: Int32Array
  readonly indexes: ReadonlyMap<number, number>
  /** By query. */
  readonly tellings: readonly Telling[]
  readonly keepNames: () => void
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
  { limit, least, enough, decisions, signal, wanted, records }: WeighOptions,
): readonly Weighing[] {
  const { likely } = zoneBounds(model.costs)
  const weighers = queries.map(({ id: queryId, candidates }, query) => {
    const asked = { registry: 'left', id: queryId } as const
    const concerned = decisions?.concerns(asked) ? decisions : undefined
    const { length } = candidates.slots
    const best = new TopK(Math.max(1, limit))
    const found: Weighed[] = []
    let compared = limit === 0 ? length : 0
    let heaviest = Number.NEGATIVE_INFINITY
    let evidence = Number.NEGATIVE_INFINITY
    const bar = candidates.byName ? enough : Number.POSITIVE_INFINITY
    return {
      found,
      isDone: () => compared === length || heaviest >= likely || evidence >= bar,
      compared: () => compared,
      /** Weighs candidates up to `end`, who are in a part. */
      weigh: ({ scorer, slots, indexes, tellings }: Part, end: number): void => {
        for (let size = FIRST_GROUP; compared < end; size *= GROWTH) {
          signal?.throwIfAborted()
          const count = Math.min(size, end - compared)
          const partners = new Int32Array(count)
          for (let n = 0; n < count; n++) partners[n] = indexes.get(candidates.slots[compared + n]!)!
          const block = scorer.block(Math.max(least, best.floor))
          const kept = block.score(new Int32Array(count).fill(query), partners, count)
          for (let p = 0; p < kept; p++) {
            const index = partners[p]!
            const weight = block.weights[p]!
            const slot = slots[index - queries.length]!
            const id = people.id(slot)
            const verdict = concerned?.verdict(asked, { registry: 'right', id })
            if (isRejected(verdict, () => decisionEvidence(scorer.explain(query, index)))) continue
            found.push({ telling: tellings[query]!, index, weight, slot, id })
            best.offer(found.length, weight)
            if (weight > heaviest) heaviest = weight
          }
          compared += count
        }
        evidence = heaviest - scorer.prior
      },
    }
  })

  const parts: Part[] = []
  function newPart(slots: ReadonlySet<number>): Part {
    const part = createPart(model, people, queries, Int32Array.from(slots), wanted, records)
    parts.push(part)
    return part
  }
  // Where they are nearly all, those who are not strong are read along with those who are.
  const ends = queries.map(({ candidates: { slots, strong } }) =>
    2 * strong >= slots.length ? slots.length : strong,
  )
  const first = new Set<number>()
  for (const [q, { candidates }] of queries.entries())
    for (let n = 0; n < ends[q]!; n++) first.add(candidates.slots[n]!)
  if (first.size > 0 && limit > 0) {
    const part = newPart(first)
    for (const [q, { isDone, weigh }] of weighers.entries()) {
      weigh(part, queries[q]!.candidates.strong)
      if (!isDone()) weigh(part, ends[q]!)
    }
  }
  const rest = weighers.map(({ isDone }, q) =>
    isDone() ? [] : queries[q]!.candidates.slots.subarray(ends[q]),
  )
  if (rest.some(({ length }) => length > 0)) {
    const part = newPart(new Set(rest.flatMap((slots) => [...slots])))
    for (const [q, { weigh }] of weighers.entries())
      if (rest[q]!.length > 0) weigh(part, queries[q]!.candidates.slots.length)
  }
  for (const { keepNames } of parts) keepNames()
  return weighers.map(({ found, compared }) => ({ found, compared: compared() }))
}

function createPart(
  model: Model,
  people: PeopleStore,
  queries: readonly Query[],
  slots: Int32Array,
  wanted: ReadonlySet<string>,
  records: number,
): Part {
  const { model: saying, unread } = queryModel(model, queries)
  const read = unread.size === 0 ? wanted : new Set([...wanted].filter((feature) => !unread.has(feature)))
  const { population, keepNames } = queryPopulation(people, queries, slots, read)
  const bounds = zoneBounds(model.costs)
  // The registry is the larger side, whatever the number of candidates.
  const reachable = createReachable(model, population, records)
  const identified = createIdentityCheck(model, population)
  const members = familyMembers(population)
  const evidence = createNameEvidence(population)
  const indexes = new Map<number, number>()
  for (let n = 0; n < slots.length; n++) indexes.set(slots[n]!, queries.length + n)
  return {
    scorer: createScorer(saying, population, records),
    slots,
    indexes,
    keepNames,
    tellings: queries.map((_, q) => ({
      zone: (index, weight) =>
        identified(q, index) ? zoneOf(weight, reachable(q, index), bounds) : 'insufficient',
      kind: (index) => kindOfHit(members.kindOf(q), kindOfPair(members.kindOf(q), members.kindOf(index))),
      evidence: (index, atLeast) => evidence(q, index, atLeast),
      via: () => [],
    })),
  }
}
