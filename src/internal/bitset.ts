import { bitCount } from './code-signatures.ts'

/** A set of the integers 0 .. size - 1, one bit each. */
export class BitSet {
  readonly #words: Int32Array

  constructor(size: number) {
    this.#words = new Int32Array((size + 31) >>> 5)
  }

  has(index: number): boolean {
    return ((this.#words[index >>> 5]! >>> (index & 31)) & 1) === 1
  }

  /** False when it was in already. */
  add(index: number): boolean {
    const word = this.#words[index >>> 5]!
    const bit = 1 << (index & 31)
    this.#words[index >>> 5] = word | bit
    return (word & bit) === 0
  }

  delete(index: number): void {
    this.#words[index >>> 5]! &= ~(1 << (index & 31))
  }

  clear(): void {
    this.#words.fill(0)
  }

  /** Number of members. */
  count(): number {
    let total = 0
    for (const word of this.#words) total += bitCount(word)
    return total
  }
}
