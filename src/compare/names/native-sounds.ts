import { nativeForm } from '../../normalise/text/native-form.ts'
import type { Script } from '../../normalise/types.ts'
import { kanaSymbols } from './kana-symbols.ts'

/** A place where a vowel may stand that is not written. */
export const VOWEL_PLACE = '.'
/** Arabic letters that are mostly vowels themselves. */
const ARABIC_VOWELS = 'اوي'
/** The initial of a syllable of Hangul that begins with its vowel. */
const NO_INITIAL = '\u110b'

/**
 * What graphones (graphone-model.ts) are made of on their native side.
 * @returns Consonants and vowels of kana; jamo of Hangul; letters of Arabic and Hebrew, each with a place for a vowel behind it.
 */
export function nativeSounds(native: string, script: Script): readonly string[] {
  switch (script) {
    case 'Katakana':
      return kanaSymbols(native)
    case 'Hangul':
      return Array.from(native.normalize('NFD')).filter((jamo) => jamo !== NO_INITIAL)
    case 'Arabic':
      return lettersOf(native, script).flatMap((letter) =>
        ARABIC_VOWELS.includes(letter) ? [letter] : [letter, VOWEL_PLACE],
      )
    case 'Hebrew':
      return lettersOf(native, script).flatMap((letter) => [letter, VOWEL_PLACE])
    default:
      return []
  }
}

function lettersOf(native: string, script: Script): readonly string[] {
  return nativeForm(native, script).match(/\p{L}/gu) ?? []
}
