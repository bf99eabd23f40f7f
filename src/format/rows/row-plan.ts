import { RELATION_ROLES } from '../../record/relation-roles.ts'
import type { PlaceKind, RelationRole } from '../../record/types.ts'
import type { Column, ColumnMap } from '../column-map.ts'
import { headerKey } from '../header-key.ts'
import { INITIALS } from '../headers/initials.ts'
import {
  type FieldTarget,
  type PlaceComponent,
  type RelativePart,
  SINGLE_TARGETS,
  type SingleTarget,
} from '../targets.ts'
import { fatherColumns } from './father-columns.ts'
import { isFatherOrHusband } from './father-or-husband.ts'

/** A column map sorted by what is done with each column, so that a million rows need no look-up by name. */
export interface RowPlan {
  readonly width: number
  readonly id: number
  /** Column of each single field, -1 if there is none. */
  readonly at: Readonly<Record<SingleTarget, number>>
  readonly name: readonly number[]
  readonly otherNames: readonly number[]
  readonly maidenNames: readonly number[]
  readonly nicknames: readonly number[]
  /** In the order of a written name: title, given, further given, father, grandfather, family, clan. */
  readonly parts: readonly {
    readonly index: number
    readonly role: PartField
    /** A column of initials, which may stand without points between them. */
    readonly isInitials: boolean
  }[]
  readonly places: readonly {
    readonly kind: PlaceKind
    readonly columns: readonly { readonly index: number; readonly component: PlaceComponent }[]
  }[]
  readonly relatives: readonly RelativeColumn[]
  readonly identifiers: readonly { readonly index: number; readonly kind: string }[]
  readonly attributes: readonly { readonly index: number; readonly name: string }[]
  readonly columns: readonly Column[]
}

export interface RelativeColumn {
  readonly column: Column
  /** Columns of the rest of the name: of the family name after the given one. */
  readonly rest: readonly number[]
  /** The column of the date of birth, -1 for none. */
  readonly birth: number
  /** Undefined where each cell says it: `mother=Amina`. */
  readonly role: RelationRole | undefined
  /** The column that says what the relative is, -1 for none. */
  readonly roleColumn: number
  /** Set where the role is a man's, and any other's is not known: a column of the father or the husband. */
  readonly ofMan?: RelationRole
}

export type PartField = 'title' | 'given' | 'father' | 'grandfather' | 'family' | 'clan'

const PARTS: readonly (readonly [FieldTarget, PartField])[] = [
  ['title', 'title'],
  ['given', 'given'],
  ['given.further', 'given'],
  ['father', 'father'],
  ['grandfather', 'grandfather'],
  ['family', 'family'],
  ['family.further', 'family'],
  ['clan', 'clan'],
]

/** Sorts a column map by use. Where two columns have one single field, the first is taken. */
export function planRow(map: ColumnMap): RowPlan {
  const { columns } = map
  const all = (target: FieldTarget): number[] =>
    columns.filter((c) => c.target === target).map((c) => c.index)
  const single = Object.fromEntries(SINGLE_TARGETS.map((field) => [field, all(field)[0] ?? -1]))
  const byPlace = new Map<PlaceKind, { index: number; component: PlaceComponent }[]>()
  const relatives: RelativeColumn[] = []
  const roleColumns = all('relative.role')
  const identifiers: { index: number; kind: string }[] = []
  const attributes: { index: number; name: string }[] = []
  const taken = new Set<string>()
  for (const column of columns) {
    const [head, kind = '', component = ''] = column.target.split('.')
    if (head === 'place') {
      const list = byPlace.get(kind as PlaceKind) ?? []
      byPlace.set(kind as PlaceKind, list)
      list.push({ index: column.index, component: component as PlaceComponent })
    } else if (head === 'relative') {
      if (kind === 'role' || component !== '') continue
      // Of several relatives without a role the first has the first column of roles.
      const roleColumn = kind === 'relative' ? (roleColumns.shift() ?? -1) : -1
      const isEither = kind === 'relative' && isFatherOrHusband(column.header)
      const ofMan = isEither ? { ofMan: 'father' as const } : {}
      relatives.push({ column, rest: [], birth: -1, role: kind as RelationRole, roleColumn, ...ofMan })
    } else if (head === 'relatives')
      relatives.push({ column, rest: [], birth: -1, role: undefined, roleColumn: -1 })
    else if (head === 'identifier') identifiers.push({ index: column.index, kind })
    else if (head === 'attribute') {
      let name = column.header
      for (let n = 2; taken.has(name); n++) name = `${column.header}_${n}`
      taken.add(name)
      attributes.push({ index: column.index, name })
    }
  }
  for (const role of RELATION_ROLES) addParts(columns, role, relatives)
  return {
    width: columns.length,
    id: map.idFrom === 'column' ? (all('id')[0] ?? -1) : -1,
    at: single as Record<SingleTarget, number>,
    name: all('name'),
    otherNames: all('name.other'),
    maidenNames: all('name.maiden'),
    nicknames: all('name.nickname'),
    parts: PARTS.flatMap(([target, role]) =>
      (target === 'father' ? fatherColumns(columns).map((at) => columns[at]!.index) : all(target)).map(
        (index) => ({ index, role, isInitials: INITIALS.has(headerKey(columns[index]!.header)) }),
      ),
    ),
    places: [...byPlace].map(([kind, list]) => ({ kind, columns: list })),
    relatives,
    identifiers,
    attributes,
    columns,
  }
}

/** Puts together what several columns tell of one relative: the first given name goes with the first family name. In place. */
function addParts(columns: readonly Column[], role: RelationRole, relatives: RelativeColumn[]): void {
  const of = (part: RelativePart): Column[] => columns.filter((c) => c.target === `relative.${role}.${part}`)
  const [given, family, births] = [of('given'), of('family'), of('birth')]
  // A whole name says what its parts would say again.
  const isWhole = relatives.some((relative) => relative.role === role)
  const names = isWhole ? [] : given.length === 0 ? family : given
  names.forEach((column, n) => {
    const rest = given.length === 0 || !family[n] ? [] : [family[n].index]
    relatives.push({ column, rest, birth: -1, role, roleColumn: -1 })
  })
  const own = relatives.flatMap((relative, at) => (relative.role === role ? [at] : []))
  births.forEach((column, n) => {
    const at = own[n]
    if (at === undefined) relatives.push({ column, rest: [], birth: column.index, role, roleColumn: -1 })
    else relatives[at] = { ...relatives[at]!, birth: column.index }
  })
}
