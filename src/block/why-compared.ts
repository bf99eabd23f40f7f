import type { Population } from '../encode/population.ts'
import type { BlockingRule } from './rule.ts'
import { buildIndexes } from './index/build-indexes.ts'
import { buildRuleIndex } from './index/rule-index.ts'
import { shareBlock } from './index/share-block.ts'

/** What became of a pair under one blocking rule. */
export interface RuleTrace {
  readonly rule: string
  /** `met`: the rule made the pair. `dropped`: they share a key, but its block was over the budget. `apart`: no key shared. */
  readonly outcome: 'met' | 'dropped' | 'apart'
}

/** Why a pair was, or was not, compared: one line per rule. */
export async function whyCompared(
  population: Population,
  rules: readonly BlockingRule[],
  pairsPerRecord: number,
  i: number,
  j: number,
): Promise<RuleTrace[]> {
  const indexes = await buildIndexes(population, rules, pairsPerRecord)
  const kept = new Map(indexes.map((index) => [index.rule, index]))
  return rules.map((rule) => {
    const index = kept.get(rule)
    if (index && shareBlock(index, i, j)) return { rule: rule.name, outcome: 'met' }
    const whole = buildRuleIndex(population, rule, Number.POSITIVE_INFINITY)
    return { rule: rule.name, outcome: shareBlock(whole, i, j) ? 'dropped' : 'apart' }
  })
}
