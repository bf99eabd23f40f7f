/** A `Float64Array` that grows by doubling. */
export class GrowableFloat64 {
  #array: Float64Array<ArrayBuffer>
  #length = 0

  constructor(capacity: number = 16) {
    this.#array = new Float64Array(Math.max(1, capacity))
  }

  get length(): number {
    return this.#length
  }

  push(value: number): void {
    if (this.#length === this.#array.length) {
      const larger = new Float64Array(this.#length * 2)
      larger.set(this.#array)
      this.#array = larger
    }
    this.#array[this.#length++] = value
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
  view(): Float64Array<ArrayBuffer> {
    return this.#array.subarray(0, this.#length)
  }

  /** A copy of exactly the elements. */
  toArray(): Float64Array<ArrayBuffer> {
    return this.#array.slice(0, this.#length)
  }
}
