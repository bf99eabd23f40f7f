import type { RuleIndex } from '../block/rule-index.ts'
import { createCandidates } from '../block/candidates.ts'
import { visitOrder } from '../block/visit-order.ts'
import { type ComparisonShape, createComparer } from '../compare/comparer.ts'
import type { Population } from '../encode/population.ts'
import { PatternTable } from './pattern-table.ts'

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
  const table = new PatternTable(shapes.map((shape) => shape.conditions.length))
  const last = population.linking ? population.split : population.size
  let columns: Uint8Array[] = []
  let room = 0
  let pairs = 0
  const order = visitOrder(indexes, last)
  for (let n = 0; n < last; n++) {
    if ((n & 63) === 0) signal?.throwIfAborted()
    const i = order[n]!
    const count = candidates.of(i)
    if (count > room) {
      room = 2 * count
      columns = comparers.map(() => new Uint8Array(room))
    }
    for (let k = 0; k < comparers.length; k++)
      comparers[k]!.levels(i, candidates.partners, count, columns[k]!)
    for (let p = 0; p < count; p++) table.add(columns, p)
    pairs += count
  }
  return { width: shapes.length, ...table.finish(), pairs }
}
