import type { GrowableFloat64 } from '../../internal/growable-float64.ts'
import { hashString, mix32 } from '../../internal/hash.ts'

const LOW_SEED = 0x6b696e
const HIGH_SEED = 0x726567

/** Two hashes of each of several codes, side by side in one array that is filled again and again. */
export class HashList {
  pairs: Uint32Array = new Uint32Array(64)
  count = 0
  /** Numbers that were written since all were overwritten. */
  #written = 0

  addTexts(texts: readonly string[]): void {
    let at = this.#reserve(texts.length)
    const { pairs } = this
    for (const text of texts) {
      pairs[at++] = hashString(text, LOW_SEED)
      pairs[at++] = hashString(text, HIGH_SEED)
    }
  }

  addNumbers(numbers: GrowableFloat64): void {
    let at = this.#reserve(numbers.length)
    const { pairs } = this
    for (let k = 0; k < numbers.length; k++) {
      const number = numbers.at(k)
      const upper = mix32((number / 0x1_0000_0000) ^ LOW_SEED)
      pairs[at++] = mix32(number ^ upper)
      pairs[at++] = mix32(Math.imul(number, 0x9e3779b1) + upper)
    }
  }

  /** Adds `count` of another list, from its `first` on. */
  addFrom(other: HashList, first: number, count: number): void {
    let at = this.#reserve(count)
    const { pairs } = this
    const from = other.pairs
    for (let k = 2 * first; k < 2 * (first + count); k++) pairs[at++] = from[k]!
  }

  /** Of the codes from `first` on keeps those that do not stand before it as well, and in all no more than `most`. */
  keepNew(first: number, most: number): void {
    const { pairs, count } = this
    if (first === 0) {
      this.count = Math.min(count, most)
      return
    }
    let kept = first
    for (let k = first; k < count && kept < most; k++) {
      const [low, high] = [pairs[2 * k]!, pairs[2 * k + 1]!]
      let at = 0
      while (at < first && (pairs[2 * at] !== low || pairs[2 * at + 1] !== high)) at++
      if (at < first) continue
      pairs[2 * kept] = low
      pairs[2 * kept++ + 1] = high
    }
    this.count = kept
  }

  /** Empties it, and overwrites what it held. */
  wipe(): void {
    this.pairs.fill(0, 0, this.#written)
    this.#written = 0
    this.count = 0
  }

  /** Makes room for `more` codes, counts them in, and returns where the first goes. */
  #reserve(more: number): number {
    const at = 2 * this.count
    this.count += more
    if (2 * this.count > this.pairs.length) {
      const larger = new Uint32Array(4 * this.count)
      larger.set(this.pairs)
      this.pairs.fill(0)
      this.pairs = larger
    }
    this.#written = Math.max(this.#written, 2 * this.count)
    return at
  }
}
