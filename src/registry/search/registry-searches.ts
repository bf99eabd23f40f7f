import type { BlockingRule } from '../../block/rule.ts'
import { runFeatures } from '../../decide/run-features.ts'
import { InputError } from '../../record/errors.ts'
import { requireOptions } from '../../record/require-options.ts'
import { requireRecord } from '../../record/require-record.ts'
import type { PersonRecord } from '../../record/types.ts'
import type { Model } from '../../score/model/model.ts'
import { createScorer } from '../../score/scorer.ts'
import type { Explanation } from '../../score/explanation.ts'
import type { RuleIndexes } from '../keys/rule-indexes.ts'
import { createSharesKey } from '../keys/shares-key.ts'
import { requireDay } from '../require-day.ts'
import { requireRequest } from '../require-request.ts'
import { NEVER, type PeopleStore } from '../store/people-store.ts'
import type { FeatureValue } from '../store/feature-value.ts'
import type { FamilyPairExplanation, FamilySearchResult, SearchOptions, SearchResult } from '../types.ts'
import { type CandidateFinder, createCandidateFinder, type Found } from './candidates.ts'
import { chooseCandidates } from './choose-candidates.ts'
import { eitherSex } from './either-sex.ts'
import { explainPair } from './explain-pair.ts'
import { createFamilyOf, type FamilyOf } from './family-of.ts'
import { queryPopulation } from './query-population.ts'
import { isFamily, scoreFamily } from './score-family.ts'
import { type ScoreOptions, scoreQuery } from './score-query.ts'
import { type SearchBudget, searchBudget } from './search-budget.ts'
import { notAsked, toResult } from './to-result.ts'

const theQuery = (): string => 'The query'

/** What searches look at. */
export interface SearchedRegistry {
  readonly model: Model
  /** The day of a search that names none. */
  readonly today: number | undefined
  /** The rules by which people are found; in the indexes the rule of groups comes after them. */
  readonly rules: readonly BlockingRule[]
  readonly people: PeopleStore
  readonly indexes: RuleIndexes
  /** The values of a record that are kept. */
  readonly valuesOf: (record: PersonRecord) => FeatureValue[]
}

/** The searches of a registry, and their explanations. */
export class RegistrySearches {
  readonly #of: SearchedRegistry
  readonly #finder: CandidateFinder
  /** Features that are compared. */
  readonly #wanted: ReadonlySet<string>

  constructor(of: SearchedRegistry) {
    const { model, rules, people, indexes } = of
    this.#of = of
    this.#finder = createCandidateFinder(rules, indexes.indexes, indexes.keys, (slot) => people.id(slot))
    this.#wanted = runFeatures({ ...model, blocking: [] })
  }

  search(query: PersonRecord, options: SearchOptions): SearchResult {
    requireOptions(options)
    options.signal?.throwIfAborted()
    requireRecord(query, theQuery)
    if (query.consent?.match === false) return notAsked()
    this.#of.indexes.settle()
    const values = this.#of.valuesOf(query)
    const budget = searchBudget(options, this.#of.model.pairsPerRecord)
    const found = this.#find(eitherSex(values), budget, options)
    const scored = scoreQuery(
      this.#of.model,
      this.#of.people,
      { id: query.id, values, names: found.names, candidates: found },
      this.#scoring(options, budget, this.#of.people.size),
    )
    return toResult(found, scored)
  }

  searchFamily(records: readonly PersonRecord[], options: SearchOptions): readonly FamilySearchResult[] {
    requireOptions(options)
    options.signal?.throwIfAborted()
    const request = requireRequest(records)
    this.#of.indexes.settle()
    const budget = searchBudget(options, this.#of.model.pairsPerRecord)
    const together = isFamily(request.length) && budget.limit > 0
    const asked = together ? { withFacts: budget.gathered, byName: budget.gathered } : budget
    const gathered = request.map((record) => {
      const values = this.#of.valuesOf(record)
      const shares = createSharesKey(this.#of.people, this.#of.indexes.keys, this.#of.rules.length, values)
      const candidates = this.#find(values, asked, options)
      return { id: record.id, values, names: candidates.names, shares, candidates }
    })
    const queries = together ? chooseCandidates(this.#of.model, this.#of.people, gathered, budget) : gathered
    const scored = scoreFamily(
      this.#of.model,
      this.#of.people,
      queries,
      this.#scoring(options, budget, Math.max(this.#of.people.size, request.length)),
    )
    const found = new Map(
      scored.map((one, n) => [queries[n]!.id, toResult(queries[n]!.candidates, one)] as const),
    )
    return records.map(({ id: queryId }) => ({ queryId, ...(found.get(queryId) ?? notAsked()) }))
  }

  #scoring(
    { minZone, decisions, signal, today }: SearchOptions,
    { limit }: SearchBudget,
    records: number,
  ): ScoreOptions {
    const familyOf = this.#familyOf(today)
    return { limit, minZone, decisions, signal, wanted: this.#wanted, records, familyOf }
  }

  explain(query: PersonRecord, id: string, options: Pick<SearchOptions, 'today'>): Explanation | undefined {
    requireOptions(options)
    if (options.today !== undefined) requireDay(options.today, 'today')
    requireRecord(query, theQuery)
    const slot = this.#of.people.find(id)
    if (slot < 0 || !this.#isUsable(slot, options.today) || query.consent?.match === false) return undefined
    this.#of.indexes.settle()
    const queries = [{ id: query.id, values: this.#of.valuesOf(query) }]
    const familyOf = this.#familyOf(options.today)
    const { population } = queryPopulation(
      this.#of.people,
      queries,
      [slot],
      this.#wanted,
      undefined,
      familyOf,
    )
    return createScorer(this.#of.model, population, this.#of.people.size).explain(0, 1)
  }

  explainFamily(
    records: readonly PersonRecord[],
    queryId: string,
    id: string,
    options: Pick<SearchOptions, 'today' | 'decisions'>,
  ): FamilyPairExplanation | undefined {
    requireOptions(options)
    if (options.today !== undefined) requireDay(options.today, 'today')
    const request = requireRequest(records)
    if (!records.some((record) => record.id === queryId))
      throw new InputError('unknown-id', 'No record of the request has the id to be explained')
    const slot = this.#of.people.find(id)
    if (slot < 0 || !this.#isUsable(slot, options.today)) return undefined
    this.#of.indexes.settle()
    const queries = request.map((record) => ({ id: record.id, values: this.#of.valuesOf(record) }))
    return explainPair(this.#of.model, this.#of.people, queries, queryId, slot, {
      familyOf: this.#familyOf(options.today),
      decisions: options.decisions,
      wanted: this.#wanted,
      records: Math.max(this.#of.people.size, request.length),
    })
  }

  #find(
    values: readonly FeatureValue[],
    { withFacts, byName }: Pick<SearchBudget, 'withFacts' | 'byName'>,
    { today }: SearchOptions,
  ): Found {
    const { size } = this.#of.people
    return this.#finder.find(values, size, withFacts, byName, (slot) => this.#isUsable(slot, today))
  }

  #familyOf(today: number | undefined): FamilyOf {
    const { rules, people } = this.#of
    const { indexes, keys } = this.#of.indexes
    const rule = rules.length
    return createFamilyOf(people, indexes[rule]!, keys, rule, (slot) => this.#isUsable(slot, today))
  }

  #isUsable(slot: number, today: number | undefined = this.#of.today): boolean {
    const expires = this.#of.people.expiresOn(slot)
    return expires === NEVER || (today !== undefined && expires >= today)
  }
}
