import type { ColumnMap } from '../../format/column-map.ts'
import { isSureHeader } from '../../format/columns/sure-header.ts'
import { onOneLine } from './advise-columns.ts'

/** Of each column by code, how many of its cells were not understood. */
export type ColumnDoubts = readonly Readonly<Record<string, number>>[]

/** Fewer cells than this are slips, and so are those of fewer rows in ten than three: cells may be empty, and codes be of one sex alone. */
const FEWEST = 5
const SHARE = 0.3

/** What a column that fails as a whole has nothing of, and what to say of it in a column map. */
const CODES: ReadonlyMap<string, readonly [what: string, say: string]> = new Map([
  [
    'unknown-sex',
    ['sex', '{"target": "sex", "words": {"its word for men": "male", "its word for women": "female"}}'],
  ],
  ['unknown-age-sex', ['age or sex', '"age", "sex" or "ignore"']],
  ['unknown-age', ['age', '"birth" or "ignore"']],
  [
    'unclear-date',
    ['date', '"birth@persian" or another calendar (kinmatch profile --targets lists them), or "ignore"'],
  ],
  ['unknown-identifier', ['number or address', '"identifier.KIND" of another kind, or "ignore"']],
  ['unknown-coordinate', ['coordinate', '"place.residence.text" or "ignore"']],
])

/**
 * Warnings of columns of which so many cells are not understood that the column is probably of other codes, or of something else.
 * Headers are named only where they may be, see {@link isSureHeader}.
 *
 * @param rows of the file
 */
export function cellsAdvice(
  path: string,
  { columns }: ColumnMap,
  doubts: ColumnDoubts,
  rows: number,
): string[] {
  const isSure = isSureHeader(columns)
  return columns.flatMap(({ header, index }) =>
    Object.entries(doubts[index] ?? {}).flatMap(([code, cells]) => {
      const [what, say] = CODES.get(code) ?? []
      if (what === undefined || cells < Math.max(FEWEST, SHARE * rows)) return []
      const name = isSure ? JSON.stringify(onOneLine(header)) : `"column ${index + 1}"`
      return [
        `${path}: HARDLY A CELL OF ${name} IS UNDERSTOOD: in ${cells} of ${rows} rows it holds no ${what} that is known, and is left out; say what it means with --columns map.json ({${name}: ${say}})`,
      ]
    }),
  )
}
