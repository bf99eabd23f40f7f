/** Rows of a table as the bytes they are, so that a cell becomes a string only where somebody asks for it. */
export interface CellBatch {
  /** Cell `c` is `bytes[starts[c] .. ends[c]]`, in UTF-8. */
  readonly bytes: Uint8Array
  readonly starts: Int32Array
  readonly ends: Int32Array
  /** First cell of each row, and behind it the end of the last one. */
  readonly firsts: Int32Array
  /** 1-based line on which each row begins. */
  readonly lines: Int32Array
  readonly rows: number
  /** The text of a cell. */
  text(cell: number): string
}
