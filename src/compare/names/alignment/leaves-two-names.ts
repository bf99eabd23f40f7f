import type { AlignedGroup } from './align-tokens.ts'
import type { CodedName } from '../coded-name.ts'
import { areListedApart } from '../conflicts/two-names.ts'

/** Whether a word that agrees with nothing on one side and one on the other are known as two names. */
export function leavesTwoNames(a: CodedName, b: CodedName, groups: readonly AlignedGroup[]): boolean {
  for (const [i, x] of a.tokens.entries()) {
    if (!x.listed || groups.some((g) => i >= g.a && i < g.a + g.aLength)) continue
    for (const [j, y] of b.tokens.entries()) {
      if (!areListedApart(x, y) || groups.some((g) => j >= g.b && j < g.b + g.bLength)) continue
      return true
    }
  }
  return false
}
