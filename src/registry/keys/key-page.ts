import { letGo } from '../../internal/let-go.ts'
import { LOWER_REST, SLOT_BITS, SLOT_MASK } from './entry-bits.ts'
import type { EntrySorter } from './entry-sorter.ts'
import { KEY_BITS } from './key-bits.ts'
import { KeyEntries } from './key-entries.ts'
import {
  BUCKET_BYTES,
  type Buckets,
  bitsFor,
  MOST_BITS,
  isOverfull,
  restBytesOf,
  roomFor,
  MOST_SPARE,
  tailFor,
} from './page-layout.ts'
import { visitPage } from './visit-page.ts'

/** Keys with the same upper bits, and who has them: a piece of an index so small that it is laid out anew in no time. */
export class KeyPage {
  /** The least key that belongs here. */
  readonly first: number
  /** How many upper bits all its keys share. */
  readonly depth: number
  /** log2 of the number of buckets. */
  readonly bits: number
  /** A key divided by its bucket's number, and what is left. */
  readonly unit: number
  readonly #starts: Int32Array
  readonly #lengths: Int32Array
  /** Free entries behind those of a bucket. */
  readonly #spare: Uint16Array
  #entries: KeyEntries
  #used = 0
  #count = 0
  #keys = 0
  /** The last bucket that was filled in order, and the last key. */
  #bucket = 0
  #before = -1
  /** The first entry of the key that was found last; its others follow. */
  at = 0

  /** @param expected entries that will be put in */
  constructor(first: number, depth: number, bits: number, expected: number) {
    this.first = first
    this.depth = depth
    this.bits = bits
    this.unit = 2 ** (KEY_BITS - depth) / (1 << bits)
    const n = 1 << bits
    const buffer = new ArrayBuffer(BUCKET_BYTES * n)
    this.#starts = new Int32Array(buffer, 0, n)
    this.#lengths = new Int32Array(buffer, 4 * n, n)
    this.#spare = new Uint16Array(buffer, 8 * n, n)
    this.#entries = KeyEntries.ofLength(restBytesOf(depth + bits), expected)
  }

