import type { Population } from '../../encode/population.ts'
import { createAtomAgreement, ruleAtoms } from '../rules/key-atoms.ts'
import type { BlockingRule } from '../rule.ts'
import type { RuleIndex } from '../index/rule-index.ts'
import { shareBlock } from '../index/share-block.ts'
import { truePairs } from '../rules/true-pairs.ts'

/** Blocking held against truth. Numbers of pairs. */
export interface BlockingRecall {
  readonly pairs: number
  readonly found: number
  /** Not found, though they share a key of some rule: the block was dropped for the budget. */
  readonly dropped: number
  /** found / pairs; 1 where there are none. */
  readonly recall: number
}

/**
 * @param rules those that were asked for
 * @param indexes what was kept of them within the budget
 * @param entity an entity for each record, -1 where nothing is known
 */
export function blockingRecall(
  population: Population,
  rules: readonly BlockingRule[],
  indexes: readonly RuleIndex[],
  entity: Int32Array,
): BlockingRecall {
  const { left, right } = truePairs(population, entity)
  const { atoms, ofRule } = ruleAtoms(rules)
  const agrees = createAtomAgreement(population)
  let found = 0
  let dropped = 0
  for (let k = 0; k < left.length; k++) {
    const [i, j] = [left[k]!, right[k]!]
    if (indexes.some((index) => shareBlock(index, i, j))) found++
    else if (ofRule.some((list) => list.every((a) => agrees(atoms[a]!, i, j)))) dropped++
  }
  return { pairs: left.length, found, dropped, recall: left.length === 0 ? 1 : found / left.length }
}
