import { mix32 } from './hash.ts'
import { writtenZeros } from './written-zeros.ts'

/** A table as it stands, to be moved to another thread. */
export interface ByteTableState {
  readonly bytes: Uint8Array
  readonly offsets: Int32Array
  /** The slots of the hash table and the seed that they were built with; built anew where they are missing. */
  readonly slots?: Int32Array | undefined
  readonly seed?: number
}

/**
 * Distinct runs of bytes, numbered from 0 in the order first seen: a hash table with open addressing over typed arrays
 * (FNV-1a, linear probing, the hash kept beside each number so that nearly no wrong run is looked at). Of a million short
 * keys it takes a third of the memory of a `Map` of strings, and leaves nothing to the garbage collector.
 *
 * Whoever writes a file chooses the keys, and could choose them to share a slot. So a run that passes {@link LONGEST_WALK}
 * slots before it finds its own has the table laid out anew under another start of the hash; keys that collide under one
 * do not under the next (to collide under `n` of them takes a collision of 32 n bits). Numbers are those of the order first seen
 * whatever the hash is.
 */
export class ByteTable {
  #bytes: Uint8Array
  #offsets: Int32Array
  #size = 0
  #seed = FNV_BASIS
  #reseeds = 0
  /** What `internAll` read ahead, kept so that the compiler does not drop the reads. */
  touched = 0
  /** Number + 1 and hash of each slot. Made on first use. */
  #slots: Int32Array | undefined

  /** @param from runs to begin with, laid end to end; they are distinct */
  constructor(from?: ByteTableState) {
    this.#bytes = from?.bytes ?? new Uint8Array(64)
    this.#offsets = from?.offsets ?? new Int32Array(16)
    this.#size = from === undefined ? 0 : from.offsets.length - 1
    this.#slots = from?.slots
    this.#seed = from?.seed ?? FNV_BASIS
  }

  /** How many times the table was built anew under another seed, since too many runs collided. */
  get reseeds(): number {
    return this.#reseeds
  }

  get size(): number {
    return this.#size
  }

  /** All runs laid end to end, and more room behind; valid until the next one is added. */
  get bytes(): Uint8Array {
    return this.#bytes
  }

  /** Where run `id` begins, and where the one before it ends. */
  offset(id: number): number {
    return this.#offsets[id]!
  }

