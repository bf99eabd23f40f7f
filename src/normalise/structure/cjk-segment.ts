/**
 * Splits an unspaced Chinese, Korean or Japanese name into family and given name, several ways where several are
 * likely. Chinese and Korean: surname tables, two-character surnames first. A separator (space, ・, ·, ＝, =) in a
 * transcribed foreign name means order as written, so that there is nothing to split.
 */
import { simplifiedOnly } from '../../data/han-simplified.ts'
import { hangulSurnames } from '../../data/hangul-names.ts'
import { expandRepeats, foldHan } from '../cjk/cjk-fold.ts'
import { foreignHanWord } from '../cjk/split-foreign-han.ts'
import { type JapaneseSplit, splitJapanese } from '../cjk/cjk-split-japanese.ts'
import { chineseSurname, chineseSurnameRank } from '../romanise/han/han-chinese.ts'
import { hanLanguage } from '../romanise/han/han.ts'
import { looksKorean } from '../romanise/hangul/hangul.ts'
import { chineseUnits } from '../romanise/hangul/hangul-chinese.ts'
import { isSinoCompound, readSinoKorean } from '../romanise/hangul/hangul-sino.ts'
import { vietnameseName } from '../romanise/hangul/hangul-vietnamese.ts'
import { readKoreanHan } from '../romanise/han/han-korean.ts'
import { readVietnameseHan } from '../romanise/han/han-vietnamese.ts'
import { transcriptionShare } from '../romanise/transcription/transcription.ts'
import type { NameHint, Script } from '../types.ts'
import { powerOfTwo } from '../../internal/power-of-two.ts'

/** One way to split a name; `given` is '' for a name that has no split, which is then to be read as `transcribed`. */
export interface CjkSplit {
  readonly family: string
  readonly given: string
  /** Words of `given` where they are told apart. */
  readonly rest?: readonly string[]
  /** 0 to 1, comparable within one name. */
  readonly confidence: number
  /** The tradition in which this split makes sense; hand it on as the hint of the readings. */
  readonly language?: 'zh' | 'ja' | 'ko' | 'vi'
}

const SEPARATOR = /[\s·・･•‧․＝=﹒.]/u
/** Longest name looked at, in characters. */
const MAX_NAME = 24
const MAX_SPLITS = 5
/** Splits this much less likely than the best are left out, and the best of a language below the second. */
const LEAST_SHARE = 0.2
const EXCLUDED_SHARE = 0.03
/** How likely a Japanese name is in a Chinese record where its first character is a Chinese surname (石川). */
const LIKE_CHINESE = 0.3
/** How likely a name of Korean syllables is a Chinese one in Hangul. */
const CHINESE_IN_KOREAN = 0.03
/** How likely a name is Vietnamese that can be one and hardly anything else. */
const VIETNAMESE_IN_HANGUL = 0.8
/** How likely one is Chinese that begins with the Korean reading of a Chinese surname of two characters (사마의). */
const COMPOUND_IN_KOREAN = 0.1
/** How likely a Han name with this surname is Korean rather than Chinese, where it is not the rare case. */
const KOREAN_SHARE: Readonly<Record<string, number>> = {
  朴: 0.9,
  金: 0.75,
  崔: 0.7,
  李: 0.4,
  鄭: 0.4,
  尹: 0.5,
  姜: 0.4,
  安: 0.45,
  申: 0.6,
  權: 0.7,
  韓: 0.4,
  趙: 0.4,
  吳: 0.3,
  全: 0.6,
  沈: 0.35,
  裵: 0.9,
  辛: 0.5,
  閔: 0.7,
  曺: 0.9,
  廉: 0.5,
  千: 0.5,
  都: 0.5,
  奉: 0.6,
  具: 0.7,
  玄: 0.6,
  南: 0.6,
  文: 0.5,
  盧: 0.35,
  柳: 0.45,
}

/** The same of Vietnamese surnames, whose bearers have not written Han for a century. */
const VIETNAMESE_SHARE: Readonly<Record<string, number>> = {
  阮: 0.9,
  黎: 0.3,
  裴: 0.3,
  范: 0.15,
  武: 0.15,
  鄧: 0.1,
  陳: 0.08,
  潘: 0.08,
  杜: 0.08,
  莫: 0.08,
  黃: 0.06,
  胡: 0.06,
  吳: 0.06,
  鄭: 0.06,
  丁: 0.06,
  楊: 0.05,
  張: 0.05,
  李: 0.05,
}

/**
 * @param name A name in one of the scripts below, cleaned.
 * @param script `Han`, `Hangul`, `Japanese`, `Hiragana` or `Katakana`; any other script has no split.
 * @param hint Language or country; it chooses among traditions.
 * @returns Likely splits, best first; the whole name as `family` with an empty `given` where there is none (read it
 *   as `transcribed`).
 */
