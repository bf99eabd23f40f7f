import type { Population } from '../encode/population.ts'
import { createBlocksAhead } from './blocks-ahead.ts'
import { writtenZeros } from '../internal/written-zeros.ts'
import type { RuleIndex } from './index/rule-index.ts'

/** The candidate partners of one record after another, in buffers that are used again. */
export interface Candidates {
  /**
   * Puts the partners of record i into `partners`, by rule, from place `to` on (default: the first one), and returns how many there are. In
   * de-duplication a pair is made from its lower index only; in linking i is a left record and its partners are right ones.
   */
  of(i: number, to?: number): number
  /** Looks up and touches the blocks of `count` of `records`, for which {@link of} will be asked next, in that order. */
  touch(records: Int32Array, from: number, count: number): void
  /** Becomes another one where it has to grow. */
  readonly partners: Int32Array
  /** After `of`: of these partners those from number `firsts[r]` to `firsts[r + 1]` were first made by rule r. */
  readonly firsts: Int32Array
}

/**
 * Every pair is made once, by its first rule: a bit per record remembers whether it is a partner already, and those of one record's partners are
 * cleared again before the next, so pairs are never stored to be made distinct, and what is asked of a million records lies in 125 kB, which stay in a core's
 * own cache.
 */
export function createCandidates(population: Population, indexes: readonly RuleIndex[]): Candidates {
  /** A bit for each record: set while it is among the partners that are being collected. */
  const seen = writtenZeros(new Int32Array((population.size >> 5) + 1))
  const firsts = new Int32Array(indexes.length + 1)
  const blocks = createBlocksAhead(indexes)
  const made = { partners: new Int32Array(256), firsts, touch: blocks.touch, of }

  function of(i: number, to = 0): number {
    const found = blocks.turnTo(i)
    if (found === 0) {
      firsts.fill(0)
      return 0
    }
    const { first, starts, rules } = blocks
    let rule = 0
    let end = to
    for (let at = first; at < first + found; at++) {
      while (rule < rules[at]!) firsts[++rule] = end - to
      end = add(indexes[rule]!.members, starts[at]!, end)
    }
    while (rule < indexes.length) firsts[++rule] = end - to
    forget(to, end)
    return end - to
  }

  /** Clears the bits of the partners `from .. to`, which are all that are set. */
  function forget(from: number, to: number): void {
    const bits = seen
    const { partners } = made
    for (let n = from; n < to; n++) bits[partners[n]! >> 5] = 0
  }

  /** Adds the partners of a block from `start` on that are not there yet. @returns the place behind them */
  function add(members: Int32Array, start: number, before: number): number {
    const bits = seen
    let { partners } = made
    let count = before
    let m = start
    let j = m < 0 ? m : members[m]!
    for (;;) {
      if (count === partners.length) {
        made.partners = new Int32Array(2 * count)
        made.partners.set(partners)
        partners = made.partners
      }
      const partner = j < 0 ? ~j : j
      partners[count] = partner
      const word = bits[partner >> 5]!
      count += 1 ^ ((word >>> partner) & 1)
      bits[partner >> 5] = word | (1 << partner)
      if (j < 0) return count
      j = members[++m]!
    }
  }
  return made
}
