import type { Population } from '../encode/population.ts'
import type { RuleIndex } from './rule-index.ts'

/** The candidate partners of one record after another, in buffers that the next record reuses. */
export interface Candidates {
  /**
   * Fills `partners` with the partners of record i, by rule, and returns how many there are. In de-duplication a pair
   * is made from its lower index only; in linking i is a left record and its partners are right ones.
   */
  of(i: number): number
  readonly partners: Int32Array
  /** After `of`: partners from `firsts[r]` to `firsts[r + 1]` were first made by rule r. */
  readonly firsts: Int32Array
}

/**
 * Every pair is made once, by its first rule: a stamp per record remembers for whom it was last seen, so pairs are
 * never stored to be made distinct.
 */
export function createCandidates(population: Population, indexes: readonly RuleIndex[]): Candidates {
  const { linking, split, size } = population
  const seen = new Int32Array(size).fill(-1)
  const partners = new Int32Array(size)
  const firsts = new Int32Array(indexes.length + 1)
  return {
    partners,
    firsts,
    of(i) {
      const from = linking ? split : i + 1
      let count = 0
      for (let r = 0; r < indexes.length; r++) {
        const { recordOffsets, blocks, blockOffsets, members } = indexes[r]!
        const end = recordOffsets[i + 1]!
        for (let k = recordOffsets[i]!; k < end; k++) {
          const b = blocks[k]!
          const start = blockOffsets[b]!
          for (let m = blockOffsets[b + 1]! - 1; m >= start; m--) {
            const j = members[m]!
            if (j < from) break
            if (seen[j] === i) continue
            seen[j] = i
            partners[count++] = j
          }
        }
        firsts[r + 1] = count
      }
      return count
    },
  }
}
