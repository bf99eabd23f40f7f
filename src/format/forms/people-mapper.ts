/** Turns the cells of one row into the people that it holds: one, or on a form the sought person and the enquirer. */
import { LIMITS } from '../../record/limits.ts'
import { sexOfRole } from '../../record/sex-of-role.ts'
import type { PersonRecord, RecordKind, RelationRole, Relative, Sex } from '../../record/types.ts'
import type { ColumnMap } from '../column-map.ts'
import { type RowProblem, cellText } from '../rows/row-cell.ts'
import { createRowMapper, isRowProblem, type RowMapperOptions } from '../rows/row-to-record.ts'
import { inverseRole } from '../cells/parse-role.ts'
import { enquirerId } from './enquirer-id.ts'
import type { JoinedRequests } from './joined-requests.ts'
import { saidRelation } from './relation-cell.ts'
import { type Form, splitForm } from './split-form.ts'

/** @returns the records of a row, or why there is none; `rowNumber` is 0-based and the id where no column holds one */
export type PeopleMapper = (
  cells: readonly string[],
  rowNumber: number,
) => readonly PersonRecord[] | RowProblem

/**
 * The mapper of a file: made once a reading, called per row.
 *
 * @param joined which rows of a form are one request, where an earlier reading found it out
 */
export function createPeopleMapper(
  map: ColumnMap,
  options: RowMapperOptions = {},
  joined: JoinedRequests = new Map(),
): PeopleMapper {
  const form = splitForm(map)
  if (form !== undefined) return createFormMapper(form, options, joined)
  const toRecord = createRowMapper(map, options)
  return (cells, rowNumber) => {
    const record = toRecord(cells, rowNumber)
    return isRowProblem(record) ? record : [record]
  }
}

/**
 * Both people are of one request: that of the row's group, or of the row itself, or of the rows that it is joined with. Who asks for
 * several people is one record: of the first of the rows of one group, of the row by which joined ones are called.
 */
function createFormMapper(
  { sought, enquirer, role }: Form,
  options: RowMapperOptions,
  joined: JoinedRequests,
): PeopleMapper {
  const called = new Set(joined.values())
  const toSought = createRowMapper(sought, options)
  // What is shared was heard of once.
  const toEnquirer = createRowMapper(enquirer, {
    onDoubt: (code, column, row) => {
      if (sought.columns[column]!.target === 'ignore') options.onDoubt?.(code, column, row)
    },
  })
  const known = new Set<string>()
  return (cells, rowNumber) => {
    const wanted = toSought(cells, rowNumber)
    if (isRowProblem(wanted)) return wanted
    const asks = toEnquirer(cells, rowNumber)
    if (isRowProblem(asks)) return asks
    const own = wanted.groupId ?? wanted.id
    const request = joined.get(own) ?? own
    if (asks.names.length === 0) return [ofRequest('sought', wanted, request)]
    const { role: said, of } = saidRelation(cellText(cells, role.index), role.of)
    const sexes = { sought: wanted.sex, enquirer: asks.sex }
    sexes[of] ??= sexOfRole(said)
    const turned = inverseRole(said, sexes[of === 'sought' ? 'enquirer' : 'sought'])
    const [isToSought, isToEnquirer] = of === 'enquirer' ? [said, turned] : [turned, said]
    const person = ofRequest('sought', wanted, request, sexes.sought)
    const asking = ofRequest('enquirer', asks, request, sexes.enquirer)
    const listed: PersonRecord = { ...person, relatives: withRelative(person, asking, isToSought) }
    const id = enquirerId(request)
    if (request !== own || known.has(id)) return [listed]
    known.add(id)
    // Of several sought people of one request it would be chance which one is listed.
    const isOfOne = wanted.groupId === undefined && !called.has(request)
    const relatives = isOfOne ? withRelative(asking, person, isToEnquirer) : (asking.relatives ?? [])
    return [listed, { ...asking, id, ...(relatives.length > 0 && { relatives }) }]
  }
}

/** A person of a request; what the row says of its kind stands. */
function ofRequest(kind: RecordKind, person: PersonRecord, groupId: string, sex?: Sex): PersonRecord {
  return { kind, ...person, groupId, ...(sex && { sex }) }
}

/** The relatives of a person and one more, where there is room. */
function withRelative(person: PersonRecord, other: PersonRecord, role: RelationRole): readonly Relative[] {
  const own = person.relatives ?? []
  if (other.names.length === 0) return own
  const { names, sex, birth } = other
  const listed = ONLY_ONE.has(role) ? own.findIndex((relative) => relative.role === role) : -1
  if (listed >= 0) return own.map((relative, n) => (n === listed ? merged(relative, other) : relative))
  if (own.length >= LIMITS.relatives) return own
  return [...own, { role, names, ...(sex && { sex }), ...(birth && { birth }) }]
}

/** Whom nobody has two of: a mother who asks and is named in a column of mothers is one. */
const ONLY_ONE: ReadonlySet<RelationRole> = new Set<RelationRole>(['mother', 'father'])

/** A relative whom the row lists and who asks: what is known of both. */
function merged(listed: Relative, { names, sex, birth }: PersonRecord): Relative {
  const known = new Set(listed.names.map((name) => JSON.stringify(name)))
  const all = [...listed.names, ...names.filter((name) => !known.has(JSON.stringify(name)))]
  return {
    ...listed,
    names: all.slice(0, LIMITS.names),
    ...(listed.sex === undefined && sex && { sex }),
    ...(listed.birth === undefined && birth && { birth }),
  }
}
