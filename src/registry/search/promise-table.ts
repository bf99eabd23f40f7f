/** Multiplicative hashing (Knuth, TAOCP 3, 6.4). */
const GOLDEN = 0x9e3779b1
const SMALLEST_BITS = 10
const FREE = -1

/**
 * Who was met in a search, each once, in the order first met, with the sum of what was added. Some thousands of people of a million,
 * so that a small hash table (open addressing, linear probing) stays in the processor's cache, where an array by person would not.
 */
export class PromiseTable {
  #shift = 32 - SMALLEST_BITS
  #slots = new Int32Array(1 << SMALLEST_BITS).fill(FREE)
  #sums = new Float64Array(1 << SMALLEST_BITS)
  /** Where those who were met stand. */
  #places = new Int32Array(1 << (SMALLEST_BITS - 1))
  #count = 0
  #largest = 0

  get count(): number {
    return this.#count
  }

  /** The largest sum. */
  get largest(): number {
    return this.#largest
  }

  /** Makes room for `most` people, of whom none was met yet. */
  begin(most: number): void {
    this.clear()
    const bits = Math.max(SMALLEST_BITS, 1 + Math.ceil(Math.log2(most + 1)))
    if (bits <= 32 - this.#shift) return
    this.#shift = 32 - bits
    this.#slots = new Int32Array(1 << bits).fill(FREE)
    this.#sums = new Float64Array(1 << bits)
    this.#places = new Int32Array(1 << (bits - 1))
  }

  add(slot: number, worth: number): void {
    const slots = this.#slots
    const mask = slots.length - 1
    let at = Math.imul(slot, GOLDEN) >>> this.#shift
    while (slots[at] !== slot && slots[at] !== FREE) at = (at + 1) & mask
    let sum = worth
    if (slots[at] === FREE) {
      slots[at] = slot
      this.#places[this.#count++] = at
    } else sum += this.#sums[at]!
    this.#sums[at] = sum
    if (sum > this.#largest) this.#largest = sum
  }

  /** The person who was met as the `k`-th. */
  slot(k: number): number {
    return this.#slots[this.#places[k]!]!
  }

  promise(k: number): number {
    return this.#sums[this.#places[k]!]!
  }

  clear(): void {
    for (let k = 0; k < this.#count; k++) this.#slots[this.#places[k]!] = FREE
    this.#count = 0
    this.#largest = 0
  }
}
