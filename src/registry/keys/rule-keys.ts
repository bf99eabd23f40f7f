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
import type { FeatureValue } from '../store/people-store.ts'

/** As in a batch run: more keys of a record than this come only from floods of aliases. */
const MAX_KEYS = 256
/** Codes that cost next to nothing, and features with values that few people share. */
const CHEAP = new Set<KeyCode>(['exact', 'local', 'initial', 'prefix3'])
const SELDOM_SEEN_AGAIN = new Set(['name', 'relatives'])
/** Codes of other values are remembered up to here, then all are worked out anew. */
const KNOWN = 65_536

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
  /** Forgets all values seen and their codes. */
  clear(): void
}

/**
 * The same keys as block/index/record-keys.ts makes, but hashed instead of numbered, since codes keep coming while a registry
 * lives.
 */
export function createRuleKeys(rules: readonly BlockingRule[]): RuleKeys {
  const known = new Map<KeyCode, Map<string, HashList>>()
  let size = 0
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
  const made = new HashList()

  /** Two hashes for each code of a value, valid until the next call. */
  function hashesOf(code: KeyCode, feature: string, value: string): HashList {
    if (code === 'nameKeys') {
      numbers.clear()
      addKeyNumbers(numbers, structureOf(value))
      return made.ofNumbers(numbers)
    }
    if (CHEAP.has(code) || SELDOM_SEEN_AGAIN.has(feature)) return made.ofTexts(codesOf(code, value))
    let byValue = known.get(code)
    if (byValue === undefined) known.set(code, (byValue = new Map()))
    let hashes = byValue.get(value)
    if (hashes === undefined) {
      hashes = new HashList().ofTexts(codesOf(code, value))
      if (size++ >= KNOWN) forgetCodes()
      byValue.set(value, hashes)
    }
    return hashes
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

  function forgetCodes(): void {
    for (const byValue of known.values()) byValue.clear()
    size = 0
  }

  function forgetPerson(): void {
    person = undefined
    structures.clear()
    made.clear()
    numbers.view().fill(0)
    for (const part of parts) {
      part.count = -1
      part.low.fill(0)
      part.high.fill(0)
    }
  }

  /** Distinct codes of one part, in the order of the values. */
  function distinct(part: Part, values: readonly FeatureValue[]): void {
    let count = 0
    const { features, low, high } = part
    for (let f = 0; f < features.length; f++)
      for (let v = 0; v < values.length; v++) {
        const value = values[v]!
        if (value[0] !== features[f]) continue
        const hashes = hashesOf(part.code, value[0], value[1])
        const { pairs } = hashes
        // Those of one value are distinct already.
        const earlier = count
        const end = 2 * hashes.count
        for (let k = 0; k < end && count < MAX_KEYS; k += 2)
          if (earlier === 0 || !includes(low, high, earlier, pairs[k]!, pairs[k + 1]!)) {
            low[count] = pairs[k]!
            high[count++] = pairs[k + 1]!
          }
      }
    part.count = count
  }

  function turnTo(values: readonly FeatureValue[]): void {
    if (values === person) return
    person = values
    structures.clear()
    for (const part of parts) part.count = -1
  }

  return {
    keys,
    clear() {
      forgetCodes()
      forgetPerson()
    },
    of(r, values) {
      turnTo(values)
      const { unordered } = rules[r]!
      const own = partsOf[r]!
      const first = own[0]!
      if (first.count < 0) distinct(first, values)
      let { count } = first
      if (own.length === 1 && !unordered) {
        for (let k = 0; k < count; k++) keys[k] = keyOf(mix32(first.low[k]!), mix32(first.high[k]!))
        return count
      }
      for (let k = 0; k < count; k++) {
        low[k] = unordered ? first.low[k]! : mix32(first.low[k]!)
        full[k] = unordered ? first.high[k]! : mix32(first.high[k]!)
      }
      for (let p = 1; p < own.length && count > 0; p++) {
        const part = own[p]!
        // Two different values of one feature: a value is no company to itself.
        const apart = unordered === true && part === first && part.features.length === 1
        if (part.count < 0) distinct(part, values)
        const made = count
        ;[low, beforeLow, full, beforeFull] = [beforeLow, low, beforeFull, full]
        count = 0
        for (let k = 0; k < made; k++)
          for (let c = 0; c < part.count && count < MAX_KEYS; c++) {
            let a = beforeLow[k]!
            let b = beforeFull[k]!
            let x = part.low[c]!
            let y = part.high[c]!
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

function keyOf(low: number, full: number): number {
  return low * UPPER + (full >>> UPPER_SHIFT)
}

/** A part that several rules may ask for, with the hashes of the codes of the person at hand; `count` -1 if not known yet. */
interface Part extends KeyPart {
  count: number
  readonly low: Uint32Array
  readonly high: Uint32Array
}

function distinctParts(rules: readonly BlockingRule[]): { parts: Part[]; partsOf: Part[][] } {
  const byName = new Map<string, Part>()
  const partsOf = rules.map(({ parts }) =>
    parts.map((part) => {
      const name = `${part.code} ${part.features.join()}`
      let own = byName.get(name)
      if (own === undefined) {
        own = { ...part, count: -1, low: new Uint32Array(MAX_KEYS), high: new Uint32Array(MAX_KEYS) }
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
