/** A file of people as a stream of records: format by its ending, columns by its headers, bad rows set aside. */
import { counted } from '../../internal/counted.ts'
import type { PopulationBuilder } from '../../encode/population-builder.ts'
import type { ColumnMap } from '../../format/column-map.ts'
import { type DetectOptions, detectColumns } from '../../format/columns.ts'
import { columnsNamed, isColumnNumber } from '../../format/columns/columns-named.ts'
import { headerKey } from '../../format/header-key.ts'
import { type ColumnWords, type MissingWords, wordsOfColumns } from '../../format/columns/missing-words.ts'
import { createEnquirersSeen, type JoinedRequests } from '../../format/forms/joined-requests.ts'
import { type RelativesById, relativesById } from '../../format/relatives/relatives-by-id.ts'
import { InputError } from '../../record/errors.ts'
import type { Workers } from '../../internal/job.ts'
import type { IssueReport } from '../../record/issues.ts'
import type { PersonRecord } from '../../record/types.ts'
import { isSureHeader } from '../../format/columns/sure-header.ts'
import type { ReadOptions } from './open-bytes.ts'
import type { RowMapperMaker } from './read-row.ts'
import { profileColumns } from './profile-columns.ts'
import type { RejectSink } from './rejects.ts'
import { readRanges } from './read-ranges.ts'
import { type PeopleSink, type RowTally, createRowReader } from './row-reader.ts'
import { ENCODINGS } from './text-bytes.ts'
import { type RowSource, openRowSource } from './row-source.ts'

export interface PeopleOptions extends ReadOptions, Pick<DetectOptions, 'ignore' | 'overrides' | 'sexWords'> {
  /** Where rejected rows go. Without it duplicate ids and a wrong encoding are errors. */
  readonly rejects?: RejectSink
  /** Whether `overrides` are for several files: what it says of headers that are not here is for another, and counted as absent. */
  readonly overridesOfSeveral?: boolean
  /** Whether a file is read of which no column is known. */
  readonly mayBeUnknown?: boolean
  /** Words that stand for nothing. */
  readonly missing?: MissingWords
}

export interface PeopleSummary extends IssueReport {
  /** Rows of the file, blank lines and the header left out. */
  readonly rows: number
  readonly records: number
  readonly rejected: number
  /** Of each column, how many of its cells said nothing by the words that stand for nothing in it. */
  readonly saidMissing: readonly number[]
  /** Rows of a form that are one request, as their enquirer is the same. */
  readonly joined: JoinedRequests
  /** Of each column by code, how many of its cells were not understood. */
  readonly doubts: readonly Readonly<Record<string, number>>[]
}

/** An open file of people. Iterate it once per reading; the summary is that of the last whole reading. */
export interface PeopleFile extends AsyncIterable<readonly PersonRecord[]> {
  readonly path: string
  readonly headers: readonly string[]
  /** Without columns where each line is a whole record in JSON. */
  readonly columns: ColumnMap
  /** What stands for nothing in each column, where something was said of it. */
  readonly words: ColumnWords | undefined
  /** Headers of the column map that the file does not have, where the map is for several. */
  readonly absent: readonly string[]
  /** The rows themselves, which may be read again. */
  readonly source: RowSource
  /** Of columns that name relatives by the ids of their rows; these rows are read once more before all others. */
  readonly relatives: RelativesById | undefined
  /** Reads the file once, in its order. Errors as when it is iterated. */
  read(sink: PeopleSink): Promise<PeopleSummary>
  /**
   * Reads the file into a population in several threads, each one range of it, with the same result as `read` and
   * `PopulationBuilder.add`.
   *
   * @param seen called with the id of every record, whether it takes part or not
   * @returns undefined where the file cannot be cut, or one has to know what came before: then nothing was added, and `read`
   *   will do
   */
  readRanges(
    builder: PopulationBuilder,
    workers: Workers,
    seen?: (id: string) => void,
  ): Promise<PeopleSummary | undefined>
  summary(): PeopleSummary
}

/**
 * Opens a CSV, TSV or NDJSON file, each also `.gz`. Reads the header, and once through the rows if the columns ask for
 * it. The rows are read when the file is iterated, in batches, so that no more than one batch is in memory.
 * @throws {InputError} at once what is wrong with the file or its header; while iterating `unterminated-quote`,
 *   `row-too-long`, `duplicate-ids`, `wrong-encoding`, `no-rows`, `no-usable-rows`
 */
