/**
 * Splits words that hold several parts of a name: the Arabic article, and East Asian names written without spaces.
 */
import type { PartRole } from '../record/types.ts'
import { segmentCjk } from './cjk-segment.ts'
import type { NameHint, Script } from './types.ts'

/** A piece of a word, with its role where the split itself tells it. */
export interface Piece {
  readonly text: string
  readonly role: PartRole | undefined
}

/** ال in front of at least three letters is the article; الله and the like stay whole. */
const ARTICLE = /^ال(?=\p{L}{3,})(?!له$|لاه$)/u

/** @returns The article and the rest of an Arabic word, or the word alone. */
export function splitArticle(word: string, script: Script): readonly string[] {
  if (script !== 'Arabic' || !ARTICLE.test(word)) return [word]
  return [word.slice(0, 2), word.slice(2)]
}

/**
 * @param words How many words the whole name has; only a name of one word is split.
 * @returns Family and given name of an East Asian word, or undefined where it is not split.
 */
export function splitCjk(
  word: string,
  script: Script,
  words: number,
  hint: NameHint | undefined,
): readonly Piece[] | undefined {
  if (words !== 1 || !(script === 'Han' || script === 'Hangul' || script === 'Japanese')) return undefined
  const best = segmentCjk(word, script, hint)[0]
  if (best === undefined || best.given === '' || best.confidence < 0.4) return undefined
  return [
    { text: best.family, role: 'family' },
    { text: best.given, role: 'given' },
  ]
}
