/**
 * Log-likelihood ratios of edit operations from aligned pairs: EM over a memoryless many-to-many transducer (chunks of up to
 * two letters a side; Ristad & Yianilos 1998, Jiampojamarn, Kondrak & Sherif 2007), then against a letter background.
 */
import { CHUNKS } from '../../src/compare/names/words/learned-table.ts'
import { CONSONANT_CLASS } from '../../src/compare/names/words/consonant-class.ts'
import { alignments } from './expected-uses.ts'

export interface Pair {
  readonly a: Uint8Array
  readonly b: Uint8Array
}

const ITERATIONS = 8
/** What a chunk of two letters must earn: without it EM glues everything into 2:2 chunks. */
const CHUNK_PRIOR = 0.5
const SMOOTHING = 0.02
/** Operations with fewer expected uses are not stored. */
const MIN_COUNT = 2.5
/** Weight of what look-alikes teach against the likelihood ratio, and pseudo-counts that keep it near 0. */
const CONTRAST = 2
const CONTRAST_PRIOR = 6
const VOWELS = new Set([1, 5, 9, 15, 21, 8, 23, 25])

const isLong = (chunk: number): boolean => chunk >= 27
const prior = (a: number, b: number): number => (isLong(a) ? CHUNK_PRIOR : 1) * (isLong(b) ? CHUNK_PRIOR : 1)

function initial(): Float64Array {
  const gamma = new Float64Array(CHUNKS * CHUNKS).fill(0.3)
  for (let a = 0; a < 27; a++) {
    for (let b = 0; b < 27; b++) {
      const vowels = VOWELS.has(a) && VOWELS.has(b)
      const same =
        a === b ? 40 : a > 0 && CONSONANT_CLASS[a] === CONSONANT_CLASS[b] && !vowels ? 8 : vowels ? 8 : 0.3
      gamma[a * CHUNKS + b] = a === 0 && b === 0 ? 0 : a === 0 || b === 0 ? (VOWELS.has(a + b) ? 4 : 1) : same
    }
  }
  return normalise(gamma)
}

function normalise(counts: Float64Array): Float64Array {
  let total = 0
  for (const c of counts) total += c
  return counts.map((c) => c / total)
}

/** One EM step: expected uses of each operation. */
function expect(pairs: readonly Pair[], gamma: Float64Array): Float64Array {
  const counts = new Float64Array(CHUNKS * CHUNKS)
  const weights = gamma.map((g, at) => g * prior(Math.floor(at / CHUNKS), at % CHUNKS))
  for (const { a, b } of pairs)
    alignments(weights, a, b)?.forEach((at, count) => {
      counts[at] = counts[at]! + count
    })
  return counts
}

function background(pairs: readonly Pair[], side: 'a' | 'b'): Float64Array {
  const counts = new Float64Array(27).fill(1)
  for (const pair of pairs) for (const c of pair[side]) counts[c] = counts[c]! + 1
  counts[0] = 0
  return normalise(counts)
}

/** log2 of a chunk's background probability. */
function logOf(chunk: number, p: Float64Array): number {
  if (chunk === 0) return 0
  if (chunk < 27) return Math.log2(p[chunk]!)
  return Math.log2(p[Math.floor((chunk - 27) / 26) + 1]!) + Math.log2(p[((chunk - 27) % 26) + 1]!)
}

/** Probabilities of the operations, and how often each was used. */
function fit(pairs: readonly Pair[]): { readonly gamma: Float64Array; readonly counts: Float64Array } {
  let gamma = initial()
  let counts = gamma
  for (let round = 0; round < ITERATIONS; round++) {
    counts = expect(pairs, gamma)
    const smooth = counts.slice()
    for (let a = 0; a < 27; a++)
      for (let b = 0; b < 27; b++) if (a + b > 0) smooth[a * CHUNKS + b] = smooth[a * CHUNKS + b]! + SMOOTHING
    gamma = normalise(smooth)
  }
  return { gamma, counts }
}

/** log2 odds of each operation in pairs of one name against look-alikes that are two, towards 0 where it is seldom. */
function oddsOf(same: Float64Array, different: Float64Array): Float64Array {
  const total = (counts: Float64Array): number => counts.reduce((sum, c) => sum + c, 0)
  const share = total(same) / total(different)
  return same.map((c, at) => Math.log2((c + CONTRAST_PRIOR) / (different[at]! * share + CONTRAST_PRIOR)))
}

/**
 * @param lookAlikes Pairs of similar names that are two: what happens in them as well says less.
 * @returns Bits by `a * 703 + b`, NaN where no such operation was seen.
 */
export function likelihoodRatios(pairs: readonly Pair[], lookAlikes: readonly Pair[] = []): Float64Array {
  const { gamma, counts } = fit(pairs)
  const odds = lookAlikes.length > 0 ? oddsOf(counts, fit(lookAlikes).counts) : undefined
  const pa = background(pairs, 'a')
  const pb = background(pairs, 'b')
  const out = new Float64Array(CHUNKS * CHUNKS).fill(Number.NaN)
  for (let a = 0; a < CHUNKS; a++)
    for (let b = 0; b < CHUNKS; b++) {
      const at = a * CHUNKS + b
      if (at === 0 || counts[at]! < MIN_COUNT) continue
      out[at] =
        Math.log2(gamma[at]! * prior(a, b)) - logOf(a, pa) - logOf(b, pb) + CONTRAST * (odds?.[at] ?? 0)
    }
  return out
}
