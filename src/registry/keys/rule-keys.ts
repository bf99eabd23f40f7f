import type { BlockingRule, KeyPart } from '../../block/rule.ts'
import type { StructuredName } from '../../normalise/types.ts'
import { HashList } from './hash-list.ts'
import { MixedKeys } from './mixed-keys.ts'
import { createValueHashes } from './value-hashes.ts'
import type { FeatureValue } from '../store/feature-value.ts'

/** As in a batch run: more keys of a record than this come only from floods of aliases. */
const MAX_KEYS = 256

/** The keys of one person after another under each rule, in buffers that the next call reuses. */
export interface RuleKeys {
  /**
   * Fills `keys` with the distinct keys under rule `r` and returns how many there are. What several rules ask of one person
   * is worked out once, as long as `values` is the same array.
   */
  of(r: number, values: readonly FeatureValue[]): number
  /** As many bits of each key's hash as key-bits.ts says. */
  readonly keys: Float64Array
  /** Names of the person at hand that were taken apart, by value; of the next one others. */
  readonly names: ReadonlyMap<string, StructuredName>
  /** Forgets all values seen and their codes. */
  clear(): void
}

/**
 * The same keys as block/index/record-keys.ts makes, but hashed instead of numbered, since codes keep coming while a registry
 * lives.
 */
export function createRuleKeys(rules: readonly BlockingRule[]): RuleKeys {
  const hashes = createValueHashes()
  const { parts, partsOf } = distinctParts(rules)
  const keys = new Float64Array(MAX_KEYS)
  const mixed = new MixedKeys(MAX_KEYS)
  /** The person at hand. */
  let person: readonly FeatureValue[] | undefined

  function forgetPerson(): void {
    person = undefined
    for (const part of parts) {
      part.isKnown = false
      part.hashes.wipe()
    }
  }

  function turnTo(values: readonly FeatureValue[]): void {
    if (values === person) return
    person = values
    hashes.nextPerson()
    for (const part of parts) part.isKnown = false
  }

  /** Distinct codes of one part, in the order of the values. */
  function hashesOf(part: Part): HashList {
    const { features, code, hashes: list } = part
    if (part.isKnown || person === undefined) return list
    part.isKnown = true
    list.count = 0
    for (let f = 0; f < features.length; f++)
      for (let v = 0; v < person.length; v++) {
        const value = person[v]!
        if (value[0] !== features[f]) continue
        // Those of one value are distinct already.
        const earlier = list.count
        hashes.add(list, code, value[0], value[1])
        list.keepNew(earlier, MAX_KEYS)
      }
    return list
  }

  return {
    keys,
    names: hashes.names,
    clear() {
      hashes.clear()
      forgetPerson()
    },
    of(r, values) {
      turnTo(values)
      const unordered = rules[r]!.unordered === true
      const own = partsOf[r]!
      // Most records say nothing of something that a rule asks.
      for (const { features } of own) if (!hasAny(values, features)) return 0
      mixed.begin(hashesOf(own[0]!), unordered)
      for (let p = 1; p < own.length && mixed.count > 0; p++) {
        const part = own[p]!
        // Two different values of one feature: a value is no company to itself.
        const apart = unordered && part === own[0] && part.features.length === 1
        mixed.extend(hashesOf(part), unordered, apart)
      }
      if (unordered) mixed.keepDistinct()
      return mixed.writeTo(keys)
    },
  }
}

function hasAny(values: readonly FeatureValue[], features: readonly string[]): boolean {
  for (const feature of features)
    for (let v = 0; v < values.length; v++) if (values[v]![0] === feature) return true
  return false
}

/** A part that several rules may ask for, with the hashes of the codes of the person at hand, if they are known yet. */
interface Part extends KeyPart {
  isKnown: boolean
  readonly hashes: HashList
}

function distinctParts(rules: readonly BlockingRule[]): { parts: Part[]; partsOf: Part[][] } {
  const byName = new Map<string, Part>()
  const partsOf = rules.map(({ parts }) =>
    parts.map((part) => {
      const name = `${part.code} ${part.features.join()}`
      let own = byName.get(name)
      if (own === undefined) {
        own = { ...part, isKnown: false, hashes: new HashList() }
        byName.set(name, own)
      }
      return own
    }),
  )
  return { parts: [...byName.values()], partsOf }
}
