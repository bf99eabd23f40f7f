/**
 * Learned token score: how many times likelier it is that two romanised strings spell one name than that they meet by
 * chance. A memoryless many-to-many string transducer (Ristad & Yianilos 1998; chunks of up to two letters a side as
 * in Jiampojamarn, Kondrak & Sherif 2007), its operations stored as log-likelihood ratios against a letter
 * background, summed over all alignments by the forward recursion.
 * Deviations: ratios are quantised to 1/4 bit, and the recursion keeps to a band around the diagonal.
 */
import { editCosts, type EditCostTable } from '../data/edit-costs.ts'

/** Letters looked at on each side. */
export const MAX_LETTERS = 48
const LETTERS = 27
/** Index of a chunk: 0 nothing, 1 to 26 one letter, 27 + 26 (x - 1) + (y - 1) two letters. */
export const CHUNKS = 703
const WIDTH = MAX_LETTERS + 5
/** Alignments that stray further than this from the diagonal are left out; longer strings may stray more. */
const BAND = 4

/** A table ready for the recursion. */
export interface LearnedTable {
  /** Likelihood ratio of each chunk pair, by `a * CHUNKS + b`; 0 means that the operation does not exist. */
  readonly ratio: Float32Array
}

const tables = /* @__PURE__ */ new Map<EditCostTable, LearnedTable>()

/** The table of a language, decoded on first use. */
export function learnedTable(name: EditCostTable): LearnedTable {
  let table = tables.get(name)
  if (table === undefined) {
    table = { ratio: ratios(editCosts(name)) }
    tables.set(name, table)
  }
  return table
}

/** 2 ** ((q - 128) / 8) of each quantised value; 0 for q = 0. */
function ratios(quantised: Uint8Array): Float32Array {
  const power = Float32Array.from({ length: 256 }, (_, q) => (q === 0 ? 0 : 2 ** ((q - 128) / 8)))
  return Float32Array.from(quantised, (q) => power[q] as number)
}

const rows = /* @__PURE__ */ new Float64Array(3 * WIDTH)
const pairOfB = /* @__PURE__ */ new Int32Array(WIDTH)

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
  const ratio = table.ratio
  for (let j = 2; j <= m; j++) pairOfB[j] = chunk(b[j - 2] as number, b[j - 1] as number)
  const slack = BAND + (Math.max(n, m) >> 3)
  const under = Math.max(0, n - m) + slack
  const over = Math.max(0, m - n) + slack
  let two = 0
  let one = WIDTH
  let now = 2 * WIDTH
  // Row 0: letters of b that come from nothing. Two zero cells in front of each row stand for "out of range".
  let left = 1
  rows[one + 2] = 1
  const last = Math.min(m, over)
  for (let j = 1; j <= last; j++) rows[one + 2 + j] = left *= ratio[b[j - 1] as number] as number
  rows[one + 3 + last] = 0
  rows.fill(0, two, two + m + 4)
  for (let i = 1; i <= n; i++) {
    const ca = a[i - 1] as number
    const rowA = ca * CHUNKS
    const rowAA = i > 1 ? chunk(a[i - 2] as number, ca) * CHUNKS : 0
    const drop = ratio[rowA] as number
    const from = Math.max(0, i - under)
    const to = Math.min(m, i + over)
    let top = 0
    left = 0
    let one2 = from > 1 ? (rows[one + from] as number) : 0
    let one1 = from > 0 ? (rows[one + from + 1] as number) : 0
    let two2 = from > 1 ? (rows[two + from] as number) : 0
    let two1 = from > 0 ? (rows[two + from + 1] as number) : 0
    rows[now + 1 + from] = 0
    rows[now + from] = 0
    for (let j = from; j <= to; j++) {
      const one0 = rows[one + 2 + j] as number
      const two0 = rows[two + 2 + j] as number
      let sum = one0 * drop
      if (j > 0) {
        const cb = b[j - 1] as number
        sum += left * (ratio[cb] as number) + one1 * (ratio[rowA + cb] as number)
        if (i > 1) sum += two1 * (ratio[rowAA + cb] as number)
        if (j > 1) {
          const cbb = pairOfB[j] as number
          sum += one2 * (ratio[rowA + cbb] as number)
          if (i > 1) sum += two2 * (ratio[rowAA + cbb] as number)
        }
      }
      rows[now + 2 + j] = left = sum
      if (sum > top) top = sum
      one2 = one1
      one1 = one0
      two2 = two1
      two1 = two0
    }
    rows[now + 3 + to] = 0
    // No further letter gains more than about five bits.
    if (floor > -Infinity && Math.log2(top) + 5 * (n - i + 1) < floor) return -Infinity
    const spare = two
    two = one
    one = now
    now = spare
  }
  return Math.log2(rows[one + 2 + m] as number)
}

function chunk(first: number, second: number): number {
  return LETTERS + 26 * (first - 1) + second - 1
}
