/** The reading traditions of each language of the Arabic script: unmarked tokens and tokens with harakat. */
import * as letters from '../../../data/letters-arabic.ts'
import type { ArabicReading } from './arabic-reading.ts'
import type { VocalisedStyle } from './arabic-vocalised.ts'
import { type LetterTable, letterTable } from '../../text/letter-table.ts'

export interface ArabicStyles {
  readonly plain: readonly ArabicReading[]
  readonly vocalised: readonly VocalisedStyle[]
}

const styles = new Map<string, ArabicStyles>()

/** @returns The styles of a language (`arabicLanguageOf`), likeliest first. */
export function arabicStylesOf(language: string): ArabicStyles {
  let known = styles.get(language)
  if (!known) {
    known = stylesOf(language)
    styles.set(language, known)
  }
  return known
}

function stylesOf(language: string): ArabicStyles {
  switch (language) {
    case 'fa':
      return persianStyles(baseStyles())
    case 'ur':
    case 'ps':
    case 'prs':
      return southernStyles(baseStyles())
    case 'ckb':
    case 'ug':
      return voweledStyles(baseStyles())
    default:
      return arabicStyles(baseStyles())
  }
}

/** What the traditions of all languages vary. */
interface BaseStyles {
  readonly table: LetterTable
  readonly eastern: LetterTable
  readonly ghain: LetterTable
  readonly arabic: ArabicReading
  readonly persian: ArabicReading
  readonly dari: ArabicReading
  readonly academic: VocalisedStyle
  readonly spoken: VocalisedStyle
  readonly iranian: VocalisedStyle
}

function baseStyles(): BaseStyles {
  const table = letterTable(letters.ARABIC_LETTERS)
  const eastern = letterTable(letters.ARABIC_PERSIAN, table)
  const ghain = letterTable(letters.ARABIC_GHAIN, eastern)
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
  return { table, eastern, ghain, arabic, persian, dari, academic, spoken, iranian }
}

function persianStyles({
  eastern,
  ghain,
  arabic,
  persian,
  dari,
  academic,
  iranian,
}: BaseStyles): ArabicStyles {
  const academicPersian: VocalisedStyle = { ...academic, table: eastern, waw: 'v' }
  return {
    plain: [
      persian,
      { ...persian, table: eastern, wawVowel: 'o', finalHe: 'e', taMarbuta: 'e' },
      { ...dari, yaVowel: 'e' },
      arabic,
    ],
    vocalised: [
      iranian,
      academicPersian,
      { ...iranian, table: ghain, taMarbuta: 'e' },
      { ...academicPersian, keepsEnd: true, taMarbuta: 'at', waw: 'w', doublesDigraphs: false },
    ],
  }
}

/** Urdu, Pashto, Dari. */
function southernStyles({
  eastern,
  arabic,
  persian,
  dari,
  academic,
  spoken,
  iranian,
}: BaseStyles): ArabicStyles {
  return {
    plain: [dari, { ...dari, wawVowel: 'o', yaVowel: 'e', finalHe: 'ah', taMarbuta: 'ah' }, persian, arabic],
    vocalised: [
      { ...academic, table: eastern, keepsEnd: true },
      { ...spoken, table: eastern, aw: 'ow', ay: 'ai', keepsEnd: true },
      { ...academic, table: eastern, aw: 'au', ay: 'ai', taMarbuta: 'a', doublesDigraphs: false },
      iranian,
      { ...academic, u: 'o', table: eastern, aw: 'aw', taMarbuta: 'a' },
    ],
  }
}

/** Sorani and Uyghur, which write their vowels. */
function voweledStyles({ eastern, arabic, dari, academic }: BaseStyles): ArabicStyles {
  return {
    plain: [{ ...dari, finalHe: 'e' }, { ...dari, wawVowel: 'o', finalHe: 'a' }, arabic],
    vocalised: [{ ...academic, table: eastern }],
  }
}

function arabicStyles({ table, arabic, persian, academic, spoken }: BaseStyles): ArabicStyles {
  const egyptian = letterTable(letters.ARABIC_EGYPTIAN, table)
  const french = letterTable(letters.ARABIC_FRENCH, table)
  const gulf = letterTable(letters.ARABIC_GULF, table)
  const simple: VocalisedStyle = { ...academic, taMarbuta: 'a', keepsEnd: true, doublesDigraphs: false }
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
