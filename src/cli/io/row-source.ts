import { headersAt } from '../../format/columns/header-row.ts'
import { flatKeys, flatRow, ignoredKeys, withoutFields } from '../../format/rows/flat-row.ts'
import { createPeopleMapper } from '../../format/forms/people-mapper.ts'
import { InputError } from '../../record/errors.ts'
import { parseRecord } from '../../record/parse-records.ts'
import { cellRowsOf, textsOf } from './cell-rows.ts'
import { csvCells } from './csv-cells.ts'
import { holdPipe } from './hold-pipe.ts'
import { ndjsonRows } from './ndjson-rows.ts'
import type { ReadOptions } from './open-bytes.ts'
import type { ReadBatch, ReadRow, RowMapperMaker } from './read-row.ts'
import { tableBatch, tableMapper } from './table-rows.ts'
import { tableStart } from './table-start.ts'
import { ENCODINGS, isNoUtf8 } from './text-bytes.ts'

/** A file as rows. May be read several times. */
export interface RowSource {
  readonly path: string
  /** The sign between the cells of a table, where ranges of the file can be read by themselves. */
  readonly delimiter?: string
  /** Whether all rows have one header, as those of CSV and TSV have. */
  readonly isTable: boolean
  /** Undefined where each row is a whole record. */
  readonly headers: readonly string[] | undefined
  /** 1-based line of the header of a table that has other rows above it. */
  readonly headerLine?: number
  read(options: ReadOptions): AsyncGenerator<ReadBatch>
  readonly mapper: RowMapperMaker
}

/**
 * @param ignore fields that whole records lose; columns are left to column detection
 * @throws {InputError} `unknown-format` for an ending other than .csv, .tsv, .txt, .ndjson, .jsonl (and .gz after it),
 *   `empty-file`, and those of the readers
 */
export async function openRowSource(
  path: string,
  { signal, encoding }: ReadOptions,
  ignore: readonly string[] = [],
): Promise<RowSource> {
  const held = await holdPipe(path, signal ? { signal } : {})
  const ending = /\.(csv|tsv|txt|ndjson|jsonl)(?:\.gz)?$/i.exec(path)?.[1]?.toLowerCase()
  const format = ending ?? (held && endingOf(held))
  if (format === undefined) {
    throw new InputError(
      'unknown-format',
      /\.(?:xlsx?|xlsm|ods|numbers)$/i.test(path)
        ? `${path} is a spreadsheet: save its sheet as "CSV UTF-8" first, and name that file`
        : `${path}: name a .csv, .tsv, .txt or .ndjson file (or one with .gz after it)`,
    )
  }
  const quiet: ReadOptions = { ...(signal && { signal }), ...(held && { held }) }
  const isToldIn = encoding !== undefined && (await isNoUtf8(path, quiet))
  return format === 'ndjson' || format === 'jsonl'
    ? await openNdjson(path, isToldIn ? { ...quiet, encoding } : quiet, ignore)
    : await openTable(path, format === 'csv' ? ',' : '\t', isToldIn ? { ...quiet, encoding } : quiet)
}

/** What a pipe holds, which has no ending. */
function endingOf(held: readonly Buffer[]): string {
  const text = held[0]?.toString('utf8', 0, 1 << 10).trimStart() ?? ''
  return text.startsWith('{') ? 'ndjson' : 'csv'
}

/** How a source is read each time: as it was opened, with what hears of this reading. */
const readAs = ({ held, encoding }: ReadOptions, { signal, onProgress }: ReadOptions): ReadOptions => ({
  ...(held && { held }),
  ...(encoding && { encoding }),
  ...(signal && { signal }),
  ...(onProgress && { onProgress }),
})

async function openTable(path: string, usual: string, options: ReadOptions): Promise<RowSource> {
  const start = await tableStart(path, usual, options)
  const top: string[][] = []
  let line = 0
  for await (const { batch, suspect } of csvCells(path, start, options)) {
    for (let row = 0; row < batch.rows && top.length <= start.above; row++) {
      top.push(textsOf(batch, row))
      line = batch.lines[row]!
    }
    if (top.length <= start.above) continue
    if (suspect && top.at(-1)!.some((header) => header.includes('\uFFFD'))) {
      throw new InputError(
        'wrong-encoding',
        `${path}: its header is not UTF-8; save the file as UTF-8, or say ${ENCODINGS}`,
        {
          line,
        },
      )
    }
    break
  }
  if (top.length === 0) throw new InputError('empty-file', `${path} is empty`)
  return {
    path,
    isTable: true,
    headers: headersAt(top, start.above),
    ...(start.above > 0 && { headerLine: line }),
    ...(start.skip + start.above === 0 &&
      !options.held &&
      !options.encoding && { delimiter: start.delimiter }),
    async *read(readOptions) {
      let above = start.above + 1
      for await (const { batch, suspect } of csvCells(path, start, readAs(options, readOptions))) {
        for (; above > 0 && batch.rows > 0; above--) batch.dropFirst()
        yield tableBatch(batch, suspect)
      }
    },
    mapper: tableMapper,
  }
}

/** Whether an object is meant to be a record as the library has it: with `names` that are whole or in parts. */
function isWholeRecord(value: object): boolean {
  const names: unknown = Object.hasOwn(value, 'names') && (value as { names: unknown }).names
  if (!Array.isArray(names)) return false
  return (
    names.length === 0 ||
    names.some((name) => typeof name === 'object' && name !== null && ('full' in name || 'parts' in name))
  )
}

async function openNdjson(path: string, options: ReadOptions, ignore: readonly string[]): Promise<RowSource> {
  const ignored = ignoredKeys(ignore)

  const keys = new Set<string>()
  let whole: boolean | undefined
  scan: for await (const { values } of ndjsonRows(path, options)) {
    for (const { value } of values) {
      if (!value) continue
      whole ??= isWholeRecord(value)
      if (whole) break scan
      for (const key of flatKeys(value, ignored)) keys.add(key)
    }
  }
  if (whole === undefined) {
    throw new InputError('empty-file', `${path} has no line that is a JSON object; write one person a line`)
  }
  // Sorted, because the order of lines must not matter.
  const headers = whole ? undefined : [...keys].sort()
  return {
    path,
    isTable: false,
    headers,
    async *read(readOptions) {
      for await (const { values, suspect } of ndjsonRows(path, readAs(options, readOptions))) {
        const rows = values.map(({ value, text, line }): ReadRow => {
          const row = { line, text: () => text }
          if (suspect && text.includes('\uFFFD')) return { ...row, invalid: 'invalid-utf8' }
          if (!value) return { ...row, invalid: 'bad-json' }
          if (!headers) return { ...row, value }
          const cells = flatRow(value, headers, ignored)
          return typeof cells === 'string' ? { ...row, invalid: cells } : { ...row, cells }
        })
        yield {
          rows: rows.length,
          row: (at) => rows[at]!,
          cells:
            headers &&
            cellRowsOf(
              rows.map(({ cells }) => cells ?? []),
              rows.map(({ line }) => line),
            ),
        }
      }
    },
    mapper(columns, onDoubt, joined) {
      if (headers) {
        const map = createPeopleMapper(columns, { onDoubt }, joined)
        return (row, rowNumber) => map(row.cells ?? [], rowNumber)
      }
      return (row, rowNumber) => {
        const result = parseRecord(withoutFields(row.value, ignored), rowNumber)
        return 'record' in result ? [result.record] : result.issues[0]!
      }
    },
  }
}
