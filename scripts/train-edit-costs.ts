/**
 * Learns src/data/edit-costs.ts from aligned single names: `tsx scripts/train-edit-costs.ts [--check] [--latin]`
 * (`--latin`: only the table inside Latin).
 * EM over a memoryless many-to-many transducer (chunks up to 2:2), then log-likelihood ratios against a letter
 * background. Input: the CC0, Apache, MIT and BSD rows of names/tokens_cross_script.train.csv with sim >= .4 and
 * names/ar2en.train.txt (Apache-2.0). A tenth of the Latin forms is kept aside by hash before anything is learned.
 * Deterministic: sorted input, no randomness.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { CONSONANT_CLASS, letterCodes } from '../src/compare/names/token-code.ts'
import { CHUNKS } from '../src/compare/names/learned-table.ts'
import { type TokenPair, readTokenPairs } from '../bench/names/token-pairs.ts'
import { readVariantPairs } from '../bench/names/variant-pairs.ts'
import { weightedSimilarity } from '../src/compare/names/token-weighted.ts'

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

interface Pair {
  readonly a: Uint8Array
  readonly b: Uint8Array
  readonly weight: number
}

const index = (s: Uint8Array, end: number, size: number): number =>
  size === 0
    ? 0
    : size === 1
      ? (s[end - 1] as number)
      : 27 + 26 * ((s[end - 2] as number) - 1) + (s[end - 1] as number) - 1
const OPS: readonly (readonly [number, number])[] = [
  [0, 1],
  [1, 0],
  [1, 1],
  [2, 1],
  [1, 2],
  [2, 2],
]
const prior = ([x, y]: readonly [number, number]): number =>
  (x === 2 ? CHUNK_PRIOR : 1) * (y === 2 ? CHUNK_PRIOR : 1)

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
  for (const { a, b, weight } of pairs) {
    const n = a.length
    const m = b.length
    const w = m + 1
    const alpha = new Float64Array((n + 1) * w)
    const beta = new Float64Array((n + 1) * w)
    alpha[0] = 1
    for (let i = 0; i <= n; i++) {
      for (let j = 0; j <= m; j++) {
        for (const op of OPS) {
          const [x, y] = op
          if (x > i || y > j) continue
          const g = (gamma[index(a, i, x) * CHUNKS + index(b, j, y)] as number) * prior(op)
          alpha[i * w + j] = (alpha[i * w + j] as number) + (alpha[(i - x) * w + j - y] as number) * g
        }
      }
    }
    const total = alpha[n * w + m] as number
    if (!(total > 0)) continue
    beta[n * w + m] = 1
    for (let i = n; i >= 0; i--) {
      for (let j = m; j >= 0; j--) {
        const back = beta[i * w + j] as number
        if (back === 0) continue
        for (const op of OPS) {
          const [x, y] = op
          if (x > i || y > j) continue
          const at = index(a, i, x) * CHUNKS + index(b, j, y)
          const g = (gamma[at] as number) * prior(op)
          const from = (i - x) * w + j - y
          counts[at] = (counts[at] as number) + (weight * (alpha[from] as number) * g * back) / total
          beta[from] = (beta[from] as number) + g * back
        }
      }
    }
  }
  return counts
}

function background(pairs: readonly Pair[], side: 'a' | 'b'): Float64Array {
  const counts = new Float64Array(27).fill(1)
  for (const pair of pairs) for (const c of pair[side]) counts[c] = (counts[c] as number) + pair.weight
  counts[0] = 0
  return normalise(counts)
}

/** log2 of a chunk's background probability. */
function logOf(chunk: number, p: Float64Array): number {
  if (chunk === 0) return 0
  if (chunk < 27) return Math.log2(p[chunk] as number)
  return (
    Math.log2(p[Math.floor((chunk - 27) / 26) + 1] as number) +
    Math.log2(p[((chunk - 27) % 26) + 1] as number)
  )
}

/** Probabilities of the operations, and how often each was used. */
function fit(pairs: readonly Pair[]): { readonly gamma: Float64Array; readonly counts: Float64Array } {
  let gamma = initial()
  let counts = gamma
  for (let round = 0; round < ITERATIONS; round++) {
    counts = expect(pairs, gamma)
    const smooth = counts.slice()
    for (let a = 0; a < 27; a++)
      for (let b = 0; b < 27; b++)
        if (a + b > 0) smooth[a * CHUNKS + b] = (smooth[a * CHUNKS + b] as number) + SMOOTHING
    gamma = normalise(smooth)
  }
  return { gamma, counts }
}

/** log2 odds of each operation in pairs of one name against look-alikes that are two, towards 0 where it is seldom. */
function contrast(same: Float64Array, different: Float64Array): Float64Array {
  const total = (counts: Float64Array): number => counts.reduce((sum, c) => sum + c, 0)
  const share = total(same) / total(different)
  return same.map((c, at) =>
    Math.log2((c + CONTRAST_PRIOR) / ((different[at] as number) * share + CONTRAST_PRIOR)),
  )
}

