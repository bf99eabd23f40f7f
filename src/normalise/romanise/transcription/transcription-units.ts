/**
 * Cuts a foreign name written in Han, kana or Hangul into the units that a transcription reads one by one: Han
 * characters (folded), kana with their small kana, Hangul jamo (initials lower, finals marked).
 */
import { foldHan } from '../../cjk/cjk-fold.ts'
import { foldKana } from '../../cjk/cjk-kana.ts'
import { decomposeHangul } from '../hangul/hangul-jamo.ts'

/** Scripts whose transcriptions are learned. */
export type TranscriptionScript = 'Han' | 'Katakana' | 'Hangul'

const SMALL = 'ァィゥェォャュョヮ'
const SILENT = 11
/** Jamo blocks of Unicode, so that a unit is one readable character. */
const INITIAL = 0x1100
const VOWEL = 0x1161
const FINAL = 0x11a7

/** @returns The units of the text; characters of other scripts are left out. */
export function transcriptionUnits(text: string, script: TranscriptionScript): readonly string[] {
  if (script === 'Hangul') return hangulUnits(text)
  if (script === 'Katakana') return kanaUnits(foldKana(text))
  return foldHan(text).match(/\p{Script=Han}/gu) ?? []
}

function hangulUnits(text: string): string[] {
  const units: string[] = []
  for (const { initial, vowel, final } of decomposeHangul(text)) {
    if (initial !== SILENT) units.push(String.fromCharCode(INITIAL + initial))
    units.push(String.fromCharCode(VOWEL + vowel))
    if (final > 0) units.push(String.fromCharCode(FINAL + final))
  }
  return units
}

function kanaUnits(kana: string): string[] {
  const units: string[] = []
  for (const c of kana.match(/[ァ-ヺー]/gu) ?? []) {
    if (SMALL.includes(c) && units.length > 0) units[units.length - 1] += c
    else units.push(c)
  }
  return units
}