export async function openPeople(path: string, options: PeopleOptions = {}): Promise<PeopleFile> {
  const source = await openRowSource(path, options, options.ignore)
  const absent = options.overridesOfSeveral && source.headers ? absentOf(source.headers, options) : []
  const here = <T>(said: Readonly<Record<string, T>>): Readonly<Record<string, T>> =>
    Object.fromEntries(Object.entries(said).filter(([name]) => !absent.includes(name)))
  const overrides = options.overrides && here(options.overrides)
  const missing = { ...options.missing, byHeader: here(options.missing?.byHeader ?? {}) }
  const detect = {
    ...(options.ignore && { ignore: options.ignore }),
    ...(overrides && { overrides }),
    ...(options.sexWords && { sexWords: here(options.sexWords) }),
  }
  let columns: ColumnMap = { columns: [], idFrom: 'column', unmatchedIgnore: [] }
  if (source.headers) {
    const { headers } = source
    columns = naming(path, () => detectColumns(headers, { ...detect, mayBeUnknown: true }))
    const maybe = naming(path, () => wordsOfColumns(columns, missing))
    const profile = await profileColumns(source, columns, options, maybe)
    columns = naming(path, () =>
      detectColumns(headers, { ...detect, profile, ...(options.mayBeUnknown && { mayBeUnknown: true }) }),
    )
  }
  const relatives = relativesById(columns)
  const words = source.headers && naming(path, () => wordsOfColumns(columns, missing))
  const reading = { ...options, words }
  let last: PeopleSummary | undefined
  const summary = (): PeopleSummary =>
    last ?? {
      rows: 0,
      records: 0,
      rejected: 0,
      issues: [],
      total: 0,
      counts: {},
      saidMissing: [],
      joined: new Map(),
      doubts: [],
    }
  const readInto = async function* (sink: PeopleSink): AsyncGenerator<void> {
    const enquirers = createEnquirersSeen(columns)
    if (relatives || enquirers)
      yield* seeAll(source, columns, reading, (record) => {
        relatives?.see(record)
        enquirers?.see(record)
      })
    const known = relatives && {
      record: (one: PersonRecord): void => sink.record(relatives.withRelatives(one)),
    }
    const again = enquirers ? { ...reading, joined: enquirers.joined() } : reading
    yield* readAll(source, columns, again, known ?? sink, (whole) => (last = whole))
  }
  return {
    path,
    headers: source.headers ?? [],
    columns,
    words,
    absent,
    source,
    relatives,
    async *[Symbol.asyncIterator]() {
      let people: PersonRecord[] = []
      for await (const _ of readInto({ record: (record) => people.push(record) })) {
        if (people.length > 0) yield people
        people = []
      }
    },
    async read(sink) {
      for await (const _ of readInto(sink));
      return summary()
    },
    async readRanges(builder, workers, seen) {
      if (relatives) return undefined
      const found = await readRanges(source, columns, builder, workers, { ...reading, seen })
      if (found === undefined) return undefined
      for (const reject of found.rejects) await options.rejects?.add(reject)
      return (last = conclude(path, found.tally, options))
    },
    summary,
  }
}

/**
 * What a map for several files says of others. A column by its number is one of a file whose headers messages don't show: by
 * a number nobody says in which of two files it is.
 */
function absentOf(headers: readonly string[], { overrides, missing }: PeopleOptions): string[] {
  const keys = headers.map(headerKey)
  const names = new Set([overrides, missing?.byHeader].flatMap((said) => Object.keys(said ?? {})))
  return [...names].filter(
    (name) =>
      columnsNamed(name, keys).length === 0 ||
      (isColumnNumber(name) && !keys.includes(headerKey(name)) && isSureHeader(columnsByHeader(headers))),
  )
}

/** What headers alone say; nothing where they say nothing. */
function columnsByHeader(headers: readonly string[]): ColumnMap['columns'] {
  try {
    return detectColumns(headers).columns
  } catch (error) {
    if (error instanceof InputError) return []
    throw error
  }
}

interface Reading extends PeopleOptions {
  readonly words: ColumnWords | undefined
  readonly joined?: JoinedRequests
}

/** Column detection knows no file, so its errors get the name of this one. */
function naming<T>(path: string, detect: () => T): T {
  try {
    return detect()
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    const { code, message, line } = error
    throw new InputError(code, `${path}: ${message}`, line === undefined ? {} : { line })
  }
}

/** Reads the rows for what one of them says of another. Those that are no records are set aside by the reading after it. */
async function* seeAll(
  source: RowSource,
  columns: ColumnMap,
  options: Reading,
  record: PeopleSink['record'],
): AsyncGenerator<void> {
  const reader = createRowReader(source.path, columns, source.mapper, { record }, options.words)
  for await (const batch of source.read(options)) {
    reader.take(batch)
    reader.rejects()
    yield
  }
}

async function* readAll(
  source: RowSource,
  columns: ColumnMap,
  options: Reading,
  sink: PeopleSink,
  done: (summary: PeopleSummary) => void,
): AsyncGenerator<void> {
  const mapper: RowMapperMaker = (map, onDoubt) => source.mapper(map, onDoubt, options.joined)
  const reader = createRowReader(source.path, columns, mapper, sink, options.words)
  for await (const batch of source.read(options)) {
    reader.take(batch)
    for (const reject of reader.rejects()) await options.rejects?.add(reject)
    yield
  }
  done(conclude(source.path, reader.tally(), options))
}

/**
 * The summary of a file that was read to its end.
 * @throws {InputError} where it can't be used: `duplicate-ids`, `wrong-encoding`, `no-rows`, `no-usable-rows`
 */
function conclude(
  path: string,
  { rows, records, rejected, report, firstLines, saidMissing, doubts }: RowTally,
  options: Pick<Reading, 'rejects' | 'joined'>,
): PeopleSummary {
  if (!options.rejects) refuse(path, rows, report, new Map(firstLines))
  if (rows === 0) throw new InputError('no-rows', `${path} has a header and no rows; nothing to do`)
  if (records === 0) {
    const at = firstLines.map(([code, at]) => `${code} on line ${at}`).join(', ')
    throw new InputError(
      'no-usable-rows',
      `${path}: none of its ${counted(rows, 'row')} could be used: ${at}`,
    )
  }
  return { rows, records, rejected, saidMissing, doubts, joined: options.joined ?? new Map(), ...report }
}

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
      `${path} is not UTF-8 (first on line ${firstLine.get('invalid-utf8')}); save it as UTF-8, say ${ENCODINGS}, or set such rows aside with --rejects FILE`,
    )
  }
  const duplicates = report.counts['duplicate-id'] ?? 0
  if (duplicates > 0) {
    throw new InputError(
      'duplicate-ids',
      `${path}: ${counted(duplicates, 'row has', 'rows have')} the id of an earlier row, the first on line ${firstLine.get('duplicate-id')}; make ids unique, set the rows aside with --rejects FILE, or --ignore that column to number the rows`,
    )
  }
}
