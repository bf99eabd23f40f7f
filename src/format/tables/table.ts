import { InputError } from '../../record/errors.ts'
import { unguardFormula } from './csv-write.ts'
import { headerKey } from '../header-key.ts'

/** A small table, read whole: a truth file, a file of labels or queries. */
export interface Table {
  /** Named in messages. */
  readonly name: string
  readonly headers: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** 1-based line of each row. */
  readonly lines: readonly number[]
}

/**
 * Position of each of the headers wanted, compared like all headers; undefined unless all are there.
 * @param wanted for each what it may be called, the best name first
 */
export function findHeaders(
  table: Table,
  ...wanted: readonly (readonly string[])[]
): readonly number[] | undefined {
  const keys = table.headers.map(headerKey)
  const found = wanted.map(
    (names) => names.map((name) => keys.indexOf(headerKey(name))).find((at) => at >= 0) ?? -1,
  )
  return found.includes(-1) ? undefined : found
}

/** The trimmed text of a cell. @throws {InputError} `missing-cell` if there is none */
export function requiredCell(table: Table, row: number, column: number): string {
  const text = unguardFormula((table.rows[row]?.[column] ?? '').trim())
  if (text === '') {
    const line = table.lines[row] ?? 0
    throw new InputError(
      'missing-cell',
      `${table.name}: line ${line} has an empty ${table.headers[column]}`,
      {
        line,
      },
    )
  }
  return text
}
