/**
 * Sino-Korean readings of Han characters in Hangul, with the law of initial sounds (李 is 이, but 리 inside a
 * name): Korean orthography of 1988, section 10 to 12.
 */
import { koreanReading } from '../../../data/han-korean.ts'
import { mandarinReading } from '../../../data/han-mandarin.ts'

const FIRST = 0xac00
const R = 5
const N = 2
const SILENT = 11
/** Vowels before which an initial n or r falls silent: ya, yeo, ye, yo, yu, i. */
const FRONT: ReadonlySet<number> = new Set([2, 6, 7, 12, 17, 20])
const SURNAMES: Readonly<Record<string, string>> = {
  金: '김',
  沈: '심',
  車: '차',
  樂: '악',
  宅: '탁',
  洙: '수',
}

/**
 * @param text Han characters.
 * @param family Whether the first character is read as a surname (金 is 김, not 금).
 * @returns Hangul of the same length, '' if a character has no Korean reading.
 */
export function readKoreanHan(text: string, family: boolean): string {
  let out = ''
  for (const character of text) {
    const surname = family && out === '' ? SURNAMES[character] : undefined
    const reading = surname ?? ownReading(character)
    if (reading === '') return ''
    out += out === '' ? initialSound(reading) : reading
  }
  return out
}

/** Unihan has 錄 and its like as they sound first in a word (녹); what Mandarin begins with l has ㄹ behind others (록). */
function ownReading(character: string): string {
  const reading = koreanReading(character)
  const n = reading.charCodeAt(0) - FIRST
  if (Math.floor(n / 588) !== N || !mandarinReading(character).startsWith('l')) return reading
  return String.fromCharCode(FIRST + R * 588 + (n % 588))
}

function initialSound(syllable: string): string {
  const n = syllable.charCodeAt(0) - FIRST
  const initial = Math.floor(n / 588)
  const vowel = Math.floor((n % 588) / 28)
  if (initial !== R && initial !== N) return syllable
  const heard = FRONT.has(vowel) ? SILENT : N
  return String.fromCharCode(FIRST + heard * 588 + (n % 588))
}
