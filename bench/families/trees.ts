/** Two genealogies as registries: each person a record that lists its relatives by name. */
import { parseDate } from '../../src/format/dates/parse-date.ts'
import type { Name, PersonRecord, RelationRole, Relative } from '../../src/record/types.ts'
import { readCsv } from '../names/csv.ts'

export interface Trees {
  readonly left: readonly PersonRecord[]
  readonly right: readonly PersonRecord[]
  /** `left id|right id` of every gold link, and of the hard ones that rest on kin. */
  readonly gold: ReadonlySet<string>
  readonly kin: ReadonlySet<string>
}

export function readTrees(): Trees {
  const rows = readCsv('family/gedcom_persons.dev.csv')
  const links = readCsv('family/crosstree_US_Presidents_Trees_I__pres2020.csv')
  const key = (r: Record<string, string>): string => `${r['id_a']}|${r['id_b']}`
  return {
    left: recordsOf(rows.filter((r) => r['tree'] === 'US_Presidents_Trees_I')),
    right: recordsOf(rows.filter((r) => r['tree'] === 'pres2020')),
    gold: new Set(links.map(key)),
    kin: new Set(links.filter((r) => r['basis']?.startsWith('kin:')).map(key)),
  }
}

const ROLES: readonly (readonly [string, RelationRole])[] = [
  ['father', 'father'],
  ['mother', 'mother'],
  ['spouses', 'spouse'],
  ['children', 'child'],
]

function recordsOf(rows: readonly Record<string, string>[]): readonly PersonRecord[] {
  const byId = new Map(rows.map((row) => [row['id'] ?? '', row]))
  return rows.map((row): PersonRecord => {
    const relatives = ROLES.flatMap(([column, role]): Relative[] =>
      (row[column] ?? '').split('|').flatMap((id): Relative[] => {
        const other = byId.get(id)
        return other === undefined ? [] : [{ role, names: [nameOf(other)] }]
      }),
    )
    const birth = row['birth'] ? parseDate(row['birth']) : undefined
    return {
      id: row['id'] ?? '',
      names: [nameOf(row)],
      ...(row['sex'] && { sex: row['sex'] === 'F' ? 'female' : 'male' }),
      ...(birth && { birth }),
      ...(row['birth_place'] && { places: [{ kind: 'birth', text: row['birth_place'] }] }),
      relatives,
    }
  })
}

function nameOf(row: Record<string, string>): Name {
  const parts = [
    ...(row['given'] ? [{ text: row['given'], role: 'given' as const }] : []),
    ...(row['surname'] ? [{ text: row['surname'], role: 'family' as const }] : []),
  ]
  return parts.length > 0 ? { parts } : { full: row['name'] ?? '' }
}
