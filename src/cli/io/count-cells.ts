import { isMissing } from '../../record/missing.ts'
import type { RowSource } from './row-source.ts'

/** How full a column is. */
export interface CellCounts {
  /** Rows that say something in it. */
  readonly filled: number
  /** Different texts among these, up to {@link MOST_COUNTED}. */
  readonly distinct: number
}

/** Beyond so many different texts a column's are no longer counted, so that memory stays bounded. */
export const MOST_COUNTED = 100_000

/** Reads the rows of a file once, for how full its columns are; in the order of its headers. Rows that can't be read are left out. */
export async function countCells(source: RowSource): Promise<readonly CellCounts[]> {
  const headers = source.headers ?? []
  const filled = new Float64Array(headers.length)
  const texts = headers.map(() => new Set<string>())
  for await (const batch of source.read({})) {
    for (let at = 0; at < batch.rows; at++) {
      const { cells, invalid } = batch.row(at)
      if (!cells || invalid || cells.length !== headers.length) continue
      for (const [column, cell] of cells.entries()) {
        const text = cell.trim()
        if (isMissing(text)) continue
        filled[column]!++
        const seen = texts[column]!
        if (seen.size < MOST_COUNTED) seen.add(text)
      }
    }
  }
  return headers.map((_, column) => ({ filled: filled[column]!, distinct: texts[column]!.size }))
}
