import type { Population } from '../encode/population.ts'
import type { BlockingRule } from './rule.ts'
import { buildRuleIndex, type RuleIndex } from './rule-index.ts'

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
  const whole = rules
    .filter((rule) => rule.parts.every((part) => part.features.some((f) => population.columns.has(f))))
    .map((rule, order) => ({ order, index: buildRuleIndex(population, rule, Number.POSITIVE_INFINITY) }))
  const byCost = whole.toSorted((a, b) => a.index.pairs - b.index.pairs || a.order - b.order)
  let left = pairsPerRecord * population.size
  const fitted = byCost.map(({ order, index }, done) => {
    const share = left / (byCost.length - done)
    const kept = index.pairs <= share ? index : buildRuleIndex(population, index.rule, share)
    left -= kept.pairs
    return { order, index: kept }
  })
  return fitted
    .filter(({ index }) => index.pairs > 0)
    .sort((a, b) => a.order - b.order)
    .map(({ index }) => index)
}
