import type { Column, ColumnMap } from '../column-map.ts'
import type { FieldTarget } from '../targets.ts'

/** The columns of a form in which a row holds two people, as two files would have them. */
export interface Form {
  /** Of the sought person; those of the enquirer are ignored. */
  readonly sought: ColumnMap
  /** Of the enquirer; those of the sought person are ignored. */
  readonly enquirer: ColumnMap
  /** Where the cell says what the one is to the other, -1 where no column does. */
  readonly role: { readonly index: number; readonly of: 'enquirer' | 'sought' }
}

/** What a row says of itself, and so of both people. */
const SHARED: ReadonlySet<FieldTarget> = new Set<FieldTarget>([
  'id',
  'group',
  'consent',
  'organisation',
  'recorded',
  'expires',
])

/** @returns undefined where a row holds one person */
export function splitForm(map: ColumnMap): Form | undefined {
  const targetOfEnquirer = ({ target }: Column): FieldTarget | undefined =>
    target.startsWith('enquirer.') && target !== 'enquirer.role'
      ? (target.slice('enquirer.'.length) as FieldTarget)
      : undefined
  if (!map.columns.some((column) => targetOfEnquirer(column) !== undefined)) return undefined
  const roles = map.columns.filter(({ target }) => target === 'enquirer.role' || target === 'sought.role')
  const only = (keep: (column: Column) => FieldTarget | undefined): ColumnMap => ({
    ...map,
    columns: map.columns.map((column) => ({ ...column, target: keep(column) ?? 'ignore' })),
  })
  return {
    sought: only((column) =>
      targetOfEnquirer(column) === undefined && !roles.includes(column) ? column.target : undefined,
    ),
    enquirer: only((column) => (SHARED.has(column.target) ? column.target : targetOfEnquirer(column))),
    role: { index: roles[0]?.index ?? -1, of: roles[0]?.target === 'sought.role' ? 'sought' : 'enquirer' },
  }
}
