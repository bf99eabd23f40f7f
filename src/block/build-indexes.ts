import type { Population } from '../encode/population.ts'
import { createRuleParts } from './id-codes.ts'
import type { BlockingRule } from './rule.ts'
import { blocksOf, fitRule, type RuleIndex } from './rule-index.ts'

/**
 * Indexes the rules within a budget of `pairsPerRecord` pairs a record over all of them (pairs that several rules
 * make are counted for each). Cheap rules take what they need; what is left is shared evenly by the dear ones, whose
 * largest blocks are dropped until they fit. So on a small file nearly all rules run whole, and on a large one
 * "one name alone" keeps only the rare names. What was dropped stands in each index.
 *
 * @returns in the order of `rules`; rules that make no pair, or whose features the population lacks, are left out
 */
export function buildIndexes(
  population: Population,
  rules: readonly BlockingRule[],
  pairsPerRecord: number,
): RuleIndex[] {
  const partsOf = createRuleParts(population)
  const byCost = rules
    .filter((rule) => rule.parts.every((part) => part.features.some((f) => population.columns.has(f))))
    .map((rule, order) => ({ order, whole: blocksOf(population, rule, partsOf(rule)) }))
    .sort((a, b) => a.whole.pairs - b.whole.pairs || a.order - b.order)
  let left = pairsPerRecord * population.size
  const fitted = byCost.map(({ order, whole }, done) => {
    const index = fitRule(population, whole, left / (byCost.length - done))
    left -= index.pairs
    return { order, index }
  })
  return fitted
    .filter(({ index }) => index.pairs > 0)
    .sort((a, b) => a.order - b.order)
    .map(({ index }) => index)
}
