/**
 * Kana as the consonants and vowels that they are said with: what graphones (graphone-model.ts) are made of on their kana side. Finer than
 * kana, so that what is seldom (ヴェ) is known by its halves.
 */
import { kanaToHepburn } from '../../../normalise/romanise/japanese/kana-hepburn.ts'
import { transcriptionUnits } from '../../../normalise/romanise/transcription/transcription-units.ts'

const SOUNDS = /[aiueo]|[^aiueo]+/g
/** Kana that have no sound of their own, and the nasal, which is no n before a vowel. */
const MARKS: Readonly<Record<string, string>> = { ー: '-', ッ: 'Q', ン: 'N' }

/**
 * @param native A word in katakana.
 * @returns Its sounds in order: consonants as in Hepburn, vowels, `-` for a long vowel, `Q` for a doubled consonant, `N` for the nasal.
 */
export function kanaSymbols(native: string): readonly string[] {
  return transcriptionUnits(native, 'Katakana').flatMap((unit) =>
    unit in MARKS ? [MARKS[unit]!] : (kanaToHepburn(unit).match(SOUNDS) ?? []),
  )
}
