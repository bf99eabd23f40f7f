/**
 * Cyrillic in Latin: one reading per spelling tradition (English, Western names respelt, Slavic, BGN/PCGN, German,
 * French), on the letter values of the language, which the letters themselves or the hint give away. Source: the
 * national and BGN/PCGN tables named in the data file.
 */
import * as letters from '../../../data/letters-cyrillic.ts'
import type { NameHint } from '../../types.ts'
import { cyrillicLanguageOf } from './cyrillic-language.ts'
import { learnedReadings } from '../learned-readings.ts'
import { type LetterTable, letterAt, letterTable } from '../../text/letter-table.ts'
import { addVariant } from '../variant-set.ts'

interface Reading {
  readonly table: LetterTable
  /** Two letters read as one, keyed by both; undefined where the tradition has none. */
  readonly pairs: ReadonlyMap<string, string> | undefined
  /** How е sounds at the start and after a vowel or sign. */
  readonly softE: string
  /** What a final -ий or -ый becomes, -ия being ia then; undefined: letter by letter. */
  readonly ending: string | undefined
  /** Soft vowels that are written otherwise behind a consonant. */
  readonly afterConsonant?: ReadonlyMap<string, string>
}

const VOWELS = "аеёиоуыэюяіїєўьъ'’ʼ"
const readings = new Map<string, readonly Reading[]>()

/**
 * @param token A Cyrillic token.
 * @param hint Its language or country, where known.
 * @returns Readings in a-z, likeliest first.
 */
export function romaniseCyrillic(token: string, hint?: NameHint): readonly string[] {
  const lower = token.toLowerCase()
  const out: string[] = []
  const language = cyrillicLanguageOf(lower, hint)
  const [first, ...others] = readingsOf(language) as [Reading, ...Reading[]]
  addVariant(out, read(lower, first))
  if (language === 'ru') {
    for (const reading of learnedReadings(lower, 'ru', 2)) addVariant(out, reading)
    // a name without telling letters may be Ukrainian: Volodymyr, Halyna
    if (
      hint?.language === undefined &&
      hint?.country === undefined &&
      (lower.includes('и') || lower.includes('г'))
    ) {
      addVariant(out, read(lower, readingsOf('uk')[0]!))
    }
  }
  if (language === 'be' || (language === 'uk' && hint?.language === undefined && !UKRAINIAN.test(lower)))
    addVariant(out, read(beforeSoftening(lower), first))
  for (const reading of others) addVariant(out, read(lower, reading))
  return out
}

/** Letters that Belarusian has not. */
const UKRAINIAN = /[иїєґщ]/

/**
 * Belarusian writes the t and d that other languages keep as ц and дз before a soft vowel, and в at the beginning as у (Ціхановіч:
 * Tikhanovich, Уладзімір: Vladimir). Source: the rules of dzekannie and tsekannie in the Belarusian orthography of 2008.
 */
function beforeSoftening(token: string): string {
  return token
    .replace(/^у(?=[^аеёіоуыэюя])/, 'в')
    .replace(/дз(?=[іеёюяь])/g, 'д')
    .replace(/ц(?=[іеёюяь])/g, 'т')
}

function readingsOf(language: string): readonly Reading[] {
  let known = readings.get(language)
  if (!known) {
    known = build(language)
    readings.set(language, known)
  }
  return known
}

function build(language: string): readonly Reading[] {
  const english = letterTable(letters.CYRILLIC_ENGLISH)
  const own = letters.CYRILLIC_LANGUAGES[language] ?? ''
  const reading = (over: string, softE: string, ending?: string, pairs?: string): Reading => ({
    table: letterTable(
      over.endsWith('x') ? over : own,
      letterTable(over.endsWith('x') ? own : over, english),
    ),
    softE,
    ending,
    pairs:
      pairs === undefined ? undefined : new Map(pairs.split(' ').map((p) => [p.slice(0, 2), p.slice(2)])),
  })
  const russian = language === 'ru'
  if (language === 'be') return belarusian(reading)
  if (language === 'uz') {
    return [
      reading('ўo', 'e'),
      { ...reading('', 'ye'), table: letterTable(`${own} ўo хx`, english) },
      reading('ўo', 'ye'),
      reading(letters.CYRILLIC_PASSPORT, 'e'),
    ]
  }
  return [
    reading('', 'e', russian ? 'y' : undefined),
    ...(language === 'uk' ? [foreign(own, english)] : []),
    reading('', russian ? 'ye' : 'e'),
    reading(letters.CYRILLIC_WESTERN, 'e', 'i', letters.CYRILLIC_WESTERN_PAIRS),
    reading(letters.CYRILLIC_SLAVIC, 'e'),
    reading(letters.CYRILLIC_GERMAN, 'je'),
    reading(letters.CYRILLIC_PASSPORT, 'ie'),
    reading(letters.CYRILLIC_FRENCH, 'ie'),
  ]
}

/** Ukrainian writes г for the g of foreign names: Мігель, Miguel. */
function foreign(own: string, english: LetterTable): Reading {
  const table = letterTable(`${letters.CYRILLIC_WESTERN} гg`, letterTable(own, english))
  return { table, softE: 'e', ending: 'i', pairs: undefined }
}

/** The national system writes i behind a consonant (Liepiel, Ciomny), BGN/PCGN ye everywhere and w for ў. */
function belarusian(reading: (over: string, softE: string) => Reading): readonly Reading[] {
  const national = { afterConsonant: new Map(Object.entries(BELARUSIAN_SOFT)) }
  const bgn = { afterConsonant: new Map([['е', 'ye']]) }
  return [
    reading('', 'e'),
    { ...reading(letters.CYRILLIC_SLAVIC, 'je'), ...national },
    { ...reading('ўw', 'ye'), ...bgn },
    { ...reading('', 'ie'), ...national },
    reading(letters.CYRILLIC_SLAVIC, 'e'),
    { ...reading(`${letters.CYRILLIC_SLAVIC} ўw`, 'je'), ...national },
  ]
}
const BELARUSIAN_SOFT: Readonly<Record<string, string>> = { е: 'ie', ё: 'io', ю: 'iu', я: 'ia' }

function read(token: string, reading: Reading): string {
  let out = ''
  const { table, pairs, softE, ending, afterConsonant } = reading
  const end = token.length
  for (let i = 0; i < end; i++) {
    const letter = token[i]!
    if (pairs !== undefined && i + 1 < end) {
      const pair = pairs.get(letter + token[i + 1]!)
      if (pair !== undefined) {
        out += pair
        i++
        continue
      }
    }
    const soft = afterConsonant === undefined || !follows(token, i) ? undefined : afterConsonant.get(letter)
    if (soft !== undefined) {
      out += soft
    } else if (letter === 'е') {
      out += follows(token, i) ? 'e' : softE
    } else if (ending !== undefined && end > 3 && i === end - 2 && isSoftEnding(token, i)) {
      return out + (token[i + 1] === 'я' ? 'ia' : ending)
    } else {
      out += letterAt(table, token.charCodeAt(i)) ?? ''
    }
  }
  return out
}

/** Whether a consonant stands before: no vowel, sign or apostrophe. */
function follows(token: string, i: number): boolean {
  return i > 0 && !VOWELS.includes(token[i - 1]!)
}

/** -ий, -ый, -ия */
function isSoftEnding(token: string, i: number): boolean {
  const last = token[i + 1]
  return token[i] === 'и' ? last === 'й' || last === 'я' : token[i] === 'ы' && last === 'й'
}
