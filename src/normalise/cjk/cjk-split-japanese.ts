/**
 * Splits a Japanese name without a space by the sum of what speaks for its parts: a listed surname and how usual
 * it is, a listed given name, and otherwise how often each kanji stands in surnames and in given names. Kana
 * after kanji usually begin the given name.
 */
import { japaneseGivenNames } from '../../data/ja-given.ts'
import { nameKanji } from '../../data/ja-kanji.ts'
import { japaneseSurnames } from '../../data/ja-surnames.ts'
import { foldHan } from './cjk-fold.ts'

/** A split with its score in bits, comparable between the splits of one name. */
export interface JapaneseSplit {
  readonly family: string
  readonly given: string
  readonly bits: number
}

/** Rarity, in half bits, of a character that names never showed. */
const NEVER = 40
/** Kana cost in a given name and in a surname, half bits a character. */
const KANA_GIVEN = 9
const KANA_FAMILY = 16
/** Half bits for lengths (characters) of surnames 1, 2, 3, 4 ... and given names. */
const FAMILY_LENGTH: readonly number[] = [9, 1, 6, 14, 22]
const GIVEN_LENGTH: readonly number[] = [6, 1, 4, 9, 16]
const LISTED_GIVEN = 4

/**
 * @param name Kanji and kana without separators, repeat marks written out, at most 24 characters.
 * @returns Splits with both parts present, best first.
 */
export function splitJapanese(name: string): readonly JapaneseSplit[] {
  const splits: JapaneseSplit[] = []
  const folded = foldHan(name)
  // A character beyond the BMP may fold to one unit; then the folded form is what is split.
  const written = folded.length === name.length ? name : folded
  for (let at = 1; at < folded.length; at++) {
    const cost = familyCost(folded.slice(0, at)) + givenCost(folded.slice(at))
    splits.push({ family: written.slice(0, at), given: written.slice(at), bits: -cost / 2 })
  }
  return splits.sort((a, b) => b.bits - a.bits)
}

/** Half bits against a surname; also tells how Japanese a name looks. */
function familyCost(family: string): number {
  const listed = japaneseSurnames().get(family)
  if (listed !== undefined) return 34 - listed.frequency
  let cost = 12 + (FAMILY_LENGTH[family.length - 1] ?? 30)
  for (const c of family) cost += isKana(c) ? KANA_FAMILY : (nameKanji().get(c)?.familyRarity ?? NEVER)
  return cost
}

function givenCost(given: string): number {
  let cost = GIVEN_LENGTH[given.length - 1] ?? 24
  for (const c of given) cost += isKana(c) ? KANA_GIVEN : (nameKanji().get(c)?.givenRarity ?? NEVER)
  return japaneseGivenNames().has(given) ? Math.min(cost, 24) - LISTED_GIVEN : cost
}

function isKana(character: string): boolean {
  const code = character.charCodeAt(0)
  return code >= 0x3041 && code <= 0x30ff
}
