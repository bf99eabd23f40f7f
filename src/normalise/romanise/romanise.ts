/**
 * Romanisation of one token to a small set of a-z variants: real registries spell one name in many ways, so the
 * comparison takes the nearest of several readings. One file per script; any-ascii only where there is no table.
 */
import { asciiLetters } from '../../vendor/any-ascii.ts'
import { romaniseArabic } from './arabic/arabic.ts'
import { romaniseCyrillic } from './cyrillic/cyrillic.ts'
import { romaniseGreek } from './greek.ts'
import { romaniseHan } from './han/han.ts'
import type { NamePosition } from './han/han-position.ts'
import { romaniseHangul } from './hangul/hangul.ts'
import { romaniseHebrew } from './hebrew.ts'
import { romaniseJapanese } from './japanese/japanese.ts'
import { romaniseKana } from './japanese/kana.ts'
import { romaniseIndic } from './indic/indic.ts'
import { romaniseArmenian } from './armenian.ts'
import { romaniseEthiopic } from './ethiopic.ts'
import { romaniseGeorgian } from './georgian.ts'
import { romaniseTamil } from './indic/tamil.ts'
import { romaniseThaana } from './thaana.ts'
import { romaniseLao, romaniseThai } from './southeast/thai.ts'
import { romaniseKhmer } from './southeast/khmer.ts'
import { romaniseBurmese } from './southeast/burmese.ts'
import { romaniseLatin } from './latin/latin.ts'
import { romaniseMinor } from './minor.ts'
import { romaniseMixed } from './mixed.ts'
import { romaniseTibetan } from './tibetan.ts'
import type { NameHint, Script } from '../types.ts'

/**
 * @param token One token, cleaned; as written rather than in its native form, since vowel points are read.
 * @param script Its script (`scriptOf`).
 * @param hint Language or country, which only choose among readings.
 * @param position Whether an East Asian token is known to be a family or a given name.
 * @returns At most six distinct readings in a-z (eight for East Asian scripts), likeliest first; empty if the token has no letters.
 */
export function romanise(
  token: string,
  script: Script,
  hint?: NameHint,
  position?: NamePosition,
): readonly string[] {
  switch (script) {
    case 'Latin':
      return romaniseLatin(token, hint)
    case 'Arabic':
      return romaniseArabic(token, hint)
    case 'Cyrillic':
      return romaniseCyrillic(token, hint)
    case 'Greek':
      return romaniseGreek(token)
    case 'Hebrew':
      return romaniseHebrew(token)
    case 'Hangul':
      return romaniseHangul(token, hint, position)
    case 'Hiragana':
    case 'Katakana':
      return romaniseKana(token, hint, position)
    case 'Japanese':
      return romaniseJapanese(token, hint, position)
    case 'Han':
      return romaniseHan(token, hint, position)
    case 'Devanagari':
    case 'Bengali':
    case 'Gurmukhi':
    case 'Gujarati':
    case 'Oriya':
    case 'Telugu':
    case 'Kannada':
    case 'Malayalam':
    case 'Sinhala':
      return romaniseIndic(token, script, hint)
    case 'Armenian':
      return romaniseArmenian(token)
    case 'Ethiopic':
      return romaniseEthiopic(token)
    case 'Georgian':
      return romaniseGeorgian(token)
    case 'Tamil':
      return romaniseTamil(token)
    case 'Thaana':
      return romaniseThaana(token)
    case 'Thai':
      return romaniseThai(token)
    case 'Khmer':
      return romaniseKhmer(token)
    case 'Myanmar':
      return romaniseBurmese(token)
    case 'Lao':
      return romaniseLao(token)
    case 'Syriac':
    case 'Mongolian':
    case 'Osmanya':
    case 'Adlam':
    case 'Nko':
    case 'Hanifi_Rohingya':
      return romaniseMinor(token, script)
    case 'Tibetan':
      return romaniseTibetan(token)
    case 'Mixed':
      return romaniseMixed(token, (run, own) => romanise(run, own, hint))
    default:
      return nonEmpty(asciiLetters(token))
  }
}

function nonEmpty(reading: string): readonly string[] {
  return reading === '' ? [] : [reading]
}
