import type { AlignedGroup } from './align-tokens.ts'
import { isLikeness } from '../words/likeness.ts'
import type { CodedName } from '../coded-name.ts'
import { consonantsClash } from '../words/token-consonants.ts'
import { GUESSED_SCRIPTS } from '../words/guessed-scripts.ts'

/**
 * Whether as many words agree one by one as there are, but for one at most whose consonants are those of another name. Their spaces
 * are in the same places, so that letters of the words that agree can't stand in for those that don't.
 */
export function leavesOneWord(a: CodedName, b: CodedName, groups: readonly AlignedGroup[]): boolean {
  const count = a.tokens.length
  if (count !== b.tokens.length || count < 2 || groups.length < count - 1) return false
  if (GUESSED_SCRIPTS.has(a.script)) return false
  if (!groups.every((g) => g.aLength + g.bLength === 2 && !isLikeness(a, b, g))) return false
  if (groups.length === count) return true
  const x = a.tokens.find((_, at) => groups.every((g) => g.a !== at))!
  const y = b.tokens.find((_, at) => groups.every((g) => g.b !== at))!
  return consonantsClash(x, y)
}
