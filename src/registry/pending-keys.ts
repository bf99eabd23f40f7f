import { KEY_BITS } from './key-bits.ts'

/** log2 of the parts that keys wait in. */
const PART_BITS = 5
const PARTS = 1 << PART_BITS
const PART_UNIT = 2 ** (KEY_BITS - PART_BITS)
/** Entries of the first chunk of a part, and of the largest: each is twice as long as the one before. */
const FIRST = 32
const LARGEST = 8192

/** Entries side by side, the first `count` of the arrays. */
export interface PendingChunk {
  readonly keys: Float64Array
  readonly slots: Int32Array
  count: number
}

/**
 * Keys that wait to be put into an index, each with its person. They lie in parts by their upper bits, so that what is done
 * with one after the other touches memory that lies together.
 */
export class PendingKeys {
  readonly #parts: PendingChunk[][] = Array.from({ length: PARTS }, () => [])
  /** The chunk that each part's next entry goes to. */
  readonly #open: (PendingChunk | undefined)[] = Array.from({ length: PARTS }, () => undefined)
  #count = 0

  get count(): number {
    return this.#count
  }

  add(key: number, slot: number): void {
    const part = (key / PART_UNIT) | 0
    let chunk = this.#open[part]
    if (chunk === undefined || chunk.count === chunk.keys.length) chunk = this.#newChunk(part)
    chunk.keys[chunk.count] = key
    chunk.slots[chunk.count++] = slot
    this.#count++
  }

  /** All entries, chunk by chunk. */
  *chunks(): Iterable<PendingChunk> {
    for (const part of this.#parts) yield* part
  }

  /** Forgets all. */
  clear(): void {
    for (const [part, chunks] of this.#parts.entries()) {
      // The first chunk stays, for those who come one by one.
      chunks.length = Math.min(1, chunks.length)
      for (const chunk of chunks) {
        chunk.keys.fill(0)
        chunk.slots.fill(0)
        chunk.count = 0
      }
      this.#open[part] = chunks[0]
    }
    this.#count = 0
  }

  #newChunk(part: number): PendingChunk {
    const length = Math.min(LARGEST, 2 * (this.#open[part]?.keys.length ?? FIRST / 2))
    const chunk = { keys: new Float64Array(length), slots: new Int32Array(length), count: 0 }
    this.#parts[part]!.push(chunk)
    this.#open[part] = chunk
    return chunk
  }
}
