import { isRejected } from '../../decide/decisions/apply-decisions.ts'
import { decisionEvidence } from '../../decide/decisions/decision-evidence.ts'
import type { DecisionState } from '../../decide/decisions/decision-state.ts'
import { zoneBounds } from '../../decide/zone.ts'
import { asksByName } from './asks-by-name.ts'
import { TopK } from '../../internal/top-k.ts'
import type { Model } from '../../score/model/model.ts'
import type { PeopleStore } from '../store/people-store.ts'
import type { FamilyOf } from './family-of.ts'
import type { Weighed } from './rank-weighed.ts'
import type { SearchPart } from './search-part.ts'
import type { QueryValues } from './query-population.ts'
import type { Found } from './candidates.ts'

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
  /** The households of the people. */
  readonly familyOf: FamilyOf
}

/** Candidates whose weights set the floor for the next group. */
const FIRST_GROUP = 16
const GROWTH = 4

/** Weighs the candidates of one query, group by group. */
export class Weigher {
  /** In no order; of those under the `limit` best some are missing. */
  readonly found: Weighed[] = []
  readonly #people: PeopleStore
  /** Its number among the queries of the search. */
  readonly #query: number
  readonly #asked: { readonly registry: 'left'; readonly id: string }
  readonly #slots: Int32Array
  readonly #options: WeighOptions
  /** Where they concern the query. */
  readonly #decisions: DecisionState | undefined
  /** Undefined where names order the hits, of which weights tell too little to drop any. */
  readonly #best: TopK | undefined
  readonly #likely: number
  /** Bits of evidence from which the query is answered. */
  readonly #enough: number
  #compared: number
  #heaviest = Number.NEGATIVE_INFINITY
  #evidence = Number.NEGATIVE_INFINITY

  constructor(model: Model, people: PeopleStore, query: number, asked: Query, options: WeighOptions) {
    const { slots, byName } = asked.candidates
    const { limit, enough, decisions } = options
    this.#people = people
    this.#query = query
    this.#asked = { registry: 'left', id: asked.id }
    this.#slots = slots
    this.#options = options
    this.#decisions = decisions?.concerns(this.#asked) ? decisions : undefined
    this.#best = asksByName(model, asked) ? undefined : new TopK(Math.max(1, limit))
    this.#likely = zoneBounds(model.costs).likely
    this.#enough = byName ? enough : Number.POSITIVE_INFINITY
    this.#compared = limit === 0 ? slots.length : 0
  }

  /** How many candidates were compared. */
  get compared(): number {
    return this.#compared
  }

  /** Whether nobody else need be compared. */
  get isDone(): boolean {
    return (
      this.#compared === this.#slots.length ||
      this.#heaviest >= this.#likely ||
      this.#evidence >= this.#enough
    )
  }

  /** Weighs candidates up to number `end`, who are in a part. */
  weigh(part: SearchPart, end: number): void {
    for (let size = FIRST_GROUP; this.#compared < end; size *= GROWTH) {
      this.#options.signal?.throwIfAborted()
      this.#weighGroup(part, Math.min(size, end - this.#compared))
    }
    this.#evidence = this.#heaviest - part.scorer.prior
  }

  #weighGroup(part: SearchPart, count: number): void {
    const query = this.#query
    const partners = new Int32Array(count)
    for (let n = 0; n < count; n++) partners[n] = part.indexOf(this.#slots[this.#compared + n]!)
    const block = part.scorer.block(
      Math.max(this.#options.least, this.#best?.floor ?? Number.NEGATIVE_INFINITY),
    )
    const kept = block.score(new Int32Array(count).fill(query), partners, count)
    for (let p = 0; p < kept; p++) {
      const index = partners[p]!
      const weight = block.weights[p]!
      const slot = part.slotOf(index)
      const id = this.#people.id(slot)
      if (this.#isRejected(part, index, id)) continue
      this.found.push({ telling: part, query, index, weight, slot, id })
      this.#best?.offer(this.found.length, weight)
      if (weight > this.#heaviest) this.#heaviest = weight
    }
    this.#compared += count
  }

  #isRejected({ scorer }: SearchPart, index: number, id: string): boolean {
    const verdict = this.#decisions?.verdict(this.#asked, { registry: 'right', id })
    return isRejected(verdict, () => decisionEvidence(scorer.explain(this.#query, index)))
  }
}
