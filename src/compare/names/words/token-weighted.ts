/**
 * Hand-weighted edit similarity of two romanised tokens: what changes between scripts is cheap. A vowel costs .2,
 * h, w and y .25, a consonant for another of its class .35, anything else 1; a doubled letter .1. Wagner & Fischer
 * (1974) with the weights measured in the project's research; no training, so it is the fallback of every script
 * that has no learned table, and the second voice of the ensemble elsewhere.
 */
import { CONSONANT_CLASS } from './consonant-class.ts'
import { bandEnd, bandStart, strayLimit } from './token-learned.ts'

const VOWELS = [1, 5, 9, 15, 21]
const GLIDES = [8, 23, 25]
const LETTERS = 27
const MAX = 64

/** Pairs of letters that stand for one sound in some orthography although their classes differ. */
const CONFUSED = 'jg jy cs cz wv cj xs xj xh sj hk hx hg hf zj ji'.split(' ')

/** Costs are whole numbers of this share of a letter. */
const UNIT = 20
const [VOWEL, GLIDE, CONSONANT, SAME_CLASS, ALIKE, DOUBLED, OTHER_KIND] = [4, 5, 20, 7, 8, 2, 24]

/** Cost of a letter without a partner, and of one for another by `a << 5 | b`; filled on first use. See `CELLS` of token-learned.ts. */
const INDEL = /* @__PURE__ */ new Uint8Array(32)
const SUBSTITUTE = /* @__PURE__ */ new Uint8Array(32 * 32)

function fillCosts(): void {
  INDEL.fill(CONSONANT)
  for (const v of VOWELS) INDEL[v] = VOWEL
  for (const g of GLIDES) INDEL[g] = GLIDE
  for (let a = 1; a < LETTERS; a++)
    for (let b = 1; b < LETTERS; b++) if (a !== b) SUBSTITUTE[(a << 5) | b] = costOf(a, b)
  for (const pair of CONFUSED) {
    const a = pair.charCodeAt(0) - 96
    const b = pair.charCodeAt(1) - 96
    for (const at of [(a << 5) | b, (b << 5) | a]) SUBSTITUTE[at] = Math.min(ALIKE, SUBSTITUTE[at]!)
  }
}

/** Of two letters that are not the same. */
function costOf(a: number, b: number): number {
  const [gapA, gapB] = [INDEL[a]!, INDEL[b]!]
  const isCheap = gapA < CONSONANT
  if (isCheap !== gapB < CONSONANT) return OTHER_KIND
  if (isCheap) return Math.max(gapA, gapB)
  return CONSONANT_CLASS[a] !== 0 && CONSONANT_CLASS[a] === CONSONANT_CLASS[b] ? SAME_CLASS : CONSONANT
}

/** Rows of the recursion, one for each letter of the first side and one in front, {@link ROW} apart. */
const ROW = 80
const ROWS = /* @__PURE__ */ new Int32Array((MAX + 1) * ROW)
/** More than any distance. */
const FAR = 1 << 20
/** What a row begins with that has no cell above its first one: all but those that begin with the first letter. */
const EDGE = /* @__PURE__ */ new Int32Array(ROW).fill(FAR).fill(0, 1, 2)

/** The second side of the recursion that runs, by place from 1, and what each of its letters costs without a partner. */
const PLACES = /* @__PURE__ */ new Int32Array(ROW)
let length = 0
const GAPS = /* @__PURE__ */ new Int32Array(ROW)
/** Alignments that stray further than this from the diagonal are left out. */
let slack = 0

/**
 * Begins a recursion: its row before any letter of the first side.
 * @param b Letter codes of the second side.
 * @param longest Letters of the longest string of the first side that will be looked at.
 */
export function beginWeighted(b: Uint8Array, longest: number): void {
  if (INDEL[0] === 0) fillCosts()
  const rows = ROWS
  const letters = PLACES
  const gaps = GAPS
  const indel = INDEL
  length = Math.min(b.length, MAX)
  slack = strayLimit(longest, length)
  let before = 0
  let sum = 0
  rows[0] = 0
  for (let j = 1; j <= length; j++) {
    const cb = b[j - 1]!
    // A letter that doubles the one before it is nearly free to lose.
    const gap = cb === before ? DOUBLED : indel[cb]!
    letters[j] = cb
    gaps[j] = gap
    rows[j] = sum = (sum + gap) | 0
    before = cb
  }
}

/**
 * The row of one more letter of the first side; the rows of the letters in front of it are there.
 * @param i Its place, from 1.
 * @param ca Its code.
 * @param before The code of the letter in front of it; 0 for none.
 * @param fewest How many letters follow it at least.
 * @param most And at most.
 */
export function weightedRow(i: number, ca: number, before: number, fewest: number, most: number): void {
  const rows = ROWS
  const letters = PLACES
  const gaps = GAPS
  const substitute = SUBSTITUTE
  const gapA = ca === before ? DOUBLED : INDEL[ca]!
  const from = bandStart(i, most, length, slack)
  const to = bandEnd(i, fewest, length, slack)
  const base = ca << 5
  const now = (i * ROW) | 0
  const one = (now - ROW) | 0
  let diagonal = rows[one + from - 1]!
  let left = (diagonal + gapA + EDGE[from]!) | 0
  rows[now + from - 1] = left
  for (let j = from; j <= to; j++) {
    const above = rows[(one + j) | 0]!
    const swap = (diagonal + substitute[(base + letters[j]!) | 0]!) | 0
    const other = (above + gapA) | 0
    // the least of three without a branch, which would go either way
    const apart = (swap - other) | 0
    const best = (other + (apart & (apart >> 31))) | 0
    const gained = ((left + gaps[j]!) | 0) - best
    left = (best + (gained & (gained >> 31))) | 0
    rows[(now + j) | 0] = left
    diagonal = above
  }
  rows[now + to + 1] = FAR
}

/** The similarity of the first `i` letters of the first side and all of the second, 0 to 1. */
export function weightedOf(i: number): number {
  const cost = ROWS[i * ROW + length]!
  const whole = UNIT * Math.max(i, length)
  return cost >= whole ? 0 : 1 - cost / whole
}

/**
 * @param a Letter codes, 1 to 26; only the first 64 count.
 * @param b Letter codes.
 * @returns Similarity, 0 to 1; symmetric; 0 if either is empty.
 */
export function weightedSimilarity(a: Uint8Array, b: Uint8Array): number {
  const n = Math.min(a.length, MAX)
  if (n === 0 || b.length === 0) return 0
  beginWeighted(b, n)
  let before = 0
  for (let i = 1; i <= n; i++) {
    const ca = a[i - 1]!
    weightedRow(i, ca, before, n - i, n - i)
    before = ca
  }
  return weightedOf(n)
}
