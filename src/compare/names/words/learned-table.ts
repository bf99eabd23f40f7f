/**
 * The ratios of the learned transducer (token-learned.ts) as the recursion reads them: without the rows and columns of
 * letter pairs that no operation knows.
 */
import {
  editCosts,
  editEdges,
  editScale,
  isContrasted,
  type EditCostTable,
} from '../../../data/edit-costs.ts'
import { learnedMemory, MAX_TABLES, RATIOS } from './token-learned.ts'
import { powerOfTwo } from '../../../internal/power-of-two.ts'
import type { LearnedTable } from './token-learned.ts'

const LETTERS = 27
/** Index of a chunk: 0 nothing, 1 to 26 one letter, 27 + 26 (x - 1) + (y - 1) two letters. */
export const CHUNKS = 703

/** Where the ratios of the next table go. */
let free = RATIOS
const tables = /* @__PURE__ */ new Map<EditCostTable, LearnedTable>()

/** The table of a language, decoded on first use. */
export function learnedTable(name: EditCostTable): LearnedTable {
  let table = tables.get(name)
  if (table === undefined) {
    const number = tables.size
    if (number === TRIED) throw new RangeError(NO_ROOM)
    pack(editCosts(name), number, (size) => {
      free += size
      return free - size
    })
    table = { number, ...editEdges(name), tellsLookAlikes: isContrasted(name), scale: editScale(name) }
    tables.set(name, table)
  }
  return table
}

/** The number of the table that is tried. */
const TRIED = MAX_TABLES - 1
const NO_ROOM = 'No room for another learned table'

/**
 * A table of costs that are not the library's, as their training measures them. There is one at a time, behind all others: the one that
 * was tried before says nothing any more.
 * @param costs As `editCosts` gives them.
 * @param edges As `editEdges` gives them.
 */
export function triedTable(costs: Uint8Array, edges: Pick<LearnedTable, 'starts' | 'ends'>): LearnedTable {
  pack(costs, TRIED, (size) => {
    const at = learnedMemory().cells.length - size
    if (at < free) throw new RangeError(NO_ROOM)
    return at
  })
  return { number: TRIED, ...edges, tellsLookAlikes: true, scale: 1 }
}

/**
 * Puts quantised values into the memory of the recursion as powerOfTwo((q - 128) / 8), or 0 for q = 0, without the rows and columns that hold nothing.
 * @param place Where so many values go.
 */
function pack(quantised: Uint8Array, number: number, place: (size: number) => number): void {
  const row = new Int32Array(CHUNKS)
  const column = new Int32Array(CHUNKS)
  for (let a = 0; a < CHUNKS; a++)
    for (let b = 0; b < CHUNKS; b++) if (quantised[a * CHUNKS + b] !== 0) row[a] = column[b] = 1
  const rowCount = numbered(row)
  const stride = numbered(column)
  const { cells, rows, pairRows, pairPlaces } = learnedMemory()
  const base = place(rowCount * stride)
  const end = base + rowCount * stride
  if (end > cells.length) throw new RangeError(NO_ROOM)
  cells.fill(0, base, end)
  for (let a = 0; a < CHUNKS; a++) {
    row[a] = base + row[a]! * stride
    for (let b = 0; b < CHUNKS; b++) {
      const q = quantised[a * CHUNKS + b]!
      if (q !== 0) cells[row[a]! + column[b]!] = powerOfTwo((q - 128) / 8)
    }
  }
  rows.set(row.subarray(0, LETTERS), number << 5)
  for (let before = 0; before < LETTERS; before++)
    for (let letter = 1; letter < LETTERS; letter++) {
      const pair = LETTERS + 26 * (before - 1) + letter - 1
      const at = (number << 10) | (before << 5) | letter
      pairRows[at] = before === 0 ? base + (rowCount - 1) * stride : row[pair]!
      pairPlaces[at] = letter | ((before === 0 ? stride - 1 : column[pair]!) << 8)
    }
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
