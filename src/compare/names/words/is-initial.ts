import type { Script } from '../../../normalise/types.ts'
import { GUESSED_SCRIPTS } from './guessed-scripts.ts'

/** Whether a token is a single letter, or a dotted abbreviation of one; a syllable of one letter (Han, kana, Hangul) is a name. */
export function isInitial({
  latin,
  script,
}: {
  readonly latin: readonly string[]
  readonly script: Script
}): boolean {
  return latin[0]?.length === 1 && !GUESSED_SCRIPTS.has(script)
}
