/**
 * What a written place may consist of, so that "Irgalem, Hawassa" meets አዋሳ: a village with its district on one side, one of the two in
 * another script on the other. Canonical Latin has lost its commas, so there every beginning and every end of the words may be a place.
 */
import { scriptOf } from '../../normalise/text/script.ts'

const SEPARATORS = /[,،、，;؛/()]+/u
/** Words of a place's name. */
const MOST_WORDS = 3
/** Letters of a name that could be one by itself: of fewer every sound is like another. */
const LEAST_LETTERS = 3

export interface PlacePieces {
  readonly isLatin: boolean
  /** Between commas; the whole where there are none. */
  readonly written: readonly string[]
  /** What the other side's may be one of. */
  readonly possible: readonly string[]
}

export function placePieces(name: string): PlacePieces {
  const isLatin = scriptOf(name) === 'Latin'
  const written = isLatin
    ? [name]
    : name
        .split(SEPARATORS)
        .map((piece) => piece.trim())
        .filter((piece) => piece !== '')
  return { isLatin, written, possible: isLatin ? ends(name.split(' ')) : written }
}

function ends(words: readonly string[]): readonly string[] {
  const out: string[] = []
  for (let n = 1; n < words.length && n <= MOST_WORDS; n++)
    out.push(words.slice(0, n).join(' '), words.slice(-n).join(' '))
  return [...new Set(out)].filter((piece) => piece.length >= LEAST_LETTERS)
}
