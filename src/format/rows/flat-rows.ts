import { InputError } from '../../record/errors.ts'
import { issueMessage } from '../../record/issue-messages.ts'
import { flatKeys, flatRow, ignoredKeys } from './flat-row.ts'
import type { FlattenFault } from './flatten.ts'

/** Objects as the rows of one table. */
export interface FlatRows {
  /** All columns, in the order in which they first come. */
  readonly headers: readonly string[]
  /** For each row its cells, or why it can't be one. */
  readonly cells: readonly (string[] | FlattenFault)[]
}

/**
 * @param ignore headers of columns whose cells are left empty, whatever they hold
 * @throws {InputError} `not-a-row`, `no-rows`, `no-usable-rows`
 */
export function flatRows(rows: readonly unknown[], ignore: readonly string[]): FlatRows {
  if (rows.some(isList) && !rows.some(isObject))
    throw new InputError(
      'not-a-row',
      'A row is an object that holds its cells by their headers, { name: …, birth_date: … }; these are lists of cells or Maps: make objects of them (csv-parse does with `columns: true`)',
    )
  const ignored = ignoredKeys(ignore)
  const headers = [...new Set(rows.flatMap((row) => (isObject(row) ? [...flatKeys(row, ignored)] : [])))]
  const cells = rows.map((row) => (isObject(row) ? flatRow(row, headers, ignored) : 'nested-value'))
  if (headers.length > 0) return { headers, cells }
  const fault = cells.find((row) => typeof row === 'string')
  if (fault === undefined) throw new InputError('no-rows', 'There are no rows with columns; nothing to do')
  const header = momentOf(rows[cells.indexOf(fault)] as object | undefined) ?? 'a row'
  throw new InputError('no-usable-rows', `No row can be used: ${header} ${issueMessage(fault)}`)
}

/** The column of a row that holds a `Date`, as drivers of databases give them. */
export function momentOf(row: object | undefined): string | undefined {
  return Object.entries(row ?? {}).find(([, value]) => value instanceof Date)?.[0]
}

function isObject(row: unknown): row is object {
  return typeof row === 'object' && row !== null && !isList(row)
}

/** What holds cells by their places, or says nothing of them as an object would. */
function isList(row: unknown): boolean {
  return Array.isArray(row) || row instanceof Map
}
