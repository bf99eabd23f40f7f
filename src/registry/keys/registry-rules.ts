import type { BlockingRule, KeyPart } from '../../block/rule.ts'

/** Codes that join two words, or stand for a whole name. */
const TWO_FACTS: ReadonlySet<KeyPart['code']> = new Set(['tokenPairs', 'nameKeys'])

const facts = ({ parts }: BlockingRule): number =>
  parts.reduce((sum, { code }) => sum + (TWO_FACTS.has(code) ? 2 : 1), 0)

const equal = (a: KeyPart, b: KeyPart): boolean =>
  a.code === b.code && a.features.join() === b.features.join()

/** Whether whoever meets by `narrow` meets by `broad` as well. */
function covers(broad: BlockingRule, narrow: BlockingRule): boolean {
  if (broad.parts.length >= narrow.parts.length) return false
  // Two of one kind are not covered by one of it.
  const count = (rule: BlockingRule, part: KeyPart): number =>
    rule.parts.filter((other) => equal(part, other)).length
  return broad.parts.every((part) => count(broad, part) <= count(narrow, part))
}

/**
 * The rules of a model that a registry keeps keys for. A search reads the shortest lists first and stops at its budget, so
 * what a batch run asks narrowly to keep its blocks small, a search finds by a broader rule and ranks: rules that one of
 * two facts covers are left out. Single facts cover nothing, since the list of a common word is never read.
 */
export function registryRules(rules: readonly BlockingRule[]): readonly BlockingRule[] {
  return rules.filter((rule) => !rules.some((other) => facts(other) >= 2 && covers(other, rule)))
}
