import type { PeopleStore } from '../store/people-store.ts'
import type { FeatureValue } from '../store/feature-value.ts'
import type { RuleKeys } from './rule-keys.ts'

/** Whether somebody shares a key with a query: whom a batch run without a budget looks at. */
export type SharesKey = (slot: number) => boolean

/** @param rules how many of the rules of `keys`, from the first on, are looked at */
export function createSharesKey(
  people: PeopleStore,
  keys: RuleKeys,
  rules: number,
  values: readonly FeatureValue[],
): SharesKey {
  let own: ReadonlySet<number>[] | undefined
  return (slot) => {
    // Few are asked about, and for most records nobody.
    own ??= Array.from({ length: rules }, (_, rule) => new Set(keys.keys.subarray(0, keys.of(rule, values))))
    const theirs = people.valuesOf(slot)
    return own.some((set, rule) => {
      if (set.size === 0) return false
      const count = keys.of(rule, theirs)
      for (let k = 0; k < count; k++) if (set.has(keys.keys[k]!)) return true
      return false
    })
  }
}
