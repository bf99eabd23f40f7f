/** Turns the cells of one row into a person, by a column map. */
import { LIMITS, isLongerThan } from '../../record/limits.ts'
import type { Name, PersonRecord, Relative, UncertainDate } from '../../record/types.ts'
import type { ColumnMap } from '../column-map.ts'
import { parseDate } from '../dates/parse-date.ts'
import { settleCentury } from '../dates/settle-century.ts'
import { EVENTS } from '../headers/target-sets.ts'
import { isGarbled, mendedText } from '../cells/mended-text.ts'
import { kinBehindName } from '../names/kin-behind-name.ts'
import { namedByKin } from '../names/named-by-kin.ts'
import { type Doubt, type Draft, type ReadDate, type RowProblem, cellText } from './row-cell.ts'
import { readLinks } from './row-links.ts'
import { readNames } from './row-names.ts'
import { readPerson } from './row-person.ts'
import { readPlaces } from './row-places.ts'
import { type RowPlan, planRow } from './row-plan.ts'
import { consentText, readSource } from './row-source.ts'
import { labelRow } from './label-row.ts'

export interface RowMapperOptions {
  /** Hears of cells that were left out or only half understood: the codes of `issue-messages.ts` that are doubts. */
  readonly onDoubt?: (code: string, column: number, rowNumber: number) => void
}

/** @returns the record, or why there is none; `rowNumber` is 0-based and the id where no column holds one */
export type RowMapper = (cells: readonly string[], rowNumber: number) => PersonRecord | RowProblem

/** Whether a mapper refused the row. */
export function isRowProblem(result: PersonRecord | RowProblem): result is RowProblem {
  return 'code' in result
}

/** The mapper of a file: made once, called per row. */
export function createRowMapper(map: ColumnMap, options: RowMapperOptions = {}): RowMapper {
  const plan = planRow(map)
  const dateOf = createDateReader(plan)
  const labels = [plan.id, ...plan.name, ...plan.parts.map(({ index }) => index)].filter(
    (index) => index >= 0,
  )
  let row = 0
  /** A cell may be read twice: the day of a row is that of its ages as well. */
  const said = new Set<string>()
  const doubt = (code: string, column: number): void => {
    const what = `${column} ${code}`
    if (said.has(what)) return
    said.add(what)
    options.onDoubt?.(code, column, row)
  }
  const readDate: ReadDate = (text, column) => {
    const date = dateOf(text, column)
    if (date?.damaged !== undefined && column !== plan.at.expires) doubt('unclear-date', column)
    else if (date?.yearOfCentury !== undefined && EVENTS.has(plan.columns[column]!.target))
      doubt('unknown-century', column)
    return date
  }
  return (written, rowNumber) => {
    row = rowNumber
    said.clear()
    const fault = checkSize(written, plan)
    if (fault) return fault
    const cells = mendedCells(written, plan, doubt)
    const label = labelOf(cells, labels, plan)
    if (label) return label
    const id = plan.id < 0 ? String(rowNumber) : cellText(cells, plan.id)
    if (id === '')
      return isEmptyRow(cells, plan) ? { code: 'empty-row' } : { code: 'missing-id', column: plan.id }
    if (isLongerThan(id, LIMITS.short)) return { code: 'too-long', column: plan.id }
    const names = readNames(cells, plan)
    if (!Array.isArray(names)) return names
    if (plan.id < 0 && names.length === 0 && isEmptyRow(cells, plan)) return { code: 'empty-row' }
    const draft: Draft = { id, names }
    const nameColumn = plan.name[0] ?? plan.parts[0]?.index ?? -1
    const nobody = kinOf(names[0])
    if (nobody) {
      draft.names = names.slice(1)
      doubt('named-by-kin', nameColumn)
    }
    const bracketed = plan.columns[nameColumn]?.fatherInBrackets
    const behind = nobody ? undefined : kinBehindName(cellText(cells, nameColumn), bracketed)?.relative
    if (behind && !bracketed) doubt('kin-behind-name', nameColumn)
    const kin = nobody ?? behind
    const problem = readPlaces(cells, plan, draft, readDate, doubt) ?? readLinks(cells, plan, draft, doubt)
    if (problem) return problem
    if (kin) draft.relatives = [kin, ...(draft.relatives ?? [])].slice(0, LIMITS.relatives)
    readPerson(cells, plan, draft, readDate, doubt)
    readSource(cells, plan, draft, readDate, doubt)
    return draft
  }
}

