import type { BlockingRule } from '../block/rule.ts'
import { KeyIndex } from './key-index.ts'
import { PendingKeys } from './pending-keys.ts'
import type { FeatureValue } from './people-store.ts'
import { createRuleKeys, type RuleKeys } from './rule-keys.ts'
import type { SectionReader, SectionWriter } from './sections.ts'

/** Who has which keys, rule by rule. What was added waits until {@link settle}, which whoever reads an index calls first. */
export class RuleIndexes {
  readonly keys: RuleKeys
  /** One for each rule. */
  readonly indexes: readonly KeyIndex[]
  /** Of each rule, keys of the latest people that are not in its index yet. */
  readonly #pending: readonly PendingKeys[]

  constructor(
    rules: readonly BlockingRule[],
    indexes: readonly KeyIndex[] = rules.map(() => new KeyIndex()),
  ) {
    this.keys = createRuleKeys(rules)
    this.indexes = indexes
    this.#pending = rules.map(() => new PendingKeys())
  }

  get bytes(): number {
    return this.indexes.reduce((sum, index) => sum + index.bytes, 0)
  }

  add(values: readonly FeatureValue[], slot: number): void {
    const { keys } = this.keys
    for (let rule = 0; rule < this.indexes.length; rule++) {
      const count = this.keys.of(rule, values)
      const pending = this.#pending[rule]!
      for (let k = 0; k < count; k++) pending.add(keys[k]!, slot)
    }
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
    this.indexes.forEach((index, rule) => this.#settle(index, rule))
  }

  write(out: SectionWriter): void {
    this.settle()
    for (const index of this.indexes) index.write(out)
  }

  static read(rules: readonly BlockingRule[], sections: SectionReader): RuleIndexes {
    return new RuleIndexes(
      rules,
      rules.map(() => KeyIndex.read(sections)),
    )
  }

  #settle(index: KeyIndex, rule: number): void {
    if (this.#pending[rule]!.count === 0) return
    index.addAll(this.#pending[rule]!)
  }
}
