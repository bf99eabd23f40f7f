import { type BlockSizes, largestBlock } from './rule-index.ts'

/**
 * Shares out a budget of pairs among rules: cheap ones take what they need; the expensive ones share the rest evenly, and
 * their largest blocks are dropped until they fit. No run compares more than all pairs of its records, so where these fit, no
 * block is dropped: twenty copies of a row are one block of every rule, and none of them may have room for it.
 *
 * @param rules by rule, how many blocks make how many pairs, how many pairs that is, and the rule's own limit if it has one
 * @param allPairs how many pairs the records have
 * @returns for each rule the most pairs that a block may make
 */
export function fitBudget(
  rules: readonly {
    readonly sizes: BlockSizes
    readonly pairs: number
    readonly own?: number | undefined
  }[],
  budget: number,
  allPairs: number,
): number[] {
  if (allPairs <= budget) return rules.map(() => allPairs)
  const largest: number[] = rules.map(() => 0)
  let left = budget
  for (const [r, { sizes, own }] of rules.entries()) {
    if (own === undefined) continue
    const { most, kept } = largestBlock(sizes, own)
    left -= kept
    largest[r] = most
  }
  const byCost = [...rules.keys()]
    .filter((r) => rules[r]!.own === undefined)
    .sort((a, b) => rules[a]!.pairs - rules[b]!.pairs || a - b)
  for (const [done, r] of byCost.entries()) {
    const { most, kept } = largestBlock(rules[r]!.sizes, left / (byCost.length - done))
    left -= kept
    largest[r] = most
  }
  return largest
}
