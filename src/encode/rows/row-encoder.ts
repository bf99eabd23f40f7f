import type { CellBatch } from '../../format/cell-batch.ts'
import type { ColumnMap } from '../../format/column-map.ts'
import { plainText } from '../../format/rows/row-cell.ts'
import { labelRow } from '../../format/rows/label-row.ts'
import { LIMITS, isLongerThan } from '../../record/limits.ts'
import { hashBytes } from '../../internal/byte-table.ts'
import { readText } from '../../internal/text-bytes.ts'
import { groupColumns } from './column-groups.ts'
import { type ColumnShare, isOfShare } from './column-shares.ts'
import type { Dictionary } from '../dictionary.ts'
import { GroupRows } from './group-rows.ts'
import type { GrowingColumn } from './growing-column.ts'
import { isPlainId } from './plain-cells.ts'
import type { PopulationBuilder } from '../population-builder.ts'
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
  const idColumn = map.idFrom === 'column' ? map.columns.findIndex(({ target }) => target === 'id') : -1
  const idHeader = map.columns[idColumn]?.header ?? ''
  const parts = groups.filter(({ isPart }) => isPart).length
  const columns = groups.map((group) => new GroupRows(map, group, builder.places, AHEAD))
  const encoder = createValueEncoder(builder)
  /** Of each group the column of its plain cells, once there is one. */
  const plainColumns: (GrowingColumn | undefined)[] = columns.map(() => undefined)
  const isWhole = new Uint8Array(AHEAD)
  const isReady = new Uint8Array(AHEAD)
  // Where plain ids stand in the batch, and other ones.
  let bytes: Uint8Array = new Uint8Array(0)
  const idStarts = new Int32Array(AHEAD)
  const idEnds = new Int32Array(AHEAD)
  const otherIds: (string | undefined)[] = Array.from({ length: AHEAD }, () => undefined)
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
    return !isEmpty || idColumn >= 0
  }

  /** Finds the id of row n, and fetches what looking for it will need; false where there is none. */
  const findId = (batch: CellBatch, n: number, rowNumber: number): boolean => {
    otherIds[n] = undefined
    if (idColumn < 0) {
      otherIds[n] = String(rowNumber)
      return true
    }
    const cell = batch.firsts[first + n]! + idColumn
    const [start, end] = [batch.starts[cell]!, batch.ends[cell]!]
    idStarts[n] = start
    idEnds[n] = end
    if (isPlainId(bytes, start, end)) {
      if (ids !== undefined) touches.add(ids, hashBytes(bytes, start, end))
    } else {
      const id = plainText(batch.text(cell))
      if (id === '' || isLongerThan(id, LIMITS.short) || labelRow(id, idHeader) !== undefined) return false
      otherIds[n] = id
      if (ids !== undefined) touches.add(ids, ids.hash(id))
    }
    return true
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
      bytes = batch.bytes
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
        isReady[n] = Number(isWhole[n] === 1 && isClear(n) && findId(batch, n, rowNumber + n))
        if (isReady[n] === 0) continue
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
      touches.fetch()
    },
    isClear: (row) => isReady[row - first] === 1,
    internId(row, ids) {
      const n = row - first
      const id = otherIds[n]
      return id === undefined ? ids.internBytes(bytes, idStarts[n]!, idEnds[n]!) : ids.intern(id)
    },
    id: (row) => otherIds[row - first] ?? readText(bytes, idStarts[row - first]!, idEnds[row - first]!),
    take(row) {
      const n = row - first
      const id = otherIds[n]
      const record =
        id === undefined ? builder.beginBytes(bytes, idStarts[n]!, idEnds[n]!) : builder.begin(id)
      for (let g = 0; g < parts; g++) add(record, g, n)
      // The whole name comes behind its parts and before other names.
      encoder.addWholeName(record)
      for (let g = parts; g < columns.length; g++) add(record, g, n)
    },
  }
}
