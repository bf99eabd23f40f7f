import type { GrowableFloat64 } from '../../internal/growable-float64.ts'
import { hashString, mix32 } from '../../internal/hash.ts'

const LOW_SEED = 0x6b696e
const HIGH_SEED = 0x726567

/** Two hashes of each of several codes, side by side; filled again and again. */
export class HashList {
  pairs: Uint32Array = new Uint32Array(4)
  count = 0

  ofTexts(texts: readonly string[]): this {
    this.#begin(texts.length)
    const { pairs } = this
    for (let k = 0; k < texts.length; k++) {
      pairs[2 * k] = hashString(texts[k]!, LOW_SEED)
      pairs[2 * k + 1] = hashString(texts[k]!, HIGH_SEED)
    }
    return this
  }

  ofNumbers(numbers: GrowableFloat64): this {
    this.#begin(numbers.length)
    const { pairs } = this
    for (let k = 0; k < numbers.length; k++) {
      const number = numbers.at(k)
      const upper = mix32((number / 0x1_0000_0000) ^ LOW_SEED)
      pairs[2 * k] = mix32(number ^ upper)
      pairs[2 * k + 1] = mix32(Math.imul(number, 0x9e3779b1) + upper)
    }
    return this
  }

  clear(): void {
    this.pairs.fill(0)
    this.count = 0
  }

  #begin(count: number): void {
    if (2 * count > this.pairs.length) this.pairs = new Uint32Array(4 * count)
    this.count = count
  }
}
