import type { BlockingRule } from '../../block/rule.ts'
import { inRanges } from '../../internal/in-ranges.ts'
import type { WithWorkers } from '../../internal/job.ts'
import type { Steps } from '../../internal/pace.ts'
import { addKeys } from './add-keys.ts'
import { KeyIndex } from './key-index.ts'
import type { UnitKeys } from './keys-job.ts'
import { LaterKeys } from './later-keys.ts'
import { drainState, PendingKeys } from './pending-keys.ts'
import type { PeopleStore } from '../store/people-store.ts'
import type { FeatureValue } from '../store/feature-value.ts'
import { createRuleKeys, type RuleKeys } from './rule-keys.ts'
import type { SectionReader, SectionWriter } from '../store/sections.ts'

/** Keys that wait at most where they come one by one: so few that nobody notices when they are put in, each into a page that has no room yet. */
const MOST_WAITING = 64

/** Who has which keys, rule by rule. What was added waits until {@link settle}, which must be called before an index is read. */
export class RuleIndexes {
  readonly keys: RuleKeys
  /** One for each rule. */
  readonly indexes: readonly KeyIndex[]
  readonly #people: PeopleStore
  /** Of each rule, keys of the latest people that are not in its index yet. */
  readonly #pending: readonly PendingKeys[]
  readonly #later: LaterKeys
  /** Keys that came since it was looked whether too many wait. */
  #waiting = 0

  constructor(
    rules: readonly BlockingRule[],
    people: PeopleStore,
    indexes: readonly KeyIndex[] = rules.map(() => new KeyIndex()),
  ) {
    this.keys = createRuleKeys(rules)
    this.indexes = indexes
    this.#people = people
    this.#pending = rules.map(() => new PendingKeys())
    this.#later = new LaterKeys(rules, people)
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

  /** Whose keys are made later, by {@link makeKeys}: nobody finds them by these until then. */
  get later(): LaterKeys {
    return this.#later
  }

  /**
   * Has the keys of those added for later made in threads, and puts them in with a rest between some of them.
   *
   * @param areOfMany whether they are better put in together with those of others, by whoever reads
   */
  async makeKeys(areOfMany: boolean, options: WithWorkers): Promise<void> {
    await this.#later.make(options, (units, gone) => this.#put(units, gone, areOfMany))
  }

  *#put(units: readonly UnitKeys[], gone: ReadonlySet<number>, areOfMany: boolean): Steps<void> {
    for (const { keys } of units)
      for (const [rule, state] of keys.entries()) {
        const to = areOfMany ? this.#pending[rule]! : this.indexes[rule]!
        if (areOfMany && gone.size === 0) this.#pending[rule]!.absorb(state)
        else
          yield* drainState(state, (key, slot) => {
            if (!gone.has(slot)) to.add(key, slot)
          })
        yield
      }
  }

  remove(values: readonly FeatureValue[], slot: number): void {
    if (this.#later.remove(slot)) return
    this.settle()
    this.indexes.forEach((index, rule) => {
      const count = this.keys.of(rule, values)
      for (let k = 0; k < count; k++) index.remove(this.keys.keys[k]!, slot)
    })
    this.keys.clear()
  }

  settle(): void {
    // An import makes the keys of its own people, and whoever searches meanwhile does not wait for them.
    if (this.#later.areLeft) this.#finishLater()
    this.indexes.forEach((index, rule) => {
      if (this.#pending[rule]!.count > 0) index.addAll(this.#pending[rule]!)
    })
  }

  *write(out: SectionWriter): Steps<void> {
    this.#finishLater()
    this.settle()
    for (const index of this.indexes) yield* index.write(out)
  }

  static *read(
    rules: readonly BlockingRule[],
    people: PeopleStore,
    sections: SectionReader,
  ): Steps<RuleIndexes> {
    const held = new Uint8Array(people.limit)
    yield* inRanges(held.length, (from, end) => {
      for (let slot = from; slot < end; slot++) held[slot] = Number(people.isHeld(slot))
    })
    const indexes: KeyIndex[] = []
    for (let r = 0; r < rules.length; r++) indexes.push(yield* KeyIndex.read(sections, held))
    return new RuleIndexes(rules, people, indexes)
  }

  #finishLater(): void {
    this.#later.finish((slot) => this.add(this.#people.valuesOf(slot), slot, true))
  }
}
