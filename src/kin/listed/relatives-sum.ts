/** How far two records' lists of relatives name the same people: one-to-one, best first, and what speaks against (relatives-comparer.ts). */
import type { Column } from '../../encode/population.ts'
import { kinCode, looseCodes } from '../kin-code.ts'
import type { ListedNames } from './listed-names.ts'
import { MOTHER, SPOUSE } from './mention-names.ts'

/** More mentions than this of one record are passed over. */
const MOST = 24
/** Agreement of one name counts at most this many bits. */
const MOST_BITS = 9
/** Bits of a parent or spouse whom both records name, differently. */
const OTHER_PARENT = -4
const OTHER_SPOUSE = -2
/** Bits of two lists of brothers, or of children, without anybody in common. */
const NOBODY = -1.5
const SIBLING = kinCode('sibling')
const CHILD = kinCode('child')
/** Rounding of sums taken in another order. */
const SLACK = 1e-9

/** In bits, of two records; NaN where nothing can be compared. */
export interface RelativesSum {
  /** That two lists name the same people; -Infinity where that is sure to be under `least`, which takes fewer names to know. */
  readonly of: (i: number, j: number, least?: number) => number
  /** The most that {@link RelativesSum.of} may be, without comparing names. */
  readonly atMost: (i: number, j: number) => number
}

export function createRelativesSum({ offsets, ids, dictionary }: Column, listed: ListedNames): RelativesSum {
  const bits = new Float64Array(MOST * MOST)
  const usedA = new Uint8Array(MOST)
  const usedB = new Uint8Array(MOST)
  /** Of each mention of a list, the most that any of the other may be worth. */
  const mostA = new Float64Array(MOST)
  const mostB = new Float64Array(MOST)
  /** Of the lists looked at last: the sum of the first, and what is certain to come to it. */
  let sumA = 0
  let lacking = 0

  function of(i: number, j: number, least = Number.NEGATIVE_INFINITY): number {
    const most = atMost(i, j)
    if (Number.isNaN(most)) return most
    if (most < least) return Number.NEGATIVE_INFINITY
    const [fromA, fromB] = [offsets[i]!, offsets[j]!]
    const countA = Math.min(MOST, offsets[i + 1]! - fromA)
    const countB = Math.min(MOST, offsets[j + 1]! - fromB)
    for (let a = 0; a < countA; a++) {
      const x = ids[fromA + a]!
      bits.fill(0, a * MOST, a * MOST + countB)
      if (mostA[a] === 0) continue
      let own = 0
      for (let b = 0; b < countB; b++) {
        const y = ids[fromB + b]!
        const loose = looseCodes(listed.kinOf[x]!, listed.kinOf[y]!)
        const agree = loose === 0 ? 0 : Math.min(MOST_BITS, listed.bits(x, y))
        if (agree <= 0) continue
        bits[a * MOST + b] = agree + Math.log2(loose)
        own = Math.max(own, bits[a * MOST + b]!)
      }
      sumA -= mostA[a]! - own
      if (sumA + lacking < least) return Number.NEGATIVE_INFINITY
    }
    usedA.fill(0, 0, countA)
    usedB.fill(0, 0, countB)
    let sum = 0
    for (;;) {
      let best = 0
      let at = -1
      for (let a = 0; a < countA; a++) {
        if (usedA[a] === 1) continue
        for (let b = 0; b < countB; b++)
          if (usedB[b] === 0 && isBetter(a, b, best, at, fromA, fromB)) {
            best = bits[a * MOST + b]!
            at = a * MOST + b
          }
      }
      if (at < 0) break
      sum += best
      usedA[Math.floor(at / MOST)] = 1
      usedB[at % MOST] = 1
    }
    return sum + against(countA, countB, fromA, fromB)
  }

  function atMost(i: number, j: number): number {
    const [fromA, fromB] = [offsets[i]!, offsets[j]!]
    const countA = Math.min(MOST, offsets[i + 1]! - fromA)
    const countB = Math.min(MOST, offsets[j + 1]! - fromB)
    if (countA === 0 || countB === 0) return Number.NaN
    let compared = false
    usedA.fill(0, 0, countA)
    usedB.fill(0, 0, countB)
    mostB.fill(0, 0, countB)
    // Each mention counts once at most, whether it is looked at from the one list or from the other.
    let sumB = 0
    sumA = 0
    for (let a = 0; a < countA; a++) {
      const x = ids[fromA + a]!
      let most = 0
      for (let b = 0; b < countB; b++) {
        const y = ids[fromB + b]!
        const loose = looseCodes(listed.kinOf[x]!, listed.kinOf[y]!)
        if (loose === 0) continue
        compared = true
        const own = MOST_BITS + (loose === 1 ? 0 : Math.log2(loose))
        if (own <= most && own <= mostB[b]!) continue
        if (!listed.mayAgree(x, y)) continue
        usedA[a] = usedB[b] = 1
        if (own > most) most = own
        if (own > mostB[b]!) mostB[b] = own
      }
      mostA[a] = most
      sumA += most
    }
    if (!compared) return Number.NaN
    for (let b = 0; b < countB; b++) sumB += mostB[b]!
    lacking = against(countA, countB, fromA, fromB) + SLACK
    return Math.min(sumA, sumB) + lacking
  }

  return { of, atMost }

  function textAt(at: number): string {
    return dictionary.text(ids[at]!)
  }

  /** Heavier, or as heavy and first by its texts, so that the order of the lists decides nothing. */
  function isBetter(a: number, b: number, best: number, at: number, fromA: number, fromB: number): boolean {
    const own = bits[a * MOST + b]!
    if (own !== best || at < 0) return own > best
    const [x, y] = [textAt(fromA + a), textAt(fromB + b)]
    const [p, q] = [textAt(fromA + Math.floor(at / MOST)), textAt(fromB + (at % MOST))]
    const [low, lowest] = [x < y ? x : y, p < q ? p : q]
    return low !== lowest ? low < lowest : (x < y ? y : x) < (p < q ? q : p)
  }

  function against(countA: number, countB: number, fromA: number, fromB: number): number {
    let total = 0
    for (let role = MOTHER; role <= SPOUSE; role++)
      if (isOther(role, countA, fromA, usedA) && isOther(role, countB, fromB, usedB))
        total += role === SPOUSE ? OTHER_SPOUSE : OTHER_PARENT
    for (let n = 0; n < 2; n++) {
      const kin = n === 0 ? SIBLING : CHILD
      let some = 0
      let other = 0
      let common = false
      for (let a = 0; a < countA; a++)
        if (listed.kinOf[ids[fromA + a]!] === kin) {
          some++
          if (usedA[a] === 1) common = true
        }
      for (let b = 0; b < countB; b++)
        if (listed.kinOf[ids[fromB + b]!] === kin) {
          other++
          if (usedB[b] === 1) common = true
        }
      if (some > 0 && other > 0 && !common) total += some + other > 3 ? 2 * NOBODY : NOBODY
    }
    return total
  }

  /** Is somebody listed in that role, and nobody of them by the other record too? */
  function isOther(role: number, count: number, from: number, used: Uint8Array): boolean {
    let some = false
    for (let k = 0; k < count; k++)
      if (listed.roleOf[ids[from + k]!] === role) {
        if (used[k] === 1) return false
        some = true
      }
    return some
  }
}
