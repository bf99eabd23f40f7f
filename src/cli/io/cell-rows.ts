import { enlarged } from '../../internal/enlarged.ts'
import type { CellBatch } from '../../format/tables/cell-batch.ts'

/** A {@link CellBatch} that is being filled, row after row. */
export class CellRows implements CellBatch {
  bytes: Buffer = Buffer.alloc(0)
  starts: Int32Array = new Int32Array(1 << 12)
  ends: Int32Array = new Int32Array(1 << 12)
  firsts: Int32Array = new Int32Array(1 << 10)
  lines: Int32Array = new Int32Array(1 << 10)
  rows = 0
  cells = 0

  addCell(start: number, end: number): void {
    if (this.cells === this.starts.length) {
      this.starts = enlarged(this.starts, 2 * this.starts.length)
      this.ends = enlarged(this.ends, 2 * this.ends.length)
    }
    this.starts[this.cells] = start
    this.ends[this.cells++] = end
  }

  /** The cells since the last row are one that begins on `line`. */
  endRow(line: number): void {
    if (this.rows + 1 >= this.firsts.length) {
      this.firsts = enlarged(this.firsts, 2 * this.firsts.length)
      this.lines = enlarged(this.lines, 2 * this.lines.length)
    }
    this.lines[this.rows++] = line
    this.firsts[this.rows] = this.cells
  }

  /** Empties it for other rows and keeps the room. */
  clear(): void {
    this.rows = this.cells = this.firsts[0] = 0
  }

  /** Forgets the cells since the last row. */
  dropRow(): void {
    this.cells = this.firsts[this.rows]!
  }

  /** Takes the first row off, the header. */
  dropFirst(): void {
    this.firsts = this.firsts.subarray(1)
    this.lines = this.lines.subarray(1)
    this.rows--
  }

  text(cell: number): string {
    return this.bytes.toString('utf8', this.starts[cell], this.ends[cell])
  }
}

/** The cells of a row as strings. */
export function textsOf(batch: CellBatch, row: number): string[] {
  const texts: string[] = []
  for (let cell = batch.firsts[row]!; cell < batch.firsts[row + 1]!; cell++) texts.push(batch.text(cell))
  return texts
}

/** Rows of strings as a batch. A row with a lone surrogate, which UTF-8 can't hold, has no cells in it. */
export function cellRowsOf(rows: readonly (readonly string[])[], lines: readonly number[]): CellRows {
  const out = new CellRows()
  let length = 0
  for (const row of rows) for (const text of row) length += text.length * 3
  out.bytes = Buffer.allocUnsafe(length)
  let at = 0
  for (const [n, row] of rows.entries()) {
    for (const text of row) {
      const end = at + out.bytes.write(text, at)
      if (end - at > text.length && LONE_SURROGATE.test(text)) {
        out.dropRow()
        break
      }
      out.addCell(at, end)
      at = end
    }
    out.endRow(lines[n] ?? 0)
  }
  return out
}

const LONE_SURROGATE = /\p{Surrogate}/u
