import { KEY_BITS } from './key-bits.ts'
import { PartedKeys } from './parted-keys.ts'
import type { Chunk } from './parted-keys.ts'

/** Bits of a key and of a person that the second number of an entry holds; the first one holds the key's upper 32. */
const LOWER_KEY = KEY_BITS - 32
const LOWER_SLOT = 32 - LOWER_KEY
const SLOT_MASK = (1 << LOWER_SLOT) - 1
/** Entries of the first chunk, and of the largest: each is twice as long as the one before. */
const FIRST = 32
const MOST = 4096

/** Entries by the upper bits of their persons. */
export type PendingState = readonly (readonly Chunk[] | undefined)[]

/**
 * Keys that wait to be put into an index, each with its person, in eight bytes. They are only written down one behind the other,
 * so that adding somebody touches little memory; by the upper bits of their persons, which an entry has no room for.
 */
export class PendingKeys {
  readonly #chunks: Chunk[][] = []
  #count = 0

  get count(): number {
    return this.#count
  }

  add(key: number, slot: number): void {
    const high = slot >>> LOWER_SLOT
    const chunks = (this.#chunks[high] ??= [])
    let chunk = chunks[chunks.length - 1]
    if (chunk === undefined || 2 * chunk.count === chunk.words.length) {
      const length = chunk === undefined ? FIRST : Math.min(MOST, chunk.words.length)
      chunk = { words: new Uint32Array(2 * length), count: 0 }
      chunks.push(chunk)
    }
    const at = 2 * chunk.count++
    const upper = Math.floor(key / 2 ** LOWER_KEY)
    chunk.words[at] = upper
    chunk.words[at + 1] = ((key - upper * 2 ** LOWER_KEY) << LOWER_SLOT) | (slot & SLOT_MASK)
    this.#count++
  }

  /** All entries as plain data, for another thread to {@link absorb}; this one is not to be used any more. */
  state(): PendingState {
    return this.#chunks
  }

  /** Adds what another one took, as if it had been added here. */
  absorb(state: PendingState): void {
    for (const [high, chunks] of state.entries())
      for (const chunk of chunks ?? []) {
        ;(this.#chunks[high] ??= []).push(chunk)
        this.#count += chunk.count
      }
  }

  /** Visits all entries; none waits any more. */
  drain(visit: (key: number, slot: number) => void): void {
    for (const [high, chunks] of this.#chunks.entries())
      for (const chunk of chunks ?? []) visitChunk(chunk, high, visit)
    this.#forget()
  }

  /** All entries in parts; none waits any more. */
  parted(): PartedKeys {
    const parted = new PartedKeys(this.#count)
    for (const [high, chunks] of this.#chunks.entries())
      for (const chunk of chunks ?? []) parted.take(chunk, LOWER_SLOT, high)
    this.#forget()
    return parted
  }

  #forget(): void {
    this.#chunks.length = 0
    this.#count = 0
  }
}

/** Visits the entries of a state one after another, with a rest behind some of them; they are overwritten. */
export function* drainState(
  state: PendingState,
  visit: (key: number, slot: number) => void,
): Generator<void, void> {
  for (const [high, chunks] of state.entries())
    for (const chunk of chunks ?? []) {
      visitChunk(chunk, high, visit)
      yield
    }
}

function visitChunk({ words, count }: Chunk, high: number, visit: (key: number, slot: number) => void): void {
  for (let at = 0; at < 2 * count; at += 2) {
    const rest = words[at + 1]!
    const slot = (high << LOWER_SLOT) | (rest & SLOT_MASK)
    visit(words[at]! * 2 ** LOWER_KEY + (rest >>> LOWER_SLOT), slot)
  }
  words.fill(0)
}
