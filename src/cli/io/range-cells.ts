/**
 * One range of a table as rows, for a thread of its own. Where a range begins is a guess: whether a line break stands between rows or
 * in a quoted cell depends on all that comes before. But a range that is read from the beginning of a row and ends with
 * the end of one proves that the next range begins with a row; so all guesses are proved from the first range on.
 */
import { closeSync, openSync, readSync } from 'node:fs'
import { ByteWindow } from './byte-window.ts'
import { CellRows } from './cell-rows.ts'
import { CHUNK } from './open-bytes.ts'
import { splitRows } from './split-rows.ts'
import { createUtf8Check } from './utf8-check.ts'

/** Bytes `from .. to` of a file. */
export interface ByteRange {
  readonly from: number
  readonly to: number
}

/** Bytes looked through for a border between rows, and rows that have to follow it. */
const LOOKED_AT = 1 << 16
const FOLLOWING = 4
const LF = 0x0a

/**
 * Borders that cut a file into ranges of nearly one size, each where rows of as many cells as the header has follow a line break.
 *
 * @param width cells of the header
 * @returns the ranges; undefined where no border is found
 */
export function cutRanges(
  path: string,
  size: number,
  delimiter: string,
  width: number,
  count: number,
): readonly ByteRange[] | undefined {
  const file = openSync(path, 'r')
  try {
    const borders = [0]
    const bytes = new Uint8Array(LOOKED_AT)
    for (let k = 1; k < count; k++) {
      const from = Math.floor((size / count) * k)
      const found = findBorder(bytes.subarray(0, readSync(file, bytes, 0, LOOKED_AT, from)), delimiter, width)
      if (found === undefined || from + found <= borders.at(-1)!) return undefined
      borders.push(from + found)
    }
    return borders.map((from, k) => ({ from, to: borders[k + 1] ?? size }))
  } finally {
    closeSync(file)
  }
}

function findBorder(bytes: Uint8Array, delimiter: string, width: number): number | undefined {
  for (let at = bytes.indexOf(LF); at >= 0; at = bytes.indexOf(LF, at + 1)) {
    const rows = new CellRows()
    // A copy, since splitting writes over doubled quotes.
    splitRows(
      bytes.slice(at + 1, at + 1 + (LOOKED_AT >> 2)),
      { delimiter: delimiter.charCodeAt(0), line: 1, last: false },
      rows,
    )
    if (rows.rows < FOLLOWING) return undefined
    let row = 0
    while (row < FOLLOWING && rows.firsts[row + 1]! - rows.firsts[row]! === width) row++
    if (row === FOLLOWING) return at + 1
  }
  return undefined
}

/** How {@link rangeCells} ended. */
export interface RangeEnd {
  /** Lines of the range. */
  readonly lines: number
  /** Whether all of it is well-formed rows in UTF-8, from the beginning of the first to the end of the last. */
  readonly isWhole: boolean
}

/**
 * The rows of a range, piece by piece, as `csvCells` would give them; each is valid until the next.
 *
 * @param isLast whether the file ends with the range
 */
export function* rangeCells(
  path: string,
  { from, to }: ByteRange,
  delimiter: string,
  isLast: boolean,
): Generator<CellRows, RangeEnd> {
  const file = openSync(path, 'r')
  try {
    const isValid = createUtf8Check()
    const window = new ByteWindow(2 * CHUNK)
    const batch = new CellRows()
    let line = 1
    for (let at = from; at < to; ) {
      const room = window.room(Math.min(CHUNK, to - at))
      const length = readSync(file, room, 0, room.length, at)
      if (length === 0 || !isValid(room.subarray(0, length))) return { lines: line - 1, isWhole: false }
      at += length
      window.take(length)
      batch.clear()
      batch.bytes = window.bytes
      const end = splitRows(
        batch.bytes,
        { delimiter: delimiter.charCodeAt(0), line, last: isLast && at >= to },
        batch,
      )
      window.drop(end.at)
      line = end.line
      if (end.odd) return { lines: line - 1, isWhole: false }
      yield batch
    }
    return { lines: line - 1, isWhole: window.bytes.length === 0 }
  } finally {
    closeSync(file)
  }
}
