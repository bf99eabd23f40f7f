import { type CsvError, parse } from 'csv-parse'
import { InputError } from '../../record/errors.ts'
import { LIMITS } from '../../record/limits.ts'

/** Rows as strings, and the 1-based line on which each begins. */
export interface TextRows {
  readonly rows: readonly (readonly string[])[]
  readonly lines: readonly number[]
}

/** csv-parse over the rest of a file. */
export interface CsvParser {
  /** The rows that are whole with this chunk. */
  write(chunk: Buffer): Promise<TextRows>
  end(): Promise<TextRows>
}

/**
 * Lines without text are left out. Both methods throw `unterminated-quote`, `row-too-long`, `bad-csv`.
 *
 * @param path for messages
 * @param line the line on which the first chunk begins, which is the beginning of a row
 */
export function createCsvParser(path: string, delimiter: string, line: number): CsvParser {
  let rows: string[][] = []
  let lines: number[] = []
  const parser = parse({
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_column_count: true,
    relax_quotes: true,
    ltrim: true,
    max_record_size: LIMITS.row,
  })
  // In flowing mode the rows of a chunk are here before its write is done.
  parser.on('data', (cells: string[]) => {
    if (cells.length > 1 || cells[0] !== '') {
      rows.push(cells)
      lines.push(line)
    }
    line += 1 + breaksIn(cells)
  })
  let failure: unknown
  parser.on('error', (error) => (failure ??= error))
  const step = async (act: (done: (error?: Error | null) => void) => void): Promise<TextRows> => {
    await new Promise<void>((resolve) => {
      act((error) => {
        failure ??= error ?? undefined
        resolve()
      })
    })
    if (failure) throw asInputError(failure, path, line)
    const found = { rows, lines }
    rows = []
    lines = []
    return found
  }
  return {
    write: (chunk) => step((done) => parser.write(chunk, done)),
    end: () =>
      step((done) => {
        parser.once('close', () => done())
        parser.end()
      }),
  }
}

/** Line breaks in quoted cells; the parser's own count takes \r\n there for two. */
function breaksIn(cells: readonly string[]): number {
  let breaks = 0
  for (const cell of cells) {
    for (let at = cell.indexOf('\n'); at >= 0; at = cell.indexOf('\n', at + 1)) breaks++
  }
  return breaks
}

/** The parser's own message quotes the cell, so nothing of it goes on. */
function asInputError(error: unknown, path: string, line: number): unknown {
  const code = (error as CsvError).code
  if (code === 'CSV_QUOTE_NOT_CLOSED') {
    return new InputError(
      'unterminated-quote',
      `${path}: the row on line ${line} opens a quote that is never closed; close it, or double a quote that belongs to the text`,
      { line },
    )
  }
  if (code === 'CSV_MAX_RECORD_SIZE') {
    return new InputError(
      'row-too-long',
      `${path}: the row on line ${line} is over 1 MiB; shorten it, or close a quote that was left open there`,
      { line },
    )
  }
  return typeof code === 'string' && code.startsWith('CSV_')
    ? new InputError('bad-csv', `${path}: the row on line ${line} can't be read as CSV`, { line })
    : error
}
