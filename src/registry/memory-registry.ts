import type { BlockingRule } from '../block/rule.ts'
import { runFeatures } from '../decide/run-features.ts'
import { features } from '../encode/features.ts'
import { canonicalJson } from '../internal/canonical-json.ts'
import { sha256 } from '../internal/sha256.ts'
import { InputError } from '../record/errors.ts'
import { requireRecord } from '../record/require-record.ts'
import type { PersonRecord } from '../record/types.ts'
import { requireModel } from '../score/require-model.ts'
import type { Model } from '../score/model.ts'
import { createScorer, type Explanation } from '../score/scorer.ts'
import { type Budget, type CandidateFinder, createCandidateFinder } from './candidates.ts'
import { MOST_SLOTS } from './key-entries.ts'
import { KeyIndex } from './key-index.ts'
import { PendingKeys } from './pending-keys.ts'
import { type FeatureValue, NEVER, PeopleStore } from './people-store.ts'
import { RegistryError } from './registry-error.ts'
import { registryRules } from './registry-rules.ts'
import { createRuleKeys, type RuleKeys } from './rule-keys.ts'
import { queryPopulation } from './query-population.ts'
import { scoreQuery } from './score-query.ts'
import { readSections, writeSections } from './sections.ts'
import type {
  AddAllResult,
  ChangeResult,
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

/**
 * Of a search, `most` in multiples of the model's pairs per record; measured, see docs/registry.md. Index entries take some
 * nanoseconds each, where a comparison takes microseconds. Keys of a name alone tell less, so that more people are compared.
 */
type Share = Omit<Budget, 'fewest'>
const WITH_FACTS: Share = { most: 0.3, share: 0.1, strong: 0.25, entries: 2500 }
const BY_NAME: Share = { most: 2, share: 0.05, strong: 0, entries: 5000 }

/** Keys of a rule wait until there are so many, or this many times as many as in its index: they are sorted in together. */
const BATCH = 1 << 17
const BATCH_SHARE = 2

/** {@link Registry} over typed arrays. Loading this module loads the name tables. */
export class MemoryRegistry implements Registry {
  readonly #model: Model
  readonly #today: number | undefined
  readonly #rules: readonly BlockingRule[]
  readonly #keys: RuleKeys
  /** Features that are kept: what is compared, what keys are made of, what tells kinds. */
  readonly #kept: ReadonlySet<string>
  /** Features that are compared. */
  readonly #wanted: ReadonlySet<string>
  #people = new PeopleStore()
  #indexes: readonly KeyIndex[]
  /** Of each rule, keys of the latest people that are not in its index yet. */
  readonly #pending: readonly PendingKeys[]
  #finder: CandidateFinder

  constructor(model: Model, { today }: RegistryOptions) {
    requireModel(model)
    this.#model = model
    this.#today = today
    this.#rules = registryRules(model.blocking)
    this.#keys = createRuleKeys(this.#rules)
    this.#kept = runFeatures(model)
    this.#wanted = runFeatures({ ...model, blocking: [] })
    this.#indexes = this.#rules.map(() => new KeyIndex())
    this.#pending = this.#rules.map(() => new PendingKeys())
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
    if (record.consent?.match === false) return refused('no-consent')
    if (this.has(record.id)) return refused('duplicate-id')
    this.#insert(record, this.#valuesOf(record))
    return DONE
  }

  async addAll(
    records: Iterable<PersonRecord> | AsyncIterable<PersonRecord>,
    { signal }: { readonly signal?: AbortSignal } = {},
  ): Promise<AddAllResult> {
    const counts = { 'no-consent': 0, 'duplicate-id': 0, 'unknown-id': 0 }
    let added = 0
    let at = 0
    const take = (record: PersonRecord): void => {
      signal?.throwIfAborted()
      requireRecord(record, () => `record ${at}`)
      at++
      const result = this.add(record)
      if (result.done) added++
      else counts[result.reason]++
    }
    if (Symbol.asyncIterator in records) for await (const record of records) take(record)
    else for (const record of records) take(record)
    return { added, refused: counts }
  }

  update(record: PersonRecord): ChangeResult {
    requireRecord(record, theRecord)
    if (!this.has(record.id)) return refused('unknown-id')
    // Encoded before anything changes: should that throw, the old record is still there.
    const values = record.consent?.match === false ? undefined : this.#valuesOf(record)
    this.forget(record.id)
    if (values === undefined) return refused('no-consent')
    this.#insert(record, values)
    return DONE
  }

  forget(id: string): boolean {
    const slot = this.#people.find(id)
    if (slot < 0) return false
    this.#settleAll()
    this.#eachKey(this.#people.valuesOf(slot), (index, key) => index.remove(key, slot))
    this.#people.remove(slot)
    this.#keys.clear()
    return true
  }

  forgetExpired(today: number): number {
    let count = 0
    for (let slot = 0; slot < this.#people.limit; slot++)
      if (this.#people.isHeld(slot) && this.#people.expiresOn(slot) < today)
        if (this.forget(this.#people.id(slot))) count++
    return count
  }

  search(query: PersonRecord, options: SearchOptions = {}): SearchResult {
    options.signal?.throwIfAborted()
    requireRecord(query, theQuery)
    const nothing = { hits: [], candidates: 0, outranked: 0, skippedKeys: [], withheld: 0 }
    if (query.consent?.match === false) return { ...nothing, refused: 'no-consent' }
    this.#settleAll()
    const values = this.#valuesOf(query)
    const limit = wholeNumber(options.limit ?? 10)
    const found = this.#finder.find(
      values,
      this.#people.limit,
      this.size,
      this.#budget(options, limit, WITH_FACTS),
      this.#budget(options, limit, BY_NAME),
      (slot) => this.#isUsable(slot, options.today),
    )
    const { hits, compared } = scoreQuery(this.#model, this.#people, values, found, {
      limit,
      minZone: options.minZone,
      signal: options.signal,
      wanted: this.#wanted,
    })
    return {
      hits,
      candidates: compared,
      outranked: found.outranked + found.slots.length - compared,
      skippedKeys: found.skippedKeys,
      withheld: found.withheld,
    }
  }

  explain(
    query: PersonRecord,
    id: string,
    { today }: Pick<SearchOptions, 'today'> = {},
  ): Explanation | undefined {
    requireRecord(query, theQuery)
    const slot = this.#people.find(id)
    if (slot < 0 || !this.#isUsable(slot, today) || query.consent?.match === false) return undefined
    const { population } = queryPopulation(this.#people, this.#valuesOf(query), [slot], this.#wanted)
    return createScorer(this.#model, population, this.#people.size).explain(0, 1)
  }

  async save(): Promise<Uint8Array> {
    const hash = await this.#modelHash()
    this.#settleAll()
    return writeSections(hash, (out) => {
      this.#people.write(out)
      for (const index of this.#indexes) index.write(out)
    })
  }

  async load(bytes: Uint8Array): Promise<void> {
    const sections = await readSections(bytes, await this.#modelHash())
    const people = PeopleStore.read(sections)
    const indexes = this.#rules.map(() => KeyIndex.read(sections))
    this.#people = people
    this.#indexes = indexes
    for (const pending of this.#pending) pending.clear()
    this.#finder = this.#newFinder()
    this.#keys.clear()
  }

  stats(): RegistryStats {
    this.#settleAll()
    return {
      people: this.size,
      bytes: this.#indexes.reduce((sum, index) => sum + index.bytes, this.#people.bytes),
      values: this.#people.values,
      keys: this.#indexes.reduce((sum, index) => sum + index.keys, 0),
    }
  }

  #newFinder(): CandidateFinder {
    const people = this.#people
    return createCandidateFinder(this.#rules, this.#indexes, this.#keys, (slot) => people.id(slot))
  }

  #insert(record: PersonRecord, values: readonly FeatureValue[]): void {
    if (this.size >= MOST_SLOTS)
      throw new RegistryError(
        'registry-full',
        `A registry holds at most ${MOST_SLOTS} people; divide them over several`,
      )
    const slot = this.#people.add(record.id, values, record.expiresOn)
    this.#eachKey(values, (_, key, rule) => this.#pending[rule]!.add(key, slot))
    this.#indexes.forEach((index, rule) => {
      const { count } = this.#pending[rule]!
      if (count > BATCH && count > BATCH_SHARE * index.count) this.#settle(index, rule)
    })
  }

  #settle(index: KeyIndex, rule: number): void {
    if (this.#pending[rule]!.count === 0) return
    index.addAll(this.#pending[rule]!)
    this.#pending[rule]!.clear()
  }

  /** Whoever reads an index settles what is to be added first. */
  #settleAll(): void {
    this.#indexes.forEach((index, rule) => this.#settle(index, rule))
  }

  #eachKey(
    values: readonly FeatureValue[],
    visit: (index: KeyIndex, key: number, rule: number) => void,
  ): void {
    this.#indexes.forEach((index, rule) => {
      const count = this.#keys.of(rule, values)
      for (let k = 0; k < count; k++) visit(index, this.#keys.keys[k]!, rule)
    })
  }

  #isUsable(slot: number, today: number | undefined = this.#today): boolean {
    const expires = this.#people.expiresOn(slot)
    return expires === NEVER || (today !== undefined && expires >= today)
  }

  #budget({ maxCandidates, maxEntries }: SearchOptions, fewest: number, usual: Share): Budget {
    const entries = maxEntries ?? usual.entries
    if (maxCandidates !== undefined) return { most: maxCandidates, fewest, share: 0, strong: 0, entries }
    const most = Math.max(fewest, Math.ceil(usual.most * this.#model.pairsPerRecord))
    return { ...usual, most, fewest, entries }
  }

  #modelHash(): Promise<string> {
    return sha256(canonicalJson(this.#model))
  }

  /** Distinct values of a record that are kept, as a batch run has them. */
  #valuesOf(record: PersonRecord): FeatureValue[] {
    const values: FeatureValue[] = []
    features(record, (feature, value) => {
      if (this.#kept.has(feature) && !values.some(([f, v]) => f === feature && v === value))
        values.push([feature, value])
    })
    return values
  }
}

function wholeNumber(limit: number): number {
  if (typeof limit !== 'number' || Number.isNaN(limit))
    throw new InputError('not-a-number', 'limit takes a whole number')
  return Math.max(0, Math.floor(limit))
}
