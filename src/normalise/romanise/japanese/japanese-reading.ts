/**
 * Kana readings (as Hepburn with long vowels written) of a Japanese surname or given name in kanji, or in kanji
 * and kana mixed: listed names first, then readings composed from what single kanji are read in names.
 */
import { japaneseGivenNames } from '../../../data/ja-given.ts'
import { type KanjiReading, nameKanji } from '../../../data/ja-kanji.ts'
import { japaneseSurnames } from '../../../data/ja-surnames.ts'
import { onyomiReading } from '../../../data/han-onyomi.ts'
import { foldHan } from '../../cjk/cjk-fold.ts'
import { foldKana } from '../../cjk/cjk-kana.ts'
import { kanaToHepburn } from './kana-hepburn.ts'

/** The two parts of a Japanese name. */
export type JapanesePosition = 'family' | 'given'

/** Partial readings kept while composing. */
const BEAM = 12
/** Listed names with this many readings need no composed ones beside them. */
const ENOUGH_FAMILY = 2
const ENOUGH_GIVEN = 3
/** Composed readings this much costlier than the best (-2 log2 p) are left out. */
const WORSE = 13
/** Cost of a character whose reading is not known from names, -2 log2 p. */
const UNSEEN_COST = 14
const KANA = /^[ぁ-ゖァ-ヺー]/u
const RUNS = /[ぁ-ゖァ-ヺー]+|\p{Script=Han}/gu

/** Listed readings of a folded part, likeliest first; empty if it is not in the dictionary. */
function listedReadings(text: string, position: JapanesePosition): readonly string[] {
  if (position === 'family') return japaneseSurnames().get(text)?.readings ?? []
  return japaneseGivenNames().get(text) ?? []
}

/**
 * @param written Kanji and kana of bounded length, in any form of the characters.
 * @param position Family and given names read the same kanji differently.
 * @param limit Most readings to return.
 */
export function readJapanese(written: string, position: JapanesePosition, limit: number): readonly string[] {
  const text = foldHan(written)
  const listed = listedReadings(text, position)
  const enough = Math.min(limit, position === 'family' ? ENOUGH_FAMILY : ENOUGH_GIVEN)
  if (listed.length >= enough) return listed.slice(0, limit)
  const readings = new Set(listed)
  const most = listed.length === 0 ? limit : enough
  for (const reading of composeReadings(text, position, BEAM)) {
    if (readings.size >= most) break
    readings.add(reading)
  }
  return Array.from(readings)
}

/** Readings composed from single kanji (kana as they stand), likeliest first. */
function composeReadings(text: string, position: JapanesePosition, width: number): readonly string[] {
  let beam: KanjiReading[] = [{ reading: '', cost: 0 }]
  for (const run of text.match(RUNS) ?? []) {
    const options = optionsOf(run, position)
    if (options.length === 1) {
      const only = options[0]!
      beam = beam.map(({ reading, cost }) => ({ reading: reading + only.reading, cost: cost + only.cost }))
      continue
    }
    const next: KanjiReading[] = []
    for (const { reading, cost } of beam) {
      for (const option of options) {
        next.push({ reading: reading + option.reading, cost: cost + option.cost })
      }
    }
    next.sort((a, b) => a.cost - b.cost || (a.reading < b.reading ? -1 : 1))
    beam = next.slice(0, width)
  }
  const most = (beam[0]?.cost ?? 0) + WORSE
  const readings = new Set<string>()
  for (const { reading, cost } of beam) if (cost <= most) readings.add(reading)
  return Array.from(readings)
}

function optionsOf(run: string, position: JapanesePosition): readonly KanjiReading[] {
  if (KANA.test(run)) {
    const kana = foldKana(run)
    // ケ and ノ between kanji are read ga and no (関ケ原, 丸ノ内).
    return [{ reading: kana === 'ケ' || kana === 'ヶ' ? 'ga' : kanaToHepburn(kana), cost: 0 }]
  }
  const kanji = nameKanji().get(run)
  const own = (position === 'family' ? kanji?.family : kanji?.given) ?? []
  if (own.length > 0) return own
  const other = (position === 'family' ? kanji?.given : kanji?.family) ?? []
  if (other.length > 0) return other
  return [{ reading: onyomiReading(run), cost: UNSEEN_COST }]
}
