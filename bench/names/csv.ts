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

/** FNV-1a, 32 bits: the seedless hash that samples and held-out parts are drawn by. */
export function hash32(text: string): number {
  let h = 0x811c9dc5
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193)
  h ^= h >>> 15
  h = Math.imul(h, 0x2c1b3c6d)
  h ^= h >>> 12
  return h >>> 0
}
