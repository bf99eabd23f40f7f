import type { KeyEntries } from './key-entries.ts'

/** From this many entries on digits are counted, which takes time for each digit, instead of comparing. */
const MANY = 48
const RADIX = 256

/** Puts entries of a bucket in the order of their rests; equal ones stay in order. Buffers are reused. */
export class SortScratch {
  #rests = new Float64Array(MANY)
  #slots = new Int32Array(MANY)
  #otherRests = new Float64Array(MANY)
  #otherSlots = new Int32Array(MANY)
  readonly #counts = new Int32Array(RADIX)

  /** @returns how many distinct rests there are */
  sort(entries: KeyEntries, start: number, length: number): number {
    if (length === 0) return 0
    if (length > this.#rests.length) {
      this.#rests = new Float64Array(2 * length)
      this.#slots = new Int32Array(2 * length)
      this.#otherRests = new Float64Array(2 * length)
      this.#otherSlots = new Int32Array(2 * length)
    }
    if (length < MANY) this.#insert(entries, start, length)
    else this.#count(entries, start, length)
    let distinct = 0
    let before = -1
    for (let n = 0; n < length; n++) {
      const rest = this.#rests[n]!
      if (rest !== before) distinct++
      before = rest
      entries.set(start + n, rest, this.#slots[n]!)
    }
    return distinct
  }

  #insert(entries: KeyEntries, start: number, length: number): void {
    const rests = this.#rests
    const slots = this.#slots
    for (let n = 0; n < length; n++) {
      const rest = entries.rest(start + n)
      let at = n
      for (; at > 0 && rests[at - 1]! > rest; at--) {
        rests[at] = rests[at - 1]!
        slots[at] = slots[at - 1]!
      }
      rests[at] = rest
      slots[at] = entries.slot(start + n)
    }
  }

  /** Radix sort, least significant byte first. */
  #count(entries: KeyEntries, start: number, length: number): void {
    for (let n = 0; n < length; n++) {
      this.#rests[n] = entries.rest(start + n)
      this.#slots[n] = entries.slot(start + n)
    }
    const counts = this.#counts
    for (let byte = 0; byte < entries.restBytes; byte++) {
      const rests = this.#rests
      const slots = this.#slots
      const otherRests = this.#otherRests
      const otherSlots = this.#otherSlots
      // Shifts take the lower 32 bits of a number.
      const share = byte < 4 ? 1 : 2 ** -32
      const shift = 8 * (byte & 3)
      counts.fill(0)
      for (let n = 0; n < length; n++) counts[((rests[n]! * share) >>> shift) & (RADIX - 1)]!++
      let sum = 0
      for (let d = 0; d < RADIX; d++) {
        const count = counts[d]!
        counts[d] = sum
        sum += count
      }
      for (let n = 0; n < length; n++) {
        const rest = rests[n]!
        const to = counts[((rest * share) >>> shift) & (RADIX - 1)]!++
        otherRests[to] = rest
        otherSlots[to] = slots[n]!
      }
      ;[this.#rests, this.#otherRests] = [this.#otherRests, this.#rests]
      ;[this.#slots, this.#otherSlots] = [this.#otherSlots, this.#slots]
    }
  }
}
