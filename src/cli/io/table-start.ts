import { findHeaderRow, HEADER_ROWS, type HeaderRow } from '../../format/columns/header-row.ts'
import { CellRows, textsOf } from './cell-rows.ts'
import type { ReadOptions } from './open-bytes.ts'
import { splitRows } from './split-rows.ts'
import { textBytes } from './text-bytes.ts'

/** How a table begins. */
export interface TableStart {
  /** The sign between cells, one byte. */
  readonly delimiter: string
  /** Bytes before the first row: the line `sep=;` by which spreadsheets tell each other the sign. */
  readonly skip: number
  /** Rows above the header: titles, groups of columns. */
  readonly above: number
}

const SIGNS = [',', ';', '\t', '|']
/** What is looked at, in bytes; a header may hold line breaks. */
const HEAD = 1 << 16
/** Cells that follow on that line are a spreadsheet's that knew the line for one of the table. */
const SEP = /^\uFEFF?"?sep=([^"\p{L}\p{N}\s\u0080-\uFFFF]|\t)"?[;,\t| ]*(?:\r\n|\n|\r)/iu

/**
 * Looks at the first bytes of a table: what a line `sep=` says, else the sign with which a header is found that is known best, the
 * usual one before others; where none is known, the usual one, unless another alone makes as many cells of all rows, or cells of a first row
 * that would be one. (Where the decimal mark is a comma, spreadsheets write semicolons, and a header that is a question may hold a comma.)
 *
 * @param usual the sign by the file's ending
 * @throws {InputError} those of {@link textBytes}
 */
export async function tableStart(path: string, usual: string, options: ReadOptions): Promise<TableStart> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of textBytes(path, options)) {
    chunks.push(Buffer.from(chunk))
    size += chunk.length
    if (size >= HEAD) break
  }
  const head = Buffer.concat(chunks)
  const said = SEP.exec(head.toString('utf8', 0, 1 << 8))
  const skip = said ? Buffer.byteLength(said[0]) : 0
  const begins = (delimiter: string): Beginning => ({
    delimiter,
    ...beginningOf(head.subarray(skip), delimiter),
  })
  const signs = said ? [said[1]!] : [usual, ...SIGNS.filter((sign) => sign !== usual)]
  const first = begins(signs[0]!)
  let best = first
  for (const sign of signs.slice(1)) {
    if (2 * best.known > best.cells && best.cells > 1) break
    const other = begins(sign)
    const splitsBetter =
      (other.isEven && !best.isEven) ||
      (other.isEven === best.isEven && first.cells === 1 && other.cells > best.cells)
    if (other.known > best.known || (best.known + other.known === 0 && splitsBetter)) best = other
  }
  return { delimiter: best.delimiter, skip, above: best.row }
}

interface Beginning extends Pick<HeaderRow, 'row' | 'known'> {
  readonly delimiter: string
  /** Of the header. */
  readonly cells: number
  /** All rows have as many, and more than one. */
  readonly isEven: boolean
}

function beginningOf(head: Buffer, delimiter: string): Omit<Beginning, 'delimiter'> {
  const batch = new CellRows()
  // A copy, since quotes are taken out in place.
  batch.bytes = Buffer.from(head)
  splitRows(batch.bytes, { delimiter: delimiter.charCodeAt(0), line: 1, last: head.length < HEAD }, batch)
  const rows = Array.from({ length: Math.min(batch.rows, HEADER_ROWS) }, (_, row) => textsOf(batch, row))
  const { row, known, headers } = findHeaderRow(rows) ?? { row: 0, known: 0, headers: [] }
  const counts = new Set(rows.map((cells) => cells.length))
  return { row, known, cells: headers.length, isEven: rows.length > 1 && counts.size === 1 && !counts.has(1) }
}
