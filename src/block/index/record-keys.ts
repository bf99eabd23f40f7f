import { createRangeFilter, type KeyRange } from './key-range.ts'
import { NO_CODE, type RulePart, SEVERAL_CODES } from '../codes/id-codes.ts'

/** Most keys of a record under one rule; only floods of aliases have more. */
export const MAX_KEYS = 256

/** Adding a code to either changes nothing, and of both together there is none. */
export const NO_KEY: number = Number.NaN
export const ASK: number = Number.POSITIVE_INFINITY

/** The keys of one record after another, in a buffer that the next record reuses. */
export interface RecordKeys {
  /** Fills `keys` with the distinct keys of record i and returns how many there are. */
  of(i: number): number
  /**
   * Puts the keys of records `from .. to` that have one or none into `into`: {@link NO_KEY} for none, {@link ASK} where
   * {@link of} has to be asked.
   */
  singles(from: number, to: number, into: Float64Array): void
  /** Whole numbers below 2^53. */
  readonly keys: Float64Array
}

/**
 * Keys are the product of a record's codes over the parts, as digits of one number that no other key shares. With a
 * `range` only those in it.
 */
export function createRecordKeys(
  parts: readonly RulePart[],
  unordered: boolean,
  range?: KeyRange,
): RecordKeys {
  return new KeysOfRule(parts, unordered, range)
}

/** Methods and not closures: rule after rule asks for keys in the same loops, whose code holds for all of them. */
class KeysOfRule implements RecordKeys {
  readonly keys: Float64Array = new Float64Array(MAX_KEYS)
  readonly #before = new Float64Array(MAX_KEYS)
  readonly #codes = new Int32Array(MAX_KEYS)
  readonly #parts: readonly RulePart[]
  readonly #unordered: boolean
  /** By part: two different values of one feature are wanted, and a value is no company to itself. */
  readonly #apart: readonly boolean[]
  readonly #isIn: ((key: number) => boolean) | undefined

  constructor(parts: readonly RulePart[], unordered: boolean, range: KeyRange | undefined) {
    this.#parts = parts
    this.#unordered = unordered
    this.#apart = parts.map(
      ({ columns }, p) =>
        unordered &&
        p > 0 &&
        parts[0]!.columns.length === 1 &&
        columns.length === 1 &&
        columns[0]!.ids === parts[0]!.columns[0]!.ids,
    )
    this.#isIn = range && range.of > 1 ? createRangeFilter(parts, unordered, range) : undefined
  }

  singles(from: number, to: number, into: Float64Array): void {
    const count = to - from
    into.fill(this.#unordered || this.#isIn !== undefined ? ASK : 0, 0, count)
    let radix = 1
    for (const { single, limit } of this.#parts) {
      if (single === undefined) into.fill(ASK, 0, count)
      else addSingles(single, from, count, radix, into)
      radix *= limit
    }
  }

  of(i: number): number {
    const { keys } = this
    const parts = this.#parts
    let count = 1
    let radix = 1
    keys[0] = 0
    for (let p = 0; p < parts.length && count > 0; p++) {
      const part = parts[p]!
      const only = part.single ? part.single[i]! : SEVERAL_CODES
      if (only === NO_CODE) return 0
      if (only !== SEVERAL_CODES) {
        for (let k = 0; k < count; k++) keys[k] = keys[k]! + only * radix
        radix *= part.limit
        continue
      }
      const own = distinctCodes(part, i, this.#codes)
      count = this.#withCodes(count, own, p, radix)
      radix *= part.limit
    }
    if (this.#unordered) count = unique(keys, count)
    const isIn = this.#isIn
    if (isIn === undefined) return count
    let kept = 0
    for (let k = 0; k < count; k++) if (isIn(keys[k]!)) keys[kept++] = keys[k]!
    return kept
  }

  /** Puts each of the first `own` codes, of part p, behind each of the first `known` keys. @returns how many keys there are then */
  #withCodes(known: number, own: number, p: number, radix: number): number {
    const { keys } = this
    const [before, codes, unordered, apart] = [
      this.#before,
      this.#codes,
      this.#unordered && p > 0,
      this.#apart[p]!,
    ]
    for (let k = 0; k < known; k++) before[k] = keys[k]!
    let count = 0
    for (let k = 0; k < known; k++)
      for (let c = 0; c < own && count < MAX_KEYS; c++) {
        const key = before[k]!
        const code = codes[c]!
        if (apart && key === code) continue
        if (!unordered) keys[count++] = key + code * radix
        else keys[count++] = key < code ? key + code * radix : code + key * radix
      }
    return count
  }
}

/** Puts the only codes of `count` records from `from` on behind their keys. */
function addSingles(
  single: Int32Array,
  from: number,
  count: number,
  radix: number,
  into: Float64Array,
): void {
  for (let n = 0; n < count; n++) {
    const code = single[from + n]!
    into[n] = into[n]! + (code >= 0 ? code * radix : code === NO_CODE ? NO_KEY : ASK)
  }
}

function unique(keys: Float64Array, count: number): number {
  let kept = 0
  for (let k = 0; k < count; k++) {
    const key = keys[k]!
    let at = 0
    while (at < kept && keys[at] !== key) at++
    if (at === kept) keys[kept++] = key
  }
  return kept
}

/** Fills in the distinct codes of record i in one part, in the order of its values. Those of one value are distinct already. @returns how many */
function distinctCodes({ columns }: RulePart, i: number, codes: Int32Array): number {
  let count = 0
  for (let c = 0; c < columns.length; c++) {
    const { offsets, ids, byId, single } = columns[c]!
    const only = single === undefined ? SEVERAL_CODES : single[i]!
    if (only === NO_CODE) continue
    if (only !== SEVERAL_CODES) {
      let at = 0
      while (at < count && codes[at] !== only) at++
      if (at === count && count < MAX_KEYS) codes[count++] = only
      continue
    }
    for (let k = offsets[i]!; k < offsets[i + 1]!; k++) {
      const id = ids[k]!
      const earlier = count
      for (let q = byId.offsets[id]!; q < byId.offsets[id + 1]! && count < MAX_KEYS; q++) {
        const code = byId.codes[q]!
        let at = 0
        while (at < earlier && codes[at] !== code) at++
        if (at === earlier) codes[count++] = code
      }
    }
  }
  return count
}
