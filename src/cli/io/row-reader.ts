/** The rows of a file one batch after another: each becomes a record, goes straight into columns, or is set aside. */
import { Dictionary } from '../../encode/dictionary.ts'
import { AHEAD, type RowEncoder } from '../../encode/rows/row-encoder.ts'
import { createBlanker } from '../../format/columns/blank-cells.ts'
import type { ColumnMap } from '../../format/column-map.ts'
import type { ColumnWords } from '../../format/columns/missing-words.ts'
import type { RowProblem } from '../../format/rows/row-cell.ts'
import { issueMessage } from '../../record/issue-messages.ts'
import { type IssueReport, type RecordIssue, createIssueList } from '../../record/issues.ts'
import type { PersonRecord } from '../../record/types.ts'
import type { Reject } from './rejects.ts'
import type { ReadBatch, ReadRow, RecordProblem, RowMapperMaker } from './read-row.ts'

/** Takes the people of a file one by one. */
export interface PeopleSink {
  record(record: PersonRecord): void
  /** Makes what takes the rows of which no record need be made. `ids` will hold the ids of all records, if repeats are looked for. */
  readonly rows?: ((ids: Dictionary | undefined) => RowEncoder | undefined) | undefined
  /** Somebody else looks for ids that come again. Default: their rows are set aside here. */
  readonly takesRepeats?: boolean
  /** Hears of the id of each row that `rows` took. */
  readonly taken?: ((id: string) => void) | undefined
}

/** What the rows so far were. */
export interface RowTally {
  readonly rows: number
  readonly records: number
  readonly rejected: number
  readonly report: IssueReport
  /** By code the line on which it came first. */
  readonly firstLines: readonly (readonly [code: string, line: number])[]
  /** Of each column, how many of its cells said nothing by the words that stand for nothing in it. */
  readonly saidMissing: readonly number[]
  /** Of each column by code, how many of its cells were not understood. */
  readonly doubts: readonly Readonly<Record<string, number>>[]
}

export interface RowReader {
  take(batch: ReadBatch): void
  /** The rows set aside since the last call. */
  rejects(): readonly Reject[]
  tally(): RowTally
}

/**
 * @param path for rejected rows and messages
 * @param words what stands for nothing in each column, beside what is known to
 */
export function createRowReader(
  path: string,
  columns: ColumnMap,
  mapper: RowMapperMaker,
  sink: PeopleSink,
  words?: ColumnWords,
): RowReader {
  const blanker = createBlanker(words)
  const list = createIssueList()
  const firstLines = new Map<string, number>()
  const ids = columns.idFrom === 'row' || sink.takesRepeats ? undefined : new Dictionary()
  const isNew = (id: string): boolean => ids === undefined || ids.size === ids.intern(id)
  const isNewRow = (encoder: RowEncoder, row: number): boolean =>
    ids === undefined || ids.size === encoder.internId(row, ids)
  let [rows, records, rejected] = [0, 0, 0]
  let line = 0
  let rejects: Reject[] = []
  const pathOf = (column: number | undefined): string[] =>
    column === undefined ? [] : [columns.columns[column]?.header ?? '']
  const placeOf = (problem: Problem): RecordIssue['path'] =>
    'path' in problem ? problem.path : pathOf(problem.column)
  const note = (index: number, at: RecordIssue['path'], code: string): void => {
    list.add(rowIssue(index, line, at, code))
    if (!firstLines.has(code)) firstLines.set(code, line)
  }
  /** The people of one row, the first of whom has a new id. */
  const addAll = (people: People): void => {
    for (const [n, record] of people.entries()) {
      if (n > 0 && !isNew(record.id)) continue
      records++
      sink.record(record)
    }
  }
  /** A row without its words for nothing. As text, by which it is set aside, it stays as it was written. */
  const blankRow = (row: ReadRow): ReadRow => {
    const cells = row.cells && blanker?.row(row.cells)
    return cells === undefined || cells === row.cells
      ? row
      : { line: row.line, cells, text: () => row.text() }
  }
  const encoder = sink.rows?.(ids)
  const doubts = columns.columns.map((): Record<string, number> => ({}))
  const map = mapper(columns, (code, column, row) => {
    const counts = doubts[column]
    if (counts) counts[code] = (counts[code] ?? 0) + 1
    note(row, pathOf(column), code)
  })
  return {
    take(batch) {
      const cells = batch.cells && encoder && (blanker?.batch(batch.cells) ?? batch.cells)
      for (let i = 0; i < batch.rows; i++) {
        const index = rows++
        if (cells && i % AHEAD === 0) encoder?.look(cells, i, Math.min(i + AHEAD, batch.rows), index)
        if (cells && encoder?.isClear(i) && isNewRow(encoder, i)) {
          records++
          blanker?.count(batch.cells, cells, i)
          encoder.take(i)
          sink.taken?.(encoder.id(i))
          continue
        }
        const row = batch.row(i)
        line = row.line
        const result: People | Problem = row.invalid
          ? { code: row.invalid, path: [] }
          : map(blankRow(row), index)
        const code = isProblem(result) ? result.code : isNew(result[0]!.id) ? undefined : 'duplicate-id'
        if (code === undefined) {
          addAll(result as People)
          continue
        }
        rejected++
        const at = isProblem(result) ? placeOf(result) : []
        note(index, at, code)
        rejects.push({ file: path, line, code, field: at.join('.'), row: row.text() })
      }
    },
    rejects() {
      const since = rejects
      rejects = []
      return since
    },
    tally: () => ({
      rows,
      records,
      rejected,
      report: list.report(),
      firstLines: [...firstLines],
      saidMissing: blanker?.counts() ?? columns.columns.map(() => 0),
      doubts,
    }),
  }
}

/** What is wrong with a row, under its number and line. */
export function rowIssue(index: number, line: number, path: RecordIssue['path'], code: string): RecordIssue {
  const message = `line ${line}: ${path.join('.') || 'the row'} ${issueMessage(code)}`
  return { index, line, path, code, message }
}

type People = readonly PersonRecord[]
type Problem = RowProblem | RecordProblem

const isProblem = (result: People | Problem): result is Problem => 'code' in result
