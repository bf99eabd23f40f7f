import type { RuleIndex } from './rule-index.ts'

/** Whether two records share a block of a rule. In de-duplication any two, in linking a left one and a right one. */
export function shareBlock({ recordOffsets, starts, members }: RuleIndex, i: number, j: number): boolean {
  const [low, high] = i < j ? [i, j] : [j, i]
  for (let k = recordOffsets[low]!; k < recordOffsets[low + 1]!; k++) {
    let m = starts[k]!
    if (m === ~high) return true
    if (m < 0) continue
    while (members[m]! >= 0 && members[m]! < high) m++
    if (members[m] === high || members[m] === ~high) return true
  }
  return false
}
