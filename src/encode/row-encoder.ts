import type { CellBatch } from '../format/cell-batch.ts'
import type { ColumnMap } from '../format/columns.ts'
import { plainText } from '../format/row-cell.ts'
import { hashBytes } from '../internal/byte-table.ts'
import { LIMITS, isLongerThan } from '../record/limits.ts'
import { CellMemo } from './cell-memo.ts'
import { groupColumns } from './column-groups.ts'
import { createGroupReader, type GroupValues } from './group-reader.ts'
import { createValueEncoder, scriptIn } from './value-encoder.ts'
import type { PopulationBuilder } from './population.ts'

/** Rows straight into a population, without a record of each. */
export interface RowEncoder {
  /** Says which rows are read next: it is faster to look for what they need all at once. */
  prepare(batch: CellBatch, from: number, to: number): void
  /**
   * Looks at a row.
   *
   * @param rowNumber 0-based, the id where no column holds one
   * @returns its id; undefined for a row of which there is more to say, and that has to become a record first
   */
  read(batch: CellBatch, row: number, rowNumber: number): string | undefined
  /** Adds the row that was read last to the population. */
  take(): void
}

/** What the cells of a group may be, where they are no entry of its memo. */
const EMPTY = -1
const NEW = -2
/** The one number of an entry of cells that make their row a case for a record. */
const UNCLEAR: readonly number[] = [0]

/**
 * Encodes the rows of one file, with the same result as a record of each, added to `builder`. Values repeat by Zipf's law, so
 * what a group of cells says is worked out once and found again by its bytes; of a million rows that leaves the e-mail
 * addresses.
 */
export function createRowEncoder(map: ColumnMap, builder: PopulationBuilder): RowEncoder {
  const groups = groupColumns(map)
  if (groups === undefined) return { prepare: () => {}, read: () => undefined, take: () => {} }
  const width = map.columns.length
  const idColumn = map.idFrom === 'column' ? map.columns.findIndex(({ target }) => target === 'id') : -1
  const readers = groups.map((group) => createGroupReader(map, group, builder.places))
  const memos = groups.map(() => new CellMemo())
  /** Hashes of the cells of single columns, of the rows of `last` from `ahead` on. */
  const hashes = groups.map(() => new Int32Array(0))
  let ahead = 0
  let isAhead = false
  const parts = groups.filter(({ isPart }) => isPart).length
  const encoder = createValueEncoder(builder)
  /** Of each group of the row read last: an entry, `EMPTY` or `NEW`; what a new one says. */
  const entries = new Int32Array(groups.length)
  const said: (GroupValues | undefined)[] = groups.map(() => undefined)
  let touched = 0
  let id = ''
  let last: CellBatch
  let firstCell = 0
  /** The bytes of a group, set by `locate`. */
  let key: Uint8Array
  let from = 0
  let to = 0
  let joined = new Uint8Array(256)

  /** Finds the bytes of a group. Of several cells, with a byte between them that UTF-8 doesn't have. */
  const locate = (g: number): boolean => {
    const { columns } = groups[g]!
    const { bytes, starts, ends } = last
    if (columns.length === 1) {
      const cell = firstCell + columns[0]!
      key = bytes
      from = starts[cell]!
      to = ends[cell]!
      return from < to
    }
    let at = 0
    let isEmpty = true
    for (const column of columns) {
      const [start, end] = [starts[firstCell + column]!, ends[firstCell + column]!]
      if (at + end - start >= joined.length) {
        const larger = new Uint8Array((at + end - start) * 2)
        larger.set(joined)
        joined = larger
      }
      if (end > start) isEmpty = false
      for (let i = start; i < end; i++) joined[at++] = bytes[i]!
      joined[at++] = 0xff
    }
    key = joined
    from = 0
    to = at
    return !isEmpty
  }

  /** Whether what the row says can be told by groups. */
  const find = (g: number, row: number): boolean => {
    if (!locate(g)) {
      entries[g] = EMPTY
      return true
    }
    const isKnown = isAhead && groups[g]!.columns.length === 1
    const hash = isKnown ? hashes[g]![row - ahead]! : hashBytes(key, from, to)
    const entry = memos[g]!.find(key, from, to, hash)
    if (entry >= 0) {
      entries[g] = entry
      return memos[g]!.numbers[entry - 1]! > 1
    }
    entries[g] = NEW
    said[g] = readers[g]!(groups[g]!.columns.map((column) => last.text(firstCell + column)))
    if (said[g] === undefined) memos[g]!.add(key, from, to, UNCLEAR)
    return said[g] !== undefined
  }

  const haveOneScript = (): boolean => {
    let script = -1
    for (let g = 0; g < parts; g++) {
      const entry = entries[g]!
      let own = -1
      if (entry >= 0) own = scriptIn(memos[g]!.numbers, entry)
      else if (entry === NEW) own = encoder.scriptOf(said[g]!)
      if (own < 0) continue
      if (script >= 0 && own !== script) return false
      script = own
    }
    return true
  }

  const add = (record: number, g: number): void => {
    const entry = entries[g]!
    if (entry === EMPTY) return
    if (entry === NEW) {
      const numbers = encoder.encode(said[g]!)
      locate(g)
      memos[g]!.add(key, from, to, numbers)
      encoder.add(record, numbers, 0, numbers.length)
      return
    }
    const { numbers } = memos[g]!
    encoder.add(record, numbers, entry, entry + numbers[entry - 1]!)
  }

  return {
    prepare(batch, start, end) {
      last = batch
      ahead = start
      const first = batch.firsts[start]!
      // Rows of one width are a grid.
      isAhead = batch.firsts[end]! - first === (end - start) * width
      for (let row = start; row < end && isAhead; row++)
        isAhead = batch.firsts[row]! - first === (row - start) * width
      if (!isAhead) return
      for (let g = 0; g < groups.length; g++) {
        const { columns } = groups[g]!
        if (columns.length > 1) continue
        if (hashes[g]!.length < end - start) hashes[g] = new Int32Array(end - start)
        touched ^= memos[g]!.prepare(batch, first + columns[0]!, width, end - start, hashes[g]!)
      }
    },
    read(batch, row, rowNumber) {
      isAhead &&= batch === last
      last = batch
      firstCell = batch.firsts[row]!
      const end = batch.firsts[row + 1]!
      if (end - firstCell !== width) return undefined
      if (batch.ends[end - 1]! - batch.starts[firstCell]! > LIMITS.record) return undefined
      let isEmpty = true
      for (let g = 0; g < groups.length; g++) {
        if (!find(g, row)) return undefined
        if (entries[g] !== EMPTY) isEmpty = false
      }
      if (isEmpty || !haveOneScript()) return undefined
      id = idColumn < 0 ? String(rowNumber) : plainText(batch.text(firstCell + idColumn))
      return id === '' || isLongerThan(id, LIMITS.short) ? undefined : id
    },
    take() {
      const record = builder.begin(id)
      for (let g = 0; g < parts; g++) add(record, g)
      // The whole name comes behind its parts and before other names.
      encoder.addWholeName(record)
      for (let g = parts; g < groups.length; g++) add(record, g)
    },
  }
}
