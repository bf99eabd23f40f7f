import { type Comparer, type ComparisonShape, createComparer } from '../compare/comparer.ts'
import type { Population } from '../encode/population.ts'
import { createRelativesComparer } from './relatives-comparer.ts'

/** The comparer of any comparison of a model: lists of relatives as families, everything else value by value. */
export function createPairComparer(
  population: Population,
  shape: ComparisonShape,
  logFrequency?: Float64Array,
): Comparer {
  const family = shape.conditions.filter((c) => c.kind === 'relatives' || c.kind === 'else')
  return family.some((c) => c.kind === 'relatives') && population.columns.has('relatives')
    ? createRelativesComparer(population, family)
    : createComparer(population, shape, logFrequency)
}
