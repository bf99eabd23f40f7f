import { asciiDigits } from '../dates/ascii-digits.ts'
import { parseDate } from '../dates/parse-date.ts'
import { hashString } from '../../internal/hash.ts'
import { parseSex } from '../cells/parse-sex.ts'
import { codeIn, sexLettersOf } from '../cells/sex-letters.ts'
import type { Sex } from '../../record/types.ts'

/** What the cells of a column look like, counted over all of its rows: sums alone, so that no order of rows changes them. */
export interface CellCounts {
  readonly filled: number
  readonly emails: number
  /** Numbers as people dial them, and those of them that begin with 0 or +. */
  readonly phones: number
  readonly dialled: number
  /** Days, and years by themselves. */
  readonly days: number
  readonly years: number
  /** How many of days and years fall into each year, from {@link FIRST_YEAR} on. */
  readonly byYear: readonly number[]
  readonly men: number
  readonly women: number
  /** Two words and more, as names are written. */
  readonly words: number
  /** Different phones by hash, as far as these are told apart. */
  readonly different: number
}

/** Years before are nobody's who lives. */
export const FIRST_YEAR = 1900
const YEARS = 200
/** Bits of the sketch that tells whether numbers are different. */
const SKETCH = 1 << 12

export const EMAIL: RegExp = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
const PHONE = /^(?:\+|00)?\(?\d[\d\s()./-]{6,17}\d$/
const DIALLED = /^(?:\+|0)/
const YEAR = /^(?:19|20)\d\d$/
const DAY = /^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$|^(?:19|20)\d\d[-/.]\d{1,2}[-/.]\d{1,2}(?:[T ].*)?$/
/** Words with a capital, or in writing without any. */
const WORDS = /^[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*(?:\s+[\p{Lu}\p{Lo}][\p{L}\p{M}.'’-]*){1,5}$/u

/** Counts the cells of one column. */
export interface CellCounter {
  add(text: string): void
  counts(): CellCounts
}

export function createCellCounter(): CellCounter {
  const n = { filled: 0, emails: 0, phones: 0, dialled: 0, days: 0, years: 0, men: 0, women: 0, words: 0 }
  const byYear = new Array<number>(YEARS).fill(0)
  const sketch = new Uint8Array(SKETCH)
  /** Letters by themselves mean what those beside them tell. */
  const letters = new Map<string, number>()
  const inYear = (year: number | undefined): void => {
    if (year !== undefined && year >= FIRST_YEAR && year < FIRST_YEAR + YEARS)
      byYear[year - FIRST_YEAR] = (byYear[year - FIRST_YEAR] ?? 0) + 1
  }
  return {
    add(written) {
      n.filled++
      const text = /\d/.test(written) ? written : asciiDigits(written)
      if (DAY.test(text)) {
        n.days++
        inYear(parseDate(text)?.year)
      } else if (YEAR.test(text)) {
        n.years++
        inYear(Number(text))
      } else if (PHONE.test(text)) {
        n.phones++
        if (DIALLED.test(text)) n.dialled++
        sketch[hashString(text.replaceAll(/\D/g, '')) % SKETCH] = 1
      } else if (EMAIL.test(text)) n.emails++
      else {
        const letter = text.length <= 2 ? codeIn(text) : undefined
        const sex = text.length <= 12 ? parseSex(text) : undefined
        if (letter !== undefined) letters.set(letter, (letters.get(letter) ?? 0) + 1)
        else if (sex === 'male') n.men++
        else if (sex === 'female') n.women++
        else if (WORDS.test(text)) n.words++
      }
    },
    counts() {
      const meanings = sexLettersOf(letters)
      const of = (sex: Sex): number =>
        [...letters].reduce(
          (sum, [letter, cells]) => sum + (parseSex(letter, meanings) === sex ? cells : 0),
          0,
        )
      return {
        ...n,
        men: n.men + of('male'),
        women: n.women + of('female'),
        byYear,
        different: sketch.reduce((sum, bit) => sum + bit, 0),
      }
    },
  }
}
