import { type BlockSizes, largestBlock } from './rule-index.ts'

/**
 * Shares out a budget of pairs among rules: cheap ones take what they need; what is left is shared evenly by the dear
 * ones, whose largest blocks are dropped until they fit.
 *
 * @param rules for each rule how many blocks make how many pairs, and all of them together
 * @returns for each rule the most pairs that a block may make
 */
export function fitBudget(
  rules: readonly { readonly sizes: BlockSizes; readonly pairs: number }[],
  budget: number,
): number[] {
  const byCost = [...rules.keys()].sort((a, b) => rules[a]!.pairs - rules[b]!.pairs || a - b)
  const largest: number[] = rules.map(() => 0)
  let left = budget
  for (const [done, r] of byCost.entries()) {
    const { most, kept } = largestBlock(rules[r]!.sizes, left / (byCost.length - done))
    left -= kept
    largest[r] = most
  }
  return largest
}
