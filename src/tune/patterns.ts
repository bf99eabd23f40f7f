import type { RuleIndex } from '../block/rule-index.ts'
import { createCandidates } from '../block/candidates.ts'
import { visitOrder } from '../block/visit-order.ts'
import { type ComparisonShape, createComparer } from '../compare/comparer.ts'
import { idRows } from '../encode/id-rows.ts'
import { hashString } from '../internal/hash.ts'
import type { Population } from '../encode/population.ts'
import { PatternTable } from './pattern-table.ts'

/** Agreement patterns of the candidate pairs: `levels[p * width + k]` is the level code of comparison k in pattern p. */
export interface PatternCounts {
  readonly width: number
  readonly levels: Uint8Array
  readonly counts: Float64Array
  /** Candidate pairs; in large files an estimate, like `counts`. */
  readonly pairs: number
}

/** From about this many pairs on, EM learns nothing from more of them, and a sample is counted. */
const ENOUGH_PAIRS = 1_000_000

/**
 * Counts how often each combination of levels occurs among the candidate pairs, so that EM works on thousands of
 * patterns instead of millions of pairs. Patterns come sorted, whatever the order of the records. Where the rules make
 * many more than {@link ENOUGH_PAIRS} pairs, only those of a share of the (left) records are looked at, chosen by the
 * hash of their ids, and each counts for all it stands for.
 */
export function countPatterns(
  population: Population,
  indexes: readonly RuleIndex[],
  shapes: readonly ComparisonShape[],
  signal?: AbortSignal,
): PatternCounts {
  const comparers = shapes.map((shape) => createComparer(population, shape))
  const candidates = createCandidates(population, indexes)
  const rows = idRows(
    population,
    shapes.map((shape) => shape.feature),
  )
  const table = new PatternTable(shapes.map((shape) => shape.conditions.length))
  const last = population.linking ? population.split : population.size
  let columns: Uint8Array[] = []
  let room = 0
  let values = new Int32Array(0)
  let pairs = 0
  const made = indexes.reduce((sum, index) => sum + index.pairs, 0)
  const share = Math.max(1, Math.floor(made / ENOUGH_PAIRS))
  const order = visitOrder(indexes, last).filter(
    (i) => share === 1 || hashString(population.ids[i]!) % share === 0,
  )
  for (let n = 0; n < order.length; n++) {
    if ((n & 63) === 0) signal?.throwIfAborted()
    const i = order[n]!
    const count = candidates.of(i)
    if (count > room) {
      room = 2 * count
      values = new Int32Array(room)
      columns = comparers.map(() => new Uint8Array(room))
    }
    for (let k = 0; k < comparers.length; k++) {
      for (let p = 0; p < count; p++) values[p] = rows[candidates.partners[p]! * comparers.length + k]!
      comparers[k]!.levels(i, candidates.partners, count, columns[k]!, undefined, values)
    }
    for (let p = 0; p < count; p++) table.add(columns, p)
    pairs += count
  }
  const { levels, counts } = table.finish()
  const scale = last / Math.max(1, order.length)
  return {
    width: shapes.length,
    levels,
    counts: counts.map((n) => n * scale),
    pairs: Math.round(pairs * scale),
  }
}
