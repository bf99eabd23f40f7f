/**
 * The ratios of the learned transducer (token-learned.ts) as the recursion reads them: without the rows and columns of
 * letter pairs that no operation knows.
 */
import { editCosts, editEdges, editScale, isContrasted, type EditCostTable } from '../../data/edit-costs.ts'

/** Letters looked at on each side. */
export const MAX_LETTERS = 48
const LETTERS = 27
/** Index of a chunk: 0 nothing, 1 to 26 one letter, 27 + 26 (x - 1) + (y - 1) two letters. */
export const CHUNKS = 703
/** Rows of the recursion, one for each letter of the first side and two empty ones in front. */
export const ROW = 64
/** Where the ratios begin behind them. */
export const RATIOS: number = (MAX_LETTERS + 3) * ROW

/** A table ready for the recursion: of the chunks of two letters, only those that some operation knows. */
export interface LearnedTable {
  /** Its own, less than 16. */
  readonly number: number
  /**
   * The rows of the recursion and, behind them, the likelihood ratio of each pair of chunks, by `row[a] + column[b]`; 0
   * means that the operation does not exist. One array, so that the inner loop has one address to keep.
   */
  readonly cells: Float64Array
  /** Where the ratios of a chunk begin; two letters that no operation knows share a row of zeros. */
  readonly row: Int32Array
  /** The place of a chunk in a row; two letters that no operation knows share a column of zeros. */
  readonly column: Int32Array
  /** Length of a row; the last row and the last place of each are the zeros. */
  readonly stride: number
  /** The same of two letters of the first side, by `letter | before << 5`; zeros where there is none before. */
  readonly pairRow: Int32Array
  /** Bits that first and last letters take off, at most 0, by `a << 5 | b`. */
  readonly starts: Float64Array
  readonly ends: Float64Array
  /** Made from pairs in two scripts and their look-alikes, so that little agreement says that there are two names. */
  readonly tellsLookAlikes: boolean
  /** What bits are multiplied by, so that a true pair is worth against chance what likelihood ratios say. */
  readonly scale: number
}

const tables = /* @__PURE__ */ new Map<EditCostTable, LearnedTable>()

/** The table of a language, decoded on first use. */
export function learnedTable(name: EditCostTable): LearnedTable {
  let table = tables.get(name)
  if (table === undefined) {
    table = {
      ...packed(editCosts(name), tables.size),
      ...editEdges(name),
      tellsLookAlikes: isContrasted(name),
      scale: editScale(name),
    }
    tables.set(name, table)
  }
  return table
}

/** Quantised values as 2 ** ((q - 128) / 8), or 0 for q = 0, without the rows and columns that hold nothing. */
function packed(
  quantised: Uint8Array,
  number: number,
): Omit<LearnedTable, 'starts' | 'ends' | 'tellsLookAlikes' | 'scale'> {
  const row = new Int32Array(CHUNKS)
  const column = new Int32Array(CHUNKS)
  for (let a = 0; a < CHUNKS; a++)
    for (let b = 0; b < CHUNKS; b++) if (quantised[a * CHUNKS + b] !== 0) row[a] = column[b] = 1
  const rowCount = numbered(row)
  const stride = numbered(column)
  const cells = new Float64Array(RATIOS + rowCount * stride)
  for (let a = 0; a < CHUNKS; a++) {
    row[a] = RATIOS + (row[a] as number) * stride
    for (let b = 0; b < CHUNKS; b++) {
      const q = quantised[a * CHUNKS + b] as number
      if (q !== 0) cells[(row[a] as number) + (column[b] as number)] = 2 ** ((q - 128) / 8)
    }
  }
  const pairRow = new Int32Array(32 * 32).fill(RATIOS + (rowCount - 1) * stride)
  for (let before = 1; before < LETTERS; before++)
    for (let letter = 1; letter < LETTERS; letter++)
      pairRow[letter | (before << 5)] = row[LETTERS + 26 * (before - 1) + letter - 1] as number
  return { number, cells, row, column, stride, pairRow }
}

/** Numbers the chunks that are in use: single letters by themselves, then the others; those not in use come last. */
function numbered(used: Int32Array): number {
  let count = LETTERS
  for (let chunk = LETTERS; chunk < CHUNKS; chunk++) if (used[chunk] !== 0) used[chunk] = count++
  for (let chunk = 0; chunk < CHUNKS; chunk++) {
    if (chunk < LETTERS) used[chunk] = chunk
    else if (used[chunk] === 0) used[chunk] = count
  }
  return count + 1
}
