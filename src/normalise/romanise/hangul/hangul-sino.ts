/**
 * Chinese names in Hangul by the Korean reading of their characters (오 for 吳, so Wu), as papers wrote them until 1986 and
 * many still do: which syllables of pinyin the characters with a Korean reading have. Surnames from the table of Chinese
 * surnames; given names by the characters of names, the more usual a character the more its reading counts.
 */
import { hanSurnames } from '../../../data/han-surnames.ts'
import { mandarinReading } from '../../../data/han-mandarin.ts'
import { nameKanji } from '../../../data/ja-kanji.ts'
import { combine } from '../../cjk/cjk-variants.ts'
import type { NamePosition } from '../han/han-position.ts'
import { readKoreanHan } from '../han/han-korean.ts'
import { powerOfTwo } from '../../../internal/power-of-two.ts'

/** @returns Whether two syllables of Hangul are the Korean reading of a Chinese surname of two characters (제갈, 구양, 탁발). */
export function isSinoCompound(hangul: string): boolean {
  tables ??= makeTables()
  return hangul.length === 2 && tables.family.has(hangul)
}

/** Readings of a syllable that are kept. */
const KEPT = 2

interface Tables {
  readonly family: ReadonlyMap<string, readonly string[]>
  readonly given: ReadonlyMap<string, readonly string[]>
}

/** Surnames of two characters of which one is read otherwise. */
const OTHERWISE: Readonly<Record<string, string>> = { 拓跋: '탁발', 万俟: '묵기', 尉遲: '울지' }

let tables: Tables | undefined

/**
 * @param text Hangul of a surname or a given name.
 * @returns Pinyin in a-z, likeliest first, at most four; empty where a syllable is no reading of a Chinese name's character.
 */
export function readSinoKorean(text: string, position: NamePosition | undefined): readonly string[] {
  tables ??= makeTables()
  const table = position === 'family' ? tables.family : tables.given
  const whole = text.length > 1 ? table.get(text) : undefined
  if (whole !== undefined) return whole
  const units: (readonly string[])[] = []
  for (const syllable of text) {
    const readings = table.get(syllable)
    if (readings === undefined) return []
    units.push(readings)
  }
  return units.length === 0 ? [] : combine(units).slice(0, 4)
}

function makeTables(): Tables {
  const family = new Map<string, Map<string, number>>()
  let worth = hanSurnames().size
  for (const [surname, { mandarin }] of hanSurnames()) {
    if (surname.length === 2)
      add(
        family,
        OTHERWISE[surname] ?? readKoreanHan(surname, true),
        mandarin[0] ?? mandarinReading(surname[0]!) + mandarinReading(surname[1]!),
        worth,
      )
    // 林 is 임 in the South, and 림 in the North and in China.
    else
      for (const hangul of new Set([
        readKoreanHan(surname, true),
        readKoreanHan(`一${surname}`, false).slice(-1),
      ]))
        add(family, hangul, mandarin[0] ?? mandarinReading(surname), worth)
    worth--
  }
  const given = new Map<string, Map<string, number>>()
  for (const [character, { givenRarity }] of nameKanji()) {
    const reading = mandarinReading(character)
    const share = powerOfTwo(-givenRarity / 2)
    for (const family of [true, false])
      add(given, readKoreanHan(family ? character : `一${character}`, false).slice(-1), reading, share)
  }
  return { family: likeliest(family), given: likeliest(given) }
}

function add(to: Map<string, Map<string, number>>, hangul: string, pinyin: string, weight: number): void {
  if (hangul === '' || pinyin === '') return
  const readings = to.get(hangul) ?? new Map<string, number>()
  to.set(hangul, readings)
  const plain = pinyin.replaceAll('v', 'u')
  readings.set(plain, (readings.get(plain) ?? 0) + weight)
}

function likeliest(
  all: ReadonlyMap<string, ReadonlyMap<string, number>>,
): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, readonly string[]>()
  for (const [hangul, readings] of all) {
    const sorted = [...readings].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    out.set(
      hangul,
      sorted.slice(0, KEPT).map(([pinyin]) => pinyin),
    )
  }
  return out
}
