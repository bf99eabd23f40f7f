/**
 * Learned token score: how many times likelier it is that two romanised strings spell one name than that they meet by
 * chance. A memoryless many-to-many string transducer (Ristad & Yianilos 1998; chunks of up to two letters a side as
 * in Jiampojamarn, Kondrak & Sherif 2007), its operations stored as log-likelihood ratios against a letter
 * background, summed over all alignments by the forward recursion. Deviation: ratios are quantised to 1/8 bit.
 */
import { editCosts, type EditCostTable } from '../data/edit-costs.ts'

/** Letters looked at on each side. */
export const MAX_LETTERS = 48
const LETTERS = 27
/** Index of a chunk: 0 nothing, 1 to 26 one letter, 27 + 26 (x - 1) + (y - 1) two letters. */
export const CHUNKS = 703
const WIDTH = MAX_LETTERS + 1

/** A table ready for the recursion. */
export interface LearnedTable {
  /** Quantised ratio of each chunk pair, by `a * CHUNKS + b`; 0 means that the operation does not exist. */
  readonly ratio: Uint8Array
}

/** Ratio of a quantised value: 2 ** ((q - 128) / 8); 0 for q = 0. */
let ratioOf: Float64Array | undefined
const tables = /* @__PURE__ */ new Map<EditCostTable, LearnedTable>()

/** The table of a language, decoded on first use. */
export function learnedTable(name: EditCostTable): LearnedTable {
  let table = tables.get(name)
  if (table === undefined) {
    table = { ratio: editCosts(name) }
    tables.set(name, table)
  }
  return table
}

function ratios(): Float64Array {
  return Float64Array.from({ length: 256 }, (_, q) => (q === 0 ? 0 : 2 ** ((q - 128) / 8)))
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
  const weight = (ratioOf ??= ratios())
  const ratio = table.ratio
  for (let j = 2; j <= m; j++) pairOfB[j] = chunk(b[j - 2] as number, b[j - 1] as number)
  // No remaining pair of letters can gain more than about 5 bits.
  const perLetter = 2 ** 5
  let two = 0
  let one = WIDTH
  let now = 2 * WIDTH
  for (let i = 0; i <= n; i++) {
    const ca = i > 0 ? (a[i - 1] as number) : 0
    const rowA = ca * CHUNKS
    const rowAA = i > 1 ? chunk(a[i - 2] as number, ca) * CHUNKS : 0
    let top = 0
    for (let j = 0; j <= m; j++) {
      let sum = i === 0 && j === 0 ? 1 : 0
      const cb = j > 0 ? (b[j - 1] as number) : 0
      if (j > 0) sum += (rows[now + j - 1] as number) * (weight[ratio[cb] as number] as number)
      if (i > 0) {
        sum += (rows[one + j] as number) * (weight[ratio[rowA] as number] as number)
        if (j > 0) sum += (rows[one + j - 1] as number) * (weight[ratio[rowA + cb] as number] as number)
        if (j > 1)
          sum +=
            (rows[one + j - 2] as number) * (weight[ratio[rowA + (pairOfB[j] as number)] as number] as number)
      }
      if (i > 1 && j > 0) {
        sum += (rows[two + j - 1] as number) * (weight[ratio[rowAA + cb] as number] as number)
        if (j > 1)
          sum +=
            (rows[two + j - 2] as number) *
            (weight[ratio[rowAA + (pairOfB[j] as number)] as number] as number)
      }
      rows[now + j] = sum
      if (sum > top) top = sum
    }
    if (i > 0 && floor > -Infinity && Math.log2(top) + Math.log2(perLetter) * (n - i + 1) < floor)
      return -Infinity
    const spare = two
    two = one
    one = now
    now = spare
  }
  return Math.log2(rows[one + m] as number)
}

function chunk(first: number, second: number): number {
  return LETTERS + 26 * (first - 1) + second - 1
}
