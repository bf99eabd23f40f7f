import { enlarged } from './enlarged.ts'

/** An `Int32Array` that grows by doubling. */
export class GrowableInt32 {
  #array: Int32Array<ArrayBuffer>
  #length = 0

  constructor(capacity: number = 16) {
    this.#array = new Int32Array(Math.max(1, capacity))
  }

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (this.#length === this.#array.length) this.#array = enlarged(this.#array, 2 * this.#length)
    this.#array[this.#length++] = value
  }

  /** Adds all of `values`. */
  pushAll(values: Int32Array): void {
    const from = this.#length
    this.extend(values.length).set(values, from)
  }

  /** Adds all of `values`, which the caller gives up: where there are no elements yet, they are not copied. */
  takeAll(values: Int32Array<ArrayBuffer>): void {
    if (this.#length > 0) return this.pushAll(values)
    if (values.length === 0) return
    this.#array = values
    this.#length = values.length
  }

  /** Makes room for `count` more elements. @returns all of them, to be filled in before the next call */
  extend(count: number): Int32Array<ArrayBuffer> {
    const wanted = this.#length + count
    if (wanted > this.#array.length) this.#array = enlarged(this.view(), Math.max(wanted, 2 * this.#length))
    this.#length = wanted
    return this.#array
  }

  /** @throws RangeError outside 0 .. length - 1 */
  at(index: number): number {
    if (!(index >= 0 && index < this.#length)) throw new RangeError(`No element ${index} of ${this.#length}`)
    return this.#array[index]!
  }

  /** Empties it and keeps the room. */
  clear(): void {
    this.#length = 0
  }

  /** The elements, not copied: valid until the next `push` or `clear`. */
  view(): Int32Array<ArrayBuffer> {
    return this.#array.subarray(0, this.#length)
  }

  /** A copy of exactly the elements. */
  toArray(): Int32Array<ArrayBuffer> {
    return this.#array.slice(0, this.#length)
  }
}
