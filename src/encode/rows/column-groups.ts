/**
 * Which columns of a file have to be read together. What a cell says depends on few others of its row (a day on its month, a
 * street on its city), so a row is the sum of its groups, and what a group says can be kept by its cells: names and
 * places repeat.
 */
import { fatherColumns } from '../../format/rows/father-columns.ts'
import { isFatherOrHusband } from '../../format/rows/father-or-husband.ts'
import type { Column, ColumnMap } from '../../format/column-map.ts'
import { LIMITS } from '../../record/limits.ts'

/** Columns that are read together, in the order in which records take their values. */
export interface ColumnGroup {
  /** Positions in the row. */
  readonly columns: readonly number[]
  /** What it says stands under the features of names (see {@link isNameFeature}), and under no others. */
  readonly isName: boolean
  /** Part of the main name: its value in the whole name is put together with that of the others. */
  readonly isPart: boolean
  /** A cell that lists several values counts together with other cells, so that it is no matter of this group alone. */
  readonly isList: boolean
}

/** Roles of a name's parts in the order of a written name, as in format/rows/row-plan.ts. */
const PARTS: readonly (readonly string[])[] = [
  ['title'],
  ['given', 'given.further'],
  ['father'],
  ['grandfather'],
  ['family', 'family.further'],
  ['clan'],
]
const LISTS: readonly string[] = ['name.other', 'name.nickname', 'name.maiden']
const WHEN: ReadonlySet<string> = new Set(['birth', 'age', 'recorded', 'death'])
const TELLING_MORE: ReadonlySet<string> = new Set(['group.role', 'birth.place', 'age.sex'])
/** Kinds of places whose values stand under the same features. */
const PLACES: Readonly<Record<string, string>> = { origin: 'birth', current: 'residence' }

/** @returns undefined where the columns are so many that a row may pass a limit that no group passes, or where one column tells what another may hold */
export function groupColumns({ columns }: ColumnMap): ColumnGroup[] | undefined {
  const of = (...targets: readonly string[]): number[] =>
    targets.flatMap((target) => columns.filter((c) => c.target === target).map(({ index }) => index))
  // A father may be a relative and part of the name: his column is read for both.
  const fathers = fatherColumns(columns).map((at) => columns[at]!.index)
  const parts = PARTS.map((targets) => (targets.includes('father') ? fathers : of(...targets))).filter(
    (group) => group.length > 0,
  )
  const name = of('name')
  const group = (
    indices: readonly number[],
    isName: boolean,
    isPart: boolean,
    isList: boolean,
  ): ColumnGroup => ({
    columns: indices,
    isName,
    isPart,
    isList,
  })
  const lists = LISTS.flatMap((target) => of(target))
  const identifiers = columns.filter(({ target }) => target.startsWith('identifier.'))
  if (parts.flat().length > LIMITS.parts || lists.length >= LIMITS.names) return undefined
  if (identifiers.length > LIMITS.identifiers) return undefined
  // A row of a form is two records; a role in a household tells a sex; a birth with its place, an age with a sex are two columns in one.
  if (columns.some(({ target }) => target.startsWith('enquirer.') || TELLING_MORE.has(target)))
    return undefined
  const groups =
    name.length === 0
      ? parts.map((part) => group(part, true, true, false))
      : [group([...name, ...parts.flat()], true, false, false)]
  for (const index of lists) groups.push(group([index], true, false, true))
  const together = new Map<string, number[]>()
  for (const column of columns) {
    const key = keyOf(column, columns)
    if (key === undefined) continue
    const members = together.get(key)
    if (members === undefined) together.set(key, [column.index])
    else members.push(column.index)
  }
  for (const indices of together.values()) groups.push(group(indices, false, false, false))
  for (const { index } of identifiers) groups.push(group([index], false, false, true))
  return groups
}

/** Of a man, but not of a woman, a column of father or husband is the father's. */
const isOfEither = ({ target, header }: Column): boolean =>
  target === 'relative.relative' && isFatherOrHusband(header)

const placeOf = (kind: string): string => PLACES[kind] ?? kind

/** The group of a column, by a name of its own; undefined for those that are seen to otherwise, and ids. */
function keyOf({ target, index }: Column, columns: readonly Column[]): string | undefined {
  const [head = '', kind = ''] = target.split('.')
  if (head === 'place') {
    // A place with its day is part of where somebody was when, which begins at birth.
    const place = placeOf(kind)
    const isDated = columns.some((column) => {
      const [other, its = '', component] = column.target.split('.')
      return other === 'place' && component === 'date' && placeOf(its) === place
    })
    return isDated ? 'when' : `place ${place}`
  }
  if (WHEN.has(head)) return 'when'
  if (head === 'relative' || head === 'relatives') return 'relatives'
  if (target === 'sex' && columns.some(isOfEither)) return 'relatives'
  const isSeenTo = head === 'id' || head === 'identifier' || head === 'ignore' || head === 'name'
  return isSeenTo || PARTS.flat().includes(target) ? undefined : String(index)
}
