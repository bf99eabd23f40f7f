import type { PendingKeys } from './pending-keys.ts'
import type { FeatureValue } from '../store/feature-value.ts'
import type { RuleKeys } from './rule-keys.ts'

/** Adds the keys of a person to those that wait under each rule. */
export function addKeys(
  ruleKeys: RuleKeys,
  values: readonly FeatureValue[],
  slot: number,
  pending: readonly PendingKeys[],
): void {
  const { keys } = ruleKeys
  for (let rule = 0; rule < pending.length; rule++) {
    const count = ruleKeys.of(rule, values)
    const own = pending[rule]!
    for (let k = 0; k < count; k++) own.add(keys[k]!, slot)
  }
}
