import type { BlockingRule } from '../../block/rule.ts'
import { GrowableInt32 } from '../../internal/growable-int32.ts'
import { runJob, type WithWorkers } from '../../internal/job.ts'
import { addKeys } from './add-keys.ts'
import { KeyIndex } from './key-index.ts'
import { KEYS_JOB, UNIT } from './keys-job.ts'
import { PendingKeys } from './pending-keys.ts'
import type { PeopleStore } from '../store/people-store.ts'
import type { FeatureValue } from '../store/feature-value.ts'
import { createRuleKeys, type RuleKeys } from './rule-keys.ts'
import type { SectionReader, SectionWriter } from '../store/sections.ts'

/** Keys that wait at most where they come one by one: so few that whoever waits for them to be put in does not notice. */
const MOST_WAITING = 1024

/** Who has which keys, rule by rule. What was added waits until {@link settle}, which must be called before an index is read. */
export class RuleIndexes {
  readonly keys: RuleKeys
  /** One for each rule. */
  readonly indexes: readonly KeyIndex[]
  readonly #rules: readonly BlockingRule[]
  readonly #people: PeopleStore
  /** Of each rule, keys of the latest people that are not in its index yet. */
  readonly #pending: readonly PendingKeys[]
  /** People whose keys are not made yet. */
  #keyless = new GrowableInt32()
  /** Keys that came since it was looked whether too many wait. */
  #waiting = 0
  /** How often all keys were made. */
  #turn = 0

  constructor(
    rules: readonly BlockingRule[],
    people: PeopleStore,
    indexes: readonly KeyIndex[] = rules.map(() => new KeyIndex()),
  ) {
    this.keys = createRuleKeys(rules)
    this.indexes = indexes
    this.#rules = rules
    this.#people = people
    this.#pending = rules.map(() => new PendingKeys())
  }

  get bytes(): number {
    return this.indexes.reduce((sum, index) => sum + index.bytes, 0)
  }

  /**
   * @param isOneOfMany whether so many come that their keys are better put in together: then they wait for whoever reads. Else
   * they only wait while there are few, or where they are many beside those that are in the index.
   */
  add(values: readonly FeatureValue[], slot: number, isOneOfMany: boolean): void {
    this.#waiting += addKeys(this.keys, values, slot, this.#pending)
    if (isOneOfMany || this.#waiting < MOST_WAITING) return
    this.#waiting = 0
    this.indexes.forEach((index, rule) => {
      const pending = this.#pending[rule]!
      if (pending.count > 0 && !index.isMuch(pending)) index.addAll(pending)
    })
  }

  /** Adds a person whose keys are made later: by {@link makeKeys}, or by the first search that needs them. */
  addLater(slot: number): void {
    this.#keyless.push(slot)
  }

  /** Makes the keys of those added for later, in threads. Where it fails, or somebody needs them meanwhile, they are made here. */
  async makeKeys(options: WithWorkers): Promise<void> {
    const slots = this.#keyless.toArray()
    const units = Math.ceil(slots.length / UNIT)
    if (units < 2) return
    const turn = this.#turn
    const input = { rules: this.#rules, people: this.#people.snapshot(), slots }
    const made = (
      await runJob(KEYS_JOB, input, units, options).finally(() => input.people.texts.units.fill(0))
    ).flat()
    if (turn !== this.#turn) return
    made.sort((a, b) => a.unit - b.unit)
    for (const { keys } of made) for (const [rule, own] of keys.entries()) this.#pending[rule]!.absorb(own)
    const added = this.#keyless.view().slice(slots.length)
    this.#forgetKeyless()
    this.#keyless.pushAll(added)
  }

  remove(values: readonly FeatureValue[], slot: number): void {
    this.settle()
    this.indexes.forEach((index, rule) => {
      const count = this.keys.of(rule, values)
      for (let k = 0; k < count; k++) index.remove(this.keys.keys[k]!, slot)
    })
    this.keys.clear()
  }

  settle(): void {
    if (this.#keyless.length > 0) {
      for (const slot of this.#keyless.view()) this.add(this.#people.valuesOf(slot), slot, true)
      this.#forgetKeyless()
    }
    this.indexes.forEach((index, rule) => {
      if (this.#pending[rule]!.count > 0) index.addAll(this.#pending[rule]!)
    })
  }

  write(out: SectionWriter): void {
    this.settle()
    for (const index of this.indexes) index.write(out)
  }

  static read(rules: readonly BlockingRule[], people: PeopleStore, sections: SectionReader): RuleIndexes {
    const held = Uint8Array.from({ length: people.limit }, (_, slot) => Number(people.isHeld(slot)))
    return new RuleIndexes(
      rules,
      people,
      rules.map(() => KeyIndex.read(sections, (slot) => held[slot] === 1)),
    )
  }

  #forgetKeyless(): void {
    this.#keyless = new GrowableInt32()
    this.#turn++
  }
}