/** Whether a line inside a cell is a row of the file: a quote was opened and only closed where some later row opened one. */
const holdsRows = (cell: string, width: number): boolean =>
  width > 2 &&
  cell
    .split('\n')
    .slice(1, -1)
    .some((line) => [',', ';', '\t', '|'].some((delimiter) => line.split(delimiter).length === width))

/** The cells without those of another encoding; an id stays what it is in other files. */
function mendedCells(cells: readonly string[], plan: RowPlan, doubt: Doubt): readonly string[] {
  let mended: string[] | undefined
  for (let n = 0; n < cells.length; n++) {
    const cell = cells[n]!
    if (cell.includes('\n') && holdsRows(cell, plan.width)) doubt('swallowed-rows', n)
    if (n === plan.id || ASCII.test(cell) || plan.columns[n]!.target === 'ignore') continue
    const text = mendedText(cell)
    if (text !== cell) {
      mended ??= [...cells]
      mended[n] = text
      doubt('mended-encoding', n)
    } else if (isGarbled(cell)) doubt('garbled-encoding', n)
  }
  return mended ?? cells
}

const ASCII = /^[\0-\x7f]*$/

/** Whom a main name is of instead of the person. One cell has to say it, since rows are also read without a record, a few cells at a time. */
function kinOf(name: Name | undefined): Relative | undefined {
  if (name === undefined || name.kind !== undefined) return undefined
  if (name.full !== undefined) return namedByKin(name.full)
  const [first, ...rest] = name.parts ?? []
  if (first?.role !== 'given' || namedByKin(first.text) === undefined) return undefined
  return namedByKin([first, ...rest].map(({ text }) => text).join(' '))
}

/** Spreadsheets write rows of separators below the last one. */
const isEmptyRow = (cells: readonly string[], plan: RowPlan): boolean =>
  cells.every((_, i) => cellText(cells, i) === '') && consentText(cells, plan.at.consent) === ''

/**
 * Why the id and the names of a row are no person's: the id, or all that there are of names, is of totals or of a header. Beside another
 * name a total's word is one: Razem is a family name.
 */
function labelOf(cells: readonly string[], labels: readonly number[], plan: RowPlan): RowProblem | undefined {
  let total: RowProblem | undefined
  let header: RowProblem | undefined
  let isNamed = false
  let isPerson = false
  for (const column of labels) {
    const cell = cells[column]!
    const code = labelRow(cell, plan.columns[column]!.header)
    if (code === 'total-row' && column === plan.id) return { code, column }
    if (code === 'total-row') total ??= { code, column }
    else if (code === 'header-row') header ??= { code, column }
    else {
      isPerson ||= cell !== ''
      isNamed ||= column !== plan.id && /\p{L}/u.test(cell)
    }
  }
  return (isNamed ? undefined : total) ?? (isPerson ? undefined : header)
}

function checkSize(cells: readonly string[], plan: RowPlan): RowProblem | undefined {
  if (cells.length !== plan.width) return { code: 'wrong-column-count' }
  let total = 0
  for (let n = 0; n < cells.length; n++) if (plan.columns[n]!.target !== 'ignore') total += cells[n]!.length
  return total > LIMITS.record ? { code: 'too-long' } : undefined
}

/** A million people share some thirty thousand birthdays, so each date is read once; the memory is bounded. */
function createDateReader(plan: RowPlan): ReadDate {
  const seen = new Map<string, UncertainDate | undefined>()
  return (text, column) => {
    const { dateOrder: order, calendar, shortYears } = plan.columns[column] ?? {}
    const read = (): UncertainDate | undefined => {
      const date = parseDate(text, order, calendar)
      return date && shortYears ? settleCentury(date, shortYears, text) : date
    }
    if (text.length > 32) return read()
    const key = shortYears
      ? `${shortYears.from}-${shortYears.to} ${order} ${text}`
      : calendar
        ? `${calendar} ${order} ${text}`
        : order === 'dmy' || order === undefined
          ? text
          : `${order} ${text}`
    let date = seen.get(key)
    if (date === undefined && !seen.has(key)) {
      date = read()
      if (seen.size < 100_000) seen.set(key, date)
    }
    return date
  }
}
