/** How far two records' lists of relatives name the same people: one-to-one, best first, and what speaks against (relatives-comparer.ts). */
import type { Column } from '../../encode/population.ts'
import { looseCodes } from '../kin-code.ts'
import { bitsAgainst, listOf, takeList } from './bits-against.ts'
import type { ListedNames } from './listed-names.ts'
import { createMentionPairs } from './mention-pairs.ts'

/** More mentions than this of one record are passed over. */
const MOST = 24
/** Agreement of one name counts at most this many bits. */
const MOST_BITS = 9
/** Rounding of sums taken in another order. */
const SLACK = 1e-9

/** In bits, of two records; NaN where nothing can be compared, or only those who are derived can and none of them agree. */
export interface RelativesSum {
  /** That two lists name the same people; -Infinity where that is sure to be under `least`, which takes fewer names to know. */
  readonly of: (i: number, j: number, least?: number) => number
  /** The most that {@link RelativesSum.of} may be, without comparing names. */
  readonly atMost: (i: number, j: number) => number
  /** Whether {@link RelativesSum.of} the records that were looked at last may be NaN, whatever the most. */
  readonly mayBeNaN: () => boolean
}

export function createRelativesSum(column: Column, listed: ListedNames): RelativesSum {
  const { ids } = column
  const [listA, listB] = [listOf(MOST), listOf(MOST)]
  const { bits, pairOff } = createMentionPairs(column, listA, listB, MOST)
  /** Of each mention of a list, the most that any of the other may be worth. */
  const mostA = new Float64Array(MOST)
  const mostB = new Float64Array(MOST)
  /** Of the lists looked at last: the sum of the first, and the most that what speaks against them leaves of it. */
  let sumA = 0
  let against = 0
  /** Whether each lists somebody itself whom the other may list as well. */
  let compared = false

  function of(i: number, j: number, least = Number.NEGATIVE_INFINITY): number {
    const most = atMost(i, j)
    if (Number.isNaN(most)) return most
    if (!compared) least = Number.NEGATIVE_INFINITY
    if (most < least || !findBits(least)) return Number.NEGATIVE_INFINITY
    // What speaks against them is asked last: it depends on who has a partner.
    const sum = pairOff()
    if (sum === 0 && !compared) return Number.NaN
    return sum + bitsAgainst(column, listed, listA, listB)
  }

  function atMost(i: number, j: number): number {
    compared = false
    takeList(column, i, listA)
    takeList(column, j, listB)
    if (listA.count === 0 || listB.count === 0) return Number.NaN
    mostB.fill(0, 0, listB.count)
    // Each mention counts once at most, whether it is looked at from the one list or from the other.
    let sumB = 0
    sumA = 0
    for (let a = 0; a < listA.count; a++) {
      const x = ids[listA.from + a]!
      let most = 0
      for (let b = 0; b < listB.count; b++) {
        const y = ids[listB.from + b]!
        const loose = looseCodes(listed.kinOf[x]!, listed.kinOf[y]!)
        if (loose === 0) continue
        if (listed.isDerived[x] === 0 && listed.isDerived[y] === 0) compared = true
        const own = MOST_BITS + (loose === 1 ? 0 : Math.log2(loose))
        if (own <= most && own <= mostB[b]!) continue
        if (!listed.mayAgree(x, y)) continue
        listA.used[a] = listB.used[b] = 1
        if (own > most) most = own
        if (own > mostB[b]!) mostB[b] = own
      }
      mostA[a] = most
      sumA += most
    }
    if (!compared && sumA === 0) return Number.NaN
    for (let b = 0; b < listB.count; b++) sumB += mostB[b]!
    against = bitsAgainst(column, listed, listA, listB) + SLACK
    return Math.min(sumA, sumB) + against
  }

  return { of, atMost, mayBeNaN: () => !compared }

  /** Fills in the bits of every two mentions. @returns false as soon as the sum is sure to stay under `least` */
  function findBits(least: number): boolean {
    for (let a = 0; a < listA.count; a++) {
      const x = ids[listA.from + a]!
      bits.fill(0, a * MOST, a * MOST + listB.count)
      if (mostA[a] === 0) continue
      let own = 0
      for (let b = 0; b < listB.count; b++) {
        const y = ids[listB.from + b]!
        const loose = looseCodes(listed.kinOf[x]!, listed.kinOf[y]!)
        const agree = loose === 0 ? 0 : Math.min(MOST_BITS, listed.bits(x, y))
        if (agree <= 0) continue
        bits[a * MOST + b] = agree + Math.log2(loose)
        own = Math.max(own, bits[a * MOST + b]!)
      }
      sumA -= mostA[a]! - own
      if (sumA + against < least) return false
    }
    return true
  }
}
