/**
 * Learned token score: how many times likelier it is that two romanised strings spell one name than that they meet by
 * chance. A memoryless many-to-many string transducer (Ristad & Yianilos 1998; chunks of up to two letters a side as
 * in Jiampojamarn, Kondrak & Sherif 2007), its operations stored as log-likelihood ratios against a letter
 * background, summed over all alignments by the forward recursion.
 * Deviations: ratios are quantised to 1/4 bit, and the recursion keeps to a band around the diagonal. The loop over a row has
 * no branch but its end: few operations have two letters, and yet looking for them where they may be costs more than adding
 * zeros where they are not, since a processor guesses such branches wrong (a fifth of the time of a pair).
 */
import { powerOfTwo } from '../../../internal/power-of-two.ts'

/** Letters looked at on each side. */
export const MAX_LETTERS = 48
/** Tables there may be. */
export const MAX_TABLES = 16
/** Rows of the recursion, one for each letter of the first side and two empty ones in front. */
const ROW = 64
/** Where the ratios of the tables begin behind them. */
export const RATIOS: number = (MAX_LETTERS + 3) * ROW

/**
 * The rows of the recursion and, behind them, the likelihood ratio of each pair of chunks of each table, by `row[a] + column[b]`; 0 means
 * that the operation does not exist. One array of this module, neither exported nor imported, and named again before a loop: only then does
 * compiled code hold its place and its length, which takes half of the instructions away.
 */
const CELLS = /* @__PURE__ */ new Float64Array(640 * 1024)
/** Where the ratios of a letter of the first side begin, by `table << 5 | letter`. */
const ROWS = /* @__PURE__ */ new Int32Array(MAX_TABLES << 5)
/** The same of two letters, by `table << 10 | before << 5 | letter`; zeros where there is none before. */
const PAIR_ROWS = /* @__PURE__ */ new Int32Array(MAX_TABLES << 10)
/** Places in a row by the same, of two letters of the second side and of the last of them: that of the two above the lower eight bits, the letter in these. */
const PAIR_PLACES = /* @__PURE__ */ new Int32Array(MAX_TABLES << 10)

/** A table ready for the recursion: of the chunks of two letters, only those that some operation knows. */
export interface LearnedTable {
  /** Its own, less than {@link MAX_TABLES}. */
  readonly number: number
  /** Bits that first and last letters take off, at most 0, by `a << 5 | b`. */
  readonly starts: Float64Array
  readonly ends: Float64Array
  /** Made from pairs in two scripts and their look-alikes, so that little agreement says that there are two names. */
  readonly tellsLookAlikes: boolean
  /** What bits are multiplied by, so that a true pair is worth against chance what likelihood ratios say. */
  readonly scale: number
}

/** What learned-table.ts fills. */
export interface LearnedMemory {
  readonly cells: Float64Array
  readonly rows: Int32Array
  readonly pairRows: Int32Array
  readonly pairPlaces: Int32Array
}

export function learnedMemory(): LearnedMemory {
  return { cells: CELLS, rows: ROWS, pairRows: PAIR_ROWS, pairPlaces: PAIR_PLACES }
}

/** What `k` more letters gain at most, about five bits each. */
const GAIN = /* @__PURE__ */ Float64Array.from({ length: MAX_LETTERS + 2 }, (_, k) => 32 ** k)

/** The second side of the recursion that runs. */
let length = 0
/** Its letters and pairs of letters, by the last one, as in {@link PAIR_PLACES}. */
const PLACES = /* @__PURE__ */ new Int32Array(ROW)
/** What each of its letters costs without a partner. */
const GAPS = /* @__PURE__ */ new Float64Array(ROW)
/** Alignments that stray further than this from the diagonal are left out. */
let slack = 0

/**
 * Begins a recursion: its row before any letter of the first side.
 * @param b Letter codes of the second side, not empty.
 * @param longest Letters of the longest string of the first side that will be looked at.
 */
export function beginLearned(table: LearnedTable, b: Uint8Array, longest: number): void {
  const cells = CELLS
  const places = PLACES
  const gaps = GAPS
  const pairPlaces = PAIR_PLACES
  const m = Math.min(b.length, MAX_LETTERS)
  const ofPair = table.number << 10
  // the ratios of letters that have nothing beside them
  const alone = ROWS[table.number << 5]!
  length = m
  slack = strayLimit(longest, m)
  let before = 0
  let left = 1
  cells[START] = 1
  for (let j = 1; j <= m; j++) {
    const cb = b[j - 1]!
    const gap = cells[(alone + cb) | 0]!
    gaps[j] = gap
    cells[(START + j) | 0] = left *= gap
    places[j] = pairPlaces[ofPair | (before << 5) | cb]!
    before = cb
  }
}

/** Cell 0 of the row before any letter. */
const START = 2 * ROW + 1

/** How far alignments of two lengths may stray from the diagonal between them. */
export function strayLimit(n: number, m: number): number {
  return BAND + (Math.max(n, m) >> 3)
}
const BAND = 2

/** 1 where a row begins with the first letter of the second side, so that its first cell has one above it; else 0. */
const STARTS = /* @__PURE__ */ new Float64Array(ROW).fill(1, 1, 2)

