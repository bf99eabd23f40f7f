/**
 * Learned token score: how many times likelier it is that two romanised strings spell one name than that they meet by
 * chance. A memoryless many-to-many string transducer (Ristad & Yianilos 1998; chunks of up to two letters a side as
 * in Jiampojamarn, Kondrak & Sherif 2007), its operations stored as log-likelihood ratios against a letter
 * background, summed over all alignments by the forward recursion.
 * Deviations: ratios are quantised to 1/4 bit, and the recursion keeps to a band around the diagonal. Few operations
 * have two letters on a side, so that a row of the recursion looks for them only where the letters of both sides allow one.
 */
import { editCosts, type EditCostTable } from '../../data/edit-costs.ts'

/** Letters looked at on each side. */
export const MAX_LETTERS = 48
const LETTERS = 27
/** Index of a chunk: 0 nothing, 1 to 26 one letter, 27 + 26 (x - 1) + (y - 1) two letters. */
export const CHUNKS = 703
/** Rows of the recursion, one for each letter of the first side and two empty ones in front. */
const ROW = 64
const RATIOS = (MAX_LETTERS + 3) * ROW

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
  /** Of a chunk of the second side: the letters that become it alone, where it has two, one bit each. */
  readonly fromLetter: Int32Array
  /** Of a chunk of the second side: the first and the second letters of the pairs that become it. */
  readonly fromFirst: Int32Array
  readonly fromSecond: Int32Array
}

const tables = /* @__PURE__ */ new Map<EditCostTable, LearnedTable>()

/** The table of a language, decoded on first use. */
export function learnedTable(name: EditCostTable): LearnedTable {
  let table = tables.get(name)
  if (table === undefined) {
    table = packed(editCosts(name), tables.size)
    tables.set(name, table)
  }
  return table
}

