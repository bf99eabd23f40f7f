/**
 * The bytes of a file that are no whole row yet, and behind them the next ones, in one buffer that is used again and again: a new one
 * for each chunk costs a million rows a tenth of their time, mostly in the collection of garbage.
 */
export class ByteWindow {
  #buffer: Buffer
  #from = 0
  #to = 0

  /** @param capacity bytes that it can hold before it grows */
  constructor(capacity: number) {
    this.#buffer = Buffer.allocUnsafeSlow(capacity)
  }

  /** What it holds; valid until the next {@link room} or {@link add}. */
  get bytes(): Buffer {
    return this.#buffer.subarray(this.#from, this.#to)
  }

  /** Leaves the first bytes out. */
  drop(count: number): void {
    this.#from += count
  }

  /** Room for `length` bytes behind those that it holds, which {@link take} then adds. */
  room(length: number): Buffer {
    const held = this.#to - this.#from
    const wanted = held + length
    const buffer =
      wanted > this.#buffer.length
        ? Buffer.allocUnsafeSlow(Math.max(wanted, 2 * this.#buffer.length))
        : this.#buffer
    this.#buffer.copy(buffer, 0, this.#from, this.#to)
    this.#buffer = buffer
    this.#from = 0
    this.#to = held
    return buffer.subarray(held, wanted)
  }

  /** Adds the first `count` bytes of the room. */
  take(count: number): void {
    this.#to += count
  }

  add(chunk: Uint8Array): void {
    this.room(chunk.length).set(chunk)
    this.take(chunk.length)
  }
}
