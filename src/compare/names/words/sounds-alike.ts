/** Latin words that are one name in the spellings of two orthographies: a fact of letters as a table of variants is one of names. */
import { hashString } from '../../../internal/hash.ts'
import { latinSounds, shareKeptLetters } from '../../../normalise/romanise/latin/latin-sounds.ts'
import type { CodedToken } from './coded-token.ts'

/** Fewest letters of the shorter word and of the longer one: of short names one letter is often all that tells two (Ruth, Russ). */
const SHORTEST = 4
const SHORTEST_LONGER = 5
/** Most letters that one word has more: no group of letters is spelt with so many more. */
const MOST_APART = 4

/** Whether two Latin words that are spelt differently are spellings of one sound. Symmetric. */
export function soundsAlike(a: CodedToken, b: CodedToken): boolean {
  if (Math.min(a.letters, b.letters) < SHORTEST || Math.max(a.letters, b.letters) < SHORTEST_LONGER)
    return false
  if (Math.abs(a.letters - b.letters) > MOST_APART) return false
  if (!shareKeptLetters(a.latin[0]!, b.latin[0]!)) return false
  const x = (a.sounds ??= soundsOf(a))
  const y = (b.sounds ??= soundsOf(b))
  for (let k = 0; k < x.length; k++) if (x[k] === y[k] || x[k] === y[0] || x[0] === y[k]) return true
  return false
}

function soundsOf({ latin }: CodedToken): Int32Array {
  return Int32Array.from(latinSounds(latin[0]!), (sound) => hashString(sound))
}
