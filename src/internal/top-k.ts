import { BinaryHeap } from './heap.ts'

/** Keeps the k best ids of a stream: highest score first, of equal scores the smaller id; the order in is irrelevant. */
export class TopK {
  readonly #limit: number
  readonly #heap: BinaryHeap

  /** @throws RangeError when k isn't a positive integer */
  constructor(limit: number) {
    if (!Number.isInteger(limit) || limit < 1) throw new RangeError(`Cannot keep the best ${limit}`)
    this.#limit = limit
    this.#heap = new BinaryHeap(Math.min(limit, 1024))
  }

  get size(): number {
    return this.#heap.size
  }

  /** The score below which nothing is kept any more; `-Infinity` until k are there. */
  get floor(): number {
    return this.#heap.size < this.#limit ? -Infinity : this.#heap.topKey
  }

  /** @param id a non-negative 32-bit integer, offered once  @param score any number but NaN */
  offer(id: number, score: number): void {
    const heap = this.#heap
    // ~id turns "of equal keys the smaller value is on top" into "the larger id goes first".
    if (heap.size < this.#limit) heap.push(~id, score)
    else if (score > heap.topKey || (score === heap.topKey && ~id > heap.topValue))
      heap.replaceTop(~id, score)
  }

  /** Takes everything out, best first. */
  drain(): { readonly ids: Int32Array; readonly scores: Float64Array } {
    const size = this.#heap.size
    const ids = new Int32Array(size)
    const scores = new Float64Array(size)
    for (let rank = size - 1; rank >= 0; rank--) {
      scores[rank] = this.#heap.topKey
      ids[rank] = ~this.#heap.pop()!
    }
    return { ids, scores }
  }
}
