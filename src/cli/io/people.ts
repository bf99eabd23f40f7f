/** A file of people as a stream of records: format by its ending, columns by its headers, bad rows set aside. */
import { Dictionary } from '../../encode/dictionary.ts'
import { AHEAD, type RowEncoder } from '../../encode/row-encoder.ts'
import { type ColumnMap, type DetectOptions, detectColumns } from '../../format/columns.ts'
import { InputError } from '../../record/errors.ts'
import { issueMessage } from '../../record/issue-messages.ts'
import { type IssueReport, type RecordIssue, createIssueList } from '../../record/issues.ts'
import type { PersonRecord } from '../../record/types.ts'
import type { ReadOptions } from './open-bytes.ts'
import { profileColumns } from './profile-columns.ts'
import type { RejectSink } from './rejects.ts'
import { type RowSource, openRowSource } from './row-source.ts'

export interface PeopleOptions extends ReadOptions, Pick<DetectOptions, 'ignore' | 'overrides'> {
  /** Where rejected rows go. Without it duplicate ids and a wrong encoding are errors. */
  readonly rejects?: RejectSink
}

export interface PeopleSummary extends IssueReport {
  /** Rows of the file, blank lines and the header left out. */
  readonly rows: number
  readonly records: number
  readonly rejected: number
}

/** An open file of people. Iterate it once per reading; the summary is that of the last whole reading. */
export interface PeopleFile extends AsyncIterable<readonly PersonRecord[]> {
  readonly path: string
  readonly headers: readonly string[]
  /** Without columns where each line is a whole record in JSON. */
  readonly columns: ColumnMap
  /** Reads the file once, in its order. Errors as when it is iterated. */
  read(sink: PeopleSink): Promise<PeopleSummary>
  summary(): PeopleSummary
}

/** Takes the people of a file one by one. */
export interface PeopleSink {
  record(record: PersonRecord): void
  /** Makes what takes the rows of which no record need be made. `ids` will hold the ids of all records. */
  readonly rows?: ((ids: Dictionary) => RowEncoder | undefined) | undefined
  /** Hears of the id of each row that `rows` took. */
  readonly taken?: ((id: string) => void) | undefined
}

/**
 * Opens a CSV, TSV or NDJSON file, each also `.gz`. Reads the header, and once through the rows if the columns ask for
 * it. The rows are read when the file is iterated, in batches, so that no more than one batch is in memory.
 * @throws {InputError} at once what is wrong with the file or its header; while iterating `unterminated-quote`,
 *   `row-too-long`, `duplicate-ids`, `wrong-encoding`, `no-rows`, `no-usable-rows`
 */
export async function openPeople(path: string, options: PeopleOptions = {}): Promise<PeopleFile> {
  const source = await openRowSource(path, options, options.ignore)
  const detect = {
    ...(options.ignore && { ignore: options.ignore }),
    ...(options.overrides && { overrides: options.overrides }),
  }
  let columns: ColumnMap = { columns: [], idFrom: 'column', unmatchedIgnore: [] }
  if (source.headers) {
    columns = detectIn(path, source.headers, detect)
    const profile = await profileColumns(source, columns, options)
    columns = detectIn(path, source.headers, { ...detect, profile })
  }
  let last: PeopleSummary | undefined
  const readInto = (sink: PeopleSink): AsyncGenerator<void, PeopleSummary> =>
    readAll(source, columns, options, sink)
  return {
    path,
    headers: source.headers ?? [],
    columns,
    async *[Symbol.asyncIterator]() {
      let people: PersonRecord[] = []
      const batches = readInto({ record: (record) => people.push(record) })
      for (let next = await batches.next(); ; next = await batches.next()) {
        if (people.length > 0) yield people
        people = []
        if (next.done) {
          last = next.value
          return
        }
      }
    },
    async read(sink) {
      const batches = readInto(sink)
      for (;;) {
        const next = await batches.next()
        if (next.done) return (last = next.value)
      }
    },
    summary: () => last ?? { rows: 0, records: 0, rejected: 0, issues: [], total: 0, counts: {} },
  }
}

