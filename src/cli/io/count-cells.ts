import { createBlanker } from '../../format/columns/blank-cells.ts'
import type { ColumnWords } from '../../format/columns/missing-words.ts'
import { isMissing } from '../../record/missing.ts'
import type { RowSource } from './row-source.ts'

/** How full a column is. */
export interface CellCounts {
  /** Rows that say something in it. */
  readonly filled: number
  /** Different texts among these, up to {@link MOST_COUNTED}. */
  readonly distinct: number
  /** How many of them hold the commonest one. */
  readonly commonest: number
}

/** Beyond so many different texts a column's are no longer counted, so that memory stays bounded. */
export const MOST_COUNTED = 100_000

/**
 * Reads the rows of a file once, for how full its columns are; in the order of its headers. Rows that can't be read are left out.
 * @param words what stands for nothing in each column, where something was said of it
 */
export async function countCells(source: RowSource, words?: ColumnWords): Promise<readonly CellCounts[]> {
  const headers = source.headers ?? []
  const filled = new Float64Array(headers.length)
  const texts = headers.map(() => new Map<string, number>())
  const blanker = createBlanker(words)
  for await (const batch of source.read({})) {
    for (let at = 0; at < batch.rows; at++) {
      const { cells, invalid } = batch.row(at)
      if (!cells || invalid || cells.length !== headers.length) continue
      for (const [column, cell] of (blanker?.row(cells) ?? cells).entries()) {
        const text = cell.trim()
        if (isMissing(text)) continue
        filled[column]!++
        const seen = texts[column]!
        const count = seen.get(text)
        if (count !== undefined) seen.set(text, count + 1)
        else if (seen.size < MOST_COUNTED) seen.set(text, 1)
      }
    }
  }
  return headers.map((_, column) => ({
    filled: filled[column]!,
    distinct: texts[column]!.size,
    commonest: [...texts[column]!.values()].reduce((a, b) => Math.max(a, b), 0),
  }))
}
