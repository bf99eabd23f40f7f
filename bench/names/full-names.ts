import { readCsv } from './csv.ts'
import { hash32 } from './hash.ts'

/** A row of the full names file. */
export interface FullName {
  readonly native: string
  readonly group: string
  readonly source: string
  readonly latin: string
}

export function readFullNames(): {
  readonly rows: readonly FullName[]
  readonly truth: ReadonlyMap<string, ReadonlySet<string>>
  readonly latin: readonly string[]
} {
  const truth = new Map<string, Set<string>>()
  const rows = readCsv('names/cross_script.dev.csv').map((row): FullName => {
    const native = row['native_name'] ?? ''
    const latin = row['latin_name'] ?? ''
    const set = truth.get(native) ?? new Set()
    truth.set(native, set)
    set.add(latin)
    for (const alt of (row['latin_alts'] ?? '').split('|')) if (alt !== '') set.add(alt)
    return {
      native,
      latin,
      source: row['source'] ?? '',
      group: groupOf(row['script'] ?? '', row['lang'] ?? '', native),
    }
  })
  return { rows, truth, latin: [...new Set(rows.map((row) => row.latin))] }
}

function groupOf(script: string, lang: string, native: string): string {
  if (script !== 'Han') return script
  if (lang.startsWith('ja')) return 'Han, Japanese'
  return lang.startsWith('zh') && !native.includes('·') ? 'Han, Chinese people' : 'Han, other'
}

/** At most `limit` rows, drawn by a hash of the row. */
export function sample<T extends { readonly native: string; readonly latin: string }>(
  rows: readonly T[],
  limit: number,
): readonly T[] {
  const keyed = rows.map((row) => ({ row, key: hash32(`${row.native}\t${row.latin}`) }))
  return keyed
    .sort((x, y) => x.key - y.key)
    .slice(0, limit)
    .map((x) => x.row)
}
