import type { Script } from '../../../normalise/types.ts'

/** Scripts whose readings are guesses at a foreign spelling, so that a known name among them may be another. */
export const GUESSED_SCRIPTS: ReadonlySet<Script> = /* @__PURE__ */ new Set<Script>([
  'Han',
  'Japanese',
  'Hangul',
  'Hiragana',
  'Katakana',
])