/** Column detection knows no file, so its errors get the name of this one. */
function detectIn(path: string, headers: readonly string[], options: DetectOptions): ColumnMap {
  try {
    return detectColumns(headers, options)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const { code, message, line } = error
    throw new InputError(code, `${path}: ${message}`, line === undefined ? {} : { line })
  }
}

async function* readAll(
  source: RowSource,
  columns: ColumnMap,
  options: PeopleOptions,
  sink: PeopleSink,
): AsyncGenerator<void, PeopleSummary> {
  const { path } = source
  const list = createIssueList()
  const firstLine = new Map<string, number>()
  const ids = new Dictionary()
  const isNew = (id: string): boolean => {
    const before = ids.size
    return columns.idFrom === 'row' || ids.intern(id) === before
  }
  let [rows, records, rejected] = [0, 0, 0]
  let line = 0
  const pathOf = (column: number | undefined): string[] =>
    column === undefined ? [] : [columns.columns[column]?.header ?? '']
  const note = (index: number, at: readonly (string | number)[], code: string): RecordIssue => {
    const issue = {
      index,
      line,
      path: at,
      code,
      message: `line ${line}: ${at.join('.') || 'the row'} ${issueMessage(code)}`,
    }
    list.add(issue)
    if (!firstLine.has(code)) firstLine.set(code, line)
    return issue
  }
  const encoder = sink.rows?.(ids)
  const map = source.mapper(columns, (code, column, row) => note(row, pathOf(column), code))
  for await (const batch of source.read(options)) {
    for (let i = 0; i < batch.rows; i++) {
      const index = rows++
      if (batch.cells && i % AHEAD === 0)
        encoder?.look(batch.cells, i, Math.min(i + AHEAD, batch.rows), index)
      const id = batch.cells && encoder?.id(i)
      if (id !== undefined && isNew(id)) {
        records++
        encoder?.take(i)
        sink.taken?.(id)
        continue
      }
      const row = batch.row(i)
      line = row.line
      const result: PersonRecord | Problem = row.invalid ? { code: row.invalid } : map(row, index)
      const code = isProblem(result) ? result.code : isNew(result.id) ? undefined : 'duplicate-id'
      if (code === undefined) {
        records++
        sink.record(result as PersonRecord)
        continue
      }
      rejected++
      const column = isProblem(result) ? result.column : undefined
      note(index, pathOf(column), code)
      await options.rejects?.add({ file: path, line, code, row: row.text() })
    }
    yield
  }
  const report = list.report()
  if (!options.rejects) refuse(path, rows, report, firstLine)
  if (rows === 0) throw new InputError('no-rows', `${path} has a header and no rows; nothing to do`)
  if (records === 0) {
    const at = [...firstLine].map(([code, at]) => `${code} on line ${at}`).join(', ')
    throw new InputError('no-usable-rows', `${path}: none of its ${rows} rows could be used: ${at}`)
  }
  return { rows, records, rejected, ...report }
}

interface Problem {
  readonly code: string
  readonly column?: number
}

const isProblem = (result: PersonRecord | Problem): result is Problem => 'code' in result

/** What is probably wrong with the whole file and not with a row. */
function refuse(
  path: string,
  rows: number,
  report: IssueReport,
  firstLine: ReadonlyMap<string, number>,
): void {
  const invalid = report.counts['invalid-utf8'] ?? 0
  if (invalid * 100 > rows) {
    throw new InputError(
      'wrong-encoding',
      `${path} is not UTF-8 (first on line ${firstLine.get('invalid-utf8')}); save it as UTF-8, or set such rows aside with --rejects FILE`,
    )
  }
  const duplicates = report.counts['duplicate-id'] ?? 0
  if (duplicates > 0) {
    throw new InputError(
      'duplicate-ids',
      `${path}: ${duplicates} rows have the id of an earlier row, the first on line ${firstLine.get('duplicate-id')}; make ids unique, set the rows aside with --rejects FILE, or --ignore that column to number the rows`,
    )
  }
}
