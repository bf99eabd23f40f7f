import { mix32 } from '../../internal/hash.ts'
import type { HashList } from './hash-list.ts'
import { KEY_BITS } from './key-bits.ts'

/** What the second hash adds to the 32 bits of the first. */
const UPPER = 2 ** (KEY_BITS - 32)
const UPPER_SHIFT = 64 - KEY_BITS

/** Keys of one person under one rule, put together part by part out of two hashes each. Its buffers are used again for the next. */
export class MixedKeys {
  count = 0
  #low: Uint32Array
  #full: Uint32Array
  /** The keys of one part less. */
  #beforeLow: Uint32Array
  #beforeFull: Uint32Array

  /** @param most more keys than this are passed over */
  constructor(most: number) {
    this.#low = new Uint32Array(most)
    this.#full = new Uint32Array(most)
    this.#beforeLow = new Uint32Array(most)
    this.#beforeFull = new Uint32Array(most)
  }

  /** Begins with the codes of a rule's first part. */
  begin({ pairs, count }: HashList, unordered: boolean): void {
    const [low, full] = [this.#low, this.#full]
    for (let k = 0; k < count; k++) {
      low[k] = unordered ? pairs[2 * k]! : mix32(pairs[2 * k]!)
      full[k] = unordered ? pairs[2 * k + 1]! : mix32(pairs[2 * k + 1]!)
    }
    this.count = count
  }

  /**
   * Puts each code of another part behind each key.
   *
   * @param apart leave out a code that is the key itself
   */
  extend({ pairs, count: choices }: HashList, unordered: boolean, apart: boolean): void {
    const [low, full, beforeLow, beforeFull] = [this.#beforeLow, this.#beforeFull, this.#low, this.#full]
    const made = this.count
    let count = 0
    for (let k = 0; k < made; k++)
      for (let c = 0; c < choices && count < low.length; c++) {
        let a = beforeLow[k]!
        let b = beforeFull[k]!
        let x = pairs[2 * c]!
        let y = pairs[2 * c + 1]!
        if (apart && x === a && y === b) continue
        if (unordered && (x < a || (x === a && y < b))) [a, b, x, y] = [x, y, a, b]
        low[count] = mix32(Math.imul(a, 0x9e3779b1) + x)
        full[count++] = mix32(Math.imul(b, 0x85ebca77) + y)
      }
    this.#low = low
    this.#full = full
    this.#beforeLow = beforeLow
    this.#beforeFull = beforeFull
    this.count = count
  }

  /** Keeps the first of keys that are the same. */
  keepDistinct(): void {
    const [low, full] = [this.#low, this.#full]
    let kept = 0
    for (let k = 0; k < this.count; k++) {
      if (this.#has(low[k]!, full[k]!, kept)) continue
      low[kept] = low[k]!
      full[kept++] = full[k]!
    }
    this.count = kept
  }

  /** Writes {@link KEY_BITS} bits of each key. @returns how many there are */
  writeTo(keys: Float64Array): number {
    const [low, full] = [this.#low, this.#full]
    for (let k = 0; k < this.count; k++) keys[k] = low[k]! * UPPER + (full[k]! >>> UPPER_SHIFT)
    return this.count
  }

  #has(a: number, b: number, count: number): boolean {
    for (let k = 0; k < count; k++) if (this.#low[k] === a && this.#full[k] === b) return true
    return false
  }
}
