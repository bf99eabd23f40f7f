import type { Population } from '../encode/population.ts'
import type { RuleIndex } from './rule-index.ts'

/** Called once for every candidate partner j of a record, with the position of the first rule that made the pair. */
export type CandidateVisitor = (j: number, rule: number) => void

/**
 * Walks the candidate partners of one record after another. In de-duplication a pair is made from its lower
 * index only; in linking i is a left record and j a right one. Every pair is made once, by its first rule: a
 * stamp per record remembers for whom it was last seen, so pairs are never stored to be made distinct.
 */
export function createCandidates(
  population: Population,
  indexes: readonly RuleIndex[],
): (i: number, visit: CandidateVisitor) => void {
  const seen = new Int32Array(population.size).fill(-1)
  const { linking, split } = population
  return (i, visit) => {
    const from = linking ? split : i + 1
    for (let r = 0; r < indexes.length; r++) {
      const { recordOffsets, blocks, blockOffsets, members } = indexes[r]!
      for (let k = recordOffsets[i]!; k < recordOffsets[i + 1]!; k++) {
        const b = blocks[k]!
        for (let m = blockOffsets[b + 1]! - 1; m >= blockOffsets[b]!; m--) {
          const j = members[m]!
          if (j < from) break
          if (seen[j] === i) continue
          seen[j] = i
          visit(j, r)
        }
      }
    }
  }
}
