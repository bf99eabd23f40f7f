/**
 * Splits an unspaced Chinese, Korean or Japanese name into family and given name, several ways where several are
 * likely. Chinese and Korean: surname tables, two-character surnames first. A separator (space, ・, ·, ＝, =) in a
 * transcribed foreign name means order as written, so that there is nothing to split.
 */
import { hangulSurnames } from '../data/hangul-names.ts'
import { expandRepeats } from './cjk-fold.ts'
import { splitJapanese } from './cjk-split-japanese.ts'
import { chineseSurname } from './romanise/han-chinese.ts'
import { hanLanguage } from './romanise/han.ts'
import type { NameHint, Script } from './types.ts'

/** One way to split a name; `given` is '' for a name that has no split. */
export interface CjkSplit {
  readonly family: string
  readonly given: string
  /** 0 to 1, comparable within one name. */
  readonly confidence: number
  /** The tradition in which this split makes sense; hand it on as the hint of the readings. */
  readonly language?: 'zh' | 'ja' | 'ko'
}

const SEPARATOR = /[\s·・･•‧․＝=﹒.]/u
/** Longest name looked at, in characters. */
const MAX_NAME = 24
const MAX_SPLITS = 4

/**
 * @param name A name in one of the scripts below, cleaned.
 * @param script `Han`, `Hangul`, `Japanese`, `Hiragana` or `Katakana`; any other script has no split.
 * @param hint Language or country; it chooses among traditions.
 * @returns Likely splits, best first; the whole name as `family` with an empty `given` where there is none (read it
 *   without a position).
 */
export function segmentCjk(name: string, script: Script, hint?: NameHint): readonly CjkSplit[] {
  const whole: CjkSplit = { family: name, given: '', confidence: 0.3 }
  if (SEPARATOR.test(name) || name.length > MAX_NAME || name.length < 2) return [whole]
  const splits: CjkSplit[] = []
  if (script === 'Hangul') splits.push(...splitKorean(name))
  if (script === 'Han') {
    const language = hanLanguage(hint)
    if (language !== 'ja' && language !== 'ko') splits.push(transcribed(name))
    if (language !== 'ja') splits.push(...splitChinese(expandRepeats(name), language === 'ko' ? 'ko' : 'zh'))
    if (language === undefined || language === 'ja') splits.push(...rankJapanese(name, language === 'ja'))
  }
  if (script === 'Japanese') splits.push(...rankJapanese(name, true))
  splits.sort((a, b) => b.confidence - a.confidence)
  return splits.length > 0 ? splits.slice(0, MAX_SPLITS) : [whole]
}

/** Splits of a Japanese name; without a hint they compete with the Chinese ones by how Japanese they look. */
function rankJapanese(name: string, certain: boolean): CjkSplit[] {
  const [best, ...others] = splitJapanese(expandRepeats(name)).slice(0, 3)
  if (best === undefined) return []
  const looks = certain ? 0.95 : 0.8 / (1 + 2 ** (-best.bits - 26 - 3 * Math.max(0, name.length - 3)))
  return [best, ...others]
    .filter((s) => best.bits - s.bits < 6)
    .map(({ family, given, bits }) => ({
      family,
      given,
      confidence: looks * 2 ** ((bits - best.bits) / 2),
      language: 'ja' as const,
    }))
}

/** The whole as a foreign name: the longer and the less it begins with a surname, the likelier. */
function transcribed(name: string): CjkSplit {
  const surname = chineseSurname(name[0]!) !== undefined
  const byLength = [0.1, 0.1, 0.15, 0.3, 0.6][name.length] ?? 0.9
  return { family: name, given: '', confidence: surname ? byLength : Math.min(0.9, byLength + 0.25) }
}

function splitKorean(name: string): CjkSplit[] {
  const splits: CjkSplit[] = []
  if (name.length > 5) return splits
  const two = name.slice(0, 2)
  if (name.length > 2 && hangulSurnames().has(two)) {
    splits.push({ family: two, given: name.slice(2), confidence: 0.7, language: 'ko' })
  }
  if (name.length <= 4 && hangulSurnames().has(name[0]!)) {
    const confidence = name.length === 3 ? 0.9 : name.length === 2 ? 0.6 : 0.4
    splits.push({ family: name[0]!, given: name.slice(1), confidence, language: 'ko' })
  }
  return splits
}

function splitChinese(name: string, language: 'zh' | 'ko'): CjkSplit[] {
  const splits: CjkSplit[] = []
  if (name.length > 4) return splits
  const two = name.slice(0, 2)
  if (name.length > 2 && chineseSurname(two) !== undefined) {
    splits.push({ family: two, given: name.slice(2), confidence: 0.9, language })
  }
  const listed = chineseSurname(name[0]!) !== undefined
  if (name.length <= 3) {
    const confidence = (listed ? 0.85 : 0.35) - (name.length === 2 ? 0.1 : 0)
    splits.push({ family: name[0]!, given: name.slice(1), confidence, language })
  } else if (listed) {
    // A married woman's double surname (Hong Kong, Taiwan) or a two-character given name with a generation.
    splits.push({ family: name[0]!, given: name.slice(1), confidence: 0.3, language })
    if (chineseSurname(name[1]!) !== undefined) {
      splits.push({ family: two, given: name.slice(2), confidence: 0.4, language })
    }
  }
  return splits
}
