import { requireOptions } from '../record/require-options.ts'
import type { BlockingRule } from '../block/rule.ts'
import { runFeatures } from '../decide/scoring/run-features.ts'
import { canonicalJson } from '../internal/canonical-json.ts'
import { sha256 } from '../internal/sha256.ts'
import { InputError } from '../record/errors.ts'
import { requireRecord } from '../record/require-record.ts'
import type { PersonRecord } from '../record/types.ts'
import { requireModel } from '../score/model/require-model.ts'
import type { Model } from '../score/model/model.ts'
import { createScorer, type Explanation } from '../score/scorer.ts'
import { type CandidateFinder, createCandidateFinder, type Found } from './search/candidates.ts'
import { MOST_SLOTS } from './keys/key-entries.ts'
import { type FeatureValue, NEVER, PeopleStore } from './store/people-store.ts'
import { chooseCandidates } from './search/choose-candidates.ts'
import { createSharesKey } from './keys/shares-key.ts'
import { createFamilyOf, type FamilyOf, GROUP_RULE } from './search/family-of.ts'
import { explainPair } from './search/explain-pair.ts'
import { requireDay } from './require-day.ts'
import { requireRequest } from './require-request.ts'
import { isFamily, scoreFamily } from './search/score-family.ts'
import { type SearchBudget, searchBudget } from './search/search-budget.ts'
import { takeAll } from './take-all.ts'
import { notAsked, toResult } from './search/to-result.ts'
import { RegistryError } from './registry-error.ts'
import { recordValues } from './store/record-values.ts'
import { registryRules } from './keys/registry-rules.ts'
import { RuleIndexes } from './keys/rule-indexes.ts'
import { queryPopulation } from './search/query-population.ts'
import { type ScoreOptions, scoreQuery } from './search/score-query.ts'
import { readSections, writeSections } from './store/sections.ts'
import type {
  AddAllOptions,
  AddAllResult,
  ChangeResult,
  FamilyPairExplanation,
  FamilySearchResult,
  RefusalReason,
  Registry,
  RegistryOptions,
  RegistryStats,
  SearchOptions,
  SearchResult,
} from './types.ts'

const DONE: ChangeResult = { done: true }
const theRecord = (): string => 'The record'
const theQuery = (): string => 'The query'
const refused = (reason: RefusalReason): ChangeResult => ({ done: false, reason })

/** {@link Registry} over typed arrays. Loading this module loads the name tables. */
export class MemoryRegistry implements Registry {
  readonly #model: Model
  readonly #today: number | undefined
  /** The rules by which people are found; the rule of groups comes after them. */
  readonly #rules: readonly BlockingRule[]
  /** Features that are kept: what is compared, what keys are made of, what tells kinds. */
  readonly #kept: ReadonlySet<string>
  /** Features that are compared. */
  readonly #wanted: ReadonlySet<string>
  #people = new PeopleStore()
  #indexes: RuleIndexes
  #finder: CandidateFinder

  constructor(model: Model, { today }: RegistryOptions) {
    requireModel(model)
    requireDay(today, 'today')
    this.#model = model
    this.#today = today
    this.#rules = registryRules(model.blocking)
    this.#indexes = new RuleIndexes([...this.#rules, GROUP_RULE], this.#people)
    this.#kept = runFeatures(model)
    this.#wanted = runFeatures({ ...model, blocking: [] })
    this.#finder = this.#newFinder()
  }

  get size(): number {
    return this.#people.size
  }

  has(id: string): boolean {
    return this.#people.find(id) >= 0
  }

  add(record: PersonRecord): ChangeResult {
    requireRecord(record, theRecord)
    return this.#add(record)
  }

