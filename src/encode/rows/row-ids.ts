import type { CellBatch } from '../../format/tables/cell-batch.ts'
import type { ColumnMap } from '../../format/column-map.ts'
import { plainText } from '../../format/rows/row-cell.ts'
import { labelRow } from '../../format/rows/label-row.ts'
import { hashBytes } from '../../internal/byte-table.ts'
import { readText } from '../../internal/text-bytes.ts'
import { LIMITS, isLongerThan } from '../../record/limits.ts'
import type { Dictionary } from '../dictionary.ts'
import type { PopulationBuilder } from '../population-builder.ts'
import { isPlainId } from './plain-cells.ts'
import type { Touches } from './touches.ts'

/** The ids of the few rows that are at work. A plain id stays the bytes of its cell. */
export class RowIds {
  /** The column of ids; -1 where rows are numbered. */
  readonly column: number
  readonly #header: string
  #bytes: Uint8Array = new Uint8Array(0)
  readonly #starts: Int32Array
  readonly #ends: Int32Array
  /** Ids that are not the bytes of their cell. */
  readonly #texts: (string | undefined)[]

  /** @param most rows at a time */
  constructor(map: ColumnMap, most: number) {
    this.column = map.idFrom === 'column' ? map.columns.findIndex(({ target }) => target === 'id') : -1
    this.#header = map.columns[this.column]?.header ?? ''
    this.#starts = new Int32Array(most)
    this.#ends = new Int32Array(most)
    this.#texts = Array.from({ length: most }, () => undefined)
  }

  /**
   * Finds the id of row n, and notes what looking for it in `ids` will need.
   *
   * @param first the first cell of the row
   * @param rowNumber the id where no column holds one
   * @returns false where there is none
   */
  find(
    batch: CellBatch,
    n: number,
    first: number,
    rowNumber: number,
    ids: Dictionary | undefined,
    touches: Touches,
  ): boolean {
    this.#texts[n] = undefined
    if (this.column < 0) {
      this.#texts[n] = String(rowNumber)
      return true
    }
    const cell = first + this.column
    const [start, end] = [batch.starts[cell]!, batch.ends[cell]!]
    this.#bytes = batch.bytes
    this.#starts[n] = start
    this.#ends[n] = end
    if (isPlainId(batch.bytes, start, end)) {
      if (ids !== undefined) touches.add(ids, hashBytes(batch.bytes, start, end))
      return true
    }
    const id = plainText(batch.text(cell))
    if (id === '' || isLongerThan(id, LIMITS.short) || labelRow(id, this.#header) !== undefined) return false
    this.#texts[n] = id
    if (ids !== undefined) touches.add(ids, ids.hash(id))
    return true
  }

  /** The id of row n. */
  text(n: number): string {
    return this.#texts[n] ?? readText(this.#bytes, this.#starts[n]!, this.#ends[n]!)
  }

  /** The number of the id of row n in `ids`, to which it is added. */
  intern(n: number, ids: Dictionary): number {
    const text = this.#texts[n]
    return text === undefined
      ? ids.internBytes(this.#bytes, this.#starts[n]!, this.#ends[n]!)
      : ids.intern(text)
  }

  /** Begins the record of row n. @returns its number */
  begin(n: number, builder: PopulationBuilder): number {
    const text = this.#texts[n]
    return text === undefined
      ? builder.beginBytes(this.#bytes, this.#starts[n]!, this.#ends[n]!)
      : builder.begin(text)
  }
}
