/** What the values of a file tell about its columns: which are all distinct, how dates and sexes are written. */
import { isMissing } from '../record/missing.ts'
import { createAgeFractionEvidence } from './dates/age-fractions.ts'
import { findDate } from './dates/find-date.ts'
import { createFullYears } from './dates/full-years.ts'
import { createShortYears } from './dates/short-years.ts'
import { createCalendarEvidence } from './dates/calendar-evidence.ts'
import type { ColumnMap, ColumnProfile, DateOrder } from './column-map.ts'
import { seekContents } from './contents/seek-contents.ts'
import { idCandidatesOf } from './columns/id-columns.ts'
import { orderInHeader } from './grammar/form-hint.ts'
import { orderEvidence } from './dates/parse-date.ts'
import { sexLetterOf, sexLettersOf } from './cells/sex-letters.ts'
import { isTotal } from './rows/label-row.ts'
import { AGES, DATES, EVENTS, SEXES } from './headers/target-sets.ts'
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
  const ids = seekIds(map)
  const dates = seekDates(map)
  const sexes = seekSexes(map)
  const contents = seekContents(map)
  const ages = seekAges(map)
  const years = seekYears(map)
  return {
    add(cells) {
      if (cells.length !== map.columns.length) return
      for (const { add } of [ids, dates, sexes, contents, ages, years]) add(cells)
    },
    needsMore: () => ids.needsMore() || contents.needsMore() || dates.needsMore() || years.needsMore(),
    profile: () => ({
      ...ids.found(),
      ...dates.found(),
      ...sexes.found(),
      ...contents.found(),
      ...ages.found(),
      ...years.found(),
    }),
  }
}

/** Gathers some answers of a profile. */
interface Seeker<Answer extends keyof ColumnProfile> {
  readonly add: (cells: readonly string[]) => void
  readonly found: () => Pick<ColumnProfile, Answer>
}

/** One that rows not seen yet may still tell something. */
interface OpenSeeker<Answer extends keyof ColumnProfile> extends Seeker<Answer> {
  readonly needsMore: () => boolean
}

const cellOf = (cells: readonly string[], index: number): string => (cells[index] ?? '').trim()

function seekIds(map: ColumnMap): OpenSeeker<'isDistinct'> {
  const candidates = new Map(idCandidatesOf(map).map((index) => [index, new Set<string>()]))
  return {
    add(cells) {
      for (const [index, seen] of candidates) {
        const text = cellOf(cells, index)
        if (isMissing(text)) {
          if (!isNobody(cells)) candidates.delete(index)
        } else if (seen.has(text)) candidates.delete(index)
        else seen.add(text)
      }
    },
    needsMore: () => candidates.size > 0,
    found: () => ({ isDistinct: (index) => (candidates.get(index)?.size ?? 0) > 0 }),
  }
}

function seekDates(map: ColumnMap): OpenSeeker<'dateOrder' | 'calendar'> {
  const dates = map.columns
    // A column of an unknown header may turn out to be one.
    .filter(({ target }) => DATES.has(target) || target === 'attribute')
    .map(({ index, header, target }) => ({
      index,
      header,
      isUnknown: target === 'attribute',
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
  return {
    add(cells) {
      for (const date of dates) {
        const cell = cellOf(cells, date.index)
        const text = date.dayOf?.(cell) ?? cell
        date.written.add(text)
        const evidence = orderEvidence(text)
        if (evidence) date[evidence]++
        if (isSerialDay(text)) date.serial++
        if (isDateInParts(text)) date.inParts++
        if (!isMissing(text)) date.filled++
      }
    },
    needsMore: () =>
      dates.some((date) => !date.isUnknown && date.dmy + date.mdy + date.open + date.serial > 0),
    found() {
      const orders = new Map<number, DateOrder | undefined>(
        dates.map((date) => {
          const order = orderOf(date)
          if (!isSerialColumn(date)) return [date.index, order]
          return [date.index, order === 'mdy' ? 'serial-mdy' : 'serial']
        }),
      )
      return {
        dateOrder: (index) => orders.get(index),
        calendar: (index) => dates.find((date) => date.index === index)?.written.calendar(),
      }
    },
  }
}

function seekSexes(map: ColumnMap): Seeker<'sexLetters'> {
  const lettersOf = new Map(
    map.columns
      .filter(({ target }) => SEXES.has(target) || target === 'attribute')
      .map(({ index, header }) => [index, { header, cells: new Map<string, number>() }]),
  )
  return {
    add(cells) {
      for (const [index, letters] of lettersOf) {
        const letter = sexLetterOf(cellOf(cells, index))
        if (letter !== undefined) letters.cells.set(letter, (letters.cells.get(letter) ?? 0) + 1)
      }
    },
    found: () => ({
      sexLetters(index) {
        const letters = lettersOf.get(index)
        return letters && sexLettersOf(letters.cells, letters.header)
      },
    }),
  }
}

function seekAges(map: ColumnMap): Seeker<'ageFractions'> {
  const fractionsOf = new Map(
    map.columns
      .filter((column) => AGES.has(column.target))
      .map(({ index }) => [index, createAgeFractionEvidence()]),
  )
  return {
    add(cells) {
      for (const [index, fractions] of fractionsOf) fractions.add(cellOf(cells, index))
    },
    found: () => ({ ageFractions: (index) => fractionsOf.get(index)?.areOfYears() === true }),
  }
}

function seekYears(map: ColumnMap): OpenSeeker<'shortYears'> {
  const dates = map.columns.filter(({ target }) => DATES.has(target))
  const shortOf = new Map(
    dates.filter(({ target }) => EVENTS.has(target)).map(({ index }) => [index, createShortYears()]),
  )
  const full = createFullYears()
  return {
    add(cells) {
      if (shortOf.size === 0) return
      for (const { index } of dates) full.add(cellOf(cells, index))
      for (const [index, short] of shortOf) short.add(cellOf(cells, index))
    },
    needsMore: () => [...shortOf.values()].some((short) => short.isSeen()),
    found: () => ({ shortYears: (index) => shortOf.get(index)?.span(full.latest()) }),
  }
}
