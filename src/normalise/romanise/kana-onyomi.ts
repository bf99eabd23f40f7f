/**
 * Chinese names in kana by the Japanese reading of their characters (もうたくとう for 毛泽东), as Japan's papers and registers write
 * them: which syllables of pinyin the characters with a Sino-Japanese reading have. Surnames from the table of Chinese
 * surnames; given names by the characters of names. Source: Unihan, kJapaneseOn and kMandarin.
 */
import { hanSurnames, otherHanSurnames } from '../../data/han-surnames.ts'
import { mandarinReading } from '../../data/han-mandarin.ts'
import { onyomiReading } from '../../data/han-onyomi.ts'
import { southernGivenSpellings } from '../../data/han-southern.ts'
import { combine } from '../cjk/cjk-variants.ts'
import type { NamePosition } from './han-position.ts'
import { kanaToHepburn } from './kana-hepburn.ts'

/** Mandarin readings of a Sino-Japanese one that are kept, and spellings of a part. */
const KEPT = 4
const SPELLINGS = 8
/** Longest reading of a character, in kana (しょう). */
const LONGEST_UNIT = 3
const LONGEST_FAMILY = 2 * LONGEST_UNIT
const MOST_UNITS = 2
/** The characters of the tables, and what one counts that given names seldom have. */
const FIRST_HAN = 0x4e00
const LAST_HAN = 0x9fff
const UNUSUAL = 1e-5
/** Characters of given names are spread more evenly than surnames. */
const FLAT = 50

interface Tables {
  readonly family: ReadonlyMap<string, readonly string[]>
  readonly given: ReadonlyMap<string, readonly string[]>
}

let tables: Tables | undefined

/** A kana name cut into a Chinese surname and a given name of one or two characters. */
export interface OnyomiSplit {
  readonly family: string
  readonly given: string
}

/** @param kana Katakana (`foldKana`). @returns Every way to read it as a Chinese name; nearly always none or one. */
export function splitOnyomi(kana: string): readonly OnyomiSplit[] {
  const out: OnyomiSplit[] = []
  for (let end = 1; end < kana.length && end <= LONGEST_FAMILY; end++) {
    const family = kana.slice(0, end)
    const given = kana.slice(end)
    if (readOnyomi(family, 'family').length > 0 && readOnyomi(given, 'given').length > 0)
      out.push({ family, given })
  }
  return out
}

/**
 * @param kana Katakana of a surname or a given name.
 * @returns Pinyin in a-z, likeliest first, at most eight; empty where it is no reading of a Chinese name's characters.
 */
export function readOnyomi(kana: string, position: NamePosition | undefined): readonly string[] {
  tables ??= makeTables()
  if (position === 'family') return tables.family.get(kanaToHepburn(kana)) ?? NONE
  const out: string[] = []
  addUnits(out, kana, [], tables.given)
  return out.slice(0, SPELLINGS)
}

const NONE: readonly string[] = []

/** Every way to cut the kana into readings of at most {@link MOST_UNITS} characters, long ones first. */
function addUnits(
  out: string[],
  kana: string,
  units: readonly (readonly string[])[],
  table: ReadonlyMap<string, readonly string[]>,
): void {
  if (kana === '') {
    for (const spelling of combine(units, SPELLINGS)) if (!out.includes(spelling)) out.push(spelling)
    return
  }
  if (units.length === MOST_UNITS) return
  for (let size = Math.min(LONGEST_UNIT, kana.length); size > 0; size--) {
    const readings = SMALL.test(kana[size] ?? '') ? undefined : table.get(kanaToHepburn(kana.slice(0, size)))
    if (readings !== undefined) addUnits(out, kana.slice(size), [...units, readings], table)
  }
}

const SMALL = /[ァィゥェォャュョン]/u

function makeTables(): Tables {
  const family = new Map<string, Map<string, number>>()
  // The table has the frequent surnames first; names are as frequent as Zipf's law has it.
  let rank = 0
  for (const [surname, { mandarin }] of hanSurnames()) {
    const plain = Array.from(surname, mandarinReading).join('')
    add(family, Array.from(surname, onyomiReading).join(''), mandarin[0] ?? plain, 1 / ++rank)
  }
  for (const surname of otherHanSurnames())
    add(family, onyomiReading(surname), mandarinReading(surname), 1 / ++rank)
  const given = new Map<string, Map<string, number>>()
  let usual = 0
  // The table has the characters of given names, the usual ones first.
  for (const character of southernGivenSpellings().keys())
    add(given, onyomiReading(character), mandarinReading(character), 1 / (FLAT + ++usual))
  // What no usual name has is read by all characters (末, 沫: matsu, mo).
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const character = String.fromCharCode(code)
    add(given, onyomiReading(character), mandarinReading(character), UNUSUAL)
  }
  return { family: likeliest(family, 2 * KEPT), given: likeliest(given, KEPT) }
}

function add(to: Map<string, Map<string, number>>, reading: string, pinyin: string, weight: number): void {
  if (reading === '' || pinyin === '') return
  const readings = to.get(reading) ?? new Map<string, number>()
  to.set(reading, readings)
  const plain = pinyin.replaceAll('v', 'u')
  readings.set(plain, (readings.get(plain) ?? 0) + weight)
}

function likeliest(
  all: ReadonlyMap<string, ReadonlyMap<string, number>>,
  kept: number,
): ReadonlyMap<string, readonly string[]> {
  const out = new Map<string, readonly string[]>()
  for (const [reading, weights] of all) {
    const sorted = [...weights].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    out.set(
      reading,
      sorted.slice(0, kept).map(([pinyin]) => pinyin),
    )
  }
  return out
}
