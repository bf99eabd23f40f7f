import type { CellBatch } from '../tables/cell-batch.ts'
import { missingKey } from '../cells/missing-key.ts'
import type { ColumnWords } from './missing-words.ts'

/** Empties the cells of rows that hold a word for nothing, and counts them. */
export interface CellBlanker {
  /** The cells of a row, which are counted. */
  row(cells: readonly string[]): readonly string[]
  /** The same of a batch: what it was, with other ends of cells. Not counted, since rows are also asked for one by one. */
  batch(batch: CellBatch): CellBatch
  /** Counts those of a row of a batch. */
  count(written: CellBatch, blank: CellBatch, row: number): void
  /** Of each column, how many cells were counted. */
  counts(): readonly number[]
}

/** @returns undefined where there is nothing to empty */
export function createBlanker(words: ColumnWords | undefined): CellBlanker | undefined {
  if (words === undefined) return undefined
  const width = words.length
  const columns = words.flatMap((list, column) =>
    list.length > 0 ? [{ column, words: new Set(list), mayBe: byteTest(list) }] : [],
  )
  const counts = words.map(() => 0)
  return {
    row(cells) {
      if (cells.length !== width) return cells
      let blank: string[] | undefined
      for (const { column, words } of columns) {
        if (!words.has(missingKey(cells[column]!))) continue
        counts[column]!++
        blank ??= [...cells]
        blank[column] = ''
      }
      return blank ?? cells
    },
    batch(batch) {
      const { bytes, firsts, starts, rows, lines } = batch
      let ends: Int32Array | undefined
      for (let row = 0; row < rows; row++) {
        const first = firsts[row]!
        if (firsts[row + 1]! - first !== width) continue
        for (const { column, words, mayBe } of columns) {
          const cell = first + column
          if (!mayBe(bytes, starts[cell]!, batch.ends[cell]!)) continue
          if (!words.has(missingKey(batch.text(cell)))) continue
          ends ??= batch.ends.slice(0, firsts[rows])
          ends[cell] = starts[cell]!
        }
      }
      if (ends === undefined) return batch
      const blank = ends
      const text = (cell: number): string => (blank[cell] === starts[cell] ? '' : batch.text(cell))
      return { bytes, firsts, starts, ends, rows, lines, text }
    },
    count(written, blank, row) {
      if (blank === written) return
      const first = written.firsts[row]!
      for (const { column } of columns)
        if (written.ends[first + column] !== blank.ends[first + column]) counts[column]!++
    },
    counts: () => counts,
  }
}

/** Of a letter in other forms of it, and of a text in the quotes of a spreadsheet. */
const MOST_BYTES = 8
const AROUND = 16

/** Whether bytes may be one of the words, by their first sign and their length: nearly all cells are told so, and no string is made of them. */
function byteTest(words: readonly string[]): (bytes: Uint8Array, from: number, to: number) => boolean {
  const most = Math.max(...words.map((word) => word.length)) * MOST_BYTES + AROUND
  // What is not in ASCII, and what a word may stand behind.
  const isFirst = Uint8Array.from({ length: 256 }, (_, byte) =>
    Number(byte >= 0x80 || '\'="'.includes(String.fromCharCode(byte))),
  )
  for (const word of words)
    for (const form of [word, word.normalize('NFD')])
      for (const first of [form[0]!, form[0]!.toUpperCase()]) isFirst[first.charCodeAt(0) & 0xff] = 1
  return (bytes, from, to) => {
    let [start, end] = [from, to]
    while (start < end && bytes[start]! <= SPACE) start++
    while (end > start && bytes[end - 1]! <= SPACE) end--
    return start < end && end - start <= most && isFirst[bytes[start]!] === 1
  }
}

const SPACE = 0x20