  /** The number of `source[from .. to]`, or -1. */
  find(source: Uint8Array, from: number, to: number): number {
    const slots = (this.#slots ??= this.#index(SMALLEST))
    const slot = this.#slotOf(slots, source, from, to, hashBytes(source, from, to, this.#seed))
    return slot >= 0 ? slots[slot]! - 1 : this.#reseeded().find(source, from, to)
  }

  /**
   * Fetches what finding a run of that hash needs. Many of these one after the other wait for memory once, where as many
   * finds between other work wait each.
   *
   * @returns a number that means nothing, so that the work is done
   */
  touch(hash: number): number {
    const slots = this.#slots
    return slots === undefined ? 0 : slots[(hash << 1) & (slots.length - 1)]!
  }

  /** The number of `source[from .. to]`, which is added if it is new. */
  intern(source: Uint8Array, from: number, to: number): number {
    const slots = (this.#slots ??= this.#index(SMALLEST))
    return this.#internBy(slots, source, from, to, hashBytes(source, from, to, this.#seed))
  }

  #internBy(slots: Int32Array, source: Uint8Array, from: number, to: number, hash: number): number {
    const slot = this.#slotOf(slots, source, from, to, hash)
    if (slot < 0) return this.#reseeded().intern(source, from, to)
    if (slots[slot] !== 0) return slots[slot]! - 1
    const id = this.#add(source, from, to)
    slots[slot] = id + 1
    slots[slot + 1] = hash
    // Two thirds full.
    if (this.#size * 3 > slots.length) this.#slots = doubled(slots)
    return id
  }

  /**
   * Adds the runs of another table in their order, many at a time, so that the processor waits for memory once.
   *
   * @returns the number of each here
   */
  internAll({ bytes, offsets }: ByteTableState): Int32Array {
    const numbers = new Int32Array(offsets.length - 1)
    const hashes = new Int32Array(AT_ONCE)
    for (let first = 0; first < numbers.length; first += AT_ONCE) {
      const count = Math.min(AT_ONCE, numbers.length - first)
      const seed = this.#seed
      for (let n = 0; n < count; n++)
        hashes[n] = hashBytes(bytes, offsets[first + n]!, offsets[first + n + 1]!, seed)
      for (let n = 0; n < count; n++) this.touched ^= this.touch(hashes[n]!)
      for (let n = 0; n < count; n++) {
        const [from, to] = [offsets[first + n]!, offsets[first + n + 1]!]
        const slots = (this.#slots ??= this.#index(SMALLEST))
        numbers[first + n] =
          seed === this.#seed
            ? this.#internBy(slots, bytes, from, to, hashes[n]!)
            : this.intern(bytes, from, to)
      }
    }
    return numbers
  }

  /** The whole table as the constructor takes it; not copied, so that this one must not be used any more. */
  state(): ByteTableState {
    return { ...this.packed(), slots: this.#slots, seed: this.#seed }
  }

  /** The runs alone, as the constructor takes them; not copied, and valid until the next one is added. */
  packed(): { readonly bytes: Uint8Array; readonly offsets: Int32Array } {
    return {
      bytes: this.#bytes.subarray(0, this.#offsets[this.#size]),
      offsets: this.#offsets.subarray(0, this.#size + 1),
    }
  }

  /** Takes equal runs elsewhere in memory in place of its own, and drops the hash slots until they are needed again. */
  settle({ bytes, offsets }: { readonly bytes: Uint8Array; readonly offsets: Int32Array }): void {
    this.#bytes = bytes
    this.#offsets = offsets
    this.#slots = undefined
  }

  #add(source: Uint8Array, from: number, to: number): number {
    const id = this.#size++
    const start = this.#offsets[id]!
    const end = start + to - from
    if (end > this.#bytes.length) this.#bytes = grown(this.#bytes, end)
    if (id + 1 >= this.#offsets.length) {
      const offsets = new Int32Array(this.#offsets.length * 2)
      offsets.set(this.#offsets)
      this.#offsets = offsets
    }
    const bytes = this.#bytes
    for (let i = from, at = start; i < to; i++) bytes[at++] = source[i]!
    this.#offsets[id + 1] = end
    return id
  }

  /** The same table under another seed. */
  #reseeded(): this {
    this.#seed = mix32(this.#seed) | 0
    this.#reseeds++
    this.#slots = undefined
    return this
  }

  /** The slot of the run, or the free one where it would go; -1 after too many collisions. */
  #slotOf(slots: Int32Array, source: Uint8Array, from: number, to: number, hash: number): number {
    const mask = slots.length - 1
    const length = to - from
    let walked = 0
    for (let slot = (hash << 1) & mask; ; slot = (slot + 2) & mask) {
      const id = slots[slot]! - 1
      if (id < 0) return slot
      if (++walked > LONGEST_WALK && this.#reseeds < MOST_RESEEDS) return -1
      if (slots[slot + 1] !== hash) continue
      let at = this.#offsets[id]!
      if (this.#offsets[id + 1]! - at !== length) continue
      let i = from
      while (i < to && this.#bytes[at] === source[i]) {
        i++
        at++
      }
      if (i === to) return slot
    }
  }

  #index(least: number): Int32Array {
    let length = least
    while (length < this.#size * 3) length *= 2
    const slots = writtenZeros(new Int32Array(length))
    const mask = length - 1
    for (let id = 0; id < this.#size; id++) {
      const hash = hashBytes(this.#bytes, this.#offsets[id]!, this.#offsets[id + 1]!, this.#seed)
      let walked = 0
      let slot = (hash << 1) & mask
      while (slots[slot] !== 0) {
        slot = (slot + 2) & mask
        if (++walked > LONGEST_WALK && this.#reseeds < MOST_RESEEDS) return this.#reseeded().#index(least)
      }
      slots[slot] = id + 1
      slots[slot + 1] = hash
    }
    return slots
  }
}

/** Runs added together. */
const AT_ONCE = 256
/** Of random keys, two thirds full, the longest walk of a million is some 150 slots. */
const LONGEST_WALK = 1024
/** No keys collide under so many seeds: a bound only so that the loop has an end. */
const MOST_RESEEDS = 64
/** Offset basis of 32-bit FNV-1a. */
const FNV_BASIS = 0x811c9dc5 | 0

/** Slots keep nearly their order, so that both tables are gone through from front to back. */
function doubled(slots: Int32Array): Int32Array {
  const larger = writtenZeros(new Int32Array(slots.length * 2))
  for (let from = 0; from < slots.length; from += SLOTS_AT_ONCE)
    moveSlots(slots, from, Math.min(slots.length, from + SLOTS_AT_ONCE), larger)
  return larger
}

/** A loop of its own, called often: the engine is late to compile one that runs long in a function that is hardly ever called. */
function moveSlots(slots: Int32Array, from: number, to: number, into: Int32Array): void {
  const mask = into.length - 1
  for (let at = from; at < to; at += 2) {
    if (slots[at] === 0) continue
    const hash = slots[at + 1]!
    let slot = (hash << 1) & mask
    while (into[slot] !== 0) slot = (slot + 2) & mask
    into[slot] = slots[at]!
    into[slot + 1] = hash
  }
}

const SLOTS_AT_ONCE = 1 << 10
/** Two numbers a slot; a power of two. */
const SMALLEST = 64
/** Doubling more than this at once would hold much that is never used. */
const LARGE = 1 << 24

function grown(bytes: Uint8Array, least: number): Uint8Array {
  const more = bytes.length < LARGE ? bytes.length : bytes.length >> 1
  const length = Math.max(least, bytes.length + more)
  if (length > 0x7fffffff) throw new RangeError(`Too much text for one dictionary: ${least} bytes`)
  const larger = new Uint8Array(length)
  larger.set(bytes)
  return larger
}

/** A 32-bit hash of `bytes[from .. to]`, begun with `seed`. */
export function hashBytes(bytes: Uint8Array, from: number, to: number, seed: number = FNV_BASIS): number {
  let hash = seed
  for (let i = from; i < to; i++) hash = Math.imul(hash ^ bytes[i]!, 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return hash ^ (hash >>> 13)
}
