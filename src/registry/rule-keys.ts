import type { BlockingRule } from '../block/rule.ts'
import { KEY_CODES } from '../encode/key-codes.ts'
import type { KeyCode } from '../encode/key-code.ts'
import { hashString, mix32 } from '../internal/hash.ts'
import type { FeatureValue } from './people-store.ts'

/** As in a batch run: more keys of a record than this come only from floods of aliases. */
const MAX_KEYS = 256
/** Codes of values that few people share, or that cost next to nothing. */
const SELDOM_SEEN_AGAIN = new Set<KeyCode>(['nameKeys', 'exact', 'local', 'initial', 'prefix3'])
/** Codes of other values are remembered up to here, then all are worked out anew. */
const KNOWN = 65_536

const LOW_SEED = 0x6b696e
const HIGH_SEED = 0x726567

/** The keys of one person after another under each rule, in buffers that the next call reuses. */
export interface RuleKeys {
  /** Fills `low` and `high` with the distinct keys under rule `r` and returns how many there are. */
  of(r: number, values: readonly FeatureValue[]): number
  /** 32 bits of each key's hash. */
  readonly low: Uint32Array
  /** 16 more. */
  readonly high: Uint16Array
  /** Forgets the codes of all values seen. */
  clear(): void
}

/**
 * The same keys as block/record-keys.ts makes, but hashed instead of numbered, since codes keep coming while a registry
 * lives. Two keys fall together by chance once in 2^48: then somebody is compared who need not be.
 */
export function createRuleKeys(rules: readonly BlockingRule[]): RuleKeys {
  const known = new Map<KeyCode, Map<string, Uint32Array>>()
  let size = 0
  const low = new Uint32Array(MAX_KEYS)
  const high = new Uint16Array(MAX_KEYS)
  const full = new Uint32Array(MAX_KEYS)
  const before = [new Uint32Array(MAX_KEYS), new Uint32Array(MAX_KEYS)] as const
  const codes = [new Uint32Array(MAX_KEYS), new Uint32Array(MAX_KEYS)] as const

  /** Two hashes for each code of a value. */
  function hashesOf(code: KeyCode, value: string): Uint32Array {
    if (SELDOM_SEEN_AGAIN.has(code)) return hashAll(KEY_CODES[code](value))
    let byValue = known.get(code)
    if (byValue === undefined) known.set(code, (byValue = new Map()))
    let hashes = byValue.get(value)
    if (hashes === undefined) {
      hashes = hashAll(KEY_CODES[code](value))
      if (size++ >= KNOWN) clear()
      byValue.set(value, hashes)
    }
    return hashes
  }

  function clear(): void {
    for (const byValue of known.values()) byValue.clear()
    size = 0
  }

  /** Distinct codes of one part, in the order of the values. */
  function distinct(features: readonly string[], code: KeyCode, values: readonly FeatureValue[]): number {
    let count = 0
    for (const feature of features)
      for (const [own, value] of values) {
        if (own !== feature) continue
        const hashes = hashesOf(code, value)
        for (let k = 0; k < hashes.length && count < MAX_KEYS; k += 2)
          if (!includes(codes[0], codes[1], count, hashes[k]!, hashes[k + 1]!)) {
            codes[0][count] = hashes[k]!
            codes[1][count++] = hashes[k + 1]!
          }
      }
    return count
  }

  return {
    low,
    high,
    clear,
    of(r, values) {
      const { parts, unordered } = rules[r]!
      low[0] = full[0] = 0
      let count = 1
      for (let p = 0; p < parts.length && count > 0; p++) {
        const own = distinct(parts[p]!.features, parts[p]!.code, values)
        before[0].set(low.subarray(0, count))
        before[1].set(full.subarray(0, count))
        const made = count
        count = 0
        for (let k = 0; k < made; k++)
          for (let c = 0; c < own && count < MAX_KEYS; c++) {
            let [a, b, x, y] = [before[0][k]!, before[1][k]!, codes[0][c]!, codes[1][c]!]
            if (unordered && p > 0 && (x < a || (x === a && y < b))) [a, b, x, y] = [x, y, a, b]
            const first = p === 0 && unordered
            low[count] = first ? x : mix32(Math.imul(a, 0x9e3779b1) + x)
            full[count++] = first ? y : mix32(Math.imul(b, 0x85ebca77) + y)
          }
      }
      if (unordered) count = unique(low, full, count)
      for (let k = 0; k < count; k++) high[k] = full[k]! >>> 16
      return count
    },
  }
}

function hashAll(texts: readonly string[]): Uint32Array {
  const hashes = new Uint32Array(2 * texts.length)
  for (let k = 0; k < texts.length; k++) {
    hashes[2 * k] = hashString(texts[k]!, LOW_SEED)
    hashes[2 * k + 1] = hashString(texts[k]!, HIGH_SEED)
  }
  return hashes
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
