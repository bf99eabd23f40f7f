import type { RuleIndex } from './rule-index.ts'

/** Do two records stand in one kept block of a rule? */
export function shareBlock({ recordOffsets, blocks }: RuleIndex, i: number, j: number): boolean {
  const mine = new Set(blocks.subarray(recordOffsets[i], recordOffsets[i + 1]))
  for (let k = recordOffsets[j]!; k < recordOffsets[j + 1]!; k++) if (mine.has(blocks[k]!)) return true
  return false
}
