import { ByteWindow } from './byte-window.ts'
import { CellRows, cellRowsOf } from './cell-rows.ts'
import { createCsvParser } from './csv-parser.ts'
import { CHUNK, type ReadOptions } from './open-bytes.ts'
import { splitRows } from './split-rows.ts'
import type { TableStart } from './table-start.ts'
import { textBytes } from './text-bytes.ts'
import { createUtf8Check } from './utf8-check.ts'

/** Rows of a table as bytes; valid until the next batch is asked for. */
export interface CellChunk {
  readonly batch: CellRows
  /** Bytes of these rows may be no UTF-8; the text of such cells holds U+FFFD. */
  readonly suspect: boolean
}

/**
 * Streams the rows of a CSV or TSV file, the header first (RFC 4180; a quote inside an unquoted cell is taken as it stands,
 * because registries write nicknames so). Lines without text are left out. Rows are split here as long as they are well
 * formed; from the first one on that is not, csv-parse reads the file.
 *
 * @throws {InputError} `unterminated-quote`, `row-too-long` and those of {@link textBytes}
 */
export async function* csvCells(
  path: string,
  { delimiter, skip }: Pick<TableStart, 'delimiter' | 'skip'>,
  options: ReadOptions,
): AsyncGenerator<CellChunk> {
  const sign = delimiter.charCodeAt(0)
  const isValid = createUtf8Check()
  let parser: ReturnType<typeof createCsvParser> | undefined
  const window = new ByteWindow(2 * CHUNK)
  const batch = new CellRows()
  let line = skip > 0 ? 2 : 1
  let skipped = 0
  let suspectBefore = false
  /** Splits what there is; what is left of it stays in the window, or is for csv-parse. */
  const split = (last: boolean): CellRows => {
    batch.clear()
    batch.bytes = window.bytes
    const end = splitRows(batch.bytes, { delimiter: sign, line, last }, batch)
    window.drop(end.at)
    line = end.line
    if (end.odd) parser = createCsvParser(path, delimiter, line)
    return batch
  }
  for await (const bytes of textBytes(path, options)) {
    const chunk = bytes.subarray(skip - skipped)
    skipped += bytes.length - chunk.length
    const invalid = !isValid(chunk)
    const suspect = invalid || suspectBefore
    suspectBefore = invalid
    let more = chunk
    if (parser === undefined) {
      window.add(chunk)
      yield { batch: split(false), suspect }
      more = window.bytes
    }
    if (parser !== undefined) {
      // A copy, since it keeps what is no whole row yet.
      const { rows, lines } = await parser.write(Buffer.from(more))
      yield { batch: cellRowsOf(rows, lines), suspect }
    }
  }
  if (parser === undefined) {
    yield { batch: split(true), suspect: true }
    if (parser === undefined) return
    const { rows, lines } = await (parser as ReturnType<typeof createCsvParser>).write(window.bytes)
    yield { batch: cellRowsOf(rows, lines), suspect: true }
  }
  const { rows, lines } = await parser.end()
  if (rows.length > 0) yield { batch: cellRowsOf(rows, lines), suspect: true }
}
