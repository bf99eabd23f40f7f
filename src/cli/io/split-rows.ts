/**
 * Cuts bytes of a CSV or TSV file into rows and cells, as csv-parse does with the options of csv-rows.ts (RFC 4180; white
 * space before a cell is left out; a quote inside an unquoted cell is text) but without making a string of each cell: that
 * took a third of the time of reading. It knows the well-formed cases only and stops before a row that is none of them,
 * which csv-parse then reads. `test/cli/io/split-rows.test.ts` holds the two against each other.
 */
import { LIMITS } from '../../record/limits.ts'
import type { CellRows } from './cell-rows.ts'

const QUOTE = 0x22
const LF = 0x0a
const CR = 0x0d

/** How far {@link splitRows} came. */
export interface SplitEnd {
  /** Where the first row begins that is not in the batch: it is not whole yet, or `odd`. */
  readonly at: number
  /** 1-based line of that row. */
  readonly line: number
  /** That row is for csv-parse. */
  readonly odd: boolean
}

/** What a piece of a file is. */
export interface RowsPiece {
  /** A byte of ASCII. */
  readonly delimiter: number
  /** The 1-based line on which the piece begins, which is the beginning of a row. */
  readonly line: number
  /** Nothing comes after it. */
  readonly last: boolean
}

/**
 * Adds the rows of a piece of a file to a batch whose bytes they are. Of doubled quotes in a quoted cell one of each two is
 * taken out in place. Lines without text are left out.
 *
 * @param bytes changed in rows that are added, and only there
 */
export function splitRows(
  bytes: Uint8Array,
  { delimiter, line: first, last }: RowsPiece,
  out: CellRows,
): SplitEnd {
  const to = bytes.length
  let line = first
  let row = 0
  while (row < to) {
    let at = row
    let breaks = 0
    let isDoubled = false
    // The last cell of the row, at the end.
    let start = at
    let end = at
    for (;;) {
      let byte = 0
      while (at < to) {
        byte = bytes[at]!
        // Most cells begin with a letter or digit.
        if (byte > QUOTE && byte < 0x80) break
        if (byte === LF || byte === CR || byte === delimiter) break
        const space = spaceAt(bytes, at, to)
        if (space === 0) break
        at += space
      }
      if (at < to && byte === QUOTE) {
        start = ++at
        for (;;) {
          while (at < to && bytes[at] !== QUOTE) if (bytes[at++] === LF) breaks++
          if (at + 1 >= to || bytes[at + 1] !== QUOTE) break
          isDoubled = true
          at += 2
        }
        // Whether this quote ends the cell depends on what follows.
        if (at >= to || (at + 1 >= to && !last)) return unfinished(row, line, to, last && at >= to, out)
        end = at++
        if (at < to && bytes[at] !== delimiter && bytes[at] !== LF && bytes[at] !== CR)
          return unfinished(row, line, to, true, out)
      } else {
        start = at
        while (at < to) {
          byte = bytes[at]!
          if (byte === delimiter || byte === LF || byte === CR) break
          at++
        }
        end = at
      }
      if (at >= to && !last) return unfinished(row, line, to, false, out)
      out.addCell(start, end)
      if (at >= to || bytes[at] !== delimiter) break
      at++
    }
    if (at < to && bytes[at++] === CR) {
      if (at >= to && !last) return unfinished(row, line, to, false, out)
      if (at < to && bytes[at] === LF) at++
    }
    if (at - row > LIMITS.row) return unfinished(row, line, to, true, out)
    if (isDoubled) undouble(bytes, out)
    if (out.cells - out.firsts[out.rows]! > 1 || start < end) out.endRow(line)
    else out.dropRow()
    line += 1 + breaks
    row = at
  }
  return { at: row, line, odd: false }
}

function unfinished(at: number, line: number, to: number, odd: boolean, out: CellRows): SplitEnd {
  out.dropRow()
  return { at, line, odd: odd || to - at > LIMITS.row }
}

/** Makes one quote of two in the quoted cells since the last row; only they have a quote before them. */
function undouble(bytes: Uint8Array, out: CellRows): void {
  for (let cell = out.firsts[out.rows]!; cell < out.cells; cell++) {
    const start = out.starts[cell]!
    if (start === 0 || bytes[start - 1] !== QUOTE) continue
    let end = start
    for (let at = start; at < out.ends[cell]!; at++) {
      bytes[end++] = bytes[at]!
      if (bytes[at] === QUOTE) at++
    }
    out.ends[cell] = end
  }
}

/** Bytes of the white space at `at`, 0 for any other character: what csv-parse leaves out before a cell. */
function spaceAt(bytes: Uint8Array, at: number, to: number): number {
  const byte = bytes[at]!
  if (byte < 0x80) return byte === 0x20 || byte === 0x09 || byte === 0x0b || byte === 0x0c ? 1 : 0
  if (byte === 0xc2) return at + 1 < to && bytes[at + 1] === 0xa0 ? 2 : 0
  if (byte < 0xe1 || byte > 0xef || at + 2 >= to) return 0
  const code = ((byte & 0x0f) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f)
  const isSpace =
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x1680 ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000 ||
    code === 0xfeff
  return isSpace && (bytes[at + 1]! & 0xc0) === 0x80 && (bytes[at + 2]! & 0xc0) === 0x80 ? 3 : 0
}
