import type { CellBatch } from '../format/cell-batch.ts'
import { hashBytes } from '../internal/byte-table.ts'

/** Most keys held at a time, and the longest one. */
const MOST = 1 << 17
const LONGEST = 96
/** After so many questions it is seen whether asking pays: at least this share of them has to have an answer. */
const TRIAL = 1 << 14
const WORTH_IT = 0.25

/**
 * Whole numbers by bytes, for bytes that come again: a hash table whose entries lie end to end, key and numbers side by side,
 * since on a large table nearly all time goes into waiting for memory, once for the slot and once for the entry. Holds
 * a bounded number, and none once it is seen that hardly any comes again.
 */
export class CellMemo {
  /** Entry + 1 and hash of each slot; two thirds full at most. */
  readonly #slots = new Int32Array(MOST * 4)
  #entries = new Int32Array(1 << 12)
  #bytes = new Uint8Array(this.#entries.buffer)
  #end = 0
  #size = 0
  #hash = 0
  #asked = 0
  #answered = 0
  #isOff = false

  /** The numbers of all entries: those of `entry` begin at `numbers[entry]`. Valid until `add`. */
  get numbers(): Int32Array {
    return this.#entries
  }

  /**
   * Fetches what finding `count` keys will need, without a branch in between, so that the processor waits for many at once:
   * key `n` is `bytes[starts[first + n * step] .. ends[...]]`.
   *
   * @param hashes where their hashes go
   * @returns a number that means nothing, so that the work is done
   */
  prepare(
    { bytes, starts, ends }: Pick<CellBatch, 'bytes' | 'starts' | 'ends'>,
    first: number,
    step: number,
    count: number,
    hashes: Int32Array,
  ): number {
    if (this.#isOff) return 0
    const slots = this.#slots
    const entries = this.#entries
    const mask = slots.length - 1
    for (let n = 0, cell = first; n < count; n++, cell += step)
      hashes[n] = hashBytes(bytes, starts[cell]!, ends[cell]!)
    let sum = 0
    for (let n = 0; n < count; n++) sum ^= slots[(hashes[n]! << 1) & mask]!
    for (let n = 0; n < count; n++) sum ^= entries[slots[(hashes[n]! << 1) & mask]!]!
    return sum
  }

  /**
   * The entry of `bytes[from .. to]`, or -1.
   *
   * @param hash as `hashBytes` gives it
   */
  find(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const length = to - from
    if (this.#isOff || length > LONGEST) return -1
    if (++this.#asked === TRIAL) this.#judge()
    this.#hash = hash
    const mask = this.#slots.length - 1
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const entry = this.#slots[slot]! - 1
      if (entry < 0) return -1
      if (this.#slots[slot + 1] !== hash) continue
      // Length of the key, number of the numbers, these, the key.
      if (this.#entries[entry - 2] !== length) continue
      let at = (entry + this.#entries[entry - 1]!) * 4
      let i = from
      while (i < to && this.#bytes[at] === bytes[i]) {
        i++
        at++
      }
      if (i < to) continue
      this.#answered++
      return entry
    }
  }

  /** Adds the key that was not found just now. */
  add(bytes: Uint8Array, from: number, to: number, numbers: readonly number[]): void {
    const length = to - from
    if (this.#isOff || length > LONGEST) return
    if (++this.#size === MOST) this.#empty()
    const entry = this.#end + 2
    const key = entry + numbers.length
    this.#end = key + ((length + 3) >> 2)
    if (this.#end > this.#entries.length) {
      const larger = new Int32Array(this.#end * 2)
      larger.set(this.#entries)
      this.#entries = larger
      this.#bytes = new Uint8Array(larger.buffer)
    }
    this.#entries[entry - 2] = length
    this.#entries[entry - 1] = numbers.length
    this.#entries.set(numbers, entry)
    this.#bytes.set(bytes.subarray(from, to), key * 4)
    const mask = this.#slots.length - 1
    let slot = (this.#hash << 1) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 2) & mask
    this.#slots[slot] = entry + 1
    this.#slots[slot + 1] = this.#hash
  }

  #judge(): void {
    if (this.#answered < TRIAL * WORTH_IT) {
      this.#isOff = true
      this.#empty()
    }
    this.#asked = 0
    this.#answered = 0
  }

  #empty(): void {
    this.#slots.fill(0)
    this.#end = 0
    this.#size = 1
  }
}
