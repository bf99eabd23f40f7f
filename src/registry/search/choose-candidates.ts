/**
 * Whom the records of one request are compared with, of all whom their keys found. Keys say what agrees, so births, places of
 * birth and sexes are held against each other first, which takes little beside names and says what does not; then whoever is
 * listed with somebody whom another record of the request found stands higher, as in collective resolution (Bhattacharya and
 * Getoor, TKDD 2007), but before anything is compared.
 */
import type { Model } from '../../score/model/model.ts'
import { createScorer } from '../../score/scorer.ts'
import type { Budget, Found } from './candidates.ts'
import { groupOf } from './family-of.ts'
import type { PeopleStore } from '../store/people-store.ts'
import { queryPopulation, type QueryValues } from './query-population.ts'
import type { SearchBudget } from './search-budget.ts'

/** What is quick to compare, and says most of all that two are different people. */
const QUICK: ReadonlySet<string> = new Set(['birth', 'sex'])
/** What takes more, so that only the most promising are asked: so many times those who may be kept. */
const PLACES: ReadonlySet<string> = new Set(['birthPlace'])
const ASKED = 3
/** Bits for a promise that is twice as large; this and the numbers below were chosen on invented families by who comes among so many. */
const PROMISE_BITS = 10
/** A household speaks for its members as far as one of them stands before this rank, in the list of another record. */
const RANK = 30
const SUPPORT = 0.5

/** A record of a request, and all whom its keys found. */
export interface Gathered extends QueryValues {
  readonly candidates: Found
}

/** @returns the queries with those of their candidates who are compared, the most promising first */
export function chooseCandidates<Query extends Gathered>(
  model: Model,
  people: PeopleStore,
  queries: readonly Query[],
  budget: SearchBudget,
): Query[] {
  const bits = queries.map(({ candidates: { promise } }) =>
    promise.map((one) => PROMISE_BITS * Math.log2(one)),
  )
  addBits(model, people, queries, QUICK, bits, () => Number.NEGATIVE_INFINITY)
  addBits(model, people, queries, PLACES, bits, (q) => {
    const { most } = budgetOf(queries[q]!, budget)
    return bits[q]!.toSorted().at(-ASKED * most) ?? Number.NEGATIVE_INFINITY
  })
  const ranked = queries.map(({ candidates: { slots } }, q) => rank(people, slots, bits[q]!))
  return queries.map((query, q) => {
    const { candidates } = query
    const { slots, bits, groups } = ranked[q]!
    const values = bits.map((own, k) => {
      let sum = 0
      if (groups[k]! >= 0)
        for (const other of ranked) if (other !== ranked[q]) sum += other.support(groups[k]!, slots[k]!)
      return own + SUPPORT * sum
    })
    const order = inOrder(people, slots, values)
    const { kept, strong } = cut(order, values, budgetOf(query, budget))
    return {
      ...query,
      candidates: {
        ...candidates,
        slots: Int32Array.from(order.subarray(0, kept), (k) => slots[k]!),
        strong,
        outranked: candidates.outranked + slots.length - kept,
      },
    }
  })
}

function budgetOf({ candidates }: Gathered, { byName, ofRequest }: SearchBudget): Budget {
  // What stands by itself may fall, so that nobody is left out because somebody else was found.
  return candidates.byName ? { ...byName, strong: 0 } : ofRequest
}

/**
 * Adds to the bits of each query's candidates what some features say.
 *
 * @param floorOf of a query, the bits under which nobody is asked
 */
function addBits(
  model: Model,
  people: PeopleStore,
  queries: readonly Gathered[],
  features: ReadonlySet<string>,
  bits: readonly Float64Array[],
  floorOf: (query: number) => number,
): void {
  const comparisons = model.comparisons.filter(({ feature }) => features.has(feature))
  if (comparisons.length === 0) return
  // One population for all of them: they found many people together, and were born in few places.
  const indexes = new Map<number, number>()
  const floors = queries.map((_, q) => floorOf(q))
  for (const [q, { candidates }] of queries.entries())
    for (const [k, slot] of candidates.slots.entries())
      if (bits[q]![k]! >= floors[q]! && !indexes.has(slot)) indexes.set(slot, queries.length + indexes.size)
  const { population } = queryPopulation(people, queries, Int32Array.from(indexes.keys()), features)
  const scorer = createScorer({ ...model, comparisons }, population, people.size)
  for (const [q, { candidates }] of queries.entries()) {
    const own = bits[q]!
    for (const [k, slot] of candidates.slots.entries())
      if (own[k]! >= floors[q]!) own[k]! += scorer.weight(q, indexes.get(slot)!) - scorer.prior
  }
}

interface Ranked {
  readonly slots: Int32Array
  /** By candidate: those of its promise and of what is quick to compare. */
  readonly bits: Float64Array
  /** By candidate: the household, -1 for none. */
  readonly groups: Int32Array
  /** What the best member of a household, `slot` apart, says for it. */
  readonly support: (group: number, slot: number) => number
}

function rank(people: PeopleStore, slots: Int32Array, bits: Float64Array): Ranked {
  const groups = Int32Array.from(slots, (slot) => groupOf(people, slot))
  const floor = bits.toSorted()[Math.max(0, bits.length - 1 - RANK)] ?? 0
  /** By household: its best candidate, and the next best one's excess over the floor. */
  const best = new Map<number, { k: number; next: number }>()
  for (const [k, group] of groups.entries()) {
    if (group < 0 || bits[k]! <= floor) continue
    const one = best.get(group)
    if (one === undefined) best.set(group, { k, next: floor })
    else if (bits[k]! > bits[one.k]!) best.set(group, { k, next: bits[one.k]! })
    else if (bits[k]! > one.next) one.next = bits[k]!
  }
  return {
    slots,
    bits,
    groups,
    support(group, slot) {
      const one = best.get(group)
      if (one === undefined) return 0
      return (slots[one.k] === slot ? one.next : bits[one.k]!) - floor
    },
  }
}

/** The most promising first; of equal ones those with the lowest ids. */
function inOrder(people: PeopleStore, slots: Int32Array, values: Float64Array): Int32Array {
  return Int32Array.from(slots.keys()).sort(
    (a, b) => values[b]! - values[a]! || (people.id(slots[a]!) < people.id(slots[b]!) ? -1 : 1),
  )
}

/** How many are kept, and how many of them are worth comparing even where somebody is likely. */
function cut(
  order: Int32Array,
  values: Float64Array,
  { most, fewest, share, strong }: Budget,
): { readonly kept: number; readonly strong: number } {
  const largest = values[order[0]!] ?? 0
  const near = (least: number): number => {
    const floor = largest + PROMISE_BITS * Math.log2(least)
    let count = 0
    while (count < order.length && (count < fewest || values[order[count]!]! >= floor)) count++
    return Math.min(count, most)
  }
  const kept = near(share)
  return { kept, strong: Math.min(kept, near(strong)) }
}
