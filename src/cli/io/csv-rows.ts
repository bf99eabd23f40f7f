import { type CsvError, parse } from 'csv-parse'
import { InputError } from '../../record/errors.ts'
import { LIMITS } from '../../record/limits.ts'
import { type ReadOptions, openBytes } from './open-bytes.ts'
import { refuseUtf16 } from './refuse-utf16.ts'
import { createUtf8Check } from './utf8-check.ts'

/** Rows of a table as they stand in the file, the header first. */
export interface RowBatch {
  readonly rows: readonly (readonly string[])[]
  /** 1-based line on which each row begins. */
  readonly lines: readonly number[]
  /** Bytes of these rows may be no UTF-8; such rows hold U+FFFD. */
  readonly suspect: boolean
}

/**
 * Streams the rows of a CSV or TSV file (RFC 4180; a quote inside an unquoted cell is taken as it stands, because
 * registries write nicknames so). Blank lines are left out.
 * @param delimiter `,` or a tab
 * @throws {InputError} `unterminated-quote`, `row-too-long` and those of {@link openBytes}
 */
export async function* csvRows(
  path: string,
  delimiter: string,
  options: ReadOptions = {},
): AsyncGenerator<RowBatch> {
  let rows: string[][] = []
  let lines: number[] = []
  let line = 1
  let quoted = false
  const parser = parse({
    bom: true,
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
    line += quoted ? 1 + breaksIn(cells) : 1
  })
  let failure: unknown
  parser.on('error', (error) => (failure ??= error))
  const step = (act: (done: (error?: Error | null) => void) => void): Promise<void> =>
    new Promise((resolve) => {
      act((error) => {
        failure ??= error ?? undefined
        resolve()
      })
    })
  const isValid = createUtf8Check()
  let suspectBefore = false
  let first = true
  for await (const chunk of openBytes(path, options)) {
    if (first) refuseUtf16(chunk, path)
    first = false
    const invalid = !isValid(chunk)
    quoted ||= chunk.includes(QUOTE)
    await step((done) => parser.write(chunk, done))
    if (failure) throw asInputError(failure, path, line)
    yield { rows, lines, suspect: invalid || suspectBefore }
    suspectBefore = invalid
    rows = []
    lines = []
  }
  await step((done) => {
    parser.once('close', () => done())
    parser.end()
  })
  if (failure) throw asInputError(failure, path, line)
  if (rows.length > 0) yield { rows, lines, suspect: true }
}

const QUOTE = 0x22

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
