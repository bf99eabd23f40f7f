/** Turns the cells of one row into the people that it holds: one, or on a form the sought person and the enquirer. */
import { LIMITS } from '../../record/limits.ts'
import type { PersonRecord, Relative, RelationRole } from '../../record/types.ts'
import type { ColumnMap } from '../columns.ts'
import { type RowProblem, cellText } from '../rows/row-cell.ts'
import { createRowMapper, isRowProblem, type RowMapperOptions } from '../rows/row-to-record.ts'
import { inverseRole, parseRole } from './parse-role.ts'
import { type Form, splitForm } from './split-form.ts'

/** @returns the records of a row, or why there is none; `rowNumber` is 0-based and the id where no column holds one */
export type PeopleMapper = (
  cells: readonly string[],
  rowNumber: number,
) => readonly PersonRecord[] | RowProblem

/** The mapper of a file: made once a reading, called per row. */
export function createPeopleMapper(map: ColumnMap, options: RowMapperOptions = {}): PeopleMapper {
  const form = splitForm(map)
  if (form !== undefined) return createFormMapper(form, options)
  const toRecord = createRowMapper(map, options)
  return (cells, rowNumber) => {
    const record = toRecord(cells, rowNumber)
    return isRowProblem(record) ? record : [record]
  }
}

/**
 * Both people are of one request: that of the row's group, or of the row itself. Who asks for several people in rows of one group
 * is one record, of the first of these rows.
 */
function createFormMapper({ sought, enquirer, role }: Form, options: RowMapperOptions): PeopleMapper {
  const toSought = createRowMapper(sought, options)
  // What is shared was heard of once.
  const toEnquirer = createRowMapper(enquirer, {
    onDoubt: (code, column, row) => {
      if (sought.columns[column]!.target === 'ignore') options.onDoubt?.(code, column, row)
    },
  })
  const asking = new Set<string>()
  return (cells, rowNumber) => {
    const wanted = toSought(cells, rowNumber)
    if (isRowProblem(wanted)) return wanted
    const asks = toEnquirer(cells, rowNumber)
    if (isRowProblem(asks)) return asks
    const request = wanted.groupId ?? wanted.id
    const person = { kind: 'sought', ...wanted, groupId: request } as const
    if (asks.names.length === 0) return [person]
    const roleText = cellText(cells, role.index)
    const said = roleText === '' ? 'relative' : parseRole(roleText)
    const theirs = role.of === 'enquirer' ? said : inverseRole(said, asks.sex)
    const listed: PersonRecord = { ...person, relatives: withRelative(wanted, asks, theirs) }
    const id = `${request}:enquirer`
    if (asking.has(id)) return [listed]
    asking.add(id)
    // Of several sought people of one request it would be chance which one is listed.
    const relatives =
      wanted.groupId === undefined
        ? withRelative(asks, wanted, role.of === 'sought' ? said : inverseRole(said, wanted.sex))
        : []
    return [
      listed,
      { ...asks, id, kind: 'enquirer', groupId: request, ...(relatives.length > 0 && { relatives }) },
    ]
  }
}

/** The relatives of a person and one more, where there is room. */
function withRelative(person: PersonRecord, other: PersonRecord, role: RelationRole): readonly Relative[] {
  const own = person.relatives ?? []
  if (other.names.length === 0 || own.length >= LIMITS.relatives) return own
  const { names, sex, birth } = other
  return [...own, { role, names, ...(sex && { sex }), ...(birth && { birth }) }]
}
