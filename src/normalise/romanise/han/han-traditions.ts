/**
 * Every spelling of a Chinese surname or given name in each tradition that spells them, each with the traditions that have it:
 * whoever writes a given name in pinyin doesn't write the surname as Hong Kong does.
 */
import { cantoneseReading } from '../../../data/han-cantonese.ts'
import { mandarinReading } from '../../../data/han-mandarin.ts'
import { mandarinSecondReadings } from './han-mandarin-further.ts'
import { combine } from '../../cjk/cjk-variants.ts'
import { hongKongReadings } from './han-cantonese.ts'
import { chineseSurname, southernSpellings } from './han-chinese.ts'
import { gwoyeu } from './han-gwoyeu.ts'
import { hakkaSpellings } from './han-hakka.ts'
import { macauSpelling } from './han-macau.ts'
import { malayanSpellings } from './han-malayan.ts'
import type { NamePosition } from './han-position.ts'
import { tongyong } from './han-tongyong.ts'
import { wadeGiles } from './han-wade-giles.ts'

/** Traditions as bits. */
export const PINYIN = 1
/** Wade-Giles, in Taiwan also Tongyong pinyin and Gwoyeu Romatzyh. */
export const TAIWAN = 2
export const HONG_KONG = 4
export const MACAU = 8
export const SOUTHERN = 16
/** Cantonese in Malaysia and Singapore. */
export const MALAYA = 32
/** Hakka in Borneo and Bangka; its surnames are those of {@link SOUTHERN}. */
export const HAKKA = 64

/** Longest part that is spelt, in characters, and most spellings of one tradition. */
const LONGEST = 4
const MOST = 32

/**
 * @param text Han characters of a surname or a given name.
 * @returns A-z spellings without spaces, with the traditions that have each; empty for a longer text.
 */
export function traditionSpellings(text: string, position: NamePosition): ReadonlyMap<string, number> {
  const out = new Map<string, number>()
  const characters = Array.from(text)
  if (characters.length > LONGEST) return out
  const add = (spellings: readonly string[], tradition: number): void => {
    for (const spelling of spellings) out.set(spelling, (out.get(spelling) ?? 0) | tradition)
  }
  const surname = position === 'family' ? chineseSurname(text) : undefined
  if (surname !== undefined) {
    add(surname.mandarin, PINYIN)
    if (characters.length === 1) add(surname.mandarin.map(wadeGiles), TAIWAN)
    add(surname.cantonese, HONG_KONG | MACAU | MALAYA)
    add(surname.southern, SOUTHERN | HAKKA)
  }
  const mandarin = characters.map((c) => [mandarinReading(c), ...mandarinSecondReadings(c).slice(0, 2)])
  const cantonese = characters.map(cantoneseReading)
  add(
    combine(
      mandarin.map((list) => list.flatMap(pinyinSpellings)),
      MOST,
    ),
    PINYIN,
  )
  add(
    combine(
      mandarin.map((list) => list.map(wadeGiles)),
      MOST,
    ),
    TAIWAN,
  )
  add(
    combine(
      mandarin.map((list) => list.map(tongyong)),
      MOST,
    ),
    TAIWAN,
  )
  add(
    combine(
      mandarin.map(([first = '']) => gwoyeu(first)),
      MOST,
    ),
    TAIWAN,
  )
  add(combine(characters.map(hongKongReadings), MOST), HONG_KONG)
  add(
    combine(
      cantonese.map((c) => [macauSpelling(c)]),
      MOST,
    ),
    MACAU,
  )
  add(combine(cantonese.map(malayanSpellings), MOST), MALAYA)
  if (surname === undefined || surname.southern.length === 0) add(southernSpellings(text, MOST), SOUTHERN)
  if (position === 'given') add(hakkaSpellings(text, MOST), HAKKA)
  out.delete('')
  return out
}

/** ü is written u, yu or v. */
function pinyinSpellings(syllable: string): readonly string[] {
  if (!syllable.includes('v')) return [syllable]
  return [syllable.replace('v', 'u'), syllable.replace('v', 'yu'), syllable]
}
