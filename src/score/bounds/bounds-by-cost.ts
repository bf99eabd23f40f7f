import type { Population } from '../../encode/population.ts'
import type { Steps } from '../../internal/pace.ts'
import { type Bounds, createBounds, spreadOf } from './bounds.ts'
import type { CompiledComparison } from '../compile.ts'
import { comparisonCost, EXPENSIVE } from '../comparison-cost.ts'

/**
 * Comparisons that the population has values for, those first that take least time for a bit between their best level and their worst:
 * they drop most pairs for the time. Expensive ones come last, by their cost alone.
 */
export function costOrder(
  { columns }: Population,
  compiled: readonly CompiledComparison[],
): readonly number[] {
  const costs = compiled.map(({ comparison }) => comparisonCost(comparison))
  const price = (k: number): number => {
    const cost = costs[k]!
    return cost >= EXPENSIVE ? cost : cost / Math.max(1, spreadOf(compiled[k]!))
  }
  return compiled
    .map((_, k) => k)
    .filter((k) => columns.has(compiled[k]!.comparison.feature))
    .sort((a, b) => price(a) - price(b) || a - b)
}

/** The bounds of the comparisons of a model, cheap ones first; coarse ones, unless expensive comparisons go by what they say of a level. */
export function* boundsOf(
  population: Population,
  compiled: readonly CompiledComparison[],
): Steps<readonly Bounds[]> {
  const bounds: Bounds[] = []
  const coarse = compiled.every(({ comparison }) => comparisonCost(comparison) < EXPENSIVE)
  for (const k of costOrder(population, compiled)) {
    bounds.push(yield* createBounds(compiled[k]!, population, coarse))
    yield
  }
  return bounds
}
