import { requireOptions } from '../record/require-options.ts'
import type { BlockingRule } from '../block/rule.ts'
import { runFeatures } from '../decide/run-features.ts'
import { canonicalJson } from '../internal/canonical-json.ts'
import { createPace, paced, type Steps } from '../internal/pace.ts'
import { sha256 } from '../internal/sha256.ts'
import { requireRecord } from '../record/require-record.ts'
import type { PersonRecord } from '../record/types.ts'
import { requireModel } from '../score/model/require-model.ts'
import type { Model } from '../score/model/model.ts'
import type { Explanation } from '../score/explanation.ts'
import { MOST_SLOTS } from './keys/key-entries.ts'
import { PeopleStore } from './store/people-store.ts'
import type { FeatureValue } from './store/feature-value.ts'
import { GROUP_RULE } from './search/family-of.ts'
import { RegistrySearches } from './search/registry-searches.ts'
import { requireDay } from './require-day.ts'
import { takeAll } from './take-all.ts'
import { RegistryError } from './registry-error.ts'
import { recordValues } from './store/record-values.ts'
import { registryRules } from './keys/registry-rules.ts'
import { RuleIndexes } from './keys/rule-indexes.ts'
import {
  readSections,
  type Section,
  type SectionReader,
  type Sections,
  type SectionWriter,
  writeSections,
} from './store/sections.ts'
import type {
  AddAllOptions,
  AddAllResult,
  ChangeResult,
  FamilyPairExplanation,
  FamilySearchResult,
  PacedOptions,
  RefusalReason,
  Registry,
  RegistryOptions,
  RegistryStats,
  SearchOptions,
  SearchResult,
} from './types.ts'

/** When the keys of somebody who is added get into the indexes: with a few others, once somebody searches, or when threads have made them. */
type Keyed = 'soon' | 'when-read' | 'later'

/** How often a save gives way to changes. */
const PATIENCE = 2

const DONE: ChangeResult = { done: true }
const theRecord = (): string => 'The record'
const refused = (reason: RefusalReason): ChangeResult => ({ done: false, reason })

/** {@link Registry} over typed arrays. Loading this module loads the name tables. */
export class MemoryRegistry implements Registry {
  readonly #model: Model
  readonly #today: number | undefined
  /** The rules by which people are found; the rule of groups comes after them. */
  readonly #rules: readonly BlockingRule[]
  /** Features that are kept: what is compared, what keys are made of, what tells kinds. */
  readonly #kept: ReadonlySet<string>
  #people = new PeopleStore()
  #indexes: RuleIndexes
  #searches: RegistrySearches
  /** How often somebody was added, forgotten or replaced, so that a load notices who came meanwhile. */
  #changes = 0

  constructor(model: Model, { today }: RegistryOptions) {
    requireModel(model)
    if (today !== undefined) requireDay(today, 'today')
    // A copy, as its file holds it: keys and kept values depend on it, so that one changed meanwhile would find other people.
    this.#model = JSON.parse(JSON.stringify(model)) as Model
    this.#today = today
    this.#rules = registryRules(this.#model.blocking)
    this.#indexes = new RuleIndexes([...this.#rules, GROUP_RULE], this.#people)
    this.#kept = runFeatures(this.#model)
    this.#searches = this.#newSearches()
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

  #add(record: PersonRecord, when: Keyed = 'soon'): ChangeResult {
    if (record.consent?.match === false) return refused('no-consent')
    if (this.has(record.id)) return refused('duplicate-id')
    this.#insert(record, this.#values(record), when)
    return DONE
  }

