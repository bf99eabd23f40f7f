/**
 * Splits words that hold several parts of a name: the Arabic article, and East Asian names written without spaces.
 */
import type { PartRole } from '../../record/types.ts'
import { foldKana } from '../cjk/cjk-kana.ts'
import { type CjkSplit, segmentCjk } from './cjk-segment.ts'
import {
  isOnyomi,
  type OnyomiLanguage,
  type OnyomiSplit,
  splitOnyomi,
} from '../romanise/japanese/kana-onyomi.ts'
import { chineseSurnameRank } from '../romanise/han/han-chinese.ts'
import { splitForeignHan, splitTibetanHan } from '../cjk/split-foreign-han.ts'
import { splitKatakana } from '../cjk/split-katakana.ts'
import type { NameHint, Script } from '../types.ts'
import { powerOfTwo } from '../../internal/power-of-two.ts'

/** A piece of a word, with its role where the split itself tells it. */
export interface Piece {
  readonly text: string
  readonly role: PartRole | undefined
}

/** ال in front of at least three letters is the article; الله and the like stay whole. */
const ARTICLE = /^ال(?=\p{L}{3,})(?!له$|لاه$)/u

/** @returns The article and the rest of an Arabic word; undefined for a word without. */
export function splitArticle(word: string): readonly [string, string] | undefined {
  return ARTICLE.test(word) ? [word.slice(0, 2), word.slice(2)] : undefined
}

/** One way to read an East Asian word: its pieces, and the tradition whose readings fit. */
export interface CjkReading {
  readonly pieces: readonly Piece[]
  readonly hint: NameHint | undefined
  readonly language: CjkSplit['language']
  /** How likely it is beside the likeliest, 0 to 1. */
  readonly share: number
}

const MAX_READINGS = 5
/** A split this unlikely is not worth its comparison. */
const LEAST = 0.001

/**
 * @param word The only word of a name, in Han, Hangul, Japanese or kana.
 * @returns Likely readings, best first; none for a word in another script.
 */
export function cjkReadings(word: string, script: Script, hint: NameHint | undefined): readonly CjkReading[] {
  if (script === 'Katakana' || script === 'Hiragana') {
    const split = script === 'Katakana' ? katakanaReadings(word, hint) : []
    const byCharacters = onyomiReadings(word, hint)
    // A name too short to be two words is first of all that one word (キム, ルイス).
    return split.length === 0 && byCharacters.length > 0
      ? [{ pieces: [{ text: word, role: undefined }], hint, language: undefined, share: 1 }, ...byCharacters]
      : [...split, ...byCharacters]
  }
  if (!(script === 'Han' || script === 'Hangul' || script === 'Japanese')) return []
  const splits = segmentCjk(word, script, hint)
  const out: CjkReading[] = []
  const best = Math.max(...splits.map((s) => s.confidence))
  const languages = new Set<string>()
  for (const split of [...splits.filter((s) => firstOf(languages, s.language)), ...splits]) {
    if (out.length >= MAX_READINGS) break
    if (
      split.confidence < LEAST ||
      out.some((o) => o.pieces[0]?.text === split.family && o.hint?.language === split.language)
    )
      continue
    const own = split.language === undefined ? hint : { ...hint, language: hint?.language ?? split.language }
    const share = split.confidence / best
    if (split.given === '') {
      const words = script === 'Han' ? splitForeignHan(word) : []
      if (words.length > 0)
        out.push({
          pieces: words.map((text) => ({ text, role: undefined })),
          share,
          hint: own,
          language: undefined,
        })
      out.push({ pieces: [{ text: split.family, role: undefined }], share, hint: own, language: undefined })
    } else {
      const pieces: Piece[] = [
        { text: split.family, role: 'family' },
        ...(split.rest ?? [split.given]).map((text) => ({ text, role: 'given' as const })),
      ]
      out.push({ pieces, share, hint: own, language: split.language })
    }
  }
  return script === 'Han' ? withTibetan(word, hint, out) : out
}

/** How likely two characters that begin with a Chinese surname are a Tibetan name. */
const TIBETAN_LIKE_CHINESE = 0.3

/** With the reading of a name that is nothing but Tibetan words (次仁多吉), which few Chinese names can be. */
function withTibetan(
  word: string,
  hint: NameHint | undefined,
  readings: readonly CjkReading[],
): readonly CjkReading[] {
  const parts = splitTibetanHan(word)
  if (parts.length === 0 || readings.length === 0) return readings
  const pieces = parts.map((text) => ({ text, role: undefined }))
  const tibetan = { pieces, hint, language: undefined }
  return parts.length === 1 && chineseSurnameRank(word[0]!) > 0
    ? [...readings, { ...tibetan, share: TIBETAN_LIKE_CHINESE }]
    : [{ ...tibetan, share: 1 }, ...readings.map((r) => ({ ...r, share: r.share * TIBETAN_LIKE_CHINESE }))]
}

/** How likely kana are a Chinese or Korean name by the Japanese reading of its characters, where they can be one. */
const BY_ONYOMI: readonly (readonly [OnyomiLanguage, number])[] = [
  ['zh', 0.02],
  ['ko', 0.01],
]
const MAX_ONYOMI = 2

/** A Chinese or Korean name by the Japanese reading of its characters, where the word can be one. */
function onyomiReadings(word: string, hint: NameHint | undefined): readonly CjkReading[] {
  const kana = foldKana(word)
  return BY_ONYOMI.flatMap(([language, share]) =>
    splitOnyomi(kana, language)
      .slice(0, MAX_ONYOMI)
      .map((split) => byOnyomi(split, language, share, hint)),
  )
}

/**
 * @param words Of a name, as written.
 * @returns The words as a Chinese or Korean name by the Japanese reading of its characters; none where they are not two words that can be.
 */
export function onyomiOfWords(
  words: readonly { readonly text: string; readonly script: Script }[],
  hint: NameHint | undefined,
): readonly CjkReading[] {
  if (words.length !== 2 || !words.every(({ script }) => script === 'Katakana' || script === 'Hiragana'))
    return []
  const [family, given] = words.map(({ text }) => text) as [string, string]
  const folded = { family: foldKana(family), given: foldKana(given) }
  return BY_ONYOMI.filter(([language]) => isOnyomi(folded, language)).map(([language, share]) =>
    byOnyomi({ family, given }, language, share, hint),
  )
}

function byOnyomi(
  { family, given }: OnyomiSplit,
  language: OnyomiLanguage,
  share: number,
  hint: NameHint | undefined,
): CjkReading {
  const pieces: Piece[] = [
    { text: family, role: 'family' },
    { text: given, role: 'given' },
  ]
  return { pieces, hint: { ...hint, language }, language, share }
}

/** A foreign name that was written without separators, or one word. */
function katakanaReadings(word: string, hint: NameHint | undefined): readonly CjkReading[] {
  const splits = splitKatakana(foldKana(word))
  const [best] = splits
  if (best === undefined) return []
  return splits
    .map(({ words, bits }) => ({
      pieces: words.map((text) => ({ text, role: undefined })),
      hint,
      language: undefined,
      share: powerOfTwo(best.bits - bits),
    }))
    .filter(({ pieces, share }) => share >= LEAST || pieces.length === 1)
}

function firstOf(seen: Set<string>, language: string | undefined): boolean {
  const key = language ?? ''
  if (seen.has(key)) return false
  seen.add(key)
  return true
}
