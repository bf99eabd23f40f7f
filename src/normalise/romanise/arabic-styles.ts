/** The reading traditions of each language of the Arabic script: unmarked tokens and tokens with harakat. */
import * as letters from '../../data/letters-arabic.ts'
import type { ArabicReading } from './arabic-reading.ts'
import type { VocalisedStyle } from './arabic-vocalised.ts'
import { letterTable } from '../text/letter-table.ts'

export interface ArabicStyles {
  readonly plain: readonly ArabicReading[]
  readonly vocalised: readonly VocalisedStyle[]
}

const styles = new Map<string, ArabicStyles>()

/** @returns The styles of a language (`arabicLanguageOf`), likeliest first. */
export function arabicStylesOf(language: string): ArabicStyles {
  let known = styles.get(language)
  if (!known) {
    known = build(language)
    styles.set(language, known)
  }
  return known
}

function build(language: string): ArabicStyles {
  const table = letterTable(letters.ARABIC_LETTERS)
  const eastern = letterTable(letters.ARABIC_PERSIAN, table)
  const ghain = letterTable(letters.ARABIC_GHAIN, eastern)
  const egyptian = letterTable(letters.ARABIC_EGYPTIAN, table)
  const french = letterTable(letters.ARABIC_FRENCH, table)
  const gulf = letterTable(letters.ARABIC_GULF, table)

  const arabic: ArabicReading = {
    table,
    wawVowel: 'u',
    wawConsonant: 'w',
    yaVowel: 'i',
    taMarbuta: 'a',
    finalHe: 'ah',
    maqsura: 'a',
  }
  const persian: ArabicReading = {
    ...arabic,
    table: ghain,
    wawConsonant: 'v',
    taMarbuta: 'eh',
    finalHe: 'eh',
  }
  const dari: ArabicReading = { ...arabic, table: eastern, finalHe: 'a' }

  const academic: VocalisedStyle = {
    table,
    u: 'u',
    i: 'i',
    aw: 'aw',
    ay: 'ay',
    waw: 'w',
    taMarbuta: 'ah',
    keepsEnd: false,
    doublesDigraphs: true,
  }
  const simple: VocalisedStyle = { ...academic, taMarbuta: 'a', keepsEnd: true, doublesDigraphs: false }
  const spoken: VocalisedStyle = { ...academic, u: 'o', i: 'e', doublesDigraphs: false }
  const iranian: VocalisedStyle = {
    ...spoken,
    table: eastern,
    aw: 'ow',
    ay: 'ey',
    waw: 'v',
    taMarbuta: 'eh',
    keepsEnd: true,
  }
  const eastern1: VocalisedStyle = { ...academic, table: eastern, waw: 'v' }

  switch (language) {
    case 'fa':
      return {
        plain: [
          persian,
          { ...persian, table: eastern, wawVowel: 'o', finalHe: 'e', taMarbuta: 'e' },
          { ...dari, yaVowel: 'e' },
          arabic,
        ],
        vocalised: [
          iranian,
          eastern1,
          { ...iranian, table: ghain, taMarbuta: 'e' },
          { ...eastern1, keepsEnd: true, taMarbuta: 'at', waw: 'w', doublesDigraphs: false },
        ],
      }
    case 'ur':
    case 'ps':
    case 'prs':
      return {
        plain: [
          dari,
          { ...dari, wawVowel: 'o', yaVowel: 'e', finalHe: 'ah', taMarbuta: 'ah' },
          persian,
          arabic,
        ],
        vocalised: [
          { ...academic, table: eastern, keepsEnd: true },
          { ...spoken, table: eastern, aw: 'ow', ay: 'ai', keepsEnd: true },
          { ...academic, table: eastern, aw: 'au', ay: 'ai', taMarbuta: 'a', doublesDigraphs: false },
          iranian,
          { ...academic, u: 'o', table: eastern, aw: 'aw', taMarbuta: 'a' },
        ],
      }
    case 'ckb':
    case 'ug':
      return {
        plain: [{ ...dari, finalHe: 'e' }, { ...dari, wawVowel: 'o', finalHe: 'a' }, arabic],
        vocalised: [{ ...academic, table: eastern }],
      }
    default:
      return {
        plain: [
          arabic,
          { ...arabic, table: egyptian, wawVowel: 'o', yaVowel: 'e', taMarbuta: 'ah', maqsura: 'i' },
          { ...arabic, table: french, wawVowel: 'ou' },
          { ...arabic, table: gulf, yaVowel: 'ee', wawVowel: 'oo', taMarbuta: 'at' },
          { ...persian, wawVowel: 'o' },
        ],
        vocalised: [
          academic,
          simple,
          { ...spoken, taMarbuta: 'at' },
          { ...simple, table: egyptian, keepsEnd: false },
          { ...academic, taMarbuta: 'at', keepsEnd: true },
        ],
      }
  }
}
