import type { Population } from '../../encode/population.ts'
import type { BlockingRule } from '../rule.ts'
import type { RuleIndex } from './rule-index.ts'

interface Kept {
  readonly pairsPerRecord: number
  readonly rules: string
  readonly indexes: readonly RuleIndex[]
}

const kept = new WeakMap<Population, Kept>()

/**
 * Keeps the indexes that training made for the run that follows it. That run asks only for the rules that made pairs. It may
 * get these indexes only if the other rules took no share of the budget, that is, made no pair at all.
 *
 * @param all the indexes of all rules, those without pairs included
 */
export function keepIndexes(
  population: Population,
  pairsPerRecord: number,
  all: readonly Pick<RuleIndex, 'pairs' | 'dropped'>[],
  indexes: readonly RuleIndex[],
): void {
  if (all.some(({ pairs, dropped }) => pairs === 0 && dropped.pairs > 0)) return
  kept.set(population, { pairsPerRecord, rules: JSON.stringify(indexes.map(({ rule }) => rule)), indexes })
}

/** The indexes kept for exactly these rules. They are handed out once: they are large, and are not to stay in memory after the run. */
export function takeIndexes(
  population: Population,
  rules: readonly BlockingRule[],
  pairsPerRecord: number,
): RuleIndex[] | undefined {
  const found = kept.get(population)
  if (found === undefined) return undefined
  kept.delete(population)
  if (found.pairsPerRecord !== pairsPerRecord || found.rules !== JSON.stringify(rules)) return undefined
  return found.indexes.map((index, r) => ({ ...index, rule: rules[r]! }))
}
