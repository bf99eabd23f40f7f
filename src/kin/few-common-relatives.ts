/**
 * Two lists of relatives with few names in common speak against one person. Lists are incomplete, so each name counts little
 * (domain report, section 6.3), and what agrees is evidence elsewhere.
 */
import { compareNames } from '../compare/names/compare-names.ts'
import type { StructuredName } from '../normalise/types.ts'

/** Similarity from which two names may be one. */
const MAY_BE = 0.6
/** Bits for a name of the shorter list that the longer one has, and one that it lacks: .65 against .2 of them. */
const HAS = 1.7
const LACKS = -1.2
const LEAST = -4
/** Longer lists are cut; they nearly always have somebody in common. */
const LONGEST = 12

/** Bits, 0 or less. Symmetric. */
export function fewCommonRelatives(a: readonly StructuredName[], b: readonly StructuredName[]): number {
  const [x, y] = [a.slice(0, LONGEST), b.slice(0, LONGEST)]
  const [in1, in2] = [new Set<number>(), new Set<number>()]
  for (const [k, one] of x.entries())
    for (const [n, other] of y.entries())
      if (compareNames(one, other).similarity >= MAY_BE) {
        in1.add(k)
        in2.add(n)
      }
  const names = Math.min(x.length, y.length)
  const common = Math.min(in1.size, in2.size)
  return Math.max(LEAST, Math.min(0, common * HAS + (names - common) * LACKS))
}
