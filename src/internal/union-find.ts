/**
 * Disjoint sets over 0 .. size - 1: union by size, path halving (Tarjan and van Leeuwen, J. ACM 31, 1984).
 * `labels` doesn't depend on the order in which pairs were joined.
 */
export class UnionFind {
  readonly #parents: Int32Array
  readonly #sizes: Int32Array
  #count: number

  constructor(size: number) {
    this.#parents = new Int32Array(size)
    for (let i = 0; i < size; i++) this.#parents[i] = i
    this.#sizes = new Int32Array(size).fill(1)
    this.#count = size
  }

  /** Number of sets. */
  get count(): number {
    return this.#count
  }

  /** The current representative of an element's set; changes when sets are joined. */
  find(element: number): number {
    const parents = this.#parents
    let at = element
    let parent = parents[at]!
    while (parent !== at) {
      const above = parents[parent]!
      parents[at] = above
      at = above
      parent = parents[at]!
    }
    return at
  }

  /** Joins two sets; false when they were one already. */
  union(a: number, b: number): boolean {
    let big = this.find(a)
    let small = this.find(b)
    if (big === small) return false
    if (this.#sizes[big]! < this.#sizes[small]!) [big, small] = [small, big]
    this.#parents[small] = big
    this.#sizes[big]! += this.#sizes[small]!
    this.#count--
    return true
  }

  /** Number of elements in an element's set. */
  sizeOf(element: number): number {
    return this.#sizes[this.find(element)]!
  }

  /** For each element the smallest element of its set. */
  labels(): Int32Array {
    const size = this.#parents.length
    const smallest = new Int32Array(size).fill(-1)
    const labels = new Int32Array(size)
    for (let i = 0; i < size; i++) {
      const root = this.find(i)
      if (smallest[root] === -1) smallest[root] = i
      labels[i] = smallest[root]!
    }
    return labels
  }
}
