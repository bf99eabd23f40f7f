/**
 * Chinese and Korean names in kana by the Japanese reading of their characters (もうたくとう for 毛泽东, きんだいちゅう for 金大中), as
 * Japan's papers and registers write or wrote them: which syllables of pinyin, and which of Hangul, the characters with a
 * Sino-Japanese reading have. Surnames from the tables of Chinese and Korean surnames; given names by the characters of names.
 * Source: Unihan, kJapaneseOn, kMandarin and kHangul.
 */
import { hanSurnames, otherHanSurnames } from '../../../data/han-surnames.ts'
import { mandarinReading } from '../../../data/han-mandarin.ts'
import { onyomiReading } from '../../../data/han-onyomi.ts'
import { southernGivenSpellings } from '../../../data/han-southern.ts'
import { hangulSurnames } from '../../../data/hangul-names.ts'
import { combine, distinct } from '../../cjk/cjk-variants.ts'
import type { NamePosition } from '../han/han-position.ts'
import { readKoreanHan } from '../han/han-korean.ts'
import { romaniseKorean } from '../hangul/hangul.ts'
import { kanaToHepburn } from './kana-hepburn.ts'

/** Mandarin or Korean readings of a Sino-Japanese one that are kept, spellings of a part, and of one reading in Hangul. */
const KEPT = 4
const SPELLINGS = 8
const OF_HANGUL = 2
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

let tables: Readonly<Record<OnyomiLanguage, Tables>> | undefined

/** Whose characters the kana read. */
export type OnyomiLanguage = 'zh' | 'ko'

/** A kana name cut into a surname of China or Korea and a given name of one or two characters. */
export interface OnyomiSplit {
  readonly family: string
  readonly given: string
}

/** @param kana Katakana (`foldKana`). @returns Every way to read it as such a name; nearly always none or one. */
export function splitOnyomi(kana: string, language: OnyomiLanguage): readonly OnyomiSplit[] {
  const out: OnyomiSplit[] = []
  for (let end = 1; end < kana.length && end <= LONGEST_FAMILY; end++) {
    const split = { family: kana.slice(0, end), given: kana.slice(end) }
    if (isOnyomi(split, language)) out.push(split)
  }
  return out
}

/** Whether both parts, in katakana, are readings of such a name. */
export function isOnyomi({ family, given }: OnyomiSplit, language: OnyomiLanguage): boolean {
  return readings(family, 'family', language).length > 0 && readings(given, 'given', language).length > 0
}

/**
 * @param kana Katakana of a surname or a given name.
 * @returns Pinyin, or the customary spellings of Korean, in a-z, likeliest first; empty where it is no reading of such a name's
 *   characters.
 */
export function readOnyomi(
  kana: string,
  position: NamePosition | undefined,
  language: OnyomiLanguage,
): readonly string[] {
  const all = readings(kana, position, language)
  if (language === 'zh') return all
  return distinct(
    all.flatMap((hangul) => romaniseKorean(hangul, position).slice(0, OF_HANGUL)),
    SPELLINGS * OF_HANGUL,
  )
}

/** In pinyin, at most eight, or in Hangul. */
function readings(
  kana: string,
  position: NamePosition | undefined,
  language: OnyomiLanguage,
): readonly string[] {
  tables ??= makeTables()
  const { family, given } = tables[language]
  if (position === 'family') return family.get(kanaToHepburn(kana)) ?? NONE
  const out: string[] = []
  addUnits(out, kana, [], given)
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

function makeTables(): Readonly<Record<OnyomiLanguage, Tables>> {
  return { zh: makeChinese(), ko: makeKorean() }
}

function makeChinese(): Tables {
  const family = new Map<string, Map<string, number>>()
  // The table has the frequent surnames first; names are as frequent as Zipf's law has it.
  let rank = 0
  for (const [surname, { mandarin }] of hanSurnames()) {
    const plain = Array.from(surname, mandarinReading).join('')
    add(family, Array.from(surname, onyomiReading).join(''), mandarin[0] ?? plain, 1 / ++rank)
  }
  for (const surname of otherHanSurnames())
    add(family, onyomiReading(surname), mandarinReading(surname), 1 / ++rank)
  return { family: likeliest(family, 2 * KEPT), given: likeliest(givenReadings(mandarinReading), KEPT) }
}

function makeKorean(): Tables {
  const family = new Map<string, Map<string, number>>()
  let rank = 0
  for (const surname of [...hanSurnames().keys(), ...otherHanSurnames()]) {
    const hangul = readKoreanHan(surname, true)
    if (hangulSurnames().has(hangul))
      add(family, Array.from(surname, onyomiReading).join(''), hangul, 1 / ++rank)
  }
  const read = (character: string): string => readKoreanHan(character, false)
  return { family: likeliest(family, KEPT), given: likeliest(givenReadings(read), KEPT) }
}

function givenReadings(read: (character: string) => string): Map<string, Map<string, number>> {
  const given = new Map<string, Map<string, number>>()
  let usual = 0
  // The table has the characters of given names, the usual ones first.
  for (const character of southernGivenSpellings().keys())
    add(given, onyomiReading(character), read(character), 1 / (FLAT + ++usual))
  // What no usual name has is read by all characters (末, 沫: matsu, mo).
  for (let code = FIRST_HAN; code <= LAST_HAN; code++) {
    const character = String.fromCharCode(code)
    add(given, onyomiReading(character), read(character), UNUSUAL)
  }
  return given
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
