import { statSync } from 'node:fs'
import type { PopulationBuilder } from '../../encode/population-builder.ts'
import { areSharesEven, type ColumnShare } from '../../encode/rows/column-shares.ts'
import type { ColumnMap } from '../../format/column-map.ts'
import type { ColumnWords } from '../../format/columns/missing-words.ts'
import { splitForm } from '../../format/forms/split-form.ts'
import { runJob, type Workers } from '../../internal/job.ts'
import { joined, type PackedTexts, textOrder } from '../../internal/packed-texts.ts'
import { readTexts } from '../../internal/text-bytes.ts'
import { MAX_ISSUES, type RecordIssue } from '../../record/issues.ts'
import { mergeRuns } from './merge-runs.ts'
import type { ReadOptions } from './open-bytes.ts'
import { cutRanges } from './range-cells.ts'
import { RANGE_JOB, type RangeOutput } from './range-job.ts'
import type { Reject } from './rejects.ts'
import { type RowTally, rowIssue } from './row-reader.ts'
import type { RowSource } from './row-source.ts'

/** A range smaller than this is read before a thread has begun. */
const LEAST_BYTES = 1 << 20

export interface RangesRead {
  readonly tally: RowTally
  readonly rejects: readonly Reject[]
}

export interface RangeOptions extends ReadOptions {
  /** Called with the id of every record, whether it takes part or not. */
  readonly seen?: ((id: string) => void) | undefined
  /** What stands for nothing in each column, where something was said of it. */
  readonly words?: ColumnWords | undefined
  /** Of a range. Default: what is worth a thread. */
  readonly leastBytes?: number
}

/**
 * Reads a table in several threads: each one range of its bytes, with dictionaries of its own, which are put together in the order of
 * the file, so that every value has the number that it would have in one thread. Where columns can be shared evenly, two threads read a
 * range, and what they found is put side by side.
 *
 * @returns undefined, and nothing added, where the file can't be cut (compressed, small, no table, rows that only csv-parse reads,
 *   bytes that are no UTF-8) or where a row depends on those before it (no column of ids, an id that comes again)
 */
export async function readRanges(
  { path, headers, delimiter }: RowSource,
  columns: ColumnMap,
  builder: PopulationBuilder,
  workers: Workers,
  { signal, seen, words, leastBytes = LEAST_BYTES }: RangeOptions = {},
): Promise<RangesRead | undefined> {
  if (workers.size < 2 || delimiter === undefined || headers === undefined || /\.gz$/i.test(path))
    return undefined
  if (columns.idFrom === 'row' || builder.places !== undefined) return undefined
  // Who asks in rows of one request is one record, in whatever range they stand.
  if (splitForm(columns) !== undefined) return undefined
  const size = statSync(path).size
  const units = Math.min(workers.size, Math.floor(size / leastBytes))
  if (units < 2) return undefined
  const shares = units % 2 === 0 && areSharesEven(columns) ? SHARES : [undefined]
  const count = units / shares.length
  const ranges = cutRanges(path, size, delimiter, headers.length, count)
  if (ranges === undefined) return undefined
  const input = { path, delimiter, columns, words, ranges, shares, features: builder.only }
  const outputs = await runJob(RANGE_JOB, input, units, { workers, signal })
  const found = outputs.flat().sort((a, b) => a.unit - b.unit)
  const parts = found.length < units ? undefined : sideBySide(found, shares.length)
  if (parts === undefined) return undefined
  const ids = joined(parts.flatMap(({ part, withheld }) => [part.ids, withheld]))
  const order = orderOf(parts, ids)
  if (order === undefined) return undefined
  if (seen) for (const id of readTexts(ids)) seen(id)
  for (const { part } of parts) builder.absorb(part)
  if (parts.every(({ withheld }) => withheld.offsets.length === 1)) builder.sortedBy(order)
  return together(parts)
}

/**
 * Names first: they take longer, and this thread, which takes the first share, has loaded its code when the other one begins to. The ids, the issues
 * and the rejected rows are those of the others.
 */
const SHARES: readonly ColumnShare[] = ['names', 'others']

/**
 * The shares of each range as one.
 *
 * @returns undefined where a row is no record for what stands in one share, of which the other doesn't know
 */
function sideBySide(found: readonly RangeOutput[], shares: number): readonly RangeOutput[] | undefined {
  if (shares === 1) return found
  const parts: RangeOutput[] = []
  for (let k = 0; k < found.length; k += 2) {
    const [names, others] = [found[k]!, found[k + 1]!]
    const isSame =
      others.tally.rows === names.tally.rows &&
      others.rejects.length === names.rejects.length &&
      others.rejects.every(({ line }, n) => line === names.rejects[n]!.line)
    if (!isSame) return undefined
    const dictionaries = [...others.part.dictionaries, ...names.part.dictionaries]
    const columns = [...others.part.columns, ...names.part.columns]
    parts.push({ ...others, part: { ids: others.part.ids, dictionaries, columns } })
  }
  return parts
}

/** The places of all ids by rising id; undefined where two of them are equal. */
function orderOf(parts: readonly RangeOutput[], ids: PackedTexts): Int32Array | undefined {
  if (parts.length === 1) return parts[0]!.order
  const firsts = parts.map((_, k) => parts.slice(0, k).reduce((sum, part) => sum + part.order.length, 0))
  return mergeRuns(
    textOrder(ids),
    parts.map(({ order }, k) => order.map((n) => n + firsts[k]!)),
  )
}

/** The tallies of all ranges as that of the file, rows and lines numbered through. */
function together(parts: readonly RangeOutput[]): RangesRead {
  const issues: RecordIssue[] = []
  const counts = new Map<string, number>()
  const firstLines = new Map<string, number>()
  const rejects: Reject[] = []
  const saidMissing = parts[0]!.tally.saidMissing.map(() => 0)
  const doubts = saidMissing.map((): Record<string, number> => ({}))
  const sum = { rows: 0, records: 0, rejected: 0, total: 0 }
  let lines = 0
  for (const { tally, rejects: own, lines: ownLines } of parts) {
    for (const { index, line = 0, path, code } of tally.report.issues.slice(0, MAX_ISSUES - issues.length))
      issues.push(rowIssue(index + sum.rows, line + lines, path, code))
    for (const [code, count] of Object.entries(tally.report.counts))
      counts.set(code, (counts.get(code) ?? 0) + count)
    for (const [code, line] of tally.firstLines) if (!firstLines.has(code)) firstLines.set(code, line + lines)
    for (const [column, cells] of tally.saidMissing.entries()) saidMissing[column]! += cells
    for (const [column, counts] of tally.doubts.entries())
      for (const [code, cells] of Object.entries(counts))
        doubts[column]![code] = (doubts[column]![code] ?? 0) + cells
    for (const reject of own) rejects.push({ ...reject, line: reject.line + lines })
    sum.rows += tally.rows
    sum.records += tally.records
    sum.rejected += tally.rejected
    sum.total += tally.report.total
    lines += ownLines
  }
  const { rows, records, rejected, total } = sum
  const report = {
    issues,
    total,
    counts: Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1))),
  }
  return {
    tally: { rows, records, rejected, report, firstLines: [...firstLines], saidMissing, doubts },
    rejects,
  }
}
