import type { ColumnMap } from '../../format/column-map.ts'
import { planRow } from '../../format/rows/row-plan.ts'
import { createRowMapper, isRowProblem } from '../../format/rows/row-to-record.ts'
import type { Gazetteer } from '../../normalise/places/gazetteer.ts'
import type { ColumnGroup } from './column-groups.ts'
import { features } from '../features.ts'

/** A value of a record under its feature. */
export interface GroupValue {
  readonly feature: string
  readonly text: string
}

/** What the cells of a group say. */
export interface GroupValues {
  readonly values: readonly GroupValue[]
  /** Of a part of a name: its share of the whole name, and its script. */
  readonly part: NamePiece | undefined
}

export interface NamePiece {
  readonly value: string
  readonly script: string
}

const NOTHING: GroupValues = { values: [], part: undefined }

/**
 * Reads the cells of one group: as a row that has no others, by the one mapper of rows and the one list of features.
 *
 * @returns undefined where there is something to be said of the row as a whole: it is no record, takes no part, or a cell
 *   is in doubt
 */
export function createGroupReader(
  { columns }: ColumnMap,
  group: ColumnGroup,
  gazetteer: Gazetteer | undefined,
): (texts: readonly string[]) => GroupValues | undefined {
  // Two columns may have one header, and attributes are told apart by it.
  const names = new Map(
    planRow({ columns, idFrom: 'row', unmatchedIgnore: [] }).attributes.map((a) => [a.index, a.name]),
  )
  const map: ColumnMap = {
    columns: columns.map((column) => {
      // Births of relatives are written as the column of births is, whose own cell is empty here.
      const isNeeded = group.columns.includes(column.index) || column.target === 'birth'
      if (!isNeeded) return { ...column, target: 'ignore' }
      const isPart = group.isName && column.target === 'relative.father'
      return {
        ...column,
        header: names.get(column.index) ?? column.header,
        ...(isPart && { target: 'father' }),
      }
    }),
    idFrom: 'row',
    unmatchedIgnore: [],
  }
  let inDoubt = false
  const toRecord = createRowMapper(map, { onDoubt: () => (inDoubt = true) })
  const cells = columns.map(() => '')
  return (texts) => {
    if (group.isList && LISTED.test(texts[0] ?? '')) return undefined
    group.columns.forEach((column, n) => (cells[column] = texts[n] ?? ''))
    inDoubt = false
    const record = toRecord(cells, 0)
    if (isRowProblem(record)) return record.code === 'empty-row' ? NOTHING : undefined
    if (inDoubt || record.consent?.match === false) return undefined
    const values: GroupValue[] = []
    let [value, script] = ['', '']
    features(
      record,
      (feature, text) => {
        if (group.isPart && feature === 'name') value = text
        else if (group.isPart && feature === 'script') script = text
        else values.push({ feature, text })
      },
      gazetteer,
    )
    if (!group.isPart || record.names.length === 0) return { values, part: undefined }
    // A part without letters or digits may still tell the script of the whole.
    return value === '' ? undefined : { values, part: { value, script } }
  }
}

/** What may separate several values in one cell. */
const LISTED = /[|\n,;/]|@.*@/
