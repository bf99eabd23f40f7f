/** What the values of a file tell about its columns: which are all distinct, how dates and sexes are written. */
import { isMissing } from '../record/missing.ts'
import { createAgeFractionEvidence } from './dates/age-fractions.ts'
import { findDate } from './dates/find-date.ts'
import { createCalendarEvidence } from './dates/calendar-evidence.ts'
import type { ColumnMap, ColumnProfile, DateOrder } from './column-map.ts'
import { idCandidatesOf } from './id-columns.ts'
import { orderInHeader } from './form-hint.ts'
import { listsRelatives } from './lists-relatives.ts'
import { orderEvidence } from './dates/parse-date.ts'
import { sexLetterOf, sexLettersOf } from './parse-sex.ts'
import { isTotal } from './rows/label-row.ts'
import { AGES, DATES, SEXES } from './target-sets.ts'
import { isDateInParts, isSerialColumn, isSerialDay } from './dates/serial-date.ts'

/** What the values say of the order of day and month. */
interface OrderCounts {
  readonly header: string
  readonly dmy: number
  readonly mdy: number
  readonly open: number
}

/**
 * What more of the values prove; where they prove nothing, what the header says of itself. Undefined where nothing asks for it: no
 * value has its day and month in numbers with the year behind.
 */
function orderOf({ header, dmy, mdy, open }: OrderCounts): DateOrder | undefined {
  if (dmy === mdy) return orderInHeader(header) ?? (dmy + open > 0 ? 'dmy' : undefined)
  return mdy > dmy ? 'mdy' : 'dmy'
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/
/** Share of the values of a column that are e-mail addresses where it is one of them; the rest has lost its @ or its dot. */
const EMAILS = 0.9
/** Share of the values that name relatives with their roles where a column is of them; the rest names them without. */
const RELATIVES = 0.8
/** Values after which a column without any relatives has none. */
const TRIED = 50

/** Rows of nothing and of totals say nothing of a column of ids. */
const isNobody = (cells: readonly string[]): boolean =>
  cells.every((cell) => cell.trim() === '') || cells.some(isTotal)

/** Gathers a {@link ColumnProfile} row by row. */
export interface ColumnProfiler {
  add(cells: readonly string[]): void
  /** Whether rows not seen yet could still change the answer. */
  needsMore(): boolean
  profile(): ColumnProfile
}

/** @param map what the headers alone say, from `detectColumns(headers, options)` without a profile */
export function createProfiler(map: ColumnMap): ColumnProfiler {
  const candidates = new Map(idCandidatesOf(map).map((index) => [index, new Set<string>()]))
  const dates = map.columns
    .filter((column) => DATES.has(column.target))
    .map(({ index, header, target }) => ({
      index,
      header,
      /** The day in a cell that holds its place as well. */
      dayOf: target.endsWith('birth.place') ? (text: string) => findDate(text)?.text ?? text : undefined,
      dmy: 0,
      mdy: 0,
      open: 0,
      serial: 0,
      inParts: 0,
      filled: 0,
      written: createCalendarEvidence(),
    }))
  const sexes = map.columns
    .filter((column) => SEXES.has(column.target))
    .map(({ index }) => ({ index, letters: new Set<string>() }))
  const ages = map.columns
    .filter((column) => AGES.has(column.target))
    .map(({ index }) => ({ index, fractions: createAgeFractionEvidence() }))
  const unknown = map.columns
    // العائلة is a family name, and the family.
    .filter(({ target }) => target === 'attribute' || target === 'family')
    .map(({ index }) => ({ index, filled: 0, emails: 0, relatives: 0 }))
  return {
    add(cells) {
      if (cells.length !== map.columns.length) return
      for (const [index, seen] of candidates) {
        const text = (cells[index] ?? '').trim()
        if (isMissing(text)) {
          if (!isNobody(cells)) candidates.delete(index)
        } else if (seen.has(text)) candidates.delete(index)
        else seen.add(text)
      }
      for (const date of dates) {
        const cell = (cells[date.index] ?? '').trim()
        const text = date.dayOf?.(cell) ?? cell
        date.written.add(text)
        const evidence = orderEvidence(text)
        if (evidence) date[evidence]++
        if (isSerialDay(text)) date.serial++
        if (isDateInParts(text)) date.inParts++
        if (!isMissing(text)) date.filled++
      }
      for (const { index, letters } of sexes) {
        const letter = sexLetterOf((cells[index] ?? '').trim())
        if (letter !== undefined) letters.add(letter)
      }
      for (const column of unknown) {
        const text = (cells[column.index] ?? '').trim()
        if (isMissing(text)) continue
        column.filled++
        if (EMAIL.test(text)) column.emails++
        if ((column.relatives > 0 || column.filled <= TRIED) && listsRelatives(text)) column.relatives++
      }
      for (const { index, fractions } of ages) fractions.add((cells[index] ?? '').trim())
    },
    needsMore: () =>
      candidates.size > 0 ||
      unknown.some(({ filled, emails, relatives }) => filled === 0 || emails > 0 || relatives > 0) ||
      dates.some((date) => date.dmy + date.mdy + date.open + date.serial > 0),
    profile: () => {
      const distinct = new Set([...candidates].filter(([, seen]) => seen.size > 0).map(([index]) => index))
      const orders = new Map<number, DateOrder | undefined>(
        dates.map((date) => {
          const order = orderOf(date)
          if (!isSerialColumn(date)) return [date.index, order]
          return [date.index, order === 'mdy' ? 'serial-mdy' : 'serial']
        }),
      )
      return {
        isDistinct: (index) => distinct.has(index),
        dateOrder: (index) => orders.get(index),
        calendar: (index) => dates.find((date) => date.index === index)?.written.calendar(),
        sexLetters: (index) => {
          const letters = sexes.find((sex) => sex.index === index)?.letters
          return letters && sexLettersOf(letters)
        },
        ageFractions: (index) => ages.some((age) => age.index === index && age.fractions.areOfYears()),
        areEmails: (index) =>
          unknown.some(
            (column) =>
              column.index === index && column.emails > 0 && column.emails >= EMAILS * column.filled,
          ),
        areRelatives: (index) =>
          unknown.some(
            (column) =>
              column.index === index && column.relatives > 2 && column.relatives >= RELATIVES * column.filled,
          ),
      }
    },
  }
}
