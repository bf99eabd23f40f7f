import { requireOptions } from '../record/require-options.ts'
import { InputError } from '../record/errors.ts'
import { issueMessage } from '../record/issue-messages.ts'
import { createIssueList } from '../record/issues.ts'
import type { ParsedRecords } from '../record/parse-records.ts'
import type { PersonRecord } from '../record/types.ts'
import type { Column } from './column-map.ts'
import type { ColumnOverride } from './columns/column-overrides.ts'
import type { FieldTarget } from './targets.ts'

/** How {@link recordsFromRows} reads columns, where their headers are not enough. */
export interface RowsOptions {
  /** Columns to drop before anything is detected; case, spaces and punctuation of headers do not matter. */
  readonly ignore?: readonly string[] | undefined
  /**
   * What columns are, by header, over all detection, and what stands for nothing in them, as in `--columns map.json`:
   * `{ "Nom": "family", "Tel": { "missing": ["0999999"] } }`.
   */
  readonly columns?: Readonly<Record<string, FieldTarget | (string & {}) | ColumnOverride>> | undefined
  /**
   * Words by which cells say nothing, in any case (`["n/k", "TBC", "9999"]`), beside those that are known. They count in all columns but those of
   * ids, consent and expiry.
   */
  readonly missing?: readonly string[] | undefined
}

/** Records made of rows, what could not be used, and what each column was taken for. */
export interface RecordsFromRows extends ParsedRecords {
  /** What each column was taken for: show it to whoever brought the file. */
  readonly columns: readonly Column[]
  /** Of each column, how many of its cells say nothing by the words of `missing`. */
  readonly saidMissing: readonly number[]
}

/**
 * Records from rows under headers, as a CSV parser or a database gives them: columns are found as the command finds
 * them, by their headers and, for ids without a name and the order of day and month, by their values. Nothing is
 * guessed silently: `columns` says what each was taken for, `issues` which rows were left out and which cells.
 *
 * @param rows one object a row, values texts, numbers (`bigint` too), booleans, nothing, lists of these (several relatives), or objects, whose
 *   fields are columns with a path for a header (`person.name.family`); a date as text, since a `Date` is a moment and not a day
 * @throws {InputError} `not-an-array`, `not-a-row`, `bad-options`, `no-rows`, `no-usable-rows`, `no-recognised-column`, `unknown-column`, `unknown-target`,
 *   `bad-column-map`, `bad-missing-words`, `bad-words`, `too-many-columns`, `forbidden-column`
 *
 * @example
 * ```ts
 * import { recordsFromRows } from 'kinmatch'
 *
 * const { records, columns, issues } = await recordsFromRows([
 *   { ID: 'T-1', 'First name': 'Amina', Surname: 'Yusuf', 'Date of birth': '1999-02-03', Team: 'east' },
 *   { ID: 'T-2', 'First name': 'Chol', Surname: 'Deng', 'Date of birth': '', Team: 'west' },
 *   { ID: 'T-2', 'First name': 'Olena', Surname: 'Kovalenko', 'Date of birth': '1991', Team: 'west' },
 * ])
 * records.map((record) => record.id) //=> ['T-1', 'T-2']
 * columns.map((column) => column.target) //=> ['id', 'given', 'family', 'birth', 'attribute']
 * issues.map((issue) => [issue.index, issue.code]) //=> [[2, 'duplicate-id']]
 * ```
 */
export async function recordsFromRows(
  rows: readonly object[],
  options: RowsOptions = {},
): Promise<RecordsFromRows> {
  if (!Array.isArray(rows)) throw new InputError('not-an-array', 'rows must be an array of objects')
  requireOptions(options)
  if (!Array.isArray(options.ignore ?? []))
    throw new InputError('bad-options', 'the option ignore takes a list of headers')
  // Loaded on first use: words of headers and calendars are tables.
  const { flatRows, momentOf } = await import('./rows/flat-rows.ts')
  const { detectColumns } = await import('./columns.ts')
  const { createProfiler } = await import('./profile.ts')
  const { createPeopleMapper } = await import('./forms/people-mapper.ts')
  const { createEnquirersSeen } = await import('./forms/joined-requests.ts')
  const { relativesById } = await import('./relatives/relatives-by-id.ts')
  const { parseColumnOverrides } = await import('./columns/column-overrides.ts')
  const { parseMissingWords, wordsOfColumns } = await import('./columns/missing-words.ts')
  const { createBlanker } = await import('./columns/blank-cells.ts')

  const list = createIssueList()
  const note = (index: number, header: string | undefined, code: string): void => {
    const path = header === undefined ? [] : [header]
    list.add({ index, path, code, message: `row ${index}: ${header ?? 'the row'} ${issueMessage(code)}` })
  }
  const { headers, cells } = flatRows(rows, options.ignore ?? [])
  const said = options.columns && parseColumnOverrides(options.columns)
  const missing = {
    everywhere: options.missing && parseMissingWords(options.missing),
    byHeader: said?.missing,
  }
  const detect = {
    ...(options.ignore && { ignore: options.ignore }),
    ...(said && { overrides: said.targets, sexWords: said.sexWords }),
  }
  const byHeaders = detectColumns(headers, { ...detect, mayBeUnknown: true })
  const profiler = createProfiler(byHeaders)
  const asked = createBlanker(wordsOfColumns(byHeaders, missing))
  for (const row of cells) if (typeof row !== 'string') profiler.add(asked?.row(row) ?? row)
  const map = detectColumns(headers, { ...detect, profile: profiler.profile() })
  const headerOf = (column: number | undefined): string | undefined =>
    column === undefined ? undefined : map.columns[column]?.header
  const blanker = createBlanker(wordsOfColumns(map, missing))
  const told = cells.map((row) => (typeof row === 'string' ? row : (blanker?.row(row) ?? row)))
  const enquirers = createEnquirersSeen(map)
  if (enquirers) {
    const toPeople = createPeopleMapper(map)
    for (const [index, row] of told.entries()) {
      const people = typeof row === 'string' ? [] : toPeople(row, index)
      if (!('code' in people)) for (const record of people) enquirers.see(record)
    }
  }
  const onDoubt = (code: string, column: number, row: number): void => note(row, headerOf(column), code)
  const toPeople = createPeopleMapper(map, { onDoubt }, enquirers?.joined())

  const records: PersonRecord[] = []
  const ids = new Set<string>()
  for (const [index, row] of told.entries()) {
    if (typeof row === 'string') {
      note(index, row === 'moment' ? momentOf(rows[index]) : undefined, row)
      continue
    }
    const result = toPeople(row, index)
    if ('code' in result) note(index, headerOf(result.column), result.code)
    else if (ids.has(result[0]!.id)) note(index, undefined, 'duplicate-id')
    else
      for (const record of result)
        if (!ids.has(record.id)) {
          ids.add(record.id)
          records.push(record)
        }
  }
  const relatives = relativesById(map)
  if (relatives) for (const record of records) relatives.see(record)
  return {
    records: relatives ? records.map(relatives.withRelatives) : records,
    columns: map.columns,
    saidMissing: blanker?.counts() ?? headers.map(() => 0),
    ...list.report(),
  }
}
