import { textsOf } from './cell-rows.ts'
import { csvCells } from './csv-cells.ts'
import type { ReadOptions } from './open-bytes.ts'
import type { TableStart } from './table-start.ts'

/** Rows of a table as they stand in the file, the header first. */
export interface RowBatch {
  readonly rows: readonly (readonly string[])[]
  /** 1-based line on which each row begins. */
  readonly lines: readonly number[]
  /** Bytes of these rows may be no UTF-8; such rows hold U+FFFD. */
  readonly suspect: boolean
}

/** The rows of {@link csvCells} as strings. Errors as there. */
export async function* csvRows(
  path: string,
  start: Pick<TableStart, 'delimiter' | 'skip'>,
  options: ReadOptions = {},
): AsyncGenerator<RowBatch> {
  for await (const { batch, suspect } of csvCells(path, start, options))
    yield {
      rows: Array.from({ length: batch.rows }, (_, row) => textsOf(batch, row)),
      lines: [...batch.lines.subarray(0, batch.rows)],
      suspect,
    }
}
