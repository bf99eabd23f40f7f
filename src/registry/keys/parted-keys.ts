import type { EntrySorter } from './entry-sorter.ts'
import { LOWER_REST, PART_BITS, PARTS, SLOT_BITS } from './entry-bits.ts'

const [FEWEST, MOST] = [8, 4096]

/** Entries side by side, two numbers each, the first `count` of them. */
export interface Chunk {
  readonly words: Uint32Array<ArrayBuffer>
  count: number
}

type Words = Uint32Array<ArrayBuffer>

/**
 * Entries in parts by the upper bits of their keys, in each part in the order in which they came: so little at a time that it is
 * sorted in the processor's cache.
 */
export class PartedKeys {
  /** Of each part its lists of entries, two numbers each; all but the last are full. */
  readonly #parts: Words[][] = Array.from({ length: PARTS }, () => [])
  /** Of each part its last list, and how far that is filled. */
  readonly #last: Words[]
  readonly #ends: Int32Array
  /** Lists that are done with, of the length that is used here. */
  readonly #free: Words[] = []
  readonly #length: number

  /** @param count how many entries will come */
  constructor(count: number) {
    this.#length = 2 * Math.min(MOST, Math.max(FEWEST, 2 ** Math.ceil(Math.log2((count + 1) / PARTS))))
    this.#last = Array.from({ length: PARTS }, () => new Uint32Array())
    this.#ends = new Int32Array(PARTS).fill(this.#length)
  }

  /**
   * Adds the entries of a chunk that nobody else reads any more: the upper 32 bits of a key, then its others above the lower
   * `slotBits` bits of the person, whose upper ones are `high`. All by whole numbers of 32 bits, which take no memory.
   */
  take(taken: Chunk, slotBits: number, high: number): void {
    const from = taken.words
    const slotMask = (1 << slotBits) - 1
    const restMask = (1 << LOWER_REST) - 1
    const last = this.#last
    const ends = this.#ends
    const length = this.#length
    for (let n = 0; n < 2 * taken.count; n += 2) {
      const upper = from[n]!
      const lower = from[n + 1]!
      const rest = lower >>> slotBits
      const part = upper >>> (32 - PART_BITS)
      let at = ends[part]!
      if (at === length) at = this.#begin(part)
      const words = last[part]!
      words[at] = (upper << PART_BITS) | (rest >>> LOWER_REST)
      words[at + 1] = ((rest & restMask) << SLOT_BITS) | (high << slotBits) | (lower & slotMask)
      ends[part] = at + 2
    }
    from.fill(0)
    taken.count = 0
    if (from.length === length) this.#free.push(from)
  }

  /** Hands the entries of a part over; they are overwritten here. */
  move(part: number, to: EntrySorter): void {
    const lists = this.#parts[part]!
    for (const [n, words] of lists.entries()) {
      to.addAll(words, (n + 1 < lists.length ? words.length : this.#ends[part]!) >> 1)
      words.fill(0)
    }
    this.#parts[part] = []
    this.#ends[part] = this.#length
  }

  /** Begins another list of a part, and says where its first entry goes. */
  #begin(part: number): number {
    const words = this.#free.pop() ?? new Uint32Array(this.#length)
    this.#parts[part]!.push(words)
    this.#last[part] = words
    return 0
  }
}
