/**
 * Han names to Latin spellings in every tradition that reads them: Mandarin (pinyin, Wade-Giles), Cantonese,
 * Southern Min and Hakka, Sino-Korean, Sino-Vietnamese, Japanese, and as a transcription of a foreign name. The
 * hint chooses; without one the likeliest spelling of each tradition is given.
 */
import { expandRepeats, isUnified } from '../../cjk/cjk-fold.ts'
import { distinct, MAX_VARIANTS } from '../../cjk/cjk-variants.ts'
import { foreignHanWord } from '../../cjk/split-foreign-han.ts'
import type { NameHint } from '../../types.ts'
import { chineseSurname, readChinese } from './han-chinese.ts'
import { readKoreanHan } from './han-korean.ts'
import type { NamePosition } from './han-position.ts'
import { romaniseKorean } from '../hangul/hangul.ts'
import { romaniseJapanese } from '../japanese/japanese.ts'
import { readTranscription } from '../transcription/transcription.ts'
import { readVietnameseHan } from './han-vietnamese.ts'

/** Longest token read, in characters. */
const MAX_HAN = 40
const NOT_HAN = /[^\p{Script=Han}]+/gu

/**
 * @param token Han characters; others are left out.
 * @param hint Language or country: zh, yue, ja, ko, vi ... choose the tradition.
 * @param position Whether the token is known to be a family or a given name.
 * @returns Lower-case a-z spellings, likeliest first, at most {@link MAX_VARIANTS}; empty without Han.
 */
export function romaniseHan(token: string, hint?: NameHint, position?: NamePosition): readonly string[] {
  const han = isUnified(token) ? token : expandRepeats(token.normalize('NFKC')).replace(NOT_HAN, '')
  const text = han.slice(0, MAX_HAN)
  if (text === '') return []
  if (position === 'transcribed') {
    const known = foreignHanWord(text)
    const foreign = [...known, ...readTranscription(text, 'Han', known.length > 0 ? 4 : 6)]
    return foreign.length > 0 && text.length > 4 ? foreign : distinct([...foreign, ...chinese(text, 'given')])
  }
  const language = hanLanguage(hint)
  if (language === 'ko') return korean(text, position)
  if (language === 'vi') return vietnamese(text, position)
  if (language === 'ja') return romaniseJapanese(text, hint, position)
  const foreign =
    position === undefined && text.length > 1
      ? distinct([...foreignHanWord(text), ...readTranscription(text, 'Han', 5)], MAX_VARIANTS)
      : []
  const own = chinese(text, position)
  const first = text.length > 3 || (text.length === 3 && chineseSurname(text[0]!) === undefined)
  if (language === 'zh') {
    return first
      ? distinct([...foreign, ...own])
      : distinct([...own.slice(0, 5), ...foreign, ...own.slice(5)])
  }
  const japanese = romaniseJapanese(text, hint, position).slice(0, 2)
  const chosen = first
    ? [...foreign.slice(0, 3), ...own.slice(0, 2)]
    : [...own.slice(0, 3), ...foreign.slice(0, 2)]
  return distinct([...chosen, ...japanese, ...korean(text, position).slice(0, 1), ...own, ...foreign])
}

/** The tradition a hint points to, undefined where it says nothing. */
export function hanLanguage(hint: NameHint | undefined): 'zh' | 'ja' | 'ko' | 'vi' | undefined {
  const language = hint?.language?.toLowerCase().split('-')[0]
  if (language === 'ja' || language === 'ko' || language === 'vi') return language
  if (language !== undefined && /^(zh|yue|wuu|lzh|nan|hak|cmn|gan|cdo|hsn)$/.test(language)) return 'zh'
  const country = hint?.country?.toUpperCase()
  if (country === 'JP') return 'ja'
  if (country === 'KR' || country === 'KP') return 'ko'
  if (country === 'VN') return 'vi'
  return country !== undefined && /^(CN|TW|HK|MO|SG|MY)$/.test(country) ? 'zh' : undefined
}

function chinese(text: string, position: NamePosition | undefined): readonly string[] {
  const s = readChinese(text, position)
  return distinct(
    [
      ...s.pinyin.slice(0, 2),
      ...s.wadeGiles.slice(0, 1),
      ...s.cantonese.slice(0, 2),
      ...s.southern.slice(0, 2),
      ...s.cantonese.slice(2),
      ...s.southern.slice(2),
    ],
    MAX_VARIANTS,
  )
}

function korean(text: string, position: NamePosition | undefined): readonly string[] {
  const hangul = readKoreanHan(text, position !== 'given')
  return hangul === '' ? chinese(text, position) : romaniseKorean(hangul, position)
}

function vietnamese(text: string, position: NamePosition | undefined): readonly string[] {
  const own = readVietnameseHan(text, position)
  return distinct([...own, ...chinese(text, position)], MAX_VARIANTS)
}
