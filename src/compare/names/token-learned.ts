/**
 * Learned token score: how many times likelier it is that two romanised strings spell one name than that they meet by
 * chance. A memoryless many-to-many string transducer (Ristad & Yianilos 1998; chunks of up to two letters a side as
 * in Jiampojamarn, Kondrak & Sherif 2007), its operations stored as log-likelihood ratios against a letter
 * background, summed over all alignments by the forward recursion.
 * Deviations: ratios are quantised to 1/4 bit, and the recursion keeps to a band around the diagonal.
 */
import { editCosts, type EditCostTable } from '../../data/edit-costs.ts'

/** Letters looked at on each side. */
export const MAX_LETTERS = 48
const LETTERS = 27
/** Index of a chunk: 0 nothing, 1 to 26 one letter, 27 + 26 (x - 1) + (y - 1) two letters. */
export const CHUNKS = 703
const WIDTH = MAX_LETTERS + 5
/** Alignments that stray further than this from the diagonal are left out; longer strings may stray more. */
const BAND = 4

/** A table ready for the recursion: of the chunks of two letters, only those that some operation knows. */
export interface LearnedTable {
  /** Its own, less than 16. */
  readonly number: number
  /** Likelihood ratio of each pair of chunks, by `row[a] + column[b]`; 0 means that the operation does not exist. */
  readonly ratio: Float32Array
  /** Where the ratios of a chunk begin; two letters that no operation knows share a row of zeros. */
  readonly row: Int32Array
  /** The place of a chunk in a row; two letters that no operation knows share a column of zeros. */
  readonly column: Int32Array
  /** Length of a row; the last row and the last place of each are the zeros. */
  readonly stride: number
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
  for (let a = 0; a < CHUNKS; a++) {
    for (let b = 0; b < CHUNKS; b++) if (quantised[a * CHUNKS + b] !== 0) row[a] = column[b] = 1
  }
  const rowCount = numbered(row)
  const stride = numbered(column)
  const ratio = new Float32Array(rowCount * stride)
  for (let a = 0; a < CHUNKS; a++) {
    row[a] = (row[a] as number) * stride
    for (let b = 0; b < CHUNKS; b++) {
      const q = quantised[a * CHUNKS + b] as number
      if (q !== 0) ratio[(row[a] as number) + (column[b] as number)] = 2 ** ((q - 128) / 8)
    }
  }
  return { number, ratio, row, column, stride }
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

const rows: [Float64Array, Float64Array, Float64Array] = [
  /* @__PURE__ */ new Float64Array(WIDTH),
  /* @__PURE__ */ new Float64Array(WIDTH),
  /* @__PURE__ */ new Float64Array(WIDTH),
]
const pairOfB = /* @__PURE__ */ new Int32Array(WIDTH)
/** What `k` more letters gain at most, about five bits each. */
const GAIN = /* @__PURE__ */ Float64Array.from({ length: MAX_LETTERS + 2 }, (_, k) => 32 ** k)

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
  const m = Math.min(b.length, MAX_LETTERS)
  if (n === 0 || m === 0) return -Infinity
  const { ratio, row, column, stride } = table
  const least = 2 ** floor
  pairOfB[1] = stride - 1
  for (let j = 2; j <= m; j++) pairOfB[j] = column[chunk(b[j - 2] as number, b[j - 1] as number)] as number
  const slack = BAND + (Math.max(n, m) >> 3)
  const under = Math.max(0, n - m) + slack
  const over = Math.max(0, m - n) + slack
  let [two, one, now] = rows
  // Row 0: letters of b that come from nothing. A zero cell in front of each row stands for "out of range".
  let left = 1
  one[1] = 1
  const last = Math.min(m, over)
  for (let j = 1; j <= last; j++) one[j + 1] = left *= ratio[b[j - 1] as number] as number
  one[last + 2] = 0
  two.fill(0, 0, m + 2)
  for (let i = 1; i <= n; i++) {
    const ca = a[i - 1] as number
    const rowA = row[ca] as number
    const rowAA = i > 1 ? (row[chunk(a[i - 2] as number, ca)] as number) : ratio.length - stride
    const drop = ratio[rowA] as number
    const from = Math.max(1, i - under)
    const to = Math.min(m, i + over)
    let one2 = one[from - 1] as number
    let one1 = one[from] as number
    let two2 = two[from - 1] as number
    let two1 = two[from] as number
    left = i <= under ? one1 * drop : 0
    let top = left
    now[from] = left
    now[from - 1] = 0
    for (let j = from; j <= to; j++) {
      const one0 = one[j + 1] as number
      const two0 = two[j + 1] as number
      const cb = b[j - 1] as number
      const cbb = pairOfB[j] as number
      const single = one0 * drop + one1 * (ratio[rowA + cb] as number)
      const pair = two1 * (ratio[rowAA + cb] as number) + one2 * (ratio[rowA + cbb] as number)
      // `left` comes last, since the next cell waits for it
      left = single + (pair + two2 * (ratio[rowAA + cbb] as number)) + left * (ratio[cb] as number)
      now[j + 1] = left
      if (left > top) top = left
      one2 = one1
      one1 = one0
      two2 = two1
      two1 = two0
    }
    now[to + 2] = 0
    if (top * (GAIN[n - i + 1] as number) < least) return -Infinity
    const spare = two
    two = one
    one = now
    now = spare
  }
  return Math.log2(one[m + 1] as number)
}

function chunk(first: number, second: number): number {
  return LETTERS + 26 * (first - 1) + second - 1
}
