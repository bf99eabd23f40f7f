import { RULE_TEMPLATES } from '../block/rules/rule-templates.ts'
import type { BlockingRule } from '../block/rule.ts'
import type { Population } from '../encode/population.ts'
import { type ChosenComparison, chooseComparisons } from './choose-comparisons.ts'

/** The rule templates that ask only for what is compared: names either in parts or as wholes, never both. */
export function chooseRules(
  population: Population,
  chosen: readonly ChosenComparison[] = chooseComparisons(population),
): BlockingRule[] {
  const compared = new Set(chosen.map((choice) => choice.feature))
  return RULE_TEMPLATES.filter((rule) =>
    rule.parts.every((part) => part.features.some((feature) => compared.has(feature))),
  )
}
