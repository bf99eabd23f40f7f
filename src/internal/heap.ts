/**
 * A binary heap of (value, key), smallest key first, and of equal keys the smaller value, so that the order out never
 * depends on the order in. Grows by doubling; `push` and `pop` allocate nothing else.
 */
export class BinaryHeap {
  #keys: Float64Array<ArrayBuffer>
  #values: Int32Array<ArrayBuffer>
  #size = 0

  constructor(capacity: number = 16) {
    this.#keys = new Float64Array(Math.max(1, capacity))
    this.#values = new Int32Array(Math.max(1, capacity))
  }

  get size(): number {
    return this.#size
  }

  /** The smallest key; `Infinity` when empty. */
  get topKey(): number {
    return this.#size === 0 ? Infinity : this.#keys[0]!
  }

  /** The value with the smallest key; meaningless when empty. */
  get topValue(): number {
    return this.#values[0]!
  }

  /** @param value a 32-bit integer  @param key any number but NaN */
  push(value: number, key: number): void {
    if (this.#size === this.#keys.length) this.#grow()
    const keys = this.#keys
    const values = this.#values
    let at = this.#size++
    while (at > 0) {
      const parent = (at - 1) >> 1
      const parentKey = keys[parent]!
      if (parentKey < key || (parentKey === key && values[parent]! <= value)) break
      keys[at] = parentKey
      values[at] = values[parent]!
      at = parent
    }
    keys[at] = key
    values[at] = value
  }

  /** Takes out the value with the smallest key; undefined when empty. */
  pop(): number | undefined {
    if (this.#size === 0) return undefined
    const top = this.#values[0]!
    const last = --this.#size
    this.#sink(this.#values[last]!, this.#keys[last]!)
    return top
  }

  /** The same as `pop` and then `push`, in one pass. The heap must not be empty. */
  replaceTop(value: number, key: number): void {
    this.#sink(value, key)
  }

  clear(): void {
    this.#size = 0
  }

  #sink(value: number, key: number): void {
    const keys = this.#keys
    const values = this.#values
    const size = this.#size
    let at = 0
    for (;;) {
      let child = 2 * at + 1
      if (child >= size) break
      const other = child + 1
      if (
        other < size &&
        (keys[other]! < keys[child]! || (keys[other] === keys[child] && values[other]! < values[child]!))
      ) {
        child = other
      }
      if (key < keys[child]! || (key === keys[child] && value <= values[child]!)) break
      keys[at] = keys[child]!
      values[at] = values[child]!
      at = child
    }
    keys[at] = key
    values[at] = value
  }

  #grow(): void {
    const keys = new Float64Array(this.#keys.length * 2)
    keys.set(this.#keys)
    this.#keys = keys
    const values = new Int32Array(keys.length)
    values.set(this.#values)
    this.#values = values
  }
}
