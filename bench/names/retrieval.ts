import jaroWinkler from 'talisman/metrics/jaro-winkler.js'
import anyAscii from 'any-ascii'
import { compareNames } from '../../src/compare/compare-names.ts'
import { nameKeys } from '../../src/encode/name-keys.ts'
import { structureName } from '../../src/normalise/structure-name.ts'
import type { StructuredName } from '../../src/normalise/types.ts'
import { hash32, readCsv } from './csv.ts'

/** A row of the full names file. */
export interface FullName {
  readonly native: string
  readonly group: string
  readonly source: string
  readonly latin: string
}

/** The Latin side: every Latin name of the file, with an index of its keys. */
export interface Registry {
  readonly names: readonly string[]
  readonly structured: readonly StructuredName[]
  readonly index: ReadonlyMap<string, readonly number[]>
  /** Names with the first and the last word exchanged, for the baseline. */
  readonly ascii: readonly (readonly [string, string])[]
}

export interface Outcome {
  /** 1 for a hit at the first place, shared among ties. */
  readonly at1: number
  readonly at10: number
}

export interface QueryResult {
  readonly ours: Outcome
  readonly baseline: Outcome
  /** A true name shares a key. */
  readonly reached: boolean
  /** A true name is among the hundredth of the registry that shares the rarest keys. */
  readonly reachedInOnePerCent: boolean
  /** Share of all candidates that share a key. */
  readonly share: number
  readonly milliseconds: number
}

/** Blocks larger than this share of the registry are skipped, as a registry would. */
const MAX_BLOCK = 0.05

export function readFullNames(): {
  readonly rows: readonly FullName[]
  readonly truth: ReadonlyMap<string, ReadonlySet<string>>
  readonly latin: readonly string[]
} {
  const truth = new Map<string, Set<string>>()
  const rows = readCsv('names/cross_script.dev.csv').map((row): FullName => {
    const native = row['native_name'] ?? ''
    const latin = row['latin_name'] ?? ''
    const set = truth.get(native) ?? new Set()
    truth.set(native, set)
    set.add(latin)
    for (const alt of (row['latin_alts'] ?? '').split('|')) if (alt !== '') set.add(alt)
    return {
      native,
      latin,
      source: row['source'] ?? '',
      group: groupOf(row['script'] ?? '', row['lang'] ?? '', native),
    }
  })
  return { rows, truth, latin: [...new Set(rows.map((row) => row.latin))] }
}

function groupOf(script: string, lang: string, native: string): string {
  if (script !== 'Han') return script
  if (lang.startsWith('ja')) return 'Han, Japanese'
  return lang.startsWith('zh') && !native.includes('·') ? 'Han, Chinese people' : 'Han, other'
}

export function buildRegistry(names: readonly string[]): Registry {
  const structured = names.map((name) => structureName(name))
  const index = new Map<string, number[]>()
  structured.forEach((name, at) => {
    for (const key of nameKeys(name)) {
      const block = index.get(key)
      if (block === undefined) index.set(key, [at])
      else block.push(at)
    }
  })
  return { names, structured, index, ascii: names.map(bothOrders) }
}

function bothOrders(name: string): readonly [string, string] {
  const words = anyAscii(name).toLowerCase().trim().split(/\s+/)
  return [words.join(' '), [...words.slice(-1), ...words.slice(0, -1)].join(' ')]
}

/** A query in native script against the registry, by keys and score, and by any-ascii with Jaro-Winkler. */
export function query(row: FullName, truth: ReadonlySet<string>, registry: Registry): QueryResult {
  const start = performance.now()
  const name = structureName(row.native)
  const weights = new Map<number, number>()
  for (const key of nameKeys(name)) {
    const block = registry.index.get(key)
    if (block !== undefined && block.length <= MAX_BLOCK * registry.names.length) {
      const weight = Math.log2(registry.names.length / block.length)
      for (const at of block) weights.set(at, (weights.get(at) ?? 0) + weight)
    }
  }
  const candidates = [...weights.keys()]
  const scores = candidates.map((at) => compareNames(name, registry.structured[at] as StructuredName).bits)
  const milliseconds = performance.now() - start
  const isTrue = (at: number): boolean => truth.has(registry.names[at] as string)
  const all = registry.names.map((_, at) => at)
  return {
    ours: outcome(candidates, scores, isTrue),
    baseline: outcome(all, baselineScores(row.native, registry), isTrue),
    reached: candidates.some(isTrue),
    reachedInOnePerCent: firstPerCent(weights, registry.names.length).some(isTrue),
    share: candidates.length / registry.names.length,
    milliseconds,
  }
}

function firstPerCent(weights: ReadonlyMap<number, number>, names: number): readonly number[] {
  const sorted = [...weights].sort((x, y) => y[1] - x[1])
  return sorted.slice(0, Math.floor(names / 100)).map(([at]) => at)
}

function baselineScores(native: string, registry: Registry): readonly number[] {
  const text = anyAscii(native).toLowerCase().trim()
  return registry.ascii.map(([a, b]) => Math.max(jaroWinkler(text, a), jaroWinkler(text, b)))
}

function outcome(
  candidates: readonly number[],
  scores: readonly number[],
  isTrue: (at: number) => boolean,
): Outcome {
  let best = -Infinity
  candidates.forEach((at, i) => {
    if (isTrue(at)) best = Math.max(best, scores[i] as number)
  })
  if (best === -Infinity) return { at1: 0, at10: 0 }
  const above = scores.filter((s) => s > best).length
  const ties = scores.filter((s) => s === best).length
  return { at1: above === 0 ? 1 / ties : 0, at10: above >= 10 ? 0 : Math.min(1, (10 - above) / ties) }
}

/** At most `limit` rows, drawn by a hash of the row. */
export function sample<T extends { readonly native: string; readonly latin: string }>(
  rows: readonly T[],
  limit: number,
): readonly T[] {
  const keyed = rows.map((row) => ({ row, key: hash32(`${row.native}\t${row.latin}`) }))
  return keyed
    .sort((x, y) => x.key - y.key)
    .slice(0, limit)
    .map((x) => x.row)
}
