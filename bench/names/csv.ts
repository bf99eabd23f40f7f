import { readFileSync } from 'node:fs'
import { parse } from 'csv-parse/sync'

/** Folder of the development data. */
export const DATA: string =
  process.env['KINMATCH_DATA'] ?? new URL('../../../shared/data', import.meta.url).pathname

/** Rows of a CSV file of the data folder, by header. */
export function readCsv(path: string): readonly Record<string, string>[] {
  const rows: Record<string, string>[] = parse(readFileSync(`${DATA}/${path}`, 'utf8'), {
    columns: true,
    bom: true,
    relax_quotes: true,
  })
  return rows
}
