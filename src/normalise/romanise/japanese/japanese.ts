/**
 * Japanese names in kanji, or kanji and kana mixed, to Latin spellings: the likely readings of the name, each in
 * the spellings people use (Sato, Satou, Satoh).
 */
import { expandRepeats } from '../../cjk/cjk-fold.ts'
import { distinct, MAX_VARIANTS } from '../../cjk/cjk-variants.ts'
import { splitJapanese } from '../../cjk/cjk-split-japanese.ts'
import type { NameHint } from '../../types.ts'
import type { NamePosition } from '../han/han-position.ts'
import { type JapanesePosition, readJapanese } from './japanese-reading.ts'
import { foldLong, romaniseKana, spellReading } from './kana.ts'

/** Longest token read, in characters. */
const MAX_JAPANESE = 24
const NOT_JAPANESE = /[^\p{Script=Han}ぁ-ゖァ-ヺー々]+/gu

/**
 * @param token Kanji, or kanji and kana mixed: a family name, a given name or both without a space.
 * @param hint Handed on to kana.
 * @param position Whether the token is known to be a family or a given name; without it both are tried.
 * @returns Lower-case a-z spellings, likeliest first, at most {@link MAX_VARIANTS}; empty without kanji or kana.
 */
export function romaniseJapanese(token: string, hint?: NameHint, position?: NamePosition): readonly string[] {
  const clean = expandRepeats(token.normalize('NFKC')).replace(NOT_JAPANESE, '').slice(0, MAX_JAPANESE)
  if (clean === '') return []
  if (!/\p{Script=Han}/u.test(clean)) return romaniseKana(clean, hint)
  return spellReadings(readPart(clean, position === 'transcribed' ? undefined : position))
}

function readPart(text: string, position: JapanesePosition | undefined): readonly string[] {
  if (position !== undefined) return readJapanese(text, position, 6)
  const split = splitJapanese(text)[0]
  if (split === undefined || split.given === '') {
    const family = readJapanese(text, 'family', 4)
    const given = readJapanese(text, 'given', 4)
    return distinct(family.flatMap((f, i) => [f, given[i] ?? '']).concat(given))
  }
  const family = readJapanese(split.family, 'family', 2)
  const given = readJapanese(split.given, 'given', 5)
  return distinct([...given.map((g) => (family[0] ?? '') + g), ...given.map((g) => (family[1] ?? '') + g)])
}

/** Folded spellings of every reading first, then the other spellings of the likeliest. */
function spellReadings(readings: readonly string[]): readonly string[] {
  const folded = readings.map((r) => foldLong(r))
  const spellings = folded.slice(0, 5)
  for (const reading of readings.slice(0, 3)) spellings.push(...spellReading(reading).slice(1))
  return distinct(spellings.concat(folded.slice(5)), MAX_VARIANTS)
}
