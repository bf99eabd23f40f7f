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
 * never stored to be made distinct. Blocks lie all over memory, so the work goes in steps without a branch that waits
 * for a read: where the blocks are, a touch of each, all their members, the distinct ones.
 */
export function createCandidates(population: Population, indexes: readonly RuleIndex[]): Candidates {
  const { linking, split, size } = population
  const seen = new Int32Array(size).fill(-1)
  const firsts = new Int32Array(indexes.length + 1)
  let members = new Int32Array(256)
  let starts = new Int32Array(64)
  let ends = new Int32Array(64)
  const made = {
    partners: new Int32Array(256),
    firsts,
    touched: 0,
    of(i: number): number {
      const from = linking ? split : i + 1
      let count = 0
      for (let r = 0; r < indexes.length; r++) {
        const found = membersOf(indexes[r]!, i, from)
        if (count + found > made.partners.length) {
          const larger = new Int32Array(2 * (count + found))
          larger.set(made.partners)
          made.partners = larger
        }
        const { partners } = made
        for (let m = 0; m < found; m++) {
          const j = members[m]!
          partners[count] = j
          count += seen[j] === i ? 0 : 1
          seen[j] = i
        }
        firsts[r + 1] = count
      }
      return count
    },
  }

  /** Puts the members from `from` on of all blocks of record i into `members`, and says how many. */
  function membersOf(index: RuleIndex, i: number, from: number): number {
    const { recordOffsets, blocks, blockOffsets, members: all } = index
    const first = recordOffsets[i]!
    const count = recordOffsets[i + 1]! - first
    if (count > starts.length) {
      starts = new Int32Array(2 * count)
      ends = new Int32Array(2 * count)
    }
    let room = 0
    for (let k = 0; k < count; k++) {
      const b = blocks[first + k]!
      starts[k] = blockOffsets[b]!
      ends[k] = blockOffsets[b + 1]!
      room += ends[k]! - starts[k]!
    }
    if (room > members.length) members = new Int32Array(2 * room)
    let touched = 0
    for (let k = 0; k < count; k++) touched ^= all[ends[k]! - 1]!
    // Kept, lest the reads be left out as useless.
    made.touched = touched
    let found = 0
    for (let k = 0; k < count; k++)
      for (let m = ends[k]! - 1; m >= starts[k]!; m--) {
        const j = all[m]!
        if (j < from) break
        members[found++] = j
      }
    return found
  }
  return made
}
