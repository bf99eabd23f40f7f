/** Mentions of two lists paired off one-to-one, the heaviest pair first. */
import type { Column } from '../../encode/population.ts'
import type { ReadList } from './bits-against.ts'

export interface MentionPairs {
  /** What two mentions are worth together, the nth of one list and the mth of the other at `n * most + m`. */
  readonly bits: Float64Array
  /** Pairs them off, and marks who has a partner as used. @returns the bits of the pairs */
  readonly pairOff: () => number
}

/**
 * @param listA what is paired off, whatever it holds by then; so `listB`
 * @param most the longest list
 */
export function createMentionPairs(
  { ids, dictionary }: Pick<Column, 'ids' | 'dictionary'>,
  listA: ReadList,
  listB: ReadList,
  most: number,
): MentionPairs {
  const bits = new Float64Array(most * most)

  function pairOff(): number {
    const [usedA, usedB] = [listA.used, listB.used]
    usedA.fill(0, 0, listA.count)
    usedB.fill(0, 0, listB.count)
    let sum = 0
    for (;;) {
      let best = -1
      for (let a = 0; a < listA.count; a++) {
        if (usedA[a] === 1) continue
        for (let b = 0; b < listB.count; b++)
          if (usedB[b] === 0 && isBetter(a * most + b, best)) best = a * most + b
      }
      if (best < 0) return sum
      sum += bits[best]!
      usedA[Math.floor(best / most)] = 1
      usedB[best % most] = 1
    }
  }

  return { bits, pairOff }

  /** Heavier, or as heavy and first by its texts, so that the order of the lists decides nothing; `best` is -1 for none. */
  function isBetter(pair: number, best: number): boolean {
    const own = bits[pair]!
    if (best < 0) return own > 0
    if (own !== bits[best]!) return own > bits[best]!
    const [x, y] = [textOf(listA, Math.floor(pair / most)), textOf(listB, pair % most)]
    const [p, q] = [textOf(listA, Math.floor(best / most)), textOf(listB, best % most)]
    const [low, lowest] = [x < y ? x : y, p < q ? p : q]
    return low !== lowest ? low < lowest : (x < y ? y : x) < (p < q ? q : p)
  }

  function textOf({ from }: ReadList, at: number): string {
    return dictionary.text(ids[from + at]!)
  }
}
