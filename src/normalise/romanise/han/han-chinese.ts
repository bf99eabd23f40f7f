/**
 * Chinese readings of a Han token: pinyin, Wade-Giles, Cantonese as Hong Kong spells it, Southern Min and Hakka
 * surnames. A reading never mixes traditions inside one spelling, except that a southern surname stands before a
 * Mandarin given name, as in Singapore.
 */
import { mandarinReading } from '../../../data/han-mandarin.ts'
import { mandarinSecondReadings } from './han-mandarin-further.ts'
import { type HanSurname, hanSurnames, otherHanSurnames } from '../../../data/han-surnames.ts'
import { southernGivenSpellings } from '../../../data/han-southern.ts'
import { foldHan } from '../../cjk/cjk-fold.ts'
import { combine } from '../../cjk/cjk-variants.ts'
import { hongKongReadings } from './han-cantonese.ts'
import type { NamePosition } from './han-position.ts'
import { wadeGiles } from './han-wade-giles.ts'

/** @returns How well known the text is as a Chinese surname: 1 listed with spellings, 0.6 rarer, 0 not a surname. */
export function chineseSurnameRank(text: string): number {
  if (chineseSurname(text) !== undefined) return 1
  others ??= new Set(Array.from(otherHanSurnames(), foldHan))
  return others.has(foldHan(text)) ? 0.6 : 0
}

/** Spellings of one token by tradition, likeliest first. */
export interface ChineseSpellings {
  readonly pinyin: readonly string[]
  readonly wadeGiles: readonly string[]
  readonly cantonese: readonly string[]
  readonly southern: readonly string[]
}

let southern: ReadonlyMap<string, readonly string[]> | undefined
let others: ReadonlySet<string> | undefined
let surnames: ReadonlyMap<string, HanSurname> | undefined

/** @returns The spellings of a surname by tradition, undefined where the characters are no listed surname. */
export function chineseSurname(text: string): HanSurname | undefined {
  surnames ??= new Map(Array.from(hanSurnames(), ([han, spellings]) => [foldHan(han), spellings]))
  return surnames.get(foldHan(text))
}

/**
 * @param text Han characters only.
 * @param position What the token is known to be; only a family name has surname readings.
 */
export function readChinese(text: string, position: NamePosition | undefined): ChineseSpellings {
  const surname = position === 'given' ? undefined : chineseSurname(text)
  const syllables = Array.from(text, (c) => mandarinReading(c))
  const usual = syllables.map((s, i) => {
    const second = position === 'family' ? [] : mandarinSecondReadings(text[i]!)
    return [s, ...second.slice(0, 1)].flatMap(umlaut)
  })
  const pinyin = combine(usual, 4)
  const given = Array.from(text, (c) => hongKongReadings(c))
  const mandarin = surname !== undefined && surname.mandarin.length > 0 ? surname.mandarin : pinyin
  return {
    pinyin: position === 'family' || surname === undefined ? mandarin : [...mandarin, ...pinyin],
    wadeGiles:
      surname !== undefined && surname.mandarin.length > 0 && text.length === 1
        ? surname.mandarin.map(wadeGiles)
        : [syllables.map(wadeGiles).join('')],
    cantonese: surname !== undefined && surname.cantonese.length > 0 ? surname.cantonese : combine(given, 4),
    southern:
      surname !== undefined && surname.southern.length > 0 ? surname.southern : southernSpellings(text, 3),
  }
}

/** @returns Southern Min spellings of a given name, Mandarin where a character has none; empty if none has one. */
export function southernSpellings(text: string, limit: number): readonly string[] {
  southern ??= new Map(Array.from(southernGivenSpellings(), ([han, spellings]) => [foldHan(han), spellings]))
  const units: (readonly string[])[] = []
  let known = false
  for (const character of foldHan(text)) {
    const spellings = southern.get(character)
    known ||= spellings !== undefined
    const own = spellings ?? surnameUsedAsGiven(character)
    units.push(own ?? [mandarinReading(text[units.length] ?? '')])
  }
  return known ? combine(units, limit) : []
}

/** A character that the table of given names lacks is spelt as the surname is. */
function surnameUsedAsGiven(character: string): readonly string[] | undefined {
  const spellings = chineseSurname(character)?.southern
  return spellings === undefined || spellings.length === 0 ? undefined : spellings.slice(0, 2)
}

/** ü is written u, yu or v. */
function umlaut(syllable: string): readonly string[] {
  return syllable.includes('v') ? [syllable.replace('v', 'u'), syllable.replace('v', 'yu')] : [syllable]
}
