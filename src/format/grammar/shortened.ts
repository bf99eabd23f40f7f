import type { Vocabulary } from './vocabulary.ts'

/** Letters of a beginning that may be that of several words, and of one that is that of a single meaning alone. */
const [MANY, FEW] = [3, 2]
/** Meanings among which the other words of a header may choose. */
const MOST = 3

/**
 * What a word may mean that is broken off with a point (`Nachn.`, `обращ.`): what all words of the language mean that begin so.
 * @returns undefined where none does, or too many do
 */
export function shortened(beginning: string, { phrases, stems }: Vocabulary): readonly string[] | undefined {
  const letters = beginning.match(/\p{L}/gu)?.length ?? 0
  if (letters < FEW) return undefined
  const meanings = new Set<string>()
  for (const table of [phrases, stems])
    for (const [word, concepts] of table)
      if (word.startsWith(beginning) && !word.includes(' '))
        for (const concept of concepts) meanings.add(concept)
  const most = letters < MANY ? 1 : MOST
  return meanings.size > 0 && meanings.size <= most ? [...meanings] : undefined
}
