import { inRanges } from '../../internal/in-ranges.ts'
import type { Steps } from '../../internal/pace.ts'

/** log2 of the numbers of a page. */
const BITS = 14
const MASK = (1 << BITS) - 1

/** Rows of a few whole numbers each, in pages: it grows by a page, so that no change waits for all of it to be copied. */
export class IntTable {
  readonly #fields: number
  readonly #pages: Int32Array<ArrayBuffer>[] = []

  /** @param fields numbers of a row */
  constructor(fields: number) {
    this.#fields = fields
  }

  get bytes(): number {
    return this.#pages.length * 4 * (1 << BITS)
  }

  get(row: number, field: number): number {
    const at = row * this.#fields + field
    return this.#pages[at >>> BITS]![at & MASK]!
  }

  set(row: number, field: number, number: number): void {
    const at = row * this.#fields + field
    this.#pages[at >>> BITS]![at & MASK] = number
  }

  /** Makes room for so many rows; what is new is 0. */
  reserve(rows: number): void {
    while (this.#pages.length << BITS < rows * this.#fields) this.#pages.push(new Int32Array(1 << BITS))
  }

  /** A field of the first rows, into `out`. */
  *read<T extends Int32Array | Uint16Array>(field: number, out: T): Steps<T> {
    yield* inRanges(out.length, (from, end) => {
      for (let row = from; row < end; row++) out[row] = this.get(row, field)
    })
    return out
  }
}
