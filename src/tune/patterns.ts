import type { RuleIndex } from '../block/rule-index.ts'
import { createCandidates } from '../block/candidates.ts'
import { type ComparisonShape, createComparer } from '../compare/comparer.ts'
import type { Population } from '../encode/population.ts'

/** Agreement patterns of the candidate pairs: `levels[p * width + k]` is the level code of comparison k in pattern p. */
export interface PatternCounts {
  readonly width: number
  readonly levels: Uint8Array
  readonly counts: Float64Array
  readonly pairs: number
}

/**
 * Counts how often each combination of levels occurs among the candidate pairs, so that EM works on thousands of
 * patterns instead of millions of pairs. Patterns come sorted, whatever the order of the records.
 */
export function countPatterns(
  population: Population,
  indexes: readonly RuleIndex[],
  shapes: readonly ComparisonShape[],
  signal?: AbortSignal,
): PatternCounts {
  const comparers = shapes.map((shape) => createComparer(population, shape))
  const candidates = createCandidates(population, indexes)
  const table = new Map<string, number>()
  const last = population.linking ? population.split : population.size
  let pairs = 0
  const codes = new Array<number>(shapes.length)
  for (let i = 0; i < last; i++) {
    if ((i & 63) === 0) signal?.throwIfAborted()
    candidates(i, (j) => {
      for (let k = 0; k < comparers.length; k++) codes[k] = comparers[k]!.level(i, j)
      const key = String.fromCharCode(...codes)
      table.set(key, (table.get(key) ?? 0) + 1)
      pairs++
    })
  }
  return pack(table, shapes.length, pairs)
}

function pack(table: ReadonlyMap<string, number>, width: number, pairs: number): PatternCounts {
  const keys = [...table.keys()].sort()
  const levels = new Uint8Array(keys.length * width)
  const counts = new Float64Array(keys.length)
  for (const [p, key] of keys.entries()) {
    for (let k = 0; k < width; k++) levels[p * width + k] = key.charCodeAt(k)
    counts[p] = table.get(key)!
  }
  return { width, levels, counts, pairs }
}
