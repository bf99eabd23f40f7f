import { createBlanker } from '../../format/columns/blank-cells.ts'
import type { ColumnMap, ColumnProfile } from '../../format/column-map.ts'
import type { ColumnWords } from '../../format/columns/missing-words.ts'
import { createProfiler } from '../../format/profile.ts'
import type { ReadOptions } from './open-bytes.ts'
import type { RowSource } from './row-source.ts'

/** Rows after which a file whose columns leave nothing open is not read further. */
const SAMPLE = 20_000

/**
 * Reads the rows as far as the columns need it: mostly a sample, to the end if ids or dates are to be learned.
 * @param words what stands for nothing in each column
 */
export async function profileColumns(
  source: RowSource,
  columns: ColumnMap,
  options: ReadOptions,
  words?: ColumnWords,
): Promise<ColumnProfile> {
  const profiler = createProfiler(columns)
  const blanker = createBlanker(words)
  let rows = 0
  for await (const batch of source.read(options.signal ? { signal: options.signal } : {})) {
    for (let at = 0; at < batch.rows; at++) {
      const { cells, invalid } = batch.row(at)
      if (cells && !invalid) profiler.add(blanker?.row(cells) ?? cells)
    }
    rows += batch.rows
    if (rows >= SAMPLE && !profiler.needsMore()) break
  }
  return profiler.profile()
}
