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

  /** Fills a field of the first rows. */
  setAll(field: number, numbers: ArrayLike<number>): void {
    this.reserve(numbers.length)
    for (let row = 0; row < numbers.length; row++) this.set(row, field, numbers[row]!)
  }

  /** A field of the first `rows` rows. */
  all(field: number, rows: number): Int32Array<ArrayBuffer> {
    const out = new Int32Array(rows)
    for (let row = 0; row < rows; row++) out[row] = this.get(row, field)
    return out
  }
}
