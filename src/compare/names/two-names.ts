/** Words that tables know as two names (Hassan and Hussein, محمد and Mahmoud), however near their letters lie. */
import { areTwoNames } from '../../data/name-variants.ts'
import type { Script } from '../../normalise/types.ts'
import type { AlignedGroup } from './align-tokens.ts'
import type { CodedName } from './name-code.ts'
import type { CodedToken } from './token-code.ts'

/** Scripts whose readings are guesses at a foreign spelling, so that a known name among them may be another. */
export const GUESSED_SCRIPTS: ReadonlySet<Script> = /* @__PURE__ */ new Set<Script>([
  'Han',
  'Japanese',
  'Hangul',
  'Hiragana',
  'Katakana',
])

/**
 * @param a Token of the native side, spelt letter by letter where it isn't Latin.
 * @param b Token of the Latin side.
 */
export function areListedApart(a: CodedToken, b: CodedToken): boolean {
  return (
    a.listed &&
    b.listed &&
    (b.script === 'Latin' || b.script === a.script) &&
    !GUESSED_SCRIPTS.has(a.script) &&
    areTwoNames(a.latin, b.latin)
  )
}

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
