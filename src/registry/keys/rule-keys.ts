import type { BlockingRule, KeyPart } from '../../block/rule.ts'
import { mix32 } from '../../internal/hash.ts'
import type { StructuredName } from '../../normalise/types.ts'
import { KEY_BITS } from './key-bits.ts'
import { HashList } from './hash-list.ts'
import { createValueHashes } from './value-hashes.ts'
import type { FeatureValue } from '../store/feature-value.ts'

/** As in a batch run: more keys of a record than this come only from floods of aliases. */
const MAX_KEYS = 256
/** What the second hash adds to the 32 bits of the first. */
const UPPER = 2 ** (KEY_BITS - 32)
const UPPER_SHIFT = 64 - KEY_BITS

/** The keys of one person after another under each rule, in buffers that the next call reuses. */
export interface RuleKeys {
  /**
   * Fills `keys` with the distinct keys under rule `r` and returns how many there are. What several rules ask of one person
   * is worked out once, as long as `values` is the same array.
   */
  of(r: number, values: readonly FeatureValue[]): number
  /** {@link KEY_BITS} bits of each key's hash. */
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
  // Keys that are put together part by part, by their two hashes, and those of one part less.
  let low = new Uint32Array(MAX_KEYS)
  let full = new Uint32Array(MAX_KEYS)
  let beforeLow = new Uint32Array(MAX_KEYS)
  let beforeFull = new Uint32Array(MAX_KEYS)
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

  /** Begins keys with the codes of a rule's first part. @returns how many there are */
  function begin({ pairs, count }: HashList, unordered: boolean): number {
    for (let k = 0; k < count; k++) {
      low[k] = unordered ? pairs[2 * k]! : mix32(pairs[2 * k]!)
      full[k] = unordered ? pairs[2 * k + 1]! : mix32(pairs[2 * k + 1]!)
    }
    return count
  }

  /**
   * Puts each code of another part behind each of the first `made` keys.
   *
   * @param apart leave out a code that is the key itself
   * @returns how many keys there are then
   */
  function extend(
    made: number,
    { pairs, count: choices }: HashList,
    unordered: boolean,
    apart: boolean,
  ): number {
    ;[low, beforeLow, full, beforeFull] = [beforeLow, low, beforeFull, full]
    let count = 0
    for (let k = 0; k < made; k++)
      for (let c = 0; c < choices && count < MAX_KEYS; c++) {
        let a = beforeLow[k]!
        let b = beforeFull[k]!
        let x = pairs[2 * c]!
        let y = pairs[2 * c + 1]!
        if (apart && x === a && y === b) continue
        if (unordered && (x < a || (x === a && y < b))) [a, b, x, y] = [x, y, a, b]
        low[count] = mix32(Math.imul(a, 0x9e3779b1) + x)
        full[count++] = mix32(Math.imul(b, 0x85ebca77) + y)
      }
    return count
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
      let count = begin(hashesOf(own[0]!), unordered)
      for (let p = 1; p < own.length && count > 0; p++) {
        const part = own[p]!
        // Two different values of one feature: a value is no company to itself.
        const apart = unordered && part === own[0] && part.features.length === 1
        count = extend(count, hashesOf(part), unordered, apart)
      }
      if (unordered) count = unique(low, full, count)
      for (let k = 0; k < count; k++) keys[k] = keyOf(low[k]!, full[k]!)
      return count
    },
  }
}

function hasAny(values: readonly FeatureValue[], features: readonly string[]): boolean {
  for (const feature of features)
    for (let v = 0; v < values.length; v++) if (values[v]![0] === feature) return true
  return false
}

function keyOf(low: number, full: number): number {
  return low * UPPER + (full >>> UPPER_SHIFT)
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

function includes(lows: Uint32Array, highs: Uint32Array, count: number, low: number, high: number): boolean {
  for (let k = 0; k < count; k++) if (lows[k] === low && highs[k] === high) return true
  return false
}

function unique(low: Uint32Array, full: Uint32Array, count: number): number {
  let kept = 0
  for (let k = 0; k < count; k++) {
    if (includes(low, full, kept, low[k]!, full[k]!)) continue
    low[kept] = low[k]!
    full[kept++] = full[k]!
  }
  return kept
}