  #add(record: PersonRecord, later = false): ChangeResult {
    if (record.consent?.match === false) return refused('no-consent')
    if (this.has(record.id)) return refused('duplicate-id')
    this.#insert(record, this.#values(record), later)
    return DONE
  }

  async addAll(
    records: Iterable<PersonRecord> | AsyncIterable<PersonRecord>,
    options: AddAllOptions = {},
  ): Promise<AddAllResult> {
    requireOptions(options)
    const { signal, workers } = options
    const later = (workers?.size ?? 0) > 0
    const result = await takeAll(records, signal, (record) => this.#add(record, later))
    if (later) await this.#indexes.makeKeys({ workers, signal })
    return result
  }

  update(record: PersonRecord): ChangeResult {
    requireRecord(record, theRecord)
    if (!this.has(record.id)) return refused('unknown-id')
    // Encoded before anything changes: should that throw, the old record is still there.
    const values = record.consent?.match === false ? undefined : this.#values(record)
    this.forget(record.id)
    if (values === undefined) return refused('no-consent')
    this.#insert(record, values)
    return DONE
  }

  forget(id: string): boolean {
    const slot = this.#people.find(id)
    if (slot < 0) return false
    this.#indexes.remove(this.#people.valuesOf(slot), slot)
    this.#people.remove(slot)
    return true
  }

  forgetExpired(today: number): number {
    requireDay(today, 'today')
    let count = 0
    for (let slot = 0; slot < this.#people.limit; slot++)
      if (this.#people.isHeld(slot) && this.#people.expiresOn(slot) < today)
        if (this.forget(this.#people.id(slot))) count++
    return count
  }

  search(query: PersonRecord, options: SearchOptions = {}): SearchResult {
    requireOptions(options)
    options.signal?.throwIfAborted()
    requireRecord(query, theQuery)
    if (query.consent?.match === false) return notAsked()
    this.#indexes.settle()
    const values = this.#values(query)
    const budget = searchBudget(options, this.#model.pairsPerRecord)
    const found = this.#find(values, budget, options)
    const scored = scoreQuery(
      this.#model,
      this.#people,
      { id: query.id, values, names: found.names, candidates: found },
      this.#scoring(options, budget, this.size),
    )
    return toResult(found, scored)
  }

  searchFamily(records: readonly PersonRecord[], options: SearchOptions = {}): readonly FamilySearchResult[] {
    requireOptions(options)
    options.signal?.throwIfAborted()
    const request = requireRequest(records)
    this.#indexes.settle()
    const budget = searchBudget(options, this.#model.pairsPerRecord)
    const together = isFamily(request.length) && budget.limit > 0
    const asked = together ? { withFacts: budget.gathered, byName: budget.gathered } : budget
    const gathered = request.map((record) => {
      const values = this.#values(record)
      const shares = createSharesKey(this.#people, this.#indexes.keys, this.#rules.length, values)
      const candidates = this.#find(values, asked, options)
      return { id: record.id, values, names: candidates.names, shares, candidates }
    })
    const queries = together ? chooseCandidates(this.#model, this.#people, gathered, budget) : gathered
    const familyOf = this.#familyOf(options.today)
    const scored = scoreFamily(
      this.#model,
      this.#people,
      queries,
      familyOf,
      this.#scoring(options, budget, Math.max(this.size, request.length)),
    )
    const found = new Map(
      scored.map((one, n) => [queries[n]!.id, toResult(queries[n]!.candidates, one)] as const),
    )
    return records.map(({ id: queryId }) => ({ queryId, ...(found.get(queryId) ?? notAsked()) }))
  }

  #scoring(
    { minZone, decisions, signal }: SearchOptions,
    { limit }: SearchBudget,
    records: number,
  ): ScoreOptions {
    return { limit, minZone, decisions, signal, wanted: this.#wanted, records }
  }

  explain(
    query: PersonRecord,
    id: string,
    options: Pick<SearchOptions, 'today'> = {},
  ): Explanation | undefined {
    requireOptions(options)
    requireRecord(query, theQuery)
    const slot = this.#people.find(id)
    if (slot < 0 || !this.#isUsable(slot, options.today) || query.consent?.match === false) return undefined
    const queries = [{ id: query.id, values: this.#values(query) }]
    const { population } = queryPopulation(this.#people, queries, [slot], this.#wanted)
    return createScorer(this.#model, population, this.#people.size).explain(0, 1)
  }

  explainFamily(
    records: readonly PersonRecord[],
    queryId: string,
    id: string,
    options: Pick<SearchOptions, 'today' | 'decisions'> = {},
  ): FamilyPairExplanation | undefined {
    requireOptions(options)
    const request = requireRequest(records)
    if (!records.some((record) => record.id === queryId))
      throw new InputError('unknown-id', 'No record of the request has the id to be explained')
    const slot = this.#people.find(id)
    if (slot < 0 || !this.#isUsable(slot, options.today)) return undefined
    this.#indexes.settle()
    const queries = request.map((record) => ({ id: record.id, values: this.#values(record) }))
    return explainPair(this.#model, this.#people, queries, queryId, slot, {
      familyOf: this.#familyOf(options.today),
      decisions: options.decisions,
      wanted: this.#wanted,
      records: Math.max(this.size, request.length),
    })
  }

  async save(): Promise<Uint8Array> {
    const hash = await this.#modelHash()
    return writeSections(hash, (out) => {
      this.#people.write(out)
      this.#indexes.write(out)
    })
  }

  async load(bytes: Uint8Array): Promise<void> {
    const sections = await readSections(bytes, await this.#modelHash())
    const people = PeopleStore.read(sections)
    const indexes = RuleIndexes.read([...this.#rules, GROUP_RULE], people, sections)
    this.#people = people
    this.#indexes = indexes
    this.#finder = this.#newFinder()
  }

  stats(): RegistryStats {
    this.#indexes.settle()
    const keys = this.#indexes.indexes.map((index) => index.keys)
    return {
      people: this.size,
      groups: keys.pop()!,
      bytes: this.#people.bytes + this.#indexes.bytes,
      values: this.#people.values,
      keys: keys.reduce((sum, count) => sum + count, 0),
    }
  }

  #newFinder(): CandidateFinder {
    const { indexes, keys } = this.#indexes
    return createCandidateFinder(this.#rules, indexes, keys, (slot) => this.#people.id(slot))
  }

  #insert(record: PersonRecord, values: readonly FeatureValue[], later = false): void {
    if (this.size >= MOST_SLOTS)
      throw new RegistryError(
        'registry-full',
        `A registry holds at most ${MOST_SLOTS} people; divide them over several`,
      )
    const slot = this.#people.add(record.id, values, record.expiresOn)
    if (later) this.#indexes.addLater(slot)
    else this.#indexes.add(values, slot)
  }

  #find(
    values: readonly FeatureValue[],
    { withFacts, byName }: Pick<SearchBudget, 'withFacts' | 'byName'>,
    { today }: SearchOptions,
  ): Found {
    return this.#finder.find(values, this.size, withFacts, byName, (slot) => this.#isUsable(slot, today))
  }

  #familyOf(today: number | undefined): FamilyOf {
    const rule = this.#rules.length
    const { indexes, keys } = this.#indexes
    return createFamilyOf(this.#people, indexes[rule]!, keys, rule, (slot) => this.#isUsable(slot, today))
  }

  #isUsable(slot: number, today: number | undefined = this.#today): boolean {
    const expires = this.#people.expiresOn(slot)
    return expires === NEVER || (today !== undefined && expires >= today)
  }

  #values(record: PersonRecord): FeatureValue[] {
    requireDay(record.expiresOn, 'expiresOn of a record')
    return recordValues(record, this.#kept)
  }

  #modelHash(): Promise<string> {
    return sha256(canonicalJson(this.#model))
  }
}