/** First and last cell of a row of the band, of `m` cells, by how many letters follow in it: without a branch. */
export function bandStart(i: number, most: number, m: number, stray: number): number {
  const longer = (i + most - m) | 0
  const before = (i - (longer & ~(longer >> 31)) - stray - 1) | 0
  return ((before & ~(before >> 31)) + 1) | 0
}
export function bandEnd(i: number, fewest: number, m: number, stray: number): number {
  const shorter = (m - i - fewest) | 0
  const beyond = (i + (shorter & ~(shorter >> 31)) + stray - m) | 0
  return (m + (beyond & (beyond >> 31))) | 0
}

/** The letter of a node and the one in front of it. */
const PAIR = 1023

/** A letter of the first side as one number: see `nodes` of `ReadingTrie`. */
export function letterNode(
  letter: number,
  before: number,
  place: number,
  fewest: number,
  most: number,
  ends: boolean,
): number {
  return letter | (before << 5) | (place << 10) | (fewest << 16) | (most << 22) | (ends ? 1 << 28 : 0)
}

/**
 * Works out the rows of the letters from `at` on, up to the end of a reading whose score may be of use. The rows of the
 * letters in front of it are there.
 * @param nodes Of a `ReadingTrie`.
 * @param end Behind the last node.
 * @param least The likelihood ratio below which a score is of no use.
 * @param only Up to this node a score out of reach ends it all; -1 for never.
 * @returns The node at which the reading ends; -1 for none.
 */
export function nextReading(
  table: LearnedTable,
  nodes: Int32Array,
  at: number,
  end: number,
  least: number,
  only: number,
): number {
  const cells = CELLS
  const places = PLACES
  const gaps = GAPS
  const rows = ROWS
  const pairRows = PAIR_ROWS
  const ofLetter = table.number << 5
  const ofPair = table.number << 10
  const m = length
  const stray = slack
  for (let k = at; k < end; ) {
    const node = nodes[k]!
    const i = (node >> 10) & 63
    const most = (node >> 22) & 63
    const from = bandStart(i, most, m, stray)
    const to = bandEnd(i, (node >> 16) & 63, m, stray)
    // Cell j of the row stands at `now + j`, those of the two rows before at `one + j` and `two + j`.
    const now = (START + i * ROW) | 0
    const one = (now - ROW) | 0
    const two = (one - ROW) | 0
    const rowA = rows[ofLetter | (node & 31)]!
    const rowAA = pairRows[ofPair | (node & PAIR)]!
    const drop = cells[rowA]!
    let one1 = cells[one + from - 1]!
    let one2 = cells[one + from - 2]!
    let two1 = cells[two + from - 1]!
    let two2 = cells[two + from - 2]!
    let left = one1 * drop * STARTS[from]!
    let sum = left
    cells[now + from - 2] = 0
    cells[now + from - 1] = left
    for (let j = from; j <= to; j++) {
      const one0 = cells[(one + j) | 0]!
      const place = places[j]!
      const cb = place & 255
      const cbb = place >> 8
      const single = one0 * drop + one1 * cells[(rowA + cb) | 0]!
      const pair = two1 * cells[(rowAA + cb) | 0]! + one2 * cells[(rowA + cbb) | 0]!
      // `left` comes last, since the next cell waits for it
      left = single + (pair + two2 * cells[(rowAA + cbb) | 0]!) + left * gaps[j]!
      cells[(now + j) | 0] = left
      sum += left
      two2 = two1
      two1 = cells[(two + j) | 0]!
      one2 = one1
      one1 = one0
    }
    cells[now + to + 1] = 0
    if (sum * GAIN[most + 1]! >= least) {
      if (node >> 28 !== 0) return k
      k += 2
    } else {
      if (k <= only) return -1
      k = nodes[k + 1]!
    }
  }
  return -1
}

/** The likelihood ratio of the first `i` letters of the first side against all of the second. */
export function learnedRatio(i: number): number {
  return CELLS[START + i * ROW + length]!
}

/** The letters of one string, as a trie has them. */
const own = /* @__PURE__ */ new Int32Array(2 * MAX_LETTERS)

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
  beginLearned(table, b, n)
  let before = 0
  for (let i = 1; i <= n; i++) {
    const letter = a[i - 1]!
    own[2 * i - 2] = letterNode(letter, before, i, n - i, n - i, i === n)
    before = letter
  }
  const end = 2 * n
  return nextReading(table, own, 0, end, leastRatio(floor), end) < 0 ? -Infinity : Math.log2(learnedRatio(n))
}

/** 2 ** bits or a little less, by a table; what is out of its range stops nothing. */
export function leastRatio(bits: number): number {
  const at = Math.floor((bits + LOWEST) * STEPS)
  // not where bits are -Infinity or NaN
  return at >= 0 ? POWERS[Math.min(at, POWERS.length - 1)]! : 0
}
const LOWEST = 64
const STEPS = 8
const POWERS = /* @__PURE__ */ Float64Array.from({ length: 4 * LOWEST * STEPS }, (_, k) =>
  powerOfTwo(k / STEPS - LOWEST),
)
