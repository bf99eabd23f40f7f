import { enlarged } from '../../internal/enlarged.ts'
import { hashBytes } from '../../internal/byte-table.ts'
import { writtenZeros } from '../../internal/written-zeros.ts'

/** Most keys held at a time, a power of two, and the longest one. */
const MOST = 1 << 17
const LONGEST = 96
/** After so many questions it is seen whether asking pays: at least this share of them has to have an answer. */
const TRIAL = 1 << 15
const WORTH_IT = 0.15
/**
 * Most slots passed before a key is found, or given up: whoever writes a file chooses the keys, and could choose them to
 * share a slot. Nothing else comes near it.
 */
const LONGEST_WALK = 1024

/**
 * Whole numbers by bytes, for bytes that come again: a hash table whose entries lie end to end, key and numbers side by side,
 * since on a large table nearly all time goes into waiting for memory, once for the slot and once for the entry. Holds
 * a bounded number, and none once it is seen that hardly any comes again.
 */
export class CellMemo {
  /** Entry + 1 and hash of each slot; two thirds full at most. */
  readonly #slots: Int32Array
  #entries = new Int32Array(1 << 12)
  #bytes = new Uint8Array(this.#entries.buffer)
  #end = 0
  #size = 0
  #asked = 0
  #answered = 0
  #isOff = false
  /** Keys crowd in one place: nothing is added any more, and with the next ones nothing is kept. */
  #isHostile = false
  readonly #most: number
  readonly #trial: number

  constructor({ most = MOST, trial = TRIAL }: { readonly most?: number; readonly trial?: number } = {}) {
    this.#most = most
    this.#trial = trial
    this.#slots = writtenZeros(new Int32Array(most * 4))
  }

  /** The numbers of all entries: those of `entry` begin at `numbers[entry]`. Valid until `add`. */
  get numbers(): Int32Array {
    return this.#entries
  }

  /**
   * Makes ready for `count` finds and as many additions, during which no entry goes. Fetches what finding the keys
   * `bytes[starts[n] .. ends[n]]` needs, without a branch in between, so that the processor waits for many at once.
   *
   * @param hashes where the hashes of the keys go
   * @returns a number that means nothing, so that the work is done
   */
  prepare(
    bytes: Uint8Array,
    starts: Int32Array,
    ends: Int32Array,
    count: number,
    hashes: Int32Array,
  ): number {
    if (this.#isHostile && !this.#isOff) {
      this.#isOff = true
      this.#empty()
    }
    if (this.#asked >= this.#trial) this.#judge()
    if (this.#isOff) return 0
    if (this.#size + count > this.#most) this.#empty()
    this.#asked += count
    const slots = this.#slots
    const entries = this.#entries
    const mask = slots.length - 1
    for (let n = 0; n < count; n++) hashes[n] = hashBytes(bytes, starts[n]!, ends[n]!)
    let sum = 0
    for (let n = 0; n < count; n++) sum ^= slots[(hashes[n]! << 1) & mask]!
    for (let n = 0; n < count; n++) sum ^= entries[slots[(hashes[n]! << 1) & mask]!]!
    return sum
  }

  /**
   * The entry of `bytes[from .. to]`, or -1.
   *
   * @param hash as `prepare` gave it
   */
  find(bytes: Uint8Array, from: number, to: number, hash: number): number {
    const length = to - from
    if (this.#isOff || length > LONGEST) return -1
    const mask = this.#slots.length - 1
    let walked = 0
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const entry = this.#slots[slot]! - 1
      if (entry < 0) return -1
      if (++walked > LONGEST_WALK) {
        this.#isHostile = true
        return -1
      }
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

  /** Adds a key that is not found. */
  add(bytes: Uint8Array, from: number, to: number, hash: number, numbers: readonly number[]): void {
    const length = to - from
    if (this.#isOff || this.#isHostile || length > LONGEST) return
    this.#size++
    const entry = this.#end + 2
    const key = entry + numbers.length
    this.#end = key + ((length + 3) >> 2)
    if (this.#end > this.#entries.length) {
      this.#entries = enlarged(this.#entries, 2 * this.#end)
      this.#bytes = new Uint8Array(this.#entries.buffer)
    }
    this.#entries[entry - 2] = length
    this.#entries[entry - 1] = numbers.length
    this.#entries.set(numbers, entry)
    this.#bytes.set(bytes.subarray(from, to), key * 4)
    const mask = this.#slots.length - 1
    let slot = (hash << 1) & mask
    while (this.#slots[slot] !== 0) slot = (slot + 2) & mask
    this.#slots[slot] = entry + 1
    this.#slots[slot + 1] = hash
  }

  #judge(): void {
    if (this.#answered < this.#asked * WORTH_IT) {
      this.#isOff = true
      this.#empty()
    }
    this.#asked = 0
    this.#answered = 0
  }

  #empty(): void {
    this.#slots.fill(0)
    this.#end = 0
    this.#size = 0
  }
}
