import { EntrySorter } from './entry-sorter.ts'
import { KEY_BITS } from './key-bits.ts'
import { LOWER_REST, PART_UNIT, PARTS, SLOT_BITS, SLOT_MASK } from './entry-bits.ts'
import type { PendingKeys } from './pending-keys.ts'
import { KeyEntries } from './key-entries.ts'
import { damaged, type SectionReader, type SectionWriter } from '../store/sections.ts'

/** Most entries that a bucket has on average after it was laid out; it has at least half as many. */
const FULL = 32
/** Entries a bucket from which on the index is laid out anew, with more buckets. */
const OVERFULL = 64
const MOST_BITS = 22
/** Entries that wait are sorted in together if they are more than this share of those that are there. */
const MANY = 0.25
/** Room that a bucket gets beside what it holds when it outgrows its place. */
const SPARE = 4
const MOST_SPARE = 0xffff

const noRoom = (): number => 0
const roomFor = (length: number): number => SPARE + Math.min(MOST_SPARE >> 1, length >> 2)

/**
 * Who has which key of one blocking rule, by 44 bits of the key's hash: the upper bits are a bucket's number, and a bucket's
 * entries lie together in the order of the other bits. Most keys have one person, so that an entry of six bytes is less
 * than a table of keys with lists. Built from many entries at once; single ones are put in their place, and a bucket that
 * has none left moves. Removal is at once and for good. A person has each key once.
 */
export class KeyIndex {
  /** log2 of the number of buckets. */
  #bits = 0
  /** A key divided by its bucket's number, and what is left. */
  #unit = 2 ** KEY_BITS
  #starts = new Int32Array(1)
  #lengths = new Int32Array(1)
  /** Free entries behind those of a bucket. */
  #spare = new Uint16Array(1)
  #entries = KeyEntries.ofLength(6, 0)
  #used = 0
  #count = 0
  #keys = 0
  /** The first entry of the key that was found last; its others follow. */
  at = 0

  /** Distinct keys. */
  get keys(): number {
    return this.#keys
  }

  /** Entries. */
  get count(): number {
    return this.#count
  }

  get bytes(): number {
    return this.#starts.length * 10 + this.#entries.bytes.length
  }

