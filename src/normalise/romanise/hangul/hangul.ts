/**
 * Hangul names to Latin spellings as people write them.
 *
 * Korean names keep customary spellings (Lee, Park, Young, Hyun), so surnames and given syllables come from
 * tables; Revised Romanisation and McCune-Reischauer follow by rule. Foreign names written in Hangul are read
 * back by a transcription table learned from CC0 pairs.
 */
import { hangulForeignNames } from '../../../data/hangul-foreign-names.ts'
import { hangulGivenSyllables, hangulSurnames, rareHangulSyllables } from '../../../data/hangul-names.ts'
import { combine, distinct, MAX_VARIANTS } from '../../cjk/cjk-variants.ts'
import type { NameHint } from '../../types.ts'
import { readChineseHangul } from './hangul-chinese.ts'
import { readSinoKorean } from './hangul-sino.ts'
import { readVietnameseHangul } from './hangul-vietnamese.ts'
import { decomposeHangul, mcCuneReischauer, revisedRomanisation } from './hangul-jamo.ts'
import type { NamePosition } from '../han/han-position.ts'
import { readTranscription } from '../transcription/transcription.ts'

/** Longest token read, in syllables; the rest is ignored. */
const MAX_SYLLABLES = 40
const HANGUL = /[가-힣]+/gu
const FIRST = 0xac00
/** Nothing but what stays; without the flag, which would make it slower. */
const SYLLABLES = /^[가-힣]+$/

/**
 * @param token A Hangul token, or a whole Korean name without a space.
 * @param hint Of a Chinese name the pinyin comes first, of a Vietnamese one its own letters; otherwise Hangul is read as Korean and as a transcription both.
 * @param position Whether the token is known to be a family or a given name.
 * @returns Lower-case a-z spellings, likeliest first, at most {@link MAX_VARIANTS}; empty without Hangul.
 */
export function romaniseHangul(token: string, hint?: NameHint, position?: NamePosition): readonly string[] {
  const hangul = SYLLABLES.test(token) ? token : (token.normalize('NFC').match(HANGUL) ?? []).join('')
  const text = hangul.slice(0, MAX_SYLLABLES)
  if (text === '') return []
  const jamo = decomposeHangul(text)
  const byRule = [revisedRomanisation(jamo), mcCuneReischauer(jamo)]
  if (hint?.language?.startsWith('zh') === true) {
    const pinyin = [...readChineseHangul(text), ...readSinoKorean(text, position)]
    if (pinyin.length > 0) return distinct([...pinyin, ...byRule], MAX_VARIANTS)
  }
  if (hint?.language?.startsWith('vi') === true) {
    const vietnamese = readVietnameseHangul(text)
    if (vietnamese.length > 0)
      return distinct(
        [...vietnamese.slice(0, 4), ...readTranscription(text, 'Hangul', 2), ...byRule],
        MAX_VARIANTS,
      )
  }
  const isForeign = position === 'transcribed' || !looksKorean(text)
  const mayBeForeign = position === undefined || position === 'transcribed'
  const listed = mayBeForeign && (isForeign || text.length > 1) ? foreignNames(text) : []
  const foreign = mayBeForeign ? readForeign(text) : []
  if (isForeign) return distinct([...listed, ...foreign, ...byRule], MAX_VARIANTS)
  const customary = readKorean(text, position)
  const rest = [...customary.slice(3), ...foreign.slice(2)]
  return distinct(
    [...customary.slice(0, 3), ...listed, ...byRule, ...foreign.slice(0, 2), ...rest],
    MAX_VARIANTS,
  )
}

/** ㅅ that closes a syllable before ㅅ, ㅊ, ㅋ, ㅌ or ㅍ: in a Japanese name the next consonant is double (깃페이: Kippei; 외래어 표기법, table 4). */
const GEMINATE = /([가-힣])(?=[사-싷차-칳카-킿타-팋파-핗])/g
const FINALS = 28
const SIOT = 19

/** Spellings of a transcription, likeliest first; behind the first one that of a Japanese name with a double consonant. */
function readForeign(text: string): readonly string[] {
  const spellings = readTranscription(text, 'Hangul', 5)
  const open = text.replace(GEMINATE, (syllable) => {
    const code = syllable.charCodeAt(0)
    return (code - FIRST) % FINALS === SIOT ? String.fromCharCode(code - SIOT) : syllable
  })
  if (open === text) return spellings
  return [...spellings.slice(0, 1), ...readTranscription(open, 'Hangul', 1), ...spellings.slice(1)]
}

/** @returns Spellings of Hangul that is known to be (a part of) a Korean name, likeliest first. */
export function romaniseKorean(text: string, position: NamePosition | undefined): readonly string[] {
  const jamo = decomposeHangul(text)
  const customary = readKorean(text, position)
  const byRule = [revisedRomanisation(jamo), mcCuneReischauer(jamo)]
  return distinct([...customary.slice(0, 3), ...byRule, ...customary.slice(3)], MAX_VARIANTS)
}

const foreignNames = (text: string): readonly string[] => hangulForeignNames().get(text) ?? []

/** A Korean name is short, and each of its syllables is one that surnames or given names use. */
export function looksKorean(text: string): boolean {
  if (hangulSurnames().has(text)) return true
  if (text.length > 4) return false
  const given = hangulGivenSyllables()
  for (let i = 0; i < text.length; i++) {
    if (!given.has(text[i]!) && !(i === 0 && hangulSurnames().has(text[0]!))) return false
  }
  return true
}

/** Customary spellings of a Korean surname, given name or both run together. */
function readKorean(text: string, position: NamePosition | undefined): readonly string[] {
  const surname = hangulSurnames().get(text)
  if (position !== 'given' && surname !== undefined) return surname
  if (position === undefined) {
    for (let length = Math.min(2, text.length - 1); length > 0; length--) {
      const family = hangulSurnames().get(text.slice(0, length))
      if (family === undefined || text.length - length > 3) continue
      const given = readGiven(text.slice(length))
      if (given.length > 0) return joinNames(family, given)
    }
  }
  return readGiven(text)
}

function readGiven(text: string): readonly string[] {
  const table = hangulGivenSyllables()
  const units: (readonly string[])[] = []
  for (const syllable of text) {
    units.push(
      table.get(syllable) ??
        rareHangulSyllables().get(syllable) ?? [revisedRomanisation(decomposeHangul(syllable))],
    )
  }
  return combine(units)
}

/** Family and given spellings joined, varying one part at a time before both. */
function joinNames(family: readonly string[], given: readonly string[]): readonly string[] {
  return combine([family.slice(0, 4), given.slice(0, 6)])
}
