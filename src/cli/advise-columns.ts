import { idCandidatesOf } from '../format/id-columns.ts'
import type { Column, ColumnMap } from '../format/columns.ts'
import { roleOfId } from '../format/find-role.ts'
import { headerKey } from '../format/header-key.ts'

/** Columns named in one line; more are counted. */
const NAMED = 8
/** Headers that are known by which a first row is told from a person. */
const SURE = 3

/** Whether headers may be printed: where few are known, the first row may be a person and no header at all. */
export function isSureHeader(columns: readonly Column[]): boolean {
  const known = columns.filter(({ target }) => target !== 'attribute' && target !== 'ignore').length
  return known >= SURE || 2 * known > columns.length
}

/** What to tell about rows above the header, or undefined. */
export function headerAdvice(path: string, line: number | undefined): string | undefined {
  return line === undefined
    ? undefined
    : `${path}: the header is on line ${line}; what stands above is no person`
}

/** What to tell where records are called by their row although a column is called an id, or undefined. */
export function idAdvice(path: string, map: ColumnMap): string | undefined {
  const column = map.columns[idCandidatesOf(map)[0] ?? -1]
  return column && isSureHeader(map.columns)
    ? `${path}: rows are numbered from 0, since ${column.header} is empty or repeated in some of them; --columns map.json says which column is the id`
    : undefined
}

/** What to tell about columns that name relatives by the ids of their rows, or undefined: relatives are known by their names. */
export function relativeIdsAdvice(path: string, { columns }: ColumnMap): string | undefined {
  const known = new Set(columns.map(({ target }) => target))
  const ids = columns.flatMap(({ target, header }) => {
    const role = target === 'attribute' ? roleOfId(headerKey(header)) : undefined
    return role === undefined || known.has(`relative.${role}`) ? [] : [{ header, name: `${role}_name` }]
  })
  if (ids.length === 0 || !isSureHeader(columns)) return undefined
  const names = new Set(ids.map(({ name }) => name))
  return `${path}: ${ids.map(({ header }) => header).join(', ')}: relatives are compared by name and not by the id of their row; look the names up and put them into ${[...names].join(', ')}`
}

/**
 * What to tell about columns whose headers are in no list and which the model does not compare either, or undefined. Headers are
 * named only where they may be, see {@link isSureHeader}.
 *
 * @param features what the run looks at; undefined where it looks at every column
 */
export function columnsAdvice(
  path: string,
  map: ColumnMap,
  features: ReadonlySet<string> | undefined,
): string | undefined {
  const { columns } = map
  // Of these idAdvice and relativeIdsAdvice say more.
  const [id] = idCandidatesOf(map)
  const unused = columns.filter(
    ({ target, header, index }) =>
      target === 'attribute' &&
      features?.has(`attribute.${header}`) === false &&
      index !== id &&
      roleOfId(headerKey(header)) === undefined,
  )
  if (unused.length === 0) return undefined
  const isSure = isSureHeader(columns)
  const named = unused.slice(0, NAMED).map(({ header, index }) => (isSure ? header : `column ${index + 1}`))
  const rest = unused.length > NAMED ? ` and ${unused.length - NAMED} more` : ''
  return `${path}: not compared, since their headers are not known: ${named.join(', ')}${rest}; --columns map.json says what they are`
}
