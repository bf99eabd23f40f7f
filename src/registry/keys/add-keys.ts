import type { PendingKeys } from './pending-keys.ts'
import type { FeatureValue } from '../store/feature-value.ts'
import type { RuleKeys } from './rule-keys.ts'

/** Adds the keys of a person to those that wait under each rule, and returns how many they are. */
export function addKeys(
  ruleKeys: RuleKeys,
  values: readonly FeatureValue[],
  slot: number,
  pending: readonly PendingKeys[],
): number {
  const { keys } = ruleKeys
  let sum = 0
  for (let rule = 0; rule < pending.length; rule++) {
    const count = ruleKeys.of(rule, values)
    const own = pending[rule]!
    for (let k = 0; k < count; k++) own.add(keys[k]!, slot)
    sum += count
  }
  return sum
}
