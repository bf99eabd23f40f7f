/** Rows of CSV and TSV. Apart from what opens files, so that a thread that reads ranges loads neither csv-parse nor the schema of records. */
import { csvRow } from '../../format/tables/csv-write.ts'
import { createPeopleMapper } from '../../format/forms/people-mapper.ts'
import { type CellRows, textsOf } from './cell-rows.ts'
import type { ReadBatch, ReadRow, RowMapperMaker } from './read-row.ts'

/** @param suspect whether bytes of the rows may be no UTF-8 */
export function tableBatch(batch: CellRows, suspect: boolean): ReadBatch {
  return {
    rows: batch.rows,
    row: (at) => new TableRow(textsOf(batch, at), batch.lines[at]!, suspect),
    cells: suspect ? undefined : batch,
  }
}

export const tableMapper: RowMapperMaker = (columns, onDoubt, joined) => {
  const map = createPeopleMapper(columns, { onDoubt }, joined)
  return (row, rowNumber) => map(row.cells ?? [], rowNumber)
}

class TableRow implements ReadRow {
  readonly line: number
  readonly cells: readonly string[]
  readonly invalid?: string

  constructor(cells: readonly string[], line: number, suspect: boolean) {
    this.cells = cells
    this.line = line
    if (suspect && cells.some((cell) => cell.includes('\uFFFD'))) this.invalid = 'invalid-utf8'
  }

  text(): string {
    return csvRow(
      this.cells,
      this.cells.map(() => 'plain'),
    ).trimEnd()
  }
}
