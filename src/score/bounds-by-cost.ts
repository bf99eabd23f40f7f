import type { Population } from '../encode/population.ts'
import type { Steps } from '../internal/pace.ts'
import { type Bounds, createBounds } from './bounds.ts'
import type { CompiledComparison } from './compile.ts'
import { comparisonCost } from './comparison-cost.ts'

/** Comparisons that the population has values for, cheap ones first. */
export function costOrder(
  { columns }: Population,
  compiled: readonly CompiledComparison[],
): readonly number[] {
  return compiled
    .map((_, k) => k)
    .filter((k) => columns.has(compiled[k]!.comparison.feature))
    .sort(
      (a, b) => comparisonCost(compiled[a]!.comparison) - comparisonCost(compiled[b]!.comparison) || a - b,
    )
}

/** The bounds of the comparisons of a model, cheap ones first. */
export function* boundsOf(
  population: Population,
  compiled: readonly CompiledComparison[],
): Steps<readonly Bounds[]> {
  const bounds: Bounds[] = []
  for (const k of costOrder(population, compiled)) {
    bounds.push(yield* createBounds(compiled[k]!, population))
    yield
  }
  return bounds
}