  /** How many people have a key; sets {@link at}, valid until the next change. */
  find(key: number): number {
    const bucket = this.#bucketOf(key)
    const rest = key - bucket * this.#unit
    const start = this.#starts[bucket]!
    const end = start + this.#lengths[bucket]!
    const first = this.#bound(rest, start, end)
    this.at = first
    // Nearly always few, or none.
    let step = 1
    while (first + step <= end && this.#entries.rest(first + step - 1) === rest) step *= 2
    return this.#bound(rest + 1, first + (step >> 1), Math.min(end, first + step)) - first
  }

  /** The person of an entry. */
  slot(n: number): number {
    return this.#entries.slot(n)
  }

  add(key: number, slot: number): void {
    if (this.#isUntidy()) this.#layOut(roomFor)
    const bucket = this.#bucketOf(key)
    const rest = key - bucket * this.#unit
    if (this.#spare[bucket] === 0) this.#enlarge(bucket)
    const start = this.#starts[bucket]!
    const end = start + this.#lengths[bucket]!
    const at = this.#bound(rest + 1, start, end)
    if (at === start || this.#entries.rest(at - 1) !== rest) this.#keys++
    this.#entries.move(at, end, at + 1)
    this.#entries.set(at, rest, slot)
    this.#lengths[bucket]!++
    this.#spare[bucket]!--
    this.#count++
  }

  addAll(pending: PendingKeys): void {
    if (pending.count > MANY * this.#count) this.#layOut(noRoom, pending)
    else pending.drain((key, slot) => this.add(key, slot))
  }

  remove(key: number, slot: number): void {
    const people = this.find(key)
    const bucket = this.#bucketOf(key)
    const last = this.at + people - 1
    let found = this.at
    while (found <= last && this.#entries.slot(found) !== slot) found++
    if (found > last) return
    const end = this.#starts[bucket]! + this.#lengths[bucket]!
    this.#entries.move(last, last + 1, found)
    this.#entries.move(last + 1, end, last)
    this.#entries.clear(end - 1, end)
    this.#lengths[bucket]!--
    this.#spare[bucket] = Math.min(MOST_SPARE, this.#spare[bucket]! + 1)
    this.#count--
    if (people === 1) this.#keys--
  }

  write(out: SectionWriter): void {
    if (this.#entries.length !== this.#count) this.#layOut(noRoom)
    out.add(Int32Array.of(this.#bits, this.#keys, this.#count))
    out.add(this.#lengths)
    out.add(this.#entries.bytes)
  }

  /** @param isHeld whether somebody has a number */
  static read(sections: SectionReader, isHeld: (slot: number) => boolean): KeyIndex {
    const index = new KeyIndex()
    const [bits, keys, count] = sections.int32(3)
    if (bits! < 0 || bits! > MOST_BITS) throw damaged()
    index.#divide(bits!)
    index.#lengths = sections.int32(1 << bits!)
    for (let bucket = 0; bucket < index.#lengths.length; bucket++) {
      if (index.#lengths[bucket]! < 0) throw damaged()
      index.#starts[bucket] = index.#used
      index.#used += index.#lengths[bucket]!
    }
    index.#entries = new KeyEntries(index.#entries.restBytes, sections.uint8())
    index.#keys = keys!
    index.#count = count!
    if (index.#used !== count || index.#entries.length !== count) throw damaged()
    for (let n = 0; n < index.#count; n++) if (!isHeld(index.#entries.slot(n))) throw damaged()
    return index
  }

  /** Whether buckets are too full, or half of all places are free. */
  #isUntidy(): boolean {
    const overfull = this.#count >= this.#starts.length * OVERFULL && this.#bits < MOST_BITS
    return overfull || this.#used > 2 * this.#count + 1024
  }

  #bucketOf(key: number): number {
    return (key / this.#unit) | 0
  }

  /** Begins with `2 ** bits` empty buckets. */
  #divide(bits: number): void {
    this.#bits = bits
    this.#unit = 2 ** (KEY_BITS - bits)
    this.#starts = new Int32Array(1 << bits)
    this.#lengths = new Int32Array(1 << bits)
    this.#spare = new Uint16Array(1 << bits)
    this.#entries = KeyEntries.ofLength(Math.max(3, Math.ceil((KEY_BITS - bits) / 8)), 0)
    this.#used = 0
  }

  /** The first entry of `start .. end` whose rest is at least `rest`. */
  #bound(rest: number, start: number, end: number): number {
    while (start < end) {
      const middle = (start + end) >> 1
      if (this.#entries.rest(middle) < rest) start = middle + 1
      else end = middle
    }
    return start
  }

  /** Moves a bucket to the end, with room to grow. */
  #enlarge(bucket: number): void {
    const start = this.#starts[bucket]!
    const length = this.#lengths[bucket]!
    const to = start + length === this.#used ? start : this.#used
    const spare = roomFor(length)
    this.#used = to + length + spare
    if (this.#used > this.#entries.length)
      this.#entries = this.#entries.resized(Math.ceil(this.#used * 1.2) + 16)
    if (to !== start) {
      this.#entries.move(start, start + length, to)
      this.#entries.clear(start, start + length)
    }
    this.#starts[bucket] = to
    this.#spare[bucket] = spare
  }

  /** Lays all entries out anew in the order of their keys, with those that wait, and room behind each bucket by how many it has. */
  #layOut(room: (length: number) => number, pending?: PendingKeys): void {
    const old = { starts: this.#starts, lengths: this.#lengths, entries: this.#entries, unit: this.#unit }
    const count = this.#count + (pending?.count ?? 0)
    this.#divide(Math.min(MOST_BITS, Math.max(0, Math.ceil(Math.log2(count / FULL)))))
    const buckets = this.#starts.length
    const rooms = room(0) * buckets + (room === noRoom ? 0 : count >> 2)
    this.#entries = KeyEntries.ofLength(this.#entries.restBytes, count + rooms)
    this.#count = count
    this.#keys = 0
    let bucket = 0
    const sorter = new EntrySorter()
    const parted = pending?.parted()
    let oldBucket = 0
    let oldEntry = 0
    for (let part = 0; part < PARTS; part++) {
      const first = part * PART_UNIT
      sorter.clear()
      // The old ones lie in the order of their keys.
      for (; oldBucket < old.starts.length; oldBucket++, oldEntry = 0) {
        const start = old.starts[oldBucket]!
        let rest = -1
        for (; oldEntry < old.lengths[oldBucket]!; oldEntry++) {
          rest = oldBucket * old.unit + old.entries.rest(start + oldEntry) - first
          if (rest >= PART_UNIT) break
          sorter.add(rest, old.entries.slot(start + oldEntry))
        }
        if (rest >= PART_UNIT) break
      }
      const known = sorter.count
      parted?.move(part, sorter)
      if (sorter.count > known) sorter.sort()
      bucket = this.#append(sorter, first, bucket, room)
    }
    for (; bucket < buckets; bucket++) this.#used = this.#close(bucket, this.#used, room)
    old.entries.bytes.fill(0)
    sorter.wipe()
  }

  /** Puts entries that come next in the order of keys behind those of `bucket`, and returns the bucket of the last. */
  #append(
    { words, count }: EntrySorter,
    first: number,
    bucket: number,
    room: (length: number) => number,
  ): number {
    const entries = this.#entries
    const lengths = this.#lengths
    const unit = this.#unit
    const share = 1 / unit
    // Numbers of another module are read again at each use.
    const upperUnit = 2 ** LOWER_REST
    const slotBits = SLOT_BITS
    const slotMask = SLOT_MASK
    let used = this.#used
    let before = -1
    let keys = 0
    for (let n = 0; n < count; n++) {
      const lower = words[2 * n + 1]!
      const key = first + words[2 * n]! * upperUnit + (lower >>> slotBits)
      // Powers of two, so that this is exact.
      const own = (key * share) | 0
      for (; bucket < own; bucket++) used = this.#close(bucket, used, room)
      if (key !== before) keys++
      before = key
      entries.set(used++, key - own * unit, lower & slotMask)
      lengths[own]!++
    }
    this.#keys += keys
    this.#used = used
    return bucket
  }

  /** Leaves room behind the last entry of a bucket, begins the next, and returns where. */
  #close(bucket: number, end: number, room: (length: number) => number): number {
    const spare = room(this.#lengths[bucket]!)
    this.#spare[bucket] = spare
    if (bucket + 1 < this.#starts.length) this.#starts[bucket + 1] = end + spare
    return end + spare
  }
}
