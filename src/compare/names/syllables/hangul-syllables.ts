/**
 * Whether a Latin name that can only be Korean is of other syllables than a name in Hangul (김지훈, Kim Ji-hyun): each of its syllables is a
 * customary spelling, and one of them is none for the syllable in its place. By letters alone that would be a poor spelling.
 */
import { hangulGivenSyllables, rareHangulSyllables } from '../../../data/hangul-names.ts'
import { readNames } from './by-syllable.ts'
import type { CodedName } from '../coded-name.ts'
import { soundAlikeHangul } from './other-hangul.ts'

const SYLLABLES = 2

/**
 * @param a A name in Hangul.
 * @param b A Latin name.
 * @returns Place of the given name in Hangul, -1 where the syllables may be its own or b is not read so.
 */
export function otherHangulSyllables(a: CodedName, b: CodedName): number {
  if (a.script !== 'Hangul' || a.tokens.length !== 2) return -1
  const at = a.tokens[0]!.native.length === 1 ? 1 : 0
  const [surname, given] = [a.tokens[1 - at]!.native, a.tokens[at]!.native]
  if (given.length !== SYLLABLES || !isCustomary(given[0]!) || !isCustomary(given[1]!)) return -1
  let isOther = false
  for (const read of readNames(b)) {
    if (read.tradition.reads !== 'Hangul' || read.listed || !read.surname.has(surname)) continue
    if (read.syllables.every((spelt, k) => spells(spelt, given[k]!, k === 0))) return -1
    isOther = true
  }
  return isOther ? at : -1
}

const isCustomary = (syllable: string): boolean =>
  hangulGivenSyllables().has(syllable) || rareHangulSyllables().has(syllable)

function spells(spelt: ReadonlyMap<string, number>, syllable: string, isFirst: boolean): boolean {
  if (spelt.has(syllable)) return true
  for (const hangul of spelt.keys()) if (soundAlikeHangul(hangul, syllable, isFirst)) return true
  return false
}
