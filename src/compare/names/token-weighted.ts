/**
 * Hand-weighted edit similarity of two romanised tokens: what changes between scripts is cheap. A vowel costs .2,
 * h, w and y .25, a consonant for another of its class .35, anything else 1; a doubled letter .1. Wagner & Fischer
 * (1974) with the weights measured in the project's research; no training, so it is the fallback of every script
 * that has no learned table, and the second voice of the ensemble elsewhere.
 */
import { CONSONANT_CLASS } from './token-code.ts'

const VOWELS = [1, 5, 9, 15, 21]
const GLIDES = [8, 23, 25]
const LETTERS = 27
const MAX = 64

/** Pairs of letters that stand for one sound in some orthography although their classes differ. */
const CONFUSED = [
  'jg',
  'jy',
  'cs',
  'cz',
  'wv',
  'cj',
  'xs',
  'xj',
  'xh',
  'sj',
  'hk',
  'hx',
  'hg',
  'hf',
  'zj',
  'ji',
]

/** Costs are whole numbers of this share of a letter. */
const UNIT = 20
const [VOWEL, GLIDE, CONSONANT, SAME_CLASS, ALIKE, DOUBLED, OTHER_KIND] = [4, 5, 20, 7, 8, 2, 24]

interface Costs {
  readonly substitute: Uint8Array
  readonly indel: Uint8Array
}

let costs: Costs | undefined

function makeCosts(): Costs {
  const indel = new Uint8Array(LETTERS).fill(CONSONANT)
  for (const v of VOWELS) indel[v] = VOWEL
  for (const g of GLIDES) indel[g] = GLIDE
  const substitute = new Uint8Array(LETTERS * LETTERS)
  const cheap = (code: number): boolean => (indel[code] as number) < CONSONANT
  for (let a = 1; a < LETTERS; a++) {
    for (let b = 1; b < LETTERS; b++) {
      const sameClass = CONSONANT_CLASS[a] !== 0 && CONSONANT_CLASS[a] === CONSONANT_CLASS[b]
      const both = Math.max(indel[a] as number, indel[b] as number)
      substitute[a * LETTERS + b] =
        a === b
          ? 0
          : cheap(a) !== cheap(b)
            ? OTHER_KIND
            : cheap(a)
              ? both
              : sameClass
                ? SAME_CLASS
                : CONSONANT
    }
  }
  for (const pair of CONFUSED) {
    const a = pair.charCodeAt(0) - 96
    const b = pair.charCodeAt(1) - 96
    substitute[a * LETTERS + b] = Math.min(ALIKE, substitute[a * LETTERS + b] as number)
    substitute[b * LETTERS + a] = Math.min(ALIKE, substitute[b * LETTERS + a] as number)
  }
  return { substitute, indel }
}

const row = /* @__PURE__ */ new Int32Array(MAX + 1)
const gapOfB = /* @__PURE__ */ new Int32Array(MAX + 1)

/**
 * @param a Letter codes, 1 to 26; only the first 64 count.
 * @param b Letter codes.
 * @param atLeast Stop early, with 0, once the similarity can't reach this. Default: never.
 * @returns Similarity, 0 to 1; symmetric; 0 if either is empty.
 */
export function weightedSimilarity(a: Uint8Array, b: Uint8Array, atLeast: number = 0): number {
  const n = Math.min(a.length, MAX)
  const m = Math.min(b.length, MAX)
  if (n === 0 || m === 0) return 0
  costs ??= makeCosts()
  const { substitute, indel } = costs
  const whole = UNIT * Math.max(n, m)
  const most = (1 - atLeast) * whole
  row[0] = 0
  let sum = 0
  for (let j = 1; j <= m; j++) row[j] = sum += gapOfB[j] = gap(b, j - 1, indel)
  let before = 0
  for (let i = 1; i <= n; i++) {
    const ca = a[i - 1] as number
    const gapA = ca === before ? DOUBLED : (indel[ca] as number)
    before = ca
    const base = ca * LETTERS
    let diagonal: number = row[0]
    let left = diagonal + gapA
    row[0] = left
    let least = left
    for (let j = 1; j <= m; j++) {
      const above = row[j] as number
      const swap = diagonal + (substitute[base + (b[j - 1] as number)] as number)
      const del = above + gapA
      left += gapOfB[j] as number
      if (del < left) left = del
      if (swap < left) left = swap
      diagonal = above
      row[j] = left
      if (left < least) least = left
    }
    if (least > most) return 0
  }
  const cost = row[m] as number
  return cost >= whole ? 0 : 1 - cost / whole
}

/** A letter that doubles the one before it is nearly free to lose. */
function gap(s: Uint8Array, at: number, indel: Uint8Array): number {
  const code = s[at] as number
  return at > 0 && s[at - 1] === code ? DOUBLED : (indel[code] as number)
}
