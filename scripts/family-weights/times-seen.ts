import type { Meeting } from './meetings.ts'
import { ALL, AT } from './weights.ts'

/** Of each weight, in how many pairs or families it was seen that are one, and in how many that are not. */
export function timesSeen(meetings: readonly Meeting[]): [same: number, not: number][] {
  const counts = ALL.map((): [number, number] => [0, 0])
  for (const { rows, columns, told, beside, named, absent, ties, same } of meetings) {
    for (const { at, other, tie } of ties) if (same[other]) counts[AT.ties + tie]![same[at] ? 0 : 1]++
    for (const [k, one] of same.entries())
      for (const at of [...told[k]!, ...beside[k]!]) counts[at]![one ? 0 : 1]++
    const isOne = same.includes(true)
    for (const at of absent) counts[at]![isOne ? 0 : 1]++
    // Of true families, of the members who are not matched.
    for (const [n, at] of named.entries()) {
      if (at < 0) continue
      const isMatched = same.some(
        (one, k) => one && (n < rows ? Math.floor(k / columns) === n : k % columns === n - rows),
      )
      if (!isMatched) counts[at]![isOne ? 0 : 1]++
    }
  }
  return counts
}