export function segmentCjk(name: string, script: Script, hint?: NameHint): readonly CjkSplit[] {
  const whole: CjkSplit = { family: name, given: '', confidence: 0.3 }
  if (SEPARATOR.test(name) || name.length > MAX_NAME || name.length < 2) return [whole]
  const splits: CjkSplit[] = []
  if (script === 'Hangul') {
    splits.push(...splitKorean(name), ...splitChineseHangul(name), ...splitVietnameseHangul(name))
    // A surname's syllable begins many a foreign name (오바마, 피터).
    if (!looksKorean(name)) splits.push(whole)
  }
  if (script === 'Han') {
    const language = hanLanguage(hint)
    splits.push(...splitHan(expandRepeats(name), language))
  }
  if (script === 'Japanese') splits.push(...rankJapanese(name, 'ja'))
  splits.sort((a, b) => b.confidence - a.confidence)
  return splits.length > 0 ? keepLikely(splits) : [whole]
}

/** The likely splits, and the best of each language unless it is all but excluded. */
function keepLikely(splits: readonly CjkSplit[]): CjkSplit[] {
  const best = splits[0]!.confidence
  const seen = new Set<string | undefined>()
  const kept: CjkSplit[] = []
  for (const split of splits) {
    const first = !seen.has(split.language)
    seen.add(split.language)
    if (split.confidence >= best * (first ? EXCLUDED_SHARE : LEAST_SHARE)) kept.push(split)
  }
  return kept.slice(0, MAX_SPLITS)
}

/** Korean names in Han: the surname decides, and how Korean it is where China has it too. */
function splitKoreanHan(name: string, language: string | undefined): CjkSplit[] {
  if (name.length < 2 || name.length > 4) return []
  const length = name.length > 2 && hangulSurnames().has(readKoreanHan(name.slice(0, 2), true)) ? 2 : 1
  const family = name.slice(0, length)
  const surname = hangulSurnames().has(readKoreanHan(family, true))
  if (!surname || (name.length === 4 && length === 1)) return []
  const share = KOREAN_SHARE[name[0]!] ?? 0.25
  const confidence = language === 'ko' ? 0.95 : name.length === 3 ? share : share / 2
  return [{ family, given: name.slice(length), confidence, language: 'ko' }]
}

/** Vietnamese names in Han: the surname decides. */
function splitVietnameseHan(name: string): CjkSplit[] {
  vietnameseShare ??= new Map(
    Object.entries(VIETNAMESE_SHARE).map(([han, share]) => [foldHan(han), share] as const),
  )
  const confidence = vietnameseShare.get(foldHan(name[0]!))
  if (confidence === undefined || name.length < 2 || name.length > 4) return []
  const given = name.slice(1)
  if (readVietnameseHan(given, 'given').length === 0) return []
  return [{ family: name[0]!, given, confidence, language: 'vi' }]
}

let vietnameseShare: ReadonlyMap<string, number> | undefined

/** A name in Han: Chinese, Korean, Vietnamese, Japanese and foreign readings compete. */
function splitHan(name: string, language: ReturnType<typeof hanLanguage>): CjkSplit[] {
  const korean = splitKoreanHan(name, language)
  if (language === 'ko') return korean
  const japanese = rankJapanese(name, language ?? (isSimplified(name) ? 'zh' : undefined))
  if (language === 'ja') return japanese
  const foreign = transcribed(name)
  const left = 1 - 0.9 * Math.max(0, ...japanese.map((s) => s.confidence))
  return [
    { ...foreign, confidence: foreign.confidence * left },
    ...splitChinese(name),
    ...korean,
    ...splitVietnameseHan(name),
    ...japanese,
  ]
}

/** Whoever writes simplified characters writes Chinese, if now and then about people of Japan. */
function isSimplified(name: string): boolean {
  for (const character of name) if (simplifiedOnly().has(character)) return true
  return false
}

/** Splits of a Japanese name; without a hint they compete with the Chinese ones by how Japanese they look. */
function rankJapanese(name: string, language: 'zh' | 'ja' | 'vi' | undefined): CjkSplit[] {
  const [best, ...others] = splitJapanese(expandRepeats(name)).slice(0, 3)
  if (best === undefined) return []
  const middle = name.length < 3 ? -26 : name.length === 3 ? -34 : -46
  const looks = 0.8 / (1 + powerOfTwo((middle - best.bits) / 2))
  // A Chinese record names Japanese people as well, but only an unmistakable name is split so.
  if (language === 'zh' && (looks < 0.6 || name.length < 3)) return []
  const chinese = language === 'zh' && name.length < 4 && chineseSurnameRank(name[0]!) > 0
  if (chinese) return best.family.length > 1 ? joinSplits(LIKE_CHINESE * looks, best, []) : []
  if (language === 'ja') return joinSplits(0.95, best, others)
  return joinSplits(looks, best, others)
}