/** Quantised values as 2 ** ((q - 128) / 8), or 0 for q = 0, without the rows and columns that hold nothing. */
function packed(quantised: Uint8Array, number: number): LearnedTable {
  const row = new Int32Array(CHUNKS)
  const column = new Int32Array(CHUNKS)
  const fromLetter = new Int32Array(CHUNKS)
  const fromFirst = new Int32Array(CHUNKS)
  const fromSecond = new Int32Array(CHUNKS)
  const set = (masks: Int32Array, chunk: number, letter: number): void => {
    masks[chunk] = (masks[chunk] as number) | (1 << letter)
  }
  for (let a = 0; a < CHUNKS; a++) {
    for (let b = 0; b < CHUNKS; b++) {
      if (quantised[a * CHUNKS + b] === 0) continue
      row[a] = column[b] = 1
      if (a >= LETTERS) {
        set(fromFirst, b, 1 + Math.floor((a - LETTERS) / 26))
        set(fromSecond, b, 1 + ((a - LETTERS) % 26))
      } else if (b >= LETTERS) set(fromLetter, b, a)
    }
  }
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
  return { number, cells, row, column, stride, fromLetter, fromFirst, fromSecond }
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

/** What `k` more letters gain at most, about five bits each. */
const GAIN = /* @__PURE__ */ Float64Array.from({ length: MAX_LETTERS + 2 }, (_, k) => 32 ** k)

/** The second side of the recursion that runs. */
let letters: Uint8Array = /* @__PURE__ */ new Uint8Array(0)
let length = 0
/** Places of its pairs of letters, by the second one; the letters of the first side that have an operation with any. */
const pairs = /* @__PURE__ */ new Int32Array(ROW)
let fromLetters = 0
let fromFirsts = 0
let fromSeconds = 0
/** Alignments that stray further than this from the diagonal are left out. */
let slack = 0

/**
 * Begins a recursion: its row before any letter of the first side.
 * @param b Letter codes of the second side, not empty.
 * @param longest Letters of the longest string of the first side that will be looked at.
 */
export function beginLearned(table: LearnedTable, b: Uint8Array, longest: number): void {
  const m = Math.min(b.length, MAX_LETTERS)
  const { cells, column, fromLetter, fromFirst, fromSecond } = table
  letters = b
  length = m
  slack = strayLimit(longest, m)
  let alone = 0
  let firsts = 0
  let seconds = 0
  let before = 0
  let left = 1
  cells[START] = 1
  for (let j = 1; j <= m; j++) {
    const cb = b[j - 1] as number
    cells[START + j] = left *= cells[RATIOS + cb] as number
    firsts |= fromFirst[cb] as number
    seconds |= fromSecond[cb] as number
    if (j > 1) {
      const both = chunk(before, cb)
      pairs[j] = column[both] as number
      alone |= fromLetter[both] as number
      firsts |= fromFirst[both] as number
      seconds |= fromSecond[both] as number
    } else pairs[j] = table.stride - 1
    before = cb
  }
  fromLetters = alone
  fromFirsts = firsts
  fromSeconds = seconds
}

/** Cell 0 of the row before any letter. */
const START = 2 * ROW + 1

/** How far alignments of two lengths may stray from the diagonal between them. */
export function strayLimit(n: number, m: number): number {
  return BAND + (Math.max(n, m) >> 3)
}
const BAND = 2

/**
 * The row of one more letter of the first side; the rows of the letters in front of it are there.
 * @param i Its place, from 1.
 * @param ca Its code.
 * @param before The code of the letter in front of it; 0 for none.
 * @param fewest How many letters follow it at least.
 * @param most And at most.
 * @param least The likelihood ratio below which a score is of no use.
 * @returns Whether what is of use can still be reached.
 */
export function learnedRow(
  table: LearnedTable,
  i: number,
  ca: number,
  before: number,
  fewest: number,
  most: number,
  least: number,
): boolean {
  const { cells, row } = table
  const b = letters
  const m = length
  const longer = i + most - m
  const shorter = m - i - fewest
  let from = (longer > 0 ? i - longer : i) - slack
  if (from < 1) from = 1
  let to = (shorter > 0 ? i + shorter : i) + slack
  if (to > m) to = m
  // Cell j of the row stands at `now + j`, those of the two rows before at `one + j` and `two + j`.
  const now = START + i * ROW
  const one = now - ROW
  const rowA = row[ca] as number
  const drop = cells[rowA] as number
  let one1 = cells[one + from - 1] as number
  let left = from === 1 ? one1 * drop : 0
  let sum = left
  cells[now + from - 2] = 0
  cells[now + from - 1] = left
  if ((fromFirsts >>> before) & (fromSeconds >>> ca) & 1) {
    const two = one - ROW
    const rowAA = row[chunk(before, ca)] as number
    let one2 = cells[one + from - 2] as number
    let two2 = cells[two + from - 2] as number
    let two1 = cells[two + from - 1] as number
    for (let j = from; j <= to; j++) {
      const one0 = cells[one + j] as number
      const cb = b[j - 1] as number
      const cbb = pairs[j] as number
      const single = one0 * drop + one1 * (cells[rowA + cb] as number)
      const pair = two1 * (cells[rowAA + cb] as number) + one2 * (cells[rowA + cbb] as number)
      // `left` comes last, since the next cell waits for it
      left = single + (pair + two2 * (cells[rowAA + cbb] as number)) + left * (cells[RATIOS + cb] as number)
      cells[now + j] = left
      sum += left
      two2 = two1
      two1 = cells[two + j] as number
      one2 = one1
      one1 = one0
    }
  } else if ((fromLetters >>> ca) & 1) {
    let one2 = cells[one + from - 2] as number
    for (let j = from; j <= to; j++) {
      const one0 = cells[one + j] as number
      const cb = b[j - 1] as number
      const single = one0 * drop + one1 * (cells[rowA + cb] as number)
      const pair = one2 * (cells[rowA + (pairs[j] as number)] as number)
      left = single + pair + left * (cells[RATIOS + cb] as number)
      cells[now + j] = left
      sum += left
      one2 = one1
      one1 = one0
    }
  } else {
    for (let j = from; j <= to; j++) {
      const one0 = cells[one + j] as number
      const cb = b[j - 1] as number
      left = one0 * drop + one1 * (cells[rowA + cb] as number) + left * (cells[RATIOS + cb] as number)
      cells[now + j] = left
      sum += left
      one1 = one0
    }
  }
  cells[now + to + 1] = 0
  return sum * (GAIN[most + 1] as number) >= least
}

/** The likelihood ratio of the first `i` letters of the first side against all of the second. */
export function learnedRatio(table: LearnedTable, i: number): number {
  return table.cells[START + i * ROW + length] as number
}

/**
 * @param table A learned table: its first side is the script that was romanised, its second side Latin.
 * @param a Letter codes of the romanised native token.
 * @param b Letter codes of the Latin token.
 * @param floor Stop early, with -Infinity, once the score can't reach this many bits. Default: never.
 * @returns log2 of the likelihood ratio, in bits; -Infinity if either side is empty.
 */
export function learnedBits(
  table: LearnedTable,
  a: Uint8Array,
  b: Uint8Array,
  floor: number = -Infinity,
): number {
  const n = Math.min(a.length, MAX_LETTERS)
  if (n === 0 || b.length === 0) return -Infinity
  const least = leastRatio(floor)
  beginLearned(table, b, n)
  let before = 0
  for (let i = 1; i <= n; i++) {
    const ca = a[i - 1] as number
    if (!learnedRow(table, i, ca, before, n - i, n - i, least)) return -Infinity
    before = ca
  }
  return Math.log2(learnedRatio(table, n))
}

/** 2 ** bits or a little less, by a table; what is out of its range stops nothing. */
export function leastRatio(bits: number): number {
  const at = Math.floor((bits + LOWEST) * STEPS)
  // not where bits are -Infinity or NaN
  return at >= 0 ? (POWERS[Math.min(at, POWERS.length - 1)] as number) : 0
}
const LOWEST = 64
const STEPS = 8
const POWERS = /* @__PURE__ */ Float64Array.from(
  { length: 4 * LOWEST * STEPS },
  (_, k) => 2 ** (k / STEPS - LOWEST),
)

function chunk(first: number, second: number): number {
  return LETTERS + 26 * (first - 1) + second - 1
}
