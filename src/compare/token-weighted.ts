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

interface Costs {
  readonly substitute: Float32Array
  readonly indel: Float32Array
}

let costs: Costs | undefined

function makeCosts(): Costs {
  const indel = new Float32Array(LETTERS).fill(1)
  for (const v of VOWELS) indel[v] = 0.2
  for (const g of GLIDES) indel[g] = 0.25
  const substitute = new Float32Array(LETTERS * LETTERS)
  const cheap = (code: number): boolean => (indel[code] as number) < 1
  for (let a = 1; a < LETTERS; a++) {
    for (let b = 1; b < LETTERS; b++) {
      const sameClass = CONSONANT_CLASS[a] !== 0 && CONSONANT_CLASS[a] === CONSONANT_CLASS[b]
      const both = Math.max(indel[a] as number, indel[b] as number)
      substitute[a * LETTERS + b] = a === b ? 0 : cheap(a) && cheap(b) ? both : sameClass ? 0.35 : 1
      if (a !== b && cheap(a) !== cheap(b)) substitute[a * LETTERS + b] = 1.2
    }
  }
  for (const pair of CONFUSED) {
    const a = pair.charCodeAt(0) - 96
    const b = pair.charCodeAt(1) - 96
    substitute[a * LETTERS + b] = Math.min(0.4, substitute[a * LETTERS + b] as number)
    substitute[b * LETTERS + a] = Math.min(0.4, substitute[b * LETTERS + a] as number)
  }
  return { substitute, indel }
}

const row = /* @__PURE__ */ new Float32Array(MAX + 1)

/**
 * @param a Letter codes, 1 to 26; only the first 64 count.
 * @param b Letter codes.
 * @returns Similarity, 0 to 1; symmetric; 0 if either is empty.
 */
export function weightedSimilarity(a: Uint8Array, b: Uint8Array): number {
  const n = Math.min(a.length, MAX)
  const m = Math.min(b.length, MAX)
  if (n === 0 || m === 0) return 0
  costs ??= makeCosts()
  const { substitute, indel } = costs
  row[0] = 0
  for (let j = 1; j <= m; j++) row[j] = (row[j - 1] as number) + gap(b, j - 1, indel)
  for (let i = 1; i <= n; i++) {
    let diagonal: number = row[0]
    const ca = a[i - 1] as number
    const gapA = gap(a, i - 1, indel)
    const base = ca * LETTERS
    let left = diagonal + gapA
    row[0] = left
    for (let j = 1; j <= m; j++) {
      const above = row[j] as number
      let best = diagonal + (substitute[base + (b[j - 1] as number)] as number)
      const del = above + gapA
      if (del < best) best = del
      const ins = left + gap(b, j - 1, indel)
      if (ins < best) best = ins
      diagonal = above
      row[j] = left = best
    }
  }
  const cost = row[m] as number
  const longer = Math.max(n, m)
  return cost >= longer ? 0 : 1 - cost / longer
}

/** A letter that doubles the one before it is nearly free to lose. */
function gap(s: Uint8Array, at: number, indel: Float32Array): number {
  const code = s[at] as number
  return at > 0 && s[at - 1] === code ? 0.1 : (indel[code] as number)
}
