/**
 * The consonants of frequent names that begin with a letter: whom an initial may stand for (J. Smith: John, James, Joseph). A name of
 * one word and an initial has no two words to be found by, so that it takes the codes of names that it is likely short for; those who
 * are written out have their codes as they are, and an index of them is no larger.
 */
import { knownRarities } from '../../data/token-frequencies.ts'
import { powerOfTwo } from '../../internal/power-of-two.ts'

/** Most codes of a letter: what four fifths of English bearers and nine tenths of the most frequent names of all countries have. */
const MOST = 32

let known: ReadonlyMap<string, readonly string[]> | undefined

/**
 * @param letter a to z
 * @param codeOf Of a word, '' for none; the same function always.
 * @returns Codes, those of most bearers first.
 */
export function meantByInitial(letter: string, codeOf: (word: string) => string): readonly string[] {
  known ??= frequentCodes(codeOf)
  return known.get(letter) ?? []
}

function frequentCodes(codeOf: (word: string) => string): ReadonlyMap<string, readonly string[]> {
  const shares = new Map<string, Map<string, number>>()
  for (const [word, bits] of knownRarities()) {
    const code = word.length > 1 ? codeOf(word) : ''
    if (code === '') continue
    const own = shares.get(word[0]!) ?? new Map<string, number>()
    shares.set(word[0]!, own.set(code, (own.get(code) ?? 0) + powerOfTwo(-bits)))
  }
  return new Map(
    Array.from(shares, ([letter, own]) => [
      letter,
      Array.from(own)
        .sort(([x, p], [y, q]) => q - p || (x < y ? -1 : 1))
        .slice(0, MOST)
        .map(([code]) => code),
    ]),
  )
}
