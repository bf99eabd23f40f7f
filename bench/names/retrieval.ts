import jaroWinkler from 'talisman/metrics/jaro-winkler.js'
import anyAscii from 'any-ascii'
import type { Registry as PeopleRegistry } from '../../src/registry/types.ts'
import type { StructuredName } from '../../src/normalise/types.ts'
import type { FullName } from './full-names.ts'
import { sharedHit } from './shared-hit.ts'
import { compareNames, createRegistry, defaultModel, nameKeys, nameTokens, structureName } from './library.ts'

/** The Latin side: every Latin name of the file, with an index of its keys. */
export interface Registry {
  readonly names: readonly string[]
  readonly structured: readonly StructuredName[]
  readonly index: ReadonlyMap<string, readonly number[]>
  /** The same names as people of a registry, by place: what `kinmatch search` looks in. */
  readonly people: PeopleRegistry
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
  /** Through the registry and the scored model, with their own candidates and ties. */
  readonly searched: Outcome
  /** A true name is among the fiftieth of the registry that is compared: that shares the rarest keys. */
  readonly reached: boolean
  /** A true name is among the hundredth that shares the rarest keys. */
  readonly reachedInOnePerCent: boolean
  /** Share of the registry that was compared. */
  readonly share: number
  readonly milliseconds: number
  /** Processor time of `searched`. */
  readonly searchMilliseconds: number
}

/** Blocks larger than this share of the registry are skipped, as a registry would. */
const MAX_BLOCK = 0.05
/** Share of the registry that is compared with a query. */
const COMPARED = 0.02
/** Weight of a key that one word of the name has, against keys of several words: it covers more of a shorter name. */
const WORD_WEIGHT = 4

export async function buildRegistry(names: readonly string[]): Promise<Registry> {
  const structured = names.map((name) => structureName(name))
  const index = new Map<string, number[]>()
  const people = await createRegistry(defaultModel())
  structured.forEach((name, at) => {
    for (const key of [...nameKeys(name), ...wordKeys(name)]) {
      const block = index.get(key)
      if (block === undefined) index.set(key, [at])
      else block.push(at)
    }
    people.add({ id: String(at), names: [{ full: names[at] }] })
  })
  // A search lays the index out where nobody has done so, and that is work of building it.
  people.stats()
  return { names, structured, index, people, ascii: names.map(bothOrders) }
}

/** Skeletons of single words, which search asks for as well ("name token"). */
function wordKeys(name: StructuredName): readonly string[] {
  return nameTokens(name).map((code) => `word ${code}`)
}

export function bothOrders(name: string): readonly [string, string] {
  const words = anyAscii(name).toLowerCase().trim().split(/\s+/)
  return [words.join(' '), [...words.slice(-1), ...words.slice(0, -1)].join(' ')]
}

/** A query in native script against the registry, by keys and score, and by any-ascii with Jaro-Winkler. */
export function query(row: FullName, truth: ReadonlySet<string>, registry: Registry): QueryResult {
  const start = process.cpuUsage()
  const { candidates, scores } = direct(row.native, registry)
  const milliseconds = millisecondsSince(start)
  const isTrue = (at: number): boolean => truth.has(registry.names[at] as string)
  const all = registry.names.map((_, at) => at)
  const searchStart = process.cpuUsage()
  const hits = registry.people.search({ id: 'q', names: [{ full: row.native }] }).hits
  const searchMilliseconds = millisecondsSince(searchStart)
  return {
    ours: outcome(candidates, scores, isTrue),
    searched: listed(hits.map(({ id }) => isTrue(Number(id)))),
    baseline: outcome(all, baselineScores(row.native, registry), isTrue),
    reached: candidates.some(isTrue),
    reachedInOnePerCent: candidates.slice(0, Math.floor(registry.names.length / 100)).some(isTrue),
    share: candidates.length / registry.names.length,
    milliseconds,
    searchMilliseconds,
  }
}

function millisecondsSince(start: NodeJS.CpuUsage): number {
  const { user, system } = process.cpuUsage(start)
  return (user + system) / 1000
}

/** A name's candidates by keys, and the bits of each. */
export function direct(
  native: string,
  registry: Registry,
): { readonly candidates: readonly number[]; readonly scores: readonly number[] } {
  const name = structureName(native)
  const candidates = mostPromising(name, registry)
  const scores = candidates.map((at) => compareNames(name, registry.structured[at] as StructuredName).bits)
  return { candidates, scores }
}

/**
 * Who shares keys with the name, those with the rarest and most of them first: by the sum of squared surprise. Readings of Han
 * are different names, of which one is meant, so that what speaks for one says nothing for another.
 */
function mostPromising(name: StructuredName, registry: Registry): readonly number[] {
  const readings = [name, ...(name.alternatives ?? [])]
  const apart = name.script === 'Han' ? readings.map((r) => ({ ...r, alternatives: [] })) : [name]
  const all = new Map<number, number>()
  for (const reading of apart) {
    const words = Math.min(...(apart.length > 1 ? [reading] : readings).map((n) => n.tokens.length))
    for (const [at, weight] of promise(reading, words, registry))
      all.set(at, Math.max(all.get(at) ?? 0, weight))
  }
  const sorted = [...all].sort((x, y) => y[1] - x[1])
  return sorted.slice(0, Math.floor(COMPARED * registry.names.length)).map(([at]) => at)
}

function promise(name: StructuredName, words: number, registry: Registry): ReadonlyMap<number, number> {
  const weights = new Map<number, number>()
  const size = registry.names.length
  const add = (key: string, weight: number): void => {
    const block = registry.index.get(key)
    if (block === undefined || block.length > MAX_BLOCK * size) return
    const worth = weight * Math.log2(size / block.length) ** 2
    for (const at of block) weights.set(at, (weights.get(at) ?? 0) + worth)
  }
  for (const key of nameKeys(name)) add(key, 1)
  for (const key of wordKeys(name)) add(key, WORD_WEIGHT / Math.max(1, words))
  return weights
}

/** Of a list that is in order, without ties. */
function listed(hits: readonly boolean[]): Outcome {
  return { at1: hits[0] === true ? 1 : 0, at10: hits.slice(0, 10).includes(true) ? 1 : 0 }
}

function baselineScores(native: string, registry: Registry): readonly number[] {
  const text = anyAscii(native).toLowerCase().trim()
  return registry.ascii.map(([a, b]) => Math.max(jaroWinkler(text, a), jaroWinkler(text, b)))
}

export function outcome(
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
  const ties = candidates.filter((_, i) => scores[i] === best)
  const others = ties.filter((at) => !isTrue(at)).length
  return { at1: sharedHit(ties.length, others, 1 - above), at10: sharedHit(ties.length, others, 10 - above) }
}
