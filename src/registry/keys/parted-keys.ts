import type { EntrySorter } from './entry-sorter.ts'
import { KEY_BITS } from './key-bits.ts'
import type { Chunk } from './pending-keys.ts'

/** log2 of the parts. */
const PART_BITS = 8
export const PARTS: number = 1 << PART_BITS
/** A key divided by the number of its part, and what is left. */
export const PART_UNIT: number = 2 ** (KEY_BITS - PART_BITS)
/** Bits of what is left that lie beside the person. */
export const LOWER_REST = 4
/** Bits of a person. */
export const SLOT_BITS = 24
export const SLOT_MASK: number = (1 << SLOT_BITS) - 1

const [FEWEST, MOST] = [8, 4096]

/**
 * Entries in parts by the upper bits of their keys, in each part in the order in which they came: so little at a time that it is
 * sorted in the processor's cache.
 */
export class PartedKeys {
  readonly #parts: Chunk[][] = Array.from({ length: PARTS }, () => [])
  /** Chunks that are done with, of the length that is used here. */
  readonly #free: Chunk[] = []
  readonly #length: number

  /** @param count how many entries will come */
  constructor(count: number) {
    this.#length = Math.min(MOST, Math.max(FEWEST, 2 ** Math.ceil(Math.log2((count + 1) / PARTS))))
  }

  /**
   * Adds the entries of a chunk that nobody else reads any more: the upper 32 bits of a key, then its others above the lower
   * `slotBits` bits of the person, whose upper ones are `high`. All by whole numbers of 32 bits, which take no memory.
   */
  take(taken: Chunk, slotBits: number, high: number): void {
    const from = taken.words
    const slotMask = (1 << slotBits) - 1
    const restMask = (1 << LOWER_REST) - 1
    for (let n = 0; n < 2 * taken.count; n += 2) {
      const upper = from[n]!
      const lower = from[n + 1]!
      const rest = lower >>> slotBits
      const chunk = this.#chunkOf(upper >>> (32 - PART_BITS))
      const at = 2 * chunk.count++
      const { words } = chunk
      words[at] = (upper << PART_BITS) | (rest >>> LOWER_REST)
      words[at + 1] = ((rest & restMask) << SLOT_BITS) | (high << slotBits) | (lower & slotMask)
    }
    from.fill(0)
    taken.count = 0
    if (from.length === 2 * this.#length) this.#free.push(taken)
  }

  /** Hands the entries of a part over; they are overwritten here. */
  move(part: number, to: EntrySorter): void {
    for (const { words, count } of this.#parts[part]!) {
      to.addAll(words, count)
      words.fill(0)
    }
    this.#parts[part] = []
  }

  /** The chunk that the next entry of a part goes to. */
  #chunkOf(part: number): Chunk {
    const chunks = this.#parts[part]!
    const last = chunks[chunks.length - 1]
    if (last !== undefined && last.count < this.#length) return last
    const chunk = this.#free.pop() ?? { words: new Uint32Array(2 * this.#length), count: 0 }
    chunks.push(chunk)
    return chunk
  }
}