  async addAll(
    records: Iterable<PersonRecord> | AsyncIterable<PersonRecord>,
    options: AddAllOptions = {},
  ): Promise<AddAllResult> {
    requireOptions(options)
    const { signal, workers } = options
    // A few come into a registry that lives, and many are an import.
    let few = this.size >> 3
    if (!workers?.size)
      return takeAll(records, signal, (record) => this.#add(record, few-- > 0 ? 'soon' : 'when-read'))
    const add = (record: PersonRecord): ChangeResult => {
      few--
      return this.#add(record, 'later')
    }
    const makeKeys = (): Promise<void> => this.#indexes.makeKeys(few < 0, { workers, signal })
    const { later } = this.#indexes
    later.begin()
    try {
      const result = await takeAll(records, signal, add, () =>
        this.#indexes.later.areMany ? makeKeys() : undefined,
      )
      await makeKeys()
      return result
    } finally {
      later.end()
    }
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
    this.#changes++
    this.#indexes.remove(this.#people.valuesOf(slot), slot)
    this.#people.remove(slot)
    return true
  }

  async forgetExpired(today: number, options: PacedOptions = {}): Promise<number> {
    requireDay(today, 'today')
    requireOptions(options)
    const pace = createPace(options.signal)
    let people = this.#people
    let count = 0
    for (let slot = 0; slot < people.limit; slot++) {
      if (people.isHeld(slot) && people.expiresOn(slot) < today) if (this.forget(people.id(slot))) count++
      if (!pace.due()) continue
      await pace.rest()
      // Others were loaded in their place.
      if (people !== this.#people) [people, slot] = [this.#people, -1]
    }
    return count
  }

  search(query: PersonRecord, options: SearchOptions = {}): SearchResult {
    return this.#searches.search(query, options)
  }

  searchFamily(records: readonly PersonRecord[], options: SearchOptions = {}): readonly FamilySearchResult[] {
    return this.#searches.searchFamily(records, options)
  }

  explain(
    query: PersonRecord,
    id: string,
    options: Pick<SearchOptions, 'today'> = {},
  ): Explanation | undefined {
    return this.#searches.explain(query, id, options)
  }

  explainFamily(
    records: readonly PersonRecord[],
    queryId: string,
    id: string,
    options: Pick<SearchOptions, 'today' | 'decisions'> = {},
  ): FamilyPairExplanation | undefined {
    return this.#searches.explainFamily(records, queryId, id, options)
  }

  async save(options: PacedOptions = {}): Promise<Uint8Array<ArrayBuffer>> {
    requireOptions(options)
    options.signal?.throwIfAborted()
    const hash = await this.#modelHash()
    return writeSections(hash, await this.#sections(options.signal), options.signal)
  }

  /** All content as it is at one moment. Where somebody comes or goes meanwhile it begins anew, and at last gives way to nobody. */
  async #sections(signal: AbortSignal | undefined): Promise<Sections> {
    const pace = createPace(signal)
    for (let patience = PATIENCE; ; patience--) {
      const changes = this.#changes
      const sections: Section[] = []
      const steps = this.#write({ add: (section) => void sections.push(section) })
      while (changes === this.#changes) {
        if (steps.next().done === true) return sections
        if (patience > 0 && pace.due()) await pace.rest()
      }
    }
  }

  *#write(out: SectionWriter): Steps<void> {
    yield* this.#people.write(out)
    yield* this.#indexes.write(out)
  }

  async load(saved: Uint8Array | ArrayBuffer, options: PacedOptions = {}): Promise<void> {
    requireOptions(options)
    options.signal?.throwIfAborted()
    const bytes = saved instanceof ArrayBuffer ? new Uint8Array(saved) : saved
    const changes = this.#changes
    const sections = await readSections(bytes, await this.#modelHash(), options.signal)
    const { people, indexes } = await paced(this.#read(sections), options.signal)
    // Who was told that somebody is added, or forgotten, must not find the registry as it was before.
    if (changes !== this.#changes)
      throw new RegistryError(
        'registry-changed',
        'People were added, replaced or forgotten while this registry was loading; load it again once that is done, or load it into a registry of its own with loadRegistry',
      )
    this.#changes++
    this.#people = people
    this.#indexes = indexes
    this.#searches = this.#newSearches()
  }

  *#read(sections: SectionReader): Steps<{ readonly people: PeopleStore; readonly indexes: RuleIndexes }> {
    const people = yield* PeopleStore.read(sections)
    return { people, indexes: yield* RuleIndexes.read([...this.#rules, GROUP_RULE], people, sections) }
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

  #newSearches(): RegistrySearches {
    return new RegistrySearches({
      model: this.#model,
      today: this.#today,
      rules: this.#rules,
      people: this.#people,
      indexes: this.#indexes,
      valuesOf: (record) => this.#values(record),
    })
  }

  #insert(record: PersonRecord, values: readonly FeatureValue[], when: Keyed = 'soon'): void {
    if (this.size >= MOST_SLOTS)
      throw new RegistryError(
        'registry-full',
        `A registry holds at most ${MOST_SLOTS} people; divide them over several`,
      )
    this.#changes++
    const slot = this.#people.add(record.id, values, record.expiresOn)
    if (when === 'later') this.#indexes.later.add(slot)
    else this.#indexes.add(values, slot, when === 'when-read')
  }

  #values(record: PersonRecord): FeatureValue[] {
    if (record.expiresOn !== undefined) requireDay(record.expiresOn, 'expiresOn of a record')
    return recordValues(record, this.#kept)
  }

  #modelHash(): Promise<string> {
    return sha256(canonicalJson(this.#model))
  }
}
