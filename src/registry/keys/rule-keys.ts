import type { BlockingRule, KeyPart } from '../../block/rule.ts'
import { KEY_CODES, NAME_CODES } from '../../encode/names/key-codes.ts'
import { addKeyNumbers } from '../../encode/names/name-keys.ts'
import { structuredOf } from '../../encode/names/name-value.ts'
import type { KeyCode } from '../../encode/names/key-code.ts'
import { GrowableFloat64 } from '../../internal/growable-float64.ts'
import { mix32 } from '../../internal/hash.ts'
import type { StructuredName } from '../../normalise/types.ts'
import { KEY_BITS } from './key-bits.ts'
import { HashList } from './hash-list.ts'
import { KnownHashes } from './known-hashes.ts'
import type { FeatureValue } from '../store/feature-value.ts'

/** As in a batch run: more keys of a record than this come only from floods of aliases. */
const MAX_KEYS = 256
/** Codes that cost next to nothing, and features with values that few people share. */
const CHEAP = new Set<KeyCode>(['exact', 'local', 'initial', 'prefix3'])
const SELDOM_SEEN_AGAIN = new Set(['name', 'relatives'])

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
  const known = new KnownHashes()
  const keys = new Float64Array(MAX_KEYS)
  let low = new Uint32Array(MAX_KEYS)
  let full = new Uint32Array(MAX_KEYS)
  let beforeLow = new Uint32Array(MAX_KEYS)
  let beforeFull = new Uint32Array(MAX_KEYS)
  const { parts, partsOf } = distinctParts(rules)
  // Of the person at hand: the names taken apart, and the codes of each part that was asked for.
  let person: readonly FeatureValue[] | undefined
  const structures = new Map<string, StructuredName>()
  const numbers = new GrowableFloat64(MAX_KEYS)

  /** Adds two hashes for each code of a value. */
  function addHashes(list: HashList, code: KeyCode, feature: string, value: string): void {
    if (code === 'nameKeys') {
      numbers.clear()
      addKeyNumbers(numbers, structureOf(value))
      list.addNumbers(numbers)
    } else if (CHEAP.has(code) || SELDOM_SEEN_AGAIN.has(feature)) list.addTexts(codesOf(code, value))
    else if (!known.addTo(list, code, value)) {
      const first = list.count
      list.addTexts(codesOf(code, value))
      known.set(code, value, list, first)
    }
  }

  function codesOf(code: KeyCode, value: string): readonly string[] {
    if (code !== 'nameTokens' && code !== 'tokenPairs') return KEY_CODES[code](value)
    // Of a place with its surroundings only the name is taken apart: see the encoder.
    return value.includes('|') ? KEY_CODES[code](value) : NAME_CODES[code](structureOf(value))
  }

  function structureOf(value: string): StructuredName {
    let name = structures.get(value)
    if (name === undefined) structures.set(value, (name = structuredOf(value)))
    return name
  }

  function forgetPerson(): void {
    person = undefined
    structures.clear()
    numbers.view().fill(0)
    for (const part of parts) {
      part.isKnown = false
      part.hashes.wipe()
    }
  }

  /** Distinct codes of one part, in the order of the values. */
  function hashesOf(part: Part): HashList {
    const { features, code, hashes } = part
    if (part.isKnown || person === undefined) return hashes
    part.isKnown = true
    hashes.count = 0
    for (let f = 0; f < features.length; f++)
      for (let v = 0; v < person.length; v++) {
        const value = person[v]!
        if (value[0] !== features[f]) continue
        // Those of one value are distinct already.
        const earlier = hashes.count
        addHashes(hashes, code, value[0], value[1])
        hashes.keepNew(earlier, MAX_KEYS)
      }
    return hashes
  }

  function turnTo(values: readonly FeatureValue[]): void {
    if (values === person) return
    person = values
    structures.clear()
    for (const part of parts) part.isKnown = false
  }

  return {
    keys,
    names: structures,
    clear() {
      known.clear()
      forgetPerson()
    },
    of(r, values) {
      turnTo(values)
      const { unordered } = rules[r]!
      const own = partsOf[r]!
      // Most records say nothing of something that a rule asks.
      for (const { features } of own) if (!hasAny(values, features)) return 0
      const first = hashesOf(own[0]!)
      const { pairs } = first
      let { count } = first
      if (own.length === 1 && !unordered) {
        for (let k = 0; k < count; k++) keys[k] = keyOf(mix32(pairs[2 * k]!), mix32(pairs[2 * k + 1]!))
        return count
      }
      for (let k = 0; k < count; k++) {
        low[k] = unordered ? pairs[2 * k]! : mix32(pairs[2 * k]!)
        full[k] = unordered ? pairs[2 * k + 1]! : mix32(pairs[2 * k + 1]!)
      }
      for (let p = 1; p < own.length && count > 0; p++) {
        const part = own[p]!
        // Two different values of one feature: a value is no company to itself.
        const apart = unordered === true && part === own[0] && part.features.length === 1
        const { pairs, count: choices } = hashesOf(part)
        const made = count
        ;[low, beforeLow, full, beforeFull] = [beforeLow, low, beforeFull, full]
        count = 0
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
