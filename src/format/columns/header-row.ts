/**
 * Where the header of a table stands. Spreadsheets have titles above it, and a row of groups ("Person", "Mother") whose cells are
 * merged over the columns that belong to them.
 */
import { LIMITS } from '../../record/limits.ts'
import { whoseColumns } from '../forms/whose-columns.ts'
import { roleOfWord } from '../headers/find-role.ts'
import { headerKey } from '../header-key.ts'
import { targetOfKey } from '../headers/target-of-key.ts'

export interface HeaderRow {
  /** 0-based; the rows above it hold no people. */
  readonly row: number
  /** As {@link headersAt} gives them. */
  readonly headers: readonly string[]
  /** How many of them are known. */
  readonly known: number
}

/** Rows among which the header is looked for. */
export const HEADER_ROWS = 16

/**
 * Finds the header: the first row, unless a later one has more labels that are known, and they are half of its cells, or it is the first
 * full row below rows that are mostly empty.
 * @param rows the first rows of the table; undefined if there are none
 */
export function findHeaderRow(rows: readonly (readonly string[])[]): HeaderRow | undefined {
  let best: HeaderRow | undefined
  for (const [row, cells] of rows.slice(0, HEADER_ROWS).entries()) {
    const known = knownOf(cells.slice(0, LIMITS.columns)).filter(
      (isKnown, i) => isKnown && (row === 0 || !isRole(cells[i]!)),
    ).length
    if (best && (known < 2 || known <= best.known)) continue
    if (best && 2 * known < filled(cells) && !isUnderTitles(rows, row)) continue
    best = { row, headers: cells, known }
    // A row that is merged over others has empty cells.
    if (2 * known > cells.length && cells.length > 1) break
  }
  return best && { ...best, headers: headersAt(rows, best.row) }
}

/** The labels of a row, each with that of its group before it where the row above has groups: `Mother/Name`. */
export function headersAt(rows: readonly (readonly string[])[], row: number): readonly string[] {
  const labels = rows[row]!
  const above = (rows[row - 1] ?? []).map((cell) => cell.trim())
  if (above.filter((cell) => cell !== '').length < 2 || above.some((cell) => TITLE.test(cell))) return labels
  let group = ''
  const grouped = labels.map((label, i) => {
    if (label.trim() === '') {
      group = ''
      return above[i] ?? ''
    }
    group = above[i] || group
    return group === '' ? label : `${group}/${label}`
  })
  const known = knownOf(grouped)
  const keys = labels.map(headerKey)
  const isOnce = (key: string): boolean => keys.indexOf(key) === keys.lastIndexOf(key)
  // A label that stands once says by itself whose it is, unless its group is somebody else.
  return grouped.map((header, i) =>
    known[i] || !isOnce(keys[i]!) || isSomebody(header) ? header : labels[i]!,
  )
}

/** "Camp: Farchana", "3 November 2026" are no groups of columns. */
const TITLE = /:|\d{2}/

function isSomebody(header: string): boolean {
  const group = header.split('/', 1)[0]!
  const [{ of, key } = { of: 'person', key: '' }] = whoseColumns([group])
  return of === 'enquirer' || (targetOfKey(key)?.startsWith('relative') ?? false)
}

/** "Mother" and "Son" may as well be what cells of a column of relations say. */
const isRole = (cell: string): boolean => roleOfWord(headerKey(cell)) !== undefined

/** Whether a row of words alone is full, and all rows above it have few cells, as titles do. */
function isUnderTitles(rows: readonly (readonly string[])[], row: number): boolean {
  const labels = rows[row]!
  return (
    filled(labels) === labels.length &&
    !labels.some((label) => /^\P{L}*$/u.test(label)) &&
    rows.slice(0, row).every((above) => 2 * filled(above) < labels.length)
  )
}

/** Of each header whether it is known. */
function knownOf(headers: readonly string[]): boolean[] {
  return whoseColumns(headers).map(
    ({ key, role }) => key !== '' && (role !== undefined || targetOfKey(key) !== undefined),
  )
}

const filled = (cells: readonly string[]): number => cells.filter((cell) => cell.trim() !== '').length
