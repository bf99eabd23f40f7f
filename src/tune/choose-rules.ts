import { ownRules } from '../block/rules/own-rules.ts'
import { RULE_TEMPLATES } from '../block/rules/rule-templates.ts'
import type { BlockingRule } from '../block/rule.ts'
import type { Population } from '../encode/population.ts'
import { type ChosenComparison, chooseComparisons } from './choose-comparisons.ts'

/**
 * The rule templates that ask only for what is compared (names either in parts or as wholes, never both), and rules for columns that
 * no template knows.
 */
export function chooseRules(
  population: Population,
  chosen: readonly ChosenComparison[] = chooseComparisons(population),
): BlockingRule[] {
  const compared = new Set(chosen.map((choice) => choice.feature))
  const known = RULE_TEMPLATES.filter((rule) =>
    rule.parts.every((part) => part.features.some((feature) => compared.has(feature))),
  )
  return [...known, ...ownRules(population, compared)]
}
