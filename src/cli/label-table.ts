import { decisionTable } from '../decide/decisions/decision-table.ts'
import type { Table } from '../format/tables/table.ts'
import { InputError } from '../record/errors.ts'
import { readDecisions } from './decisions.ts'
import { readTable } from './io/read-table.ts'

/**
 * A table of truth or labels; of a log of decisions (`.ndjson`) what people decided in it.
 * @throws {InputError} `no-labels` where nobody decided anything yet, and those of the readers
 */
export async function readLabelTable(path: string): Promise<Table> {
  if (!/\.ndjson$/i.test(path)) return readTable(path)
  const table = decisionTable(path, await readDecisions(path))
  if (table.rows.length > 0) return table
  throw new InputError('no-labels', `${path}: nobody has said of a pair yet that it is one person, or two`)
}
