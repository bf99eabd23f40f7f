/**
 * What forms put in brackets after a label to say how it is filled in: `(dd/mm/yyyy)`, `(M/F)`, `(years)`, `(optional)`. It says
 * nothing of whose the column is, as `Name (mother)` does, but a date's pattern says which of two numbers is the day.
 */
import type { DateOrder } from '../column-map.ts'
import { parseSex } from '../cells/parse-sex.ts'
import { areSexLetters } from '../cells/sex-letters.ts'

/** A header without such a hint at its end; as it is where there is none. */
export function withoutFormHint(header: string): string {
  const [, label, hint] = BRACKETED.exec(header) ?? []
  return label !== undefined && isFormHint(wordsOf(hint!)) ? label : header
}

/** Whether what stands in brackets says how a form is filled in, and nothing of whose a column is. */
export const isHint = (inBrackets: string): boolean => isFormHint(wordsOf(inBrackets))

/** The order of day and month that a header gives, `mdy` of `Date of birth (mm/dd/yyyy)`; undefined where it gives none. */
export function orderInHeader(header: string): DateOrder | undefined {
  const hint = wordsOf((BRACKETED.exec(header) ?? AT_THE_END.exec(header))?.[2] ?? '')
  if (!isDatePattern(hint)) return undefined
  const [first, second] = hint
    .join('')
    .match(RUN)!
    .map((run) => run[0]!)
  if (DAYS.has(first!)) return 'dmy'
  return DAYS.has(second!) && !YEARS.has(first!) ? 'mdy' : undefined
}

/**
 * A header without letters at its end that are the codes of its cells: `Cinsi (k/q)`, `เพศ ช/ญ`. What they stand for has to be known to be sexes from
 * the rest: `(y/n)` is written so as well.
 */
export const withoutCodes = (header: string): string => header.replace(CODES, '')

const CODES = /(?<=\S)\s*(?:[([（]\s*|\s)\p{L}\p{M}*\s*[/|\\,-]\s*\p{L}\p{M}*\s*[)\]）]?\s*$/u
const BRACKETED = /^(.{0,199}[^\s([（])\s*[([（]([^()[\]（）]{1,40})[)\]）][\s*:]*$/u

/** A pattern on a line of its own, or behind a space: `DOB mm/dd/yyyy`. */
const AT_THE_END = /^(.{0,199}\S)\s+([^\s()[\]]{6,14})$/su

function wordsOf(hint: string): string[] {
  return hint
    .toLowerCase()
    .split(/[\s/.,|=:;–-]+/)
    .filter((word) => word !== '')
}

function isFormHint(words: readonly string[]): boolean {
  return (
    isDatePattern(words) ||
    (words.length === 3 && words.every((word) => UNITS.has(word))) ||
    (words.length > 1 && words.every((word) => parseSex(word) !== undefined)) ||
    (words.length === 2 && areSexLetters(words)) ||
    (words.length > 0 && words.every((word) => FILLING_IN.has(word)))
  )
}

/** Runs of the letters of day, month and year, apart or in one word of six letters and more. */
function isDatePattern(words: readonly string[]): boolean {
  const text = words.join('')
  const runs = text.match(RUN) ?? []
  if (runs.join('') !== text || new Set(runs.map((run) => run[0])).size !== 3 || runs.length !== 3)
    return false
  return words.length === 3 || (words.length === 1 && text.length >= 6)
}

/** Letters of day (English, French, German, Italian and Turkish, Russian, Finnish), month and year. */
const RUN = /([djtgдpmмkyaгrрvå])\1*/g
const DAYS: ReadonlySet<string> = new Set('djtgдp')
const YEARS: ReadonlySet<string> = new Set('yгrрvå')

const words = (text: string): ReadonlySet<string> => new Set(text.split(' '))
const UNITS = words(
  'day month year jour mois année annee día dia mes año ano giorno mese anno tag monat jahr gün ay yıl день месяц год يوم شهر سنة روز ماه سال 日 月 年',
)
/** Not months: an age in months is another number. */
const FILLING_IN = words(
  'years yrs year old in full en ans an años anos anni jahre jahren jaar лет سنة سنوات بالسنوات سال required mandatory optional if known obligatoire facultatif si connu connue obligatorio opcional ' +
    'english arabic latin amharic tigrigna tigrinya burmese bangla bengali dari pashto somali local language script letters ' +
    'approx approximate estimated block capitals initials w with eng lat abbr сокр сокращенно latin thai tamil sinhala முதலெழுத்துக்கள் මුලකුරු සමඟ',
)
