import type { Population } from '../encode/population.ts'
import type { RuleIndex } from './index/rule-index.ts'

/** The candidate partners of one record after another, in buffers that the next record reuses. */
export interface Candidates {
  /**
   * Fills `partners` with the partners of record i, by rule, and returns how many there are. In de-duplication a pair
   * is made from its lower index only; in linking i is a left record and its partners are right ones.
   */
  of(i: number): number
  /** Touches the blocks of record i, about which {@link of} will be asked soon. */
  touch(i: number): void
  readonly partners: Int32Array
  /** After `of`: partners from `firsts[r]` to `firsts[r + 1]` were first made by rule r. */
  readonly firsts: Int32Array
}

/**
 * Every pair is made once, by its first rule: a stamp per record remembers for whom it was last seen, so pairs are
 * never stored to be made distinct. Blocks lie all over memory, so whoever asks for many records touches the blocks of
 * several before the first is asked for: without a branch that waits for a read, the processor fetches many at once.
 */
export function createCandidates(population: Population, indexes: readonly RuleIndex[]): Candidates {
  const seen = new Int32Array(population.size).fill(-1)
  const firsts = new Int32Array(indexes.length + 1)
  let members = new Int32Array(256)
  const made = {
    partners: new Int32Array(256),
    firsts,
    touched: 0,
    touch,
    of(i: number): number {
      let count = 0
      for (let r = 0; r < indexes.length; r++) {
        const found = membersOf(indexes[r]!, i)
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

  function touch(i: number): void {
    let touched = 0
    for (let r = 0; r < indexes.length; r++) {
      const { recordOffsets, starts, members: all } = indexes[r]!
      const end = recordOffsets[i + 1]!
      for (let k = recordOffsets[i]!; k < end; k++) {
        const start = starts[k]!
        // A place, or the only partner; the place 0 stands for the other one, since a branch would often be guessed wrong.
        touched ^= all[start & ~(start >> 31)]! ^ seen[~start & (start >> 31)]!
      }
    }
    // Kept so that the compiler does not drop the reads.
    made.touched = touched
  }

  /** Puts the partners of record i by one rule into `members`, repeated ones too, and says how many. */
  function membersOf({ recordOffsets, starts, members: all }: RuleIndex, i: number): number {
    const end = recordOffsets[i + 1]!
    let found = 0
    for (let k = recordOffsets[i]!; k < end; k++) {
      let m = starts[k]!
      let j = m < 0 ? m : all[m]!
      for (;;) {
        if (found === members.length) {
          const larger = new Int32Array(2 * found)
          larger.set(members)
          members = larger
        }
        members[found++] = j < 0 ? ~j : j
        if (j < 0) break
        j = all[++m]!
      }
    }
    return found
  }
  return made
}
