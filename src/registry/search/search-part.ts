import { type FamilyMembers, familyMembers } from '../../decide/families/family-members.ts'
import { createIdentityCheck, type IdentityCheck, zoneAtMost } from '../../decide/identity.ts'
import { createNameEvidence } from '../../decide/name-evidence.ts'
import { type Zone, zoneBounds, zoneOf } from '../../decide/zone.ts'
import type { Population } from '../../encode/population.ts'
import { kindOfHit, kindOfPair, type MatchKind } from '../../kin/match-kind.ts'
import { createReachable } from '../../score/bounds/reachable.ts'
import type { Model } from '../../score/model/model.ts'
import { createScorer, type Scorer } from '../../score/scorer.ts'
import type { PeopleStore } from '../store/people-store.ts'
import type { FamilyOf } from './family-of.ts'
import { queryModel } from './query-model.ts'
import { queryPopulation, type QueryValues } from './query-population.ts'
import type { Telling } from './rank-weighed.ts'
import type { FamilyHit } from '../types.ts'

/** All queries of a search and some of their candidates, who make a population of their own. */
export class SearchPart implements Telling {
  readonly scorer: Scorer
  /** Keeps the names that were taken apart meanwhile for later searches. */
  readonly keepNames: () => void
  readonly #model: Model
  readonly #population: Population
  readonly #records: number
  /** By slot, its index in the population. */
  readonly #indexes: ReadonlyMap<number, number>
  readonly #slots: Int32Array
  // Made for the first one who is shown.
  #reachable: ((i: number, j: number) => number) | undefined
  #identified: IdentityCheck | undefined
  #members: FamilyMembers | undefined
  #evidence: ReturnType<typeof createNameEvidence> | undefined

  /**
   * @param indexes by slot, from the number of queries on
   * @param wanted the features that are looked at
   * @param records of the larger side of a batch run: the registry, whatever the number of candidates
   * @param familyOf the households of the people
   */
  constructor(
    model: Model,
    people: PeopleStore,
    queries: readonly QueryValues[],
    indexes: ReadonlyMap<number, number>,
    wanted: ReadonlySet<string>,
    records: number,
    familyOf: FamilyOf,
  ) {
    const { model: saying, unread } = queryModel(model, queries)
    const read = unread.size === 0 ? wanted : new Set([...wanted].filter((feature) => !unread.has(feature)))
    const slots = new Int32Array(indexes.size)
    for (const [slot, index] of indexes) slots[index - queries.length] = slot
    const { population, keepNames } = queryPopulation(people, queries, slots, read, undefined, familyOf)
    this.scorer = createScorer(saying, population, records)
    this.keepNames = keepNames
    this.#model = model
    this.#population = population
    this.#records = records
    this.#indexes = indexes
    this.#slots = slots
  }

  indexOf(slot: number): number {
    return this.#indexes.get(slot)!
  }

  slotOf(index: number): number {
    return this.#slots[index - this.#population.split]!
  }

  zone(query: number, index: number, weight: number): Zone {
    this.#identified ??= createIdentityCheck(this.#model, this.#population)
    this.#reachable ??= createReachable(this.#model, this.#population, this.#records)
    const zone = zoneOf(weight, this.#reachable(query, index), zoneBounds(this.#model.costs))
    return zoneAtMost(zone, this.#identified(query, index))
  }

  kind(query: number, index: number): MatchKind {
    const members = (this.#members ??= familyMembers(this.#population))
    const asked = members.kindOf(query)
    return kindOfHit(asked, kindOfPair(asked, members.kindOf(index)))
  }

  evidence(query: number, index: number, atLeast: number): number {
    this.#evidence ??= createNameEvidence(this.#population)
    return this.#evidence(query, index, atLeast)
  }

  /** A population of candidates knows no families. */
  via(): FamilyHit['via'] {
    return []
  }
}