  /**
   * A page over entries that lie as it has them, without room: they are its own from now on.
   *
   * @param lengths of its buckets
   * @param held of each number whether somebody has it, as 1
   * @returns undefined where the entries of a bucket are in no order, belong elsewhere, or are of people who are not held
   */
  static over(
    [first, depth]: readonly [number, number],
    lengths: Int32Array,
    entries: KeyEntries,
    held: Uint8Array,
  ): KeyPage | undefined {
    const page = new KeyPage(first, depth, Math.log2(lengths.length), 0)
    page.#lengths.set(lengths)
    page.#entries = entries
    page.#keys = entries.distinctWithin(lengths, page.unit, held)
    if (page.#keys < 0) return undefined
    for (let bucket = 0; bucket < lengths.length; bucket++) {
      page.#starts[bucket] = page.#used
      page.#used += lengths[bucket]!
    }
    page.#count = page.#used
    return page
  }

  /** Entries. */
  get count(): number {
    return this.#count
  }

  /** Distinct keys. */
  get keys(): number {
    return this.#keys
  }

  get bytes(): number {
    return this.#starts.length * BUCKET_BYTES + this.#entries.bytes.length
  }

  /** How many people have a key; sets {@link at}, valid until the next change. */
  find(key: number): number {
    const bucket = this.#bucketOf(key)
    const rest = key - this.first - bucket * this.unit
    const start = this.#starts[bucket]!
    const end = start + this.#lengths[bucket]!
    this.at = this.#entries.bound(rest, start, end)
    return this.#entries.countOf(rest, this.at, end)
  }

  /** The person of an entry. */
  slot(n: number): number {
    return this.#entries.slot(n)
  }

  /** Adds a key for which there is room: {@link isUntidy} says so. */
  add(key: number, slot: number): void {
    const bucket = this.#bucketOf(key)
    if (this.#spare[bucket] === 0) this.#enlarge(bucket)
    const rest = key - this.first - bucket * this.unit
    const start = this.#starts[bucket]!
    const end = start + this.#lengths[bucket]!
    const at = this.#entries.bound(rest + 1, start, end)
    if (at === start || this.#entries.rest(at - 1) !== rest) this.#keys++
    this.#entries.move(at, end, at + 1)
    this.#entries.set(at, rest, slot)
    this.#lengths[bucket]!++
    this.#spare[bucket]!--
    this.#count++
  }

  /** @returns whether it was there */
  remove(key: number, slot: number): boolean {
    const people = this.find(key)
    const bucket = this.#bucketOf(key)
    const last = this.at + people - 1
    let found = this.at
    while (found <= last && this.#entries.slot(found) !== slot) found++
    if (found > last) return false
    const end = this.#starts[bucket]! + this.#lengths[bucket]!
    this.#entries.move(last, last + 1, found)
    this.#entries.move(last + 1, end, last)
    this.#entries.clear(end - 1, end)
    this.#lengths[bucket]!--
    this.#spare[bucket] = Math.min(MOST_SPARE, this.#spare[bucket]! + 1)
    this.#count--
    if (people === 1) this.#keys--
    return true
  }

  /**
   * Adds entries from the `n`-th on that belong here, all behind those that are here already.
   *
   * @param base what their keys are counted from
   * @returns the first one that does not belong here
   */
  append({ words, count }: EntrySorter, n: number, base: number): number {
    const limit = (this.first - base + this.unit * this.#starts.length) / 2 ** LOWER_REST
    let end = n
    for (let above = count; end < above; ) {
      const middle = (end + above) >> 1
      if (words[2 * middle]! < limit) end = middle + 1
      else above = middle
    }
    const length = this.#used + end - n
    if (length > this.#entries.length) this.#entries = this.#entries.resized(Math.ceil(length * 1.2) + 16)
    const entries = this.#entries
    const lengths = this.#lengths
    const unit = this.unit
    const share = 1 / unit
    const from = base - this.first
    // Numbers of another module are read again at each use.
    const upperUnit = 2 ** LOWER_REST
    const slotBits = SLOT_BITS
    const slotMask = SLOT_MASK
    let used = this.#used
    let bucket = this.#bucket
    let before = this.#before
    for (; n < end; n++) {
      const lower = words[2 * n + 1]!
      const key = from + words[2 * n]! * upperUnit + (lower >>> slotBits)
      // Powers of two, so that this is exact.
      const own = Math.floor(key * share)
      while (bucket < own) this.#starts[++bucket] = used
      if (key !== before) this.#keys++
      before = key
      entries.set(used++, key - own * unit, lower & slotMask)
      lengths[own]!++
    }
    this.#bucket = bucket
    this.#before = before
    this.#count += used - this.#used
    this.#used = used
    return n
  }

  /** Ends what {@link append} put in: no room is left. */
  close(): void {
    const { length } = this.#starts
    while (this.#bucket + 1 < length) this.#starts[++this.#bucket] = this.#used
    if (this.#entries.length !== this.#used) this.#entries = this.#entries.resized(this.#used)
  }

  /** Whether it is laid out anew before a key is added: buckets are too full, half of all places are free, or none is left for it. */
  isUntidy(key: number): boolean {
    if (isOverfull(this) || this.#used > 2 * this.#count + 1024) return true
    const bucket = this.#bucketOf(key)
    const length = this.#lengths[bucket]!
    return this.#spare[bucket] === 0 && this.#used + length + roomFor(length) > this.#entries.length
  }

  /** The same entries laid out anew, with room behind each bucket; this page is not to be used any more. */
  tidied(): KeyPage {
    const bits = Math.min(MOST_BITS - this.depth, bitsFor(this.#count))
    const tidy = new KeyPage(this.first, this.depth, bits, 0)
    if (bits === this.bits) tidy.#take(this.buckets, 0, this.#keys)
    else {
      const laid = new KeyPage(this.first, this.depth, bits, this.#count)
      visitPage(this, this.first, Number.POSITIVE_INFINITY, (key, slot) => laid.#push(key, slot))
      laid.close()
      tidy.#take(laid.buckets, 0, laid.keys)
      laid.wipe()
    }
    this.wipe()
    return tidy
  }

  /** Two pages of half the keys each; needs more than one bucket, and this page is not to be used any more. */
  split(): [KeyPage, KeyPage] {
    const middle = this.#starts.length >> 1
    const half = (from: number): KeyPage => {
      const page = new KeyPage(this.first + from * this.unit, this.depth + 1, this.bits - 1, 0)
      return page.#take(this.buckets, from)
    }
    const halves: [KeyPage, KeyPage] = [half(0), half(middle)]
    this.wipe()
    return halves
  }

  /** Takes a copy of as many buckets, from the `from`-th on, with room behind each and behind all; counts their keys if nobody knows how many. */
  #take({ starts, lengths, entries }: Buckets, from: number, keys?: number): this {
    const own = this.#lengths
    let used = 0
    for (let bucket = 0; bucket < own.length; bucket++) {
      const length = lengths[from + bucket]!
      const room = roomFor(length)
      own[bucket] = length
      this.#starts[bucket] = used
      this.#spare[bucket] = room
      this.#count += length
      used += length + room
    }
    this.#entries = KeyEntries.ofLength(entries.restBytes, used + tailFor(used))
    this.#used = used
    for (let bucket = 0; bucket < own.length; bucket++) {
      const start = starts[from + bucket]!
      const end = start + own[bucket]!
      this.#entries.copy(entries, start, end, this.#starts[bucket]!)
      if (keys === undefined) this.#keys += entries.distinct(start, end)
    }
    this.#keys = keys ?? this.#keys
    return this
  }

  /** Overwrites all entries; the page is at its end. */
  wipe(): void {
    letGo(this.#entries.bytes)
  }

  /** Where the entries lie; valid until the next change. */
  get buckets(): Buckets {
    return { starts: this.#starts, lengths: this.#lengths, entries: this.#entries }
  }

  /** Puts an entry behind all others, as {@link append} does. */
  #push(key: number, slot: number): void {
    const own = this.#bucketOf(key)
    while (this.#bucket < own) this.#starts[++this.#bucket] = this.#used
    if (key !== this.#before) this.#keys++
    this.#before = key
    this.#entries.set(this.#used++, key - this.first - own * this.unit, slot)
    this.#lengths[own]!++
    this.#count++
  }

  #bucketOf(key: number): number {
    return ((key - this.first) / this.unit) | 0
  }

  /** Moves a bucket to the end, with room to grow. */
  #enlarge(bucket: number): void {
    const start = this.#starts[bucket]!
    const length = this.#lengths[bucket]!
    const to = start + length === this.#used ? start : this.#used
    const spare = roomFor(length)
    this.#used = to + length + spare
    if (to !== start) {
      this.#entries.move(start, start + length, to)
      this.#entries.clear(start, start + length)
    }
    this.#starts[bucket] = to
    this.#spare[bucket] = spare
  }
}
