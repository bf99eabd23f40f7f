/** What the columns of a file are, as plain data. */
import type { CalendarId } from './dates/calendar.ts'
import type { Sex } from '../record/types.ts'
import type { SexLetters } from './cells/sex-letters.ts'
import type { Guess, Likeness } from './contents/guess.ts'
import type { FieldTarget } from './targets.ts'

/** How `03/04/1990` is written in a column; `serial` where dates are days as spreadsheets count them, 32966, and where not, day first, or month first. */
export type DateOrder = 'dmy' | 'mdy' | 'serial' | 'serial-mdy'

/** Years, both ends among them. */
export interface YearSpan {
  readonly from: number
  readonly to: number
}

/** What cells of a column of sexes mean, by words as `missingKey` has them. */
export type SexWords = Readonly<Record<string, Sex>>

/** A column of a file, and what it was taken for. */
export interface Column {
  /** As written, trimmed. */
  readonly header: string
  /** 0-based position in the row. */
  readonly index: number
  /** The field that it fills, such as `given`, `birth` or `place.birth.city`. */
  readonly target: FieldTarget
  /** For columns of dates that have days and months in numbers with the year behind, or say so in their header; a count of days is `serial`. */
  readonly dateOrder?: DateOrder
  /** For columns of dates that are not Gregorian. */
  readonly calendar?: CalendarId
  /** For a column of days on which something was written down or seen: the years in which those lie that it writes with two digits. */
  readonly shortYears?: YearSpan
  /** For a column of ages: the day on which they were true, as days since 1970-01-01, where no column says it. */
  readonly ageOn?: number
  /** For a column of ages at the separation: the position of the column of that day. */
  readonly ageFrom?: number
  /**
   * For a column of sexes, what its letters mean where its header or its cells tell: beside H an M is *mujer*, a woman; K is *kadın*, a woman,
   * beside E, and *kişi*, a man, beside Q; of 0 and 1 nobody can tell.
   */
  readonly sexLetters?: SexLetters
  /** For a column of sexes, what its cells mean by words of the caller's. */
  readonly sexWords?: SexWords
  /** For a column of whole names whose header says that the father's stands in brackets: `Nom et prénoms (nom du père)`. */
  readonly fatherInBrackets?: true
  /** Set where no header says what the column is and its contents do: log2 of the odds that they are right. Show it to whoever brought the file. */
  readonly byContents?: number
  /** Set where a column was left unread that looks like this: no cell tells whose it is. */
  readonly looksLike?: Likeness
  /** For a column of ages that writes months as `3/12`. */
  readonly ageFractions?: true
}

/** What every column of a file is. Plain data: print it, store it, change it. */
export interface ColumnMap {
  /** One per header, in file order; ignored ones have the target `ignore`. */
  readonly columns: readonly Column[]
  /** `row`: no column holds the id, so it is the 0-based row number. */
  readonly idFrom: 'column' | 'row'
  /** Entries of `ignore` that no header answers to. */
  readonly unmatchedIgnore: readonly string[]
}

/** What only the values of a file can tell. */
export interface ColumnProfile {
  /** Whether all values of the column are there and differ. */
  isDistinct(index: number): boolean
  /** Undefined where no value asks for it. */
  dateOrder(index: number): DateOrder | undefined
  /** The calendar in which the dates of the column are written, where its values show another than the Gregorian. */
  calendar(index: number): CalendarId | undefined
  /** The years in which its dates with two-digit years lie, where the file tells. */
  shortYears(index: number): YearSpan | undefined
  /** What the letters of a column of sexes mean, where it has both letters of a language or its header tells. */
  sexLetters(index: number): SexLetters | undefined
  /** Whether the column writes ages under a year as `3/12`, which is a group of ages elsewhere. */
  ageFractions(index: number): boolean
  /** Whether a column that no header explains holds e-mail addresses: nine values of ten. */
  areEmails(index: number): boolean
  /** Whether a column that no header explains holds relatives with what they are (`mère Awa, frères Moussa et Ali`): four values of five. */
  areRelatives(index: number): boolean
  /** What a column holds by its cells, where no header says it and it may be guessed at. */
  guess(index: number): Guess | undefined
  /** What such a column looks like. */
  likeness(index: number): Likeness | undefined
}