function joinSplits(looks: number, best: JapaneseSplit, others: readonly JapaneseSplit[]): CjkSplit[] {
  return [best, ...others]
    .filter((s) => best.bits - s.bits < 5)
    .map(({ family, given, bits }) => ({
      family,
      given,
      confidence: looks * powerOfTwo((bits - best.bits) / 2),
      language: 'ja' as const,
    }))
}

/** The whole as a foreign name: the longer and the less it begins with a surname, the likelier; a listed one may have any characters. */
function transcribed(name: string): CjkSplit {
  const surname = chineseSurnameRank(name[0]!) > 0
  const byLength = [0.1, 0.1, 0.15, 0.3, 0.6][name.length] ?? 0.9
  const square = transcriptionShare(name) ** 2
  const fit = foreignHanWord(name).length > 0 ? 1 : square * square
  return { family: name, given: '', confidence: fit * (surname ? byLength : Math.min(0.9, byLength + 0.25)) }
}

function splitKorean(name: string): CjkSplit[] {
  const splits: CjkSplit[] = []
  if (name.length > 5) return splits
  const two = name.slice(0, 2)
  if (name.length > 2 && hangulSurnames().has(two)) {
    splits.push({ family: two, given: name.slice(2), confidence: 0.92, language: 'ko' })
  }
  if (name.length <= 4 && hangulSurnames().has(name[0]!)) {
    const confidence = name.length === 3 ? 0.9 : name.length === 2 ? 0.6 : 0.4
    splits.push({ family: name[0]!, given: name.slice(1), confidence, language: 'ko' })
  }
  return splits
}

/** A Chinese name by its sound, as South Korean print writes it, or by the Korean reading of its characters. */
function splitChineseHangul(name: string): CjkSplit[] {
  const two = name.slice(0, 2)
  const isCompound =
    (name.length === 3 || name.length === 4) &&
    isSinoCompound(two) &&
    readSinoKorean(name.slice(2), 'given').length > 0
  return isCompound
    ? [
        { family: two, given: name.slice(2), confidence: COMPOUND_IN_KOREAN, language: 'zh' },
        ...splitSimpleChineseHangul(name),
      ]
    : splitSimpleChineseHangul(name)
}

function splitSimpleChineseHangul(name: string): CjkSplit[] {
  const units = chineseUnits(name)
  const bySound = units !== undefined && (units.length === 2 || units.length === 3)
  const family = bySound ? units[0]! : name[0]!
  const given = name.slice(family.length)
  const byReading =
    name.length <= 3 &&
    readSinoKorean(family, 'family').length > 0 &&
    readSinoKorean(given, 'given').length > 0
  if (!bySound && !byReading) return []
  const confidence = looksKorean(name) ? CHINESE_IN_KOREAN : bySound ? 0.6 : 0.1
  return [{ family, given, confidence, language: 'zh' }]
}

/** A Vietnamese name, as South Korean print writes it. */
function splitVietnameseHangul(name: string): CjkSplit[] {
  const words = looksKorean(name) ? undefined : vietnameseName(name)
  if (words === undefined) return []
  const family = words[0]!
  const rest = words.slice(1)
  return [{ family, given: rest.join(''), rest, confidence: VIETNAMESE_IN_HANGUL, language: 'vi' }]
}

function splitChinese(name: string): CjkSplit[] {
  const language = 'zh'
  const splits: CjkSplit[] = []
  if (name.length > 4) return splits
  const two = name.slice(0, 2)
  if (name.length > 2 && chineseSurname(two) !== undefined) {
    splits.push({ family: two, given: name.slice(2), confidence: 0.9, language })
  }
  const rank = chineseSurnameRank(name[0]!)
  if (name.length <= 3) {
    const confidence = 0.35 + 0.5 * rank - (name.length === 2 ? 0.1 : 0)
    splits.push({ family: name[0]!, given: name.slice(1), confidence, language })
  } else if (rank === 1) {
    // A married woman's double surname (Hong Kong, Taiwan) or a two-character given name with a generation.
    splits.push({ family: name[0]!, given: name.slice(1), confidence: 0.3, language })
    if (chineseSurname(name[1]!) !== undefined) {
      splits.push({ family: two, given: name.slice(2), confidence: 0.4, language })
    }
  }
  return splits
}
