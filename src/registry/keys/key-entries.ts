import { letGo } from '../../internal/let-go.ts'

/** Bytes of a person's number in an entry. */
const SLOT = 3
/** One more than the largest number that an entry holds. */
export const MOST_SLOTS: number = 1 << (8 * SLOT)
const LOW = 2 ** 24

/**
 * Entries of an index side by side, each of as few bytes as it takes: what is left of a key once its bucket is known, and
 * the person. Big-endian; an entry that is free is zeros.
 */
export class KeyEntries {
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly restBytes: number
  readonly #width: number

  /** @param restBytes 3 to 6 */
  constructor(restBytes: number, bytes: Uint8Array<ArrayBuffer>) {
    this.restBytes = restBytes
    this.#width = restBytes + SLOT
    this.bytes = bytes
  }

  static bytesOf(restBytes: number, length: number): number {
    return length * (restBytes + SLOT)
  }

  static ofLength(restBytes: number, length: number): KeyEntries {
    return new KeyEntries(restBytes, new Uint8Array(KeyEntries.bytesOf(restBytes, length)))
  }

  /** A copy of entries `from .. end` of those that lie in bytes. */
  static copyOf(restBytes: number, bytes: Uint8Array, from: number, end: number): KeyEntries {
    const [start, above] = [KeyEntries.bytesOf(restBytes, from), KeyEntries.bytesOf(restBytes, end)]
    return new KeyEntries(restBytes, bytes.slice(start, above))
  }

  get length(): number {
    return this.bytes.length / this.#width
  }

  rest(n: number): number {
    const { bytes } = this
    let at = n * this.#width
    if (this.restBytes === 3) return (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!
    let high = bytes[at++]!
    for (let k = 4; k < this.restBytes; k++) high = (high << 8) | bytes[at++]!
    return high * LOW + ((bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!)
  }

  slot(n: number): number {
    const at = n * this.#width + this.restBytes
    const { bytes } = this
    return (bytes[at]! << 16) | (bytes[at + 1]! << 8) | bytes[at + 2]!
  }

  set(n: number, rest: number, slot: number): void {
    const { bytes, restBytes } = this
    let at = n * this.#width
    let low = rest
    if (restBytes > 3) {
      const high = Math.floor(rest / LOW)
      low = rest - high * LOW
      if (restBytes === 4) bytes[at++] = high
      else for (let shift = 8 * (restBytes - 4); shift >= 0; shift -= 8) bytes[at++] = high >> shift
    }
    bytes[at] = low >> 16
    bytes[at + 1] = low >> 8
    bytes[at + 2] = low
    bytes[at + 3] = slot >> 16
    bytes[at + 4] = slot >> 8
    bytes[at + 5] = slot
  }

  /** The first entry of `start .. end`, which are in order, whose rest is at least `rest`. */
  bound(rest: number, start: number, end: number): number {
    while (start < end) {
      const middle = (start + end) >> 1
      if (this.rest(middle) < rest) start = middle + 1
      else end = middle
    }
    return start
  }

  /** How many entries from `first` on have this rest: nearly always few, or none. */
  countOf(rest: number, first: number, end: number): number {
    let step = 1
    while (first + step <= end && this.rest(first + step - 1) === rest) step *= 2
    return this.bound(rest + 1, first + (step >> 1), Math.min(end, first + step)) - first
  }

  /** How many different rests entries in order have. */
  distinct(start: number, end: number): number {
    let count = 0
    let before = -1
    for (let n = start; n < end; n++) {
      const rest = this.rest(n)
      if (rest !== before) count++
      before = rest
    }
    return count
  }

  /**
   * The same of the entries of buckets that come from elsewhere and lie end to end: -1 where those of a bucket are in no order, or a
   * rest is not under `limit`, or a person is not held.
   *
   * @param held of each number whether somebody has it, as 1
   */
  distinctWithin(lengths: Int32Array, limit: number, held: Uint8Array): number {
    const { bytes, restBytes } = this
    if (restBytes === 3)
      return distinctOfThree(new DataView(bytes.buffer, bytes.byteOffset), lengths, limit, held)
    let count = 0
    let n = 0
    for (let bucket = 0; bucket < lengths.length; bucket++) {
      let before = -1
      for (const end = n + lengths[bucket]!; n < end; n++) {
        const rest = this.rest(n)
        if (rest < before || rest >= limit || held[this.slot(n)] !== 1) return -1
        if (rest !== before) count++
        before = rest
      }
    }
    return count
  }

  /** Copies entries `from .. end` to `to` on. */
  move(from: number, end: number, to: number): void {
    this.bytes.copyWithin(to * this.#width, from * this.#width, end * this.#width)
  }

  /** Copies entries `from .. end` of others that are as long to `to` on. */
  copy(other: KeyEntries, from: number, end: number, to: number): void {
    const width = this.#width
    // Of so few a view would cost more than they do.
    if (end - from > 4) this.bytes.set(other.bytes.subarray(from * width, end * width), to * width)
    else
      for (let at = from * width, own = to * width; at < end * width; at++)
        this.bytes[own++] = other.bytes[at]!
  }

  clear(from: number, end: number): void {
    this.bytes.fill(0, from * this.#width, end * this.#width)
  }

  /** The same entries in other bytes, with room for `length`; these are not to be used any more. */
  resized(length: number): KeyEntries {
    const larger = KeyEntries.ofLength(this.restBytes, length)
    larger.bytes.set(this.bytes.subarray(0, Math.min(this.bytes.length, larger.bytes.length)))
    letGo(this.bytes)
    return larger
  }
}

/**
 * `distinctWithin` of entries with a rest of three bytes, as nearly all have: of a million people eighty million are read, so that all is done in
 * numbers of 32 bits, of which a rest of up to six bytes is none.
 */
function distinctOfThree(view: DataView, lengths: Int32Array, limit: number, held: Uint8Array): number {
  const top = limit | 0
  let count = 0
  let at = 0
  for (let bucket = 0; bucket < lengths.length; bucket++) {
    let before = -1
    for (const end = at + 6 * lengths[bucket]!; at < end; at += 6) {
      const rest = view.getInt32(at) >>> 8
      if (rest < before || rest >= top || held[view.getInt32(at + 2) & (MOST_SLOTS - 1)] !== 1) return -1
      if (rest !== before) count++
      before = rest
    }
  }
  return count
}
