import { type Comparer, type ComparisonShape, comparerSteps } from '../../compare/comparer.ts'
import type { Population } from '../../encode/population.ts'
import { type Steps, unpaced } from '../../internal/pace.ts'
import type { ListedTables } from './listed-names.ts'
import { createRelativesComparer, type PairComparer } from './relatives-comparer.ts'

/** The comparer of any comparison of a model: lists of relatives as families, everything else value by value. */
export function createPairComparer(population: Population, shape: ComparisonShape): Comparer {
  return unpaced(pairComparerSteps(population, shape))
}

/**
 * {@link createPairComparer} in steps.
 *
 * @param made tables of the same population, made by another thread
 */
export function* pairComparerSteps(
  population: Population,
  shape: ComparisonShape,
  logFrequency?: Float64Array,
  made?: ListedTables,
): Steps<PairComparer> {
  const family = shape.conditions.filter((c) => c.kind === 'relatives' || c.kind === 'else')
  return family.some((c) => c.kind === 'relatives') && population.columns.has('relatives')
    ? createRelativesComparer(population, family, made)
    : yield* comparerSteps(population, shape, logFrequency)
}
