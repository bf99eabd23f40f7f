import { statSync } from 'node:fs'
import type { PopulationBuilder } from '../../encode/population.ts'
import type { ColumnMap } from '../../format/columns.ts'
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
  /** Of a range. Default: what is worth a thread. */
  readonly leastBytes?: number
}

/**
 * Reads a table in several threads, each one range of its bytes with dictionaries of its own; these are put together in the
 * order of the file, so that every value has the number that it would have in one thread.
 *
 * @returns undefined, and nothing added, where the file can't be cut (compressed, small, no table, rows that only csv-parse reads,
 *   bytes that are no UTF-8) or where a row depends on those before it (no column of ids, one id in two ranges)
 */
export async function readRanges(
  { path, headers, delimiter }: RowSource,
  columns: ColumnMap,
  builder: PopulationBuilder,
  workers: Workers,
  { signal, seen, leastBytes = LEAST_BYTES }: RangeOptions = {},
): Promise<RangesRead | undefined> {
  if (workers.size < 2 || delimiter === undefined || headers === undefined || /\.gz$/i.test(path))
    return undefined
  if (columns.idFrom === 'row' || builder.places !== undefined) return undefined
  // Who asks in rows of one request is one record, in whatever range they stand.
  if (splitForm(columns) !== undefined) return undefined
  const size = statSync(path).size
  const count = Math.min(workers.size, Math.floor(size / leastBytes))
  const ranges = count < 2 ? undefined : cutRanges(path, size, delimiter, headers.length, count)
  if (ranges === undefined) return undefined
  const input = { path, delimiter, columns, ranges, features: builder.only }
  const outputs = await runJob(RANGE_JOB, input, count, { workers, signal })
  // Memos and dictionaries of rows, which nobody needs any more, go with the threads; new ones take a tenth of a second.
  await workers.close()
  workers.start?.()
  const parts = outputs.flat().sort((a, b) => a.unit - b.unit)
  if (parts.length < count) return undefined
  const ids = joined(parts.map((part) => part.ids))
  const firsts = parts.map((_, k) => parts.slice(0, k).reduce((sum, part) => sum + part.order.length, 0))
  const runs = parts.map(({ order }, k) => order.map((n) => n + firsts[k]!))
  const order = mergeRuns(textOrder(ids), runs)
  if (order === undefined) return undefined
  if (seen) for (const id of readTexts(ids)) seen(id)
  for (const { ids, withheld, part } of parts) builder.absorb(without(ids, withheld), part)
  if (parts.every(({ withheld }) => withheld.length === 0)) builder.sortedBy(order)
  return together(parts)
}

function without({ bytes, offsets }: PackedTexts, places: readonly number[]): PackedTexts {
  if (places.length === 0) return { bytes, offsets }
  const left = new Set(places)
  const ids: PackedTexts[] = []
  for (let n = 0; n + 1 < offsets.length; n++)
    if (!left.has(n)) ids.push({ bytes, offsets: offsets.subarray(n, n + 2) })
  return joined(ids)
}

/** The tallies of all ranges as that of the file, rows and lines numbered through. */
function together(parts: readonly RangeOutput[]): RangesRead {
  const issues: RecordIssue[] = []
  const counts = new Map<string, number>()
  const firstLines = new Map<string, number>()
  const rejects: Reject[] = []
  const sum = { rows: 0, records: 0, rejected: 0, total: 0 }
  let lines = 0
  for (const { tally, rejects: own, lines: ownLines } of parts) {
    for (const { index, line = 0, path, code } of tally.report.issues.slice(0, MAX_ISSUES - issues.length))
      issues.push(rowIssue(index + sum.rows, line + lines, path, code))
    for (const [code, count] of Object.entries(tally.report.counts))
      counts.set(code, (counts.get(code) ?? 0) + count)
    for (const [code, line] of tally.firstLines) if (!firstLines.has(code)) firstLines.set(code, line + lines)
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
  return { tally: { rows, records, rejected, report, firstLines: [...firstLines] }, rejects }
}
