import type { Table } from '../../format/tables/table.ts'
import { InputError } from '../../record/errors.ts'
import { csvRows } from './csv-rows.ts'
import { holdPipe } from './hold-pipe.ts'
import { tableStart } from './table-start.ts'

/**
 * Reads a small CSV or TSV file whole (`.gz` too): truth, labels.
 * @throws {InputError} `wrong-column-count`, `wrong-encoding`, `no-rows` and those of the CSV reader
 */
export async function readTable(path: string): Promise<Table> {
  const held = await holdPipe(path, {})
  const reading = { ...(held && { held }) }
  const start = await tableStart(path, /\.tsv(?:\.gz)?$/i.test(path) ? '\t' : ',', reading)
  const rows: (readonly string[])[] = []
  const lines: number[] = []
  for await (const batch of csvRows(path, start, reading)) {
    batch.rows.forEach((row, i) => {
      const line = batch.lines[i] ?? 0
      if (row.length !== (rows[0] ?? row).length) {
        throw new InputError(
          'wrong-column-count',
          `${path}: line ${line} has ${row.length} cells, the header ${rows[0]?.length}`,
          { line },
        )
      }
      if (batch.suspect && row.some((cell) => cell.includes('\uFFFD'))) {
        throw new InputError('wrong-encoding', `${path}: line ${line} is not UTF-8; save the file as UTF-8`, {
          line,
        })
      }
      rows.push(row)
      lines.push(line)
    })
  }
  const [headers, ...rest] = rows
  if (!headers) throw new InputError('empty-file', `${path} is empty`)
  if (rest.length === 0) throw new InputError('no-rows', `${path} has a header and no rows; nothing to do`)
  return { name: path, headers: headers.map((header) => header.trim()), rows: rest, lines: lines.slice(1) }
}