/**
 * Quantised log-likelihood ratios, 1/8 bit, 128 = 0 bits; 0 = no such operation.
 * @param lookAlikes Pairs of similar names that are two: what happens in them as well says less.
 */
function learn(pairs: readonly Pair[], lookAlikes: readonly Pair[] = []): Uint8Array {
  const { gamma, counts } = fit(pairs)
  const odds = lookAlikes.length > 0 ? contrast(counts, fit(lookAlikes).counts) : undefined
  const pa = background(pairs, 'a')
  const pb = background(pairs, 'b')
  const out = new Uint8Array(CHUNKS * CHUNKS)
  for (let a = 0; a < CHUNKS; a++) {
    for (let b = 0; b < CHUNKS; b++) {
      const at = a * CHUNKS + b
      if (at === 0 || (counts[at] as number) < MIN_COUNT) continue
      const op: [number, number] = [a === 0 ? 0 : a < 27 ? 1 : 2, b === 0 ? 0 : b < 27 ? 1 : 2]
      const bits =
        Math.log2((gamma[at] as number) * prior(op)) -
        logOf(a, pa) -
        logOf(b, pb) +
        CONTRAST * (odds?.[at] ?? 0)
      out[at] = Math.max(1, Math.min(255, 128 + Math.round(bits * 8)))
    }
  }
  return out
}

const CHARS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-./:;<=>?@[]^_|}~"'
const name = (chunk: number): string =>
  chunk === 0
    ? ''
    : chunk < 27
      ? String.fromCharCode(96 + chunk)
      : String.fromCharCode(97 + Math.floor((chunk - 27) / 26)) +
        String.fromCharCode(97 + ((chunk - 27) % 26))

/** Per first chunk: `a` then ` ` and, for each second chunk, its letters and one character of value (1/4 bit). */
function pack(table: Uint8Array): string {
  const lines: string[] = []
  for (let a = 0; a < CHUNKS; a++) {
    let line = ''
    for (let b = 0; b < CHUNKS; b++) {
      const q = table[a * CHUNKS + b] as number
      if (q === 0) continue
      const step = Math.max(0, Math.min(CHARS.length - 1, Math.round((q - 128) / 2) + 24))
      line += name(b) + CHARS[step]
    }
    if (line !== '') lines.push(`${name(a)} ${line}`)
  }
  return lines.join('\n')
}

function coded(rows: readonly TokenPair[]): Pair[] {
  const seen = new Set<string>()
  const out: Pair[] = []
  for (const row of rows) {
    const key = `${row.romanised}\t${row.latin}`
    if (seen.has(key) || row.romanised.length < 1 || row.latin.length < 1 || row.latin.length > 24) continue
    seen.add(key)
    out.push({ a: letterCodes(row.romanised), b: letterCodes(row.latin), weight: 1 })
  }
  return out
}

const names = ['ar', 'he', 'ru', 'ko', 'kana', 'zh']
const path = new URL('../src/data/edit-costs.ts', import.meta.url)
const source = readFileSync(path, 'utf8')
const packed: Record<string, string> = {}
for (const [, table = '', value = ''] of source.matchAll(/^ {2}(\w+): `([^`]*)`/gm)) packed[table] = value
if (!process.argv.includes('--latin')) {
  const rows = readTokenPairs().filter((row) => !row.heldOut)
  for (const table of names) {
    const pairs = coded(rows.filter((row) => row.table === table))
    packed[table] = pack(learn(pairs))
    console.log(table, pairs.length, 'pairs', packed[table]?.length, 'characters')
  }
  const pooled = coded(names.flatMap((table) => rows.filter((row) => row.table === table).slice(0, 4000)))
  packed['pooled'] = pack(learn(pooled))
  console.log('pooled', pooled.length, packed['pooled']?.length)
}
// Spelling variants inside Latin: human-labelled pairs (tfmorris/Names, Apache-2.0), both ways round, nicknames left out.
const variants = readVariantPairs().filter((p) => !p.heldOut)
const similar = (same: boolean): Pair[] =>
  variants
    .filter((p) => p.same === same)
    .map((p) => ({ a: letterCodes(p.first), b: letterCodes(p.second) }))
    .filter((p) => weightedSimilarity(p.a, p.b) >= 0.6)
    .flatMap(({ a, b }) => [
      { a, b, weight: 1 },
      { a: b, b: a, weight: 1 },
    ])
const latin = similar(true)
packed['latin'] = pack(learn(latin, similar(false)))
console.log('latin', latin.length, packed['latin']?.length)
const body = Object.entries(packed)
  .map(([k, v]) => `  ${k}: \`${v}\`,`)
  .join('\n')
const made = source.replace(
  /const PACKED[\s\S]*?\n\}\n/,
  () => `const PACKED: Readonly<Record<EditCostTable, string>> = {\n${body}\n}\n`,
)
if (process.argv.includes('--check')) {
  console.log(
    made === source ? 'edit costs: up to date' : 'edit costs: the table differs from what training gives',
  )
  process.exitCode = made === source ? 0 : 1
} else {
  writeFileSync(path, made)
}
