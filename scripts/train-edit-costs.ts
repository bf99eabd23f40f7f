/**
 * Learns src/data/edit-costs.ts from aligned single names: `tsx scripts/train-edit-costs.ts [--check] [--latin]`
 * (`--latin`: only the table inside Latin). Likelihood ratios first (edit-costs/transducer.ts), then, across scripts, moved
 * until near names that are two are told apart (edit-costs/contrast.ts) and scaled back to what the ratios say (edit-costs/scale.ts). Input: the CC0, Apache, MIT and BSD rows of
 * names/tokens_cross_script.train.csv with sim >= .4 and names/ar2en.train.txt (Apache-2.0). A tenth of the Latin forms is
 * kept aside by hash before anything is learned. Deterministic: sorted input, no randomness.
 */
import { hash32 } from '../bench/names/hash.ts'
import { lookAlikes } from '../bench/names/look-alikes.ts'
import { type TokenPair, readTokenPairs } from '../bench/names/token-pairs.ts'
import { readVariantPairs } from '../bench/names/variant-pairs.ts'
import { CHUNKS } from '../src/compare/names/words/learned-table.ts'
import { letterCodes } from '../src/compare/names/words/token-code.ts'
import { weightedSimilarity } from '../src/compare/names/words/token-weighted.ts'
import { contrast, type Example } from './edit-costs/contrast.ts'
import { packEdges, packOperations } from './edit-costs/pack.ts'
import { scaleOf } from './edit-costs/scale.ts'
import { likelihoodRatios, type Pair } from './edit-costs/transducer.ts'
import { readTable, writeTable } from './write-table.ts'

/** What an operation of single letters costs that was never seen. */
const UNSEEN = -6
/** Readings of a word that learning looks at. */
const READINGS = 4
const LANGUAGES = ['ar', 'he', 'ru', 'ko', 'kana', 'zh'] as const
/** What the pooled tables take of each language. */
const POOLED_PAIRS = 4000
const POOLED_EXAMPLES = 3000
/** Those with contrast: the others write sounds too coarsely, and their pairs are too often of two names. */
const SPELLED: ReadonlySet<string> = new Set(['ar', 'he', 'ru', 'kana'])

function coded(rows: readonly TokenPair[]): Pair[] {
  const seen = new Set<string>()
  const out: Pair[] = []
  for (const row of rows) {
    const key = `${row.romanised}\t${row.latin}`
    if (seen.has(key) || row.romanised.length < 1 || row.latin.length < 1 || row.latin.length > 24) continue
    seen.add(key)
    out.push({ a: letterCodes(row.romanised), b: letterCodes(row.latin) })
  }
  return out
}

/** Words with their look-alikes, in an order that has nothing to do with the file's. */
function examplesOf(rows: readonly TokenPair[]): readonly Example[] {
  return lookAlikes(rows, rows, rows)
    .map(({ pair, lookAlikes: near }) => ({ pair, near, key: hash32(`${pair.native}\t${pair.latin}`) }))
    .sort((x, y) => x.key - y.key)
    .map(({ pair, near }) => ({
      readings: pair.variants.slice(0, READINGS).map(letterCodes),
      own: letterCodes(pair.latin),
      others: near.map(letterCodes),
    }))
}

/** Likelihood ratios, in which single letters that were never seen take part. */
function ratiosOf(pairs: readonly Pair[]): Float64Array {
  const bits = likelihoodRatios(pairs)
  for (let a = 0; a < 27; a++)
    for (let b = 0; b < 27; b++)
      if (a + b > 0 && Number.isNaN(bits[a * CHUNKS + b])) bits[a * CHUNKS + b] = UNSEEN
  return bits
}

const source = readTable('edit-costs.ts')
const packed: Record<string, string> = {}
for (const [, table = '', value = ''] of source.matchAll(/^ {2}(\w+): `([^`]*)`/gm)) packed[table] = value
let scales = /^const SCALE\b.*$/m.exec(source)![0]
const found: string[] = []

/** @param rows What the table is scaled by. */
function put(
  table: string,
  pairs: readonly Pair[],
  examples: readonly Example[],
  rows: readonly TokenPair[],
): void {
  const ratios = ratiosOf(pairs)
  const costs = contrast(ratios, examples)
  packed[table] = packOperations(costs.operations)
  packed[`${table}Starts`] = packEdges(costs.starts)
  packed[`${table}Ends`] = packEdges(costs.ends)
  const scale = scaleOf(ratios, costs, rows).toFixed(3)
  found.push(`${table}: ${scale}`)
  console.log(table, packed[table].length, 'characters, scale', scale)
}

if (!process.argv.includes('--latin')) {
  const rows = readTokenPairs().filter((row) => !row.heldOut)
  const own = LANGUAGES.map((table) => rows.filter((row) => row.table === table))
  for (const [k, table] of LANGUAGES.entries())
    if (SPELLED.has(table)) put(table, coded(own[k]!), examplesOf(own[k]!), own[k]!)
    else packed[table] = packOperations(likelihoodRatios(coded(own[k]!)))
  const pooled = coded(own.flatMap((list) => list.slice(0, POOLED_PAIRS)))
  const spelled = own.filter((_, k) => SPELLED.has(LANGUAGES[k]!))
  const examples = spelled.map(examplesOf)
  const turns = Array.from({ length: POOLED_EXAMPLES }, (_, at) => examples.flatMap((list) => list[at] ?? []))
  put(
    'spelled',
    pooled,
    turns.flat(),
    spelled.flatMap((list) => list.slice(0, POOLED_PAIRS)),
  )
  packed['pooled'] = packOperations(likelihoodRatios(pooled))
  scales = `const SCALE: Readonly<Record<Contrasted, number>> = { ${found.join(', ')} }`
}
// Spelling variants inside Latin: human-labelled pairs (tfmorris/Names, Apache-2.0), both ways round, nicknames left out.
const variants = readVariantPairs().filter((p) => !p.heldOut)
const similar = (same: boolean): Pair[] =>
  variants
    .filter((p) => p.same === same)
    .map((p) => ({ a: letterCodes(p.first), b: letterCodes(p.second) }))
    .filter((p) => weightedSimilarity(p.a, p.b) >= 0.6)
    .flatMap(({ a, b }) => [
      { a, b },
      { a: b, b: a },
    ])
delete packed['latin']
packed['latin'] = packOperations(likelihoodRatios(similar(true), similar(false)))
const body = Object.entries(packed)
  .map(([k, v]) => `  ${k}: \`${v}\`,`)
  .join('\n')
const made = source
  .replace(/^const SCALE\b.*$/m, scales)
  .replace(
    /const PACKED[\s\S]*?\n\}\n/,
    () => `const PACKED: Readonly<Record<Packed, string>> = {\n${body}\n}\n`,
  )
writeTable('edit-costs.ts', made)
