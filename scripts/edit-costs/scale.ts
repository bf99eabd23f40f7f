/**
 * What the bits of contrasted costs are multiplied by: contrast is to part names from look-alikes, and an agreement is to be
 * worth against chance what it was before.
 */
import type { TokenPair } from '../../bench/names/token-pairs.ts'
import { stringBits } from '../../src/compare/names/words/token-bits.ts'
import { letterCodes } from '../../src/compare/names/words/token-code.ts'
import { triedTable } from '../../src/compare/names/words/learned-table.ts'
import type { Costs } from './contrast.ts'
import { quantisedEdges, quantisedOperations } from './pack.ts'

/**
 * @param ratios Likelihood ratios by `a * 703 + b`, NaN where there is none.
 * @param costs What contrast made of them.
 * @param rows True pairs; one of a native and a Latin form counts once for each time it stands there.
 * @returns Bits of all pairs by likelihood ratios alone over those by the costs, both as the library packs and scores them by the best of all
 *   readings.
 */
export function scaleOf(
  ratios: Float64Array,
  costs: Costs,
  rows: readonly Pick<TokenPair, 'variants' | 'latin'>[],
): number {
  const none = new Float64Array(costs.starts.length)
  return totalBits({ operations: ratios, starts: none, ends: none }, rows) / totalBits(costs, rows)
}

function totalBits(
  { operations, starts, ends }: Costs,
  rows: readonly Pick<TokenPair, 'variants' | 'latin'>[],
): number {
  const edges = { starts: quantisedEdges(starts), ends: quantisedEdges(ends) }
  const table = triedTable(quantisedOperations(operations), edges)
  let total = 0
  for (const { variants, latin } of rows) {
    const own = letterCodes(latin)
    total += variants
      .map(letterCodes)
      .reduce((best, reading) => Math.max(best, stringBits(reading, own, table, best)), -Infinity)
  }
  return total
}
