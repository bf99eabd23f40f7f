/** Bits of one packed word; the sign bit stays free, so that words compare as unsigned. */
const WORD_BITS = 30
/** Share of slots that may be taken, as a fraction of 8. */
const FULL = 5

/** Rows in ascending order, codes side by side, and how often each was counted. */
export interface Patterns {
  readonly levels: Uint8Array
  readonly counts: Float64Array
}

/**
 * Counts rows of small integers (level codes of one pair each) in an open-addressing table of typed arrays. A row is
 * packed into 30-bit words, the first column in the highest bits, so rows sort as their words do.
 */
export class PatternTable {
  readonly #width: number
  readonly #words: number
  /** Word and left shift of each column. */
  readonly #wordOf: Uint8Array
  readonly #shiftOf: Uint8Array
  readonly #bits: Uint8Array
  readonly #row: Int32Array
  #keys: Int32Array
  /** 0: free slot. */
  #counts: Float64Array
  #mask: number
  #used = 0

  /** @param largest the largest code of each column, below 256 */
  constructor(largest: readonly number[]) {
    this.#width = largest.length
    this.#bits = Uint8Array.from(largest, (code) => 32 - Math.clz32(code | 1))
    this.#wordOf = new Uint8Array(largest.length)
    this.#shiftOf = new Uint8Array(largest.length)
    let word = 0
    let left = WORD_BITS
    for (let k = 0; k < largest.length; k++) {
      if (this.#bits[k]! > left) {
        word++
        left = WORD_BITS
      }
      left -= this.#bits[k]!
      this.#wordOf[k] = word
      this.#shiftOf[k] = left
    }
    this.#words = word + 1
    this.#row = new Int32Array(this.#words)
    this.#mask = (1 << 12) - 1
    this.#keys = new Int32Array((this.#mask + 1) * this.#words)
    this.#counts = new Float64Array(this.#mask + 1)
  }

  get size(): number {
    return this.#used
  }

  /** Counts row `p` of `columns`, one array of codes for each column. */
  add(columns: readonly Uint8Array[], p: number): void {
    const row = this.#row.fill(0)
    for (let k = 0; k < this.#width; k++) row[this.#wordOf[k]!]! |= columns[k]![p]! << this.#shiftOf[k]!
    this.#count(row, 1)
  }

  /** Counts what another table counted. */
  addAll({ levels, counts }: Patterns): void {
    const row = this.#row
    counts.forEach((count, p) => {
      row.fill(0)
      for (let k = 0; k < this.#width; k++)
        row[this.#wordOf[k]!]! |= levels[p * this.#width + k]! << this.#shiftOf[k]!
      this.#count(row, count)
    })
  }

  #count(row: Int32Array, count: number): void {
    const slot = this.#slotOf(row, 0)
    if (this.#counts[slot] === 0) {
      this.#keys.set(row, slot * this.#words)
      this.#used++
    }
    this.#counts[slot]! += count
    if (this.#used * 8 > (this.#mask + 1) * FULL) this.#grow()
  }

  /** What was counted. */
  finish(): Patterns {
    const words = this.#words
    const keys = this.#keys
    const slots = new Uint32Array(this.#used)
    let n = 0
    for (let slot = 0; slot <= this.#mask; slot++) if (this.#counts[slot]! > 0) slots[n++] = slot
    slots.sort((a, b) => {
      for (let w = 0; w < words; w++) {
        const difference = keys[a * words + w]! - keys[b * words + w]!
        if (difference !== 0) return difference
      }
      return 0
    })
    const levels = new Uint8Array(slots.length * this.#width)
    slots.forEach((slot, p) => {
      for (let k = 0; k < this.#width; k++)
        levels[p * this.#width + k] =
          (keys[slot * words + this.#wordOf[k]!]! >>> this.#shiftOf[k]!) & ((1 << this.#bits[k]!) - 1)
    })
    return { levels, counts: Float64Array.from(slots, (slot) => this.#counts[slot]!) }
  }

  /** The slot of the row at `from`, or the free one where it belongs. */
  #slotOf(rows: Int32Array, from: number): number {
    const words = this.#words
    let hash = 0
    for (let w = 0; w < words; w++) {
      hash = Math.imul(hash ^ rows[from + w]!, 0x9e3779b1)
      hash ^= hash >>> 15
    }
    let slot = hash & this.#mask
    while (this.#counts[slot]! > 0) {
      let w = 0
      while (w < words && this.#keys[slot * words + w] === rows[from + w]) w++
      if (w === words) break
      slot = (slot + 1) & this.#mask
    }
    return slot
  }

  #grow(): void {
    const [keys, counts, words] = [this.#keys, this.#counts, this.#words]
    this.#mask = 2 * this.#mask + 1
    this.#keys = new Int32Array((this.#mask + 1) * words)
    this.#counts = new Float64Array(this.#mask + 1)
    for (let slot = 0; slot < counts.length; slot++) {
      if (counts[slot] === 0) continue
      const to = this.#slotOf(keys, slot * words)
      this.#keys.set(keys.subarray(slot * words, (slot + 1) * words), to * words)
      this.#counts[to] = counts[slot]!
    }
  }
}
