import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { csvRow } from '../../src/format/tables/csv-write.ts'

/** What a camp's list that has roles doesn't ask for. */
const LISTS = ['mother_name', 'father_name', 'spouse', 'siblings', 'children', 'relatives']

/**
 * Turns the camp's file of a generated folder into a register of households: a column says what each member is to the head, and nobody lists
 * relatives.
 */
export function withRoles(folder: string): void {
  const read = (name: string): Record<string, string>[] =>
    parse(readFileSync(join(folder, name)), { columns: true })
  const roles = new Map(read('families.csv').map((row) => [row['record_id'], row['household_role'] ?? '']))
  const camp = read('right.csv')
  const header = Object.keys(camp[0] ?? {}).filter((name) => !LISTS.includes(name))
  const rows = camp.map((row) => [...header.map((name) => row[name] ?? ''), roles.get(row['id']) ?? ''])
  const all = [[...header, 'relationship to head of household'], ...rows]
  writeFileSync(join(folder, 'right.csv'), all.map((row) => csvRow(row)).join(''))
}
