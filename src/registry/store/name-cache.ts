import type { StructuredName } from '../../normalise/types.ts'

/** log2 of the names that are kept. */
const BITS = 14
const MASK = (1 << BITS) - 1

/**
 * Names taken apart, by the number of their value in the store, since a search asks for many and people repeat. Direct-mapped: a
 * later one takes the place of an earlier one. What is forgotten leaves at once.
 */
export class NameCache {
  readonly #ids = new Int32Array(1 << BITS).fill(-1)
  readonly #names: (StructuredName | undefined)[] = []

  get(id: number): StructuredName | undefined {
    return this.#ids[id & MASK] === id ? this.#names[id & MASK] : undefined
  }

  set(id: number, name: StructuredName): void {
    this.#ids[id & MASK] = id
    this.#names[id & MASK] = name
  }

  forget(id: number): void {
    if (this.#ids[id & MASK] !== id) return
    this.#ids[id & MASK] = -1
    this.#names[id & MASK] = undefined
  }
}
