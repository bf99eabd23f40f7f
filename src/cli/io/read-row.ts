import type { JoinedRequests } from '../../format/forms/joined-requests.ts'
import type { CellBatch } from '../../format/tables/cell-batch.ts'
import type { ColumnMap } from '../../format/column-map.ts'
import type { RowProblem } from '../../format/rows/row-cell.ts'
import type { RowMapperOptions } from '../../format/rows/row-to-record.ts'
import type { RecordIssue } from '../../record/issues.ts'
import type { PersonRecord } from '../../record/types.ts'

/** A row of a file, whatever the format. */
export interface ReadRow {
  readonly line: number
  /** Under the headers of the source; none where a row is a whole record or `invalid`. */
  readonly cells?: readonly string[]
  /** A whole record in JSON, not yet checked. */
  readonly value?: object
  /** Why the row can't be read. */
  readonly invalid?: string
  /** The row as text, for the rejects file. */
  text(): string
}

/** Some rows of a file, in order; valid until the next ones are asked for. */
export interface ReadBatch {
  readonly rows: number
  row(at: number): ReadRow
  /** The same rows as bytes, where that is what they are; a row that can't be had so has no cells. */
  readonly cells: CellBatch | undefined
}

/** What is wrong with a whole record: the first of its issues. */
export type RecordProblem = Pick<RecordIssue, 'code' | 'path'>

/** Makes what maps rows to the people that they hold, or says what is wrong with them; `joined` as in `createPeopleMapper`. */
export type RowMapperMaker = (
  columns: ColumnMap,
  onDoubt: NonNullable<RowMapperOptions['onDoubt']>,
  joined?: JoinedRequests,
) => (row: ReadRow, rowNumber: number) => readonly PersonRecord[] | RowProblem | RecordProblem
