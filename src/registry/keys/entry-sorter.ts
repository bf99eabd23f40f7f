import { LOWER_REST, SLOT_BITS } from './entry-bits.ts'

/** Bits of what is left of a key. */
const BITS = 36
/** From so many entries on digits are counted instead of comparing, and from so many on large ones. */
const MANY = 32
const VERY_MANY = 4096
const SMALL_DIGIT = 6
const LARGE_DIGIT = 12

/**
 * Puts the entries of one part in the order of their keys, equal ones in the order in which they came: a radix sort, least significant
 * digit first, of pairs of numbers (upper 32 bits of the rest of a key; its other four and the person). Buffers are reused.
 */
export class EntrySorter {
  #words = new Uint32Array(2 * MANY)
  #other = new Uint32Array(2 * MANY)
  readonly #counts = new Uint32Array(1 << LARGE_DIGIT)
  #count = 0

  get count(): number {
    return this.#count
  }

  /** Two numbers an entry; valid until the next change. */
  get words(): Uint32Array {
    return this.#words
  }

  add(rest: number, slot: number): void {
    this.#reserve(1)
    const at = 2 * this.#count++
    const upper = Math.floor(rest / 2 ** LOWER_REST)
    this.#words[at] = upper
    this.#words[at + 1] = ((rest - upper * 2 ** LOWER_REST) << SLOT_BITS) | slot
  }

  /** Adds the first `count` entries of pairs of numbers as they are kept here. */
  addAll(words: Uint32Array, count: number): void {
    this.#reserve(count)
    this.#words.set(words.subarray(0, 2 * count), 2 * this.#count)
    this.#count += count
  }

  sort(): void {
    if (this.#count < MANY) this.#insert()
    else if (this.#count < VERY_MANY)
      for (let at = 0; at < BITS; at += SMALL_DIGIT) this.#byDigit(at, SMALL_DIGIT)
    else for (let at = 0; at < BITS; at += LARGE_DIGIT) this.#byDigit(at, LARGE_DIGIT)
  }

  clear(): void {
    this.#count = 0
  }

  /** Overwrites what it held. */
  wipe(): void {
    this.#words.fill(0)
    this.#other.fill(0)
    this.#count = 0
  }

  #reserve(more: number): void {
    const length = 2 * (this.#count + more)
    if (length <= this.#words.length) return
    const words = new Uint32Array(2 * length)
    words.set(this.#words.subarray(0, 2 * this.#count))
    this.#words = words
    this.#other = new Uint32Array(2 * length)
  }

  #insert(): void {
    const words = this.#words
    for (let n = 2; n < 2 * this.#count; n += 2) {
      const upper = words[n]!
      const lower = words[n + 1]!
      const key = lower >>> SLOT_BITS
      let at = n
      for (; at > 0; at -= 2) {
        const before = words[at - 2]!
        if (before < upper || (before === upper && words[at - 1]! >>> SLOT_BITS <= key)) break
        words[at] = before
        words[at + 1] = words[at - 1]!
      }
      words[at] = upper
      words[at + 1] = lower
    }
  }

  #byDigit(at: number, bits: number): void {
    const words = this.#words
    const other = this.#other
    const counts = this.#counts
    const end = 2 * this.#count
    const mask = (1 << bits) - 1
    const shift = at - LOWER_REST
    counts.fill(0, 0, mask + 1)
    if (shift < 0)
      for (let n = 0; n < end; n += 2)
        counts[((words[n]! << LOWER_REST) | (words[n + 1]! >>> SLOT_BITS)) & mask]!++
    else for (let n = 0; n < end; n += 2) counts[(words[n]! >>> shift) & mask]!++
    let sum = 0
    for (let digit = 0; digit <= mask; digit++) {
      const count = counts[digit]!
      counts[digit] = sum
      sum += count
    }
    for (let n = 0; n < end; n += 2) {
      const upper = words[n]!
      const lower = words[n + 1]!
      const digit = (shift < 0 ? (upper << LOWER_REST) | (lower >>> SLOT_BITS) : upper >>> shift) & mask
      const to = 2 * counts[digit]!++
      other[to] = upper
      other[to + 1] = lower
    }
    this.#words = other
    this.#other = words
  }
}
