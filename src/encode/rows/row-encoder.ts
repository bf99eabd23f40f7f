import type { CellBatch } from '../../format/tables/cell-batch.ts'
import type { ColumnMap } from '../../format/column-map.ts'
import { LIMITS } from '../../record/limits.ts'
import { groupColumns } from './column-groups.ts'
import { type ColumnShare, isOfShare } from './column-shares.ts'
import type { Dictionary } from '../dictionary.ts'
import { GroupRows } from './group-rows.ts'
import type { GrowingColumn } from './growing-column.ts'
import type { PopulationBuilder } from '../population-builder.ts'
import { RowIds } from './row-ids.ts'
import { Touches } from './touches.ts'
import { createValueEncoder } from './value-encoder.ts'

/** Rows straight into a population, without a record of each. */
export interface RowEncoder {
  /**
   * Looks at some rows of a batch: all of them together, so that the processor waits for memory once.
   *
   * @param to at most {@link AHEAD} rows behind `from`
   * @param rowNumber 0-based number of the first of them, the id where no column holds one
   */
  look(batch: CellBatch, from: number, to: number, rowNumber: number): void
  /** Whether a row of these can be added; one of which there is more to say has to become a record first. */
  isClear(row: number): boolean
  /** The number of the row's id in `ids`, to which it is added. */
  internId(row: number, ids: Dictionary): number
  /** The row's id. */
  id(row: number): string
  /** Adds a row of these to the population. */
  take(row: number): void
}

/** Rows at work at a time. What they need stays in the processor's cache. */
export const AHEAD = 256

/**
 * Encodes the rows of one file, with the same result as a record of each, added to `builder`. Values repeat by Zipf's law, so
 * what a group of cells says is worked out once and found again by its bytes; of a million rows that leaves the e-mail
 * addresses.
 *
 * @param ids where the ids of these rows are looked for next, if they are
 * @param share the columns whose values are added; default: all. Other columns are only looked at for what makes the row no record.
 */
export function createRowEncoder(
  map: ColumnMap,
  builder: PopulationBuilder,
  ids: Dictionary | undefined,
  share?: ColumnShare,
): RowEncoder | undefined {
  const groups = groupColumns(map)?.filter((group) => share === undefined || isOfShare(share, group))
  if (groups === undefined) return undefined
  const width = map.columns.length
  const parts = groups.filter(({ isPart }) => isPart).length
  const columns = groups.map((group) => new GroupRows(map, group, builder.places, AHEAD))
  const encoder = createValueEncoder(builder)
  /** Of each group the column of its plain cells, once there is one. */
  const plainColumns: (GrowingColumn | undefined)[] = columns.map(() => undefined)
  const isWhole = new Uint8Array(AHEAD)
  const isReady = new Uint8Array(AHEAD)
  const rowIds = new RowIds(map, AHEAD)
  let first = 0
  const touches = new Touches()

  /** Whether all that the row says can be told without a record. One of nothing but an id is a record. */
  const isClear = (n: number): boolean => {
    let isEmpty = true
    let script = -1
    for (let g = 0; g < columns.length; g++) {
      const group = columns[g]!
      if (!group.isClear(n)) return false
      if (group.isEmpty(n)) continue
      isEmpty = false
      if (g >= parts) continue
      // Of parts in several scripts the whole name has a script of its own.
      const entry = group.entry(n)
      const own = entry >= 0 ? group.numbers[entry]! : encoder.scriptOf(group.said(n)!)
      if (own < 0) continue
      if (script >= 0 && own !== script) return false
      script = own
    }
    return !isEmpty || rowIds.column >= 0
  }

  /** Notes what adding row n will need, to be fetched for all rows together. */
  const foresee = (n: number): void => {
    for (let g = 0; g < columns.length; g++) {
      const group = columns[g]!
      const said = group.said(n)
      const feature = group.plainFeature(n)
      if (feature !== undefined) {
        const dictionary = plainColumns[g]?.dictionary
        if (dictionary !== undefined) touches.add(dictionary, group.plainHash(n))
      } else if (said !== undefined) encoder.foresee(said, touches)
      else if (g < parts) encoder.note(group.numbers, group.entry(n))
    }
    encoder.foreseeWholeName(touches)
  }

  const add = (record: number, g: number, n: number): void => {
    const group = columns[g]!
    const feature = group.plainFeature(n)
    if (feature !== undefined) {
      const column = (plainColumns[g] ??= builder.column(feature))
      if (column !== undefined) group.addPlain(n, record, column)
      return
    }
    const entry = group.entry(n)
    if (entry >= 0) return encoder.add(record, group.numbers, entry, group.end(entry))
    const said = group.said(n)
    if (said === undefined) return
    const numbers = encoder.encode(said)
    group.keep(n, numbers)
    encoder.add(record, numbers, 0, numbers.length)
  }

  return {
    look(batch, from, to, rowNumber) {
      const { firsts, starts, ends } = batch
      first = from
      for (let row = from; row < to; row++) {
        const [start, end] = [firsts[row]!, firsts[row + 1]!]
        let isFit = end - start === width && ends[end - 1]! - starts[start]! <= LIMITS.record
        // A long cell of another share may be too long, and then the row is none.
        if (share !== undefined)
          for (let cell = start; cell < end; cell++) isFit &&= ends[cell]! - starts[cell]! <= LIMITS.short
        isWhole[row - from] = Number(isFit)
      }
      for (const group of columns) touches.keep(group.look(batch, from, to, isWhole))
      for (let n = 0; n < to - from; n++) {
        const isTold =
          isWhole[n] === 1 &&
          isClear(n) &&
          rowIds.find(batch, n, firsts[from + n]!, rowNumber + n, ids, touches)
        isReady[n] = Number(isTold)
        if (isTold) foresee(n)
      }
      touches.fetch()
    },
    isClear: (row) => isReady[row - first] === 1,
    internId: (row, ids) => rowIds.intern(row - first, ids),
    id: (row) => rowIds.text(row - first),
    take(row) {
      const n = row - first
      const record = rowIds.begin(n, builder)
      for (let g = 0; g < parts; g++) add(record, g, n)
      // The whole name comes behind its parts and before other names.
      encoder.addWholeName(record)
      for (let g = parts; g < columns.length; g++) add(record, g, n)
    },
  }
}
