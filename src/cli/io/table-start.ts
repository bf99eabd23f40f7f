import type { ReadOptions } from './open-bytes.ts'
import { textBytes } from './text-bytes.ts'

/** How a table begins. */
export interface TableStart {
  /** The sign between cells, one byte. */
  readonly delimiter: string
  /** Bytes before the header: the line `sep=;` by which spreadsheets tell each other the sign. */
  readonly skip: number
}

const SIGNS = [',', ';', '\t', '|']
/** What is looked at, in characters; a header may hold line breaks. */
const HEAD = 1 << 16
/** Cells that follow on that line are a spreadsheet's that knew the line for one of the table. */
const SEP = /^\uFEFF?"?sep=([^"\p{L}\p{N}\s\u0080-\uFFFF]|\t)"?[;,\t| ]*(?:\r\n|\n|\r)/iu

/**
 * Looks at the first bytes of a table: what a line `sep=` says, else the usual sign, unless another one makes cells of a header
 * that would be one. (Where the decimal mark is a comma, spreadsheets write semicolons.)
 *
 * @param usual the sign by the file's ending
 * @throws {InputError} those of {@link textBytes}
 */
export async function tableStart(
  path: string,
  usual: string,
  options: ReadOptions = {},
): Promise<TableStart> {
  let head = ''
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
  for await (const chunk of textBytes(path, options)) {
    head += decoder.decode(chunk, { stream: true })
    if (head.length >= HEAD) break
  }
  const said = SEP.exec(head)
  if (said) return { delimiter: said[1]!, skip: Buffer.byteLength(said[0]) }
  if (cellsOf(head, usual) > 1) return { delimiter: usual, skip: 0 }
  const [most = usual] = SIGNS.toSorted((a, b) => cellsOf(head, b) - cellsOf(head, a))
  return { delimiter: cellsOf(head, most) > 1 ? most : usual, skip: 0 }
}

/** Cells of the first line that isn't blank. */
function cellsOf(text: string, delimiter: string): number {
  let [cells, isQuoted, isBlank] = [1, false, true]
  for (const sign of text) {
    if (sign === '"') isQuoted = !isQuoted
    if (isQuoted) continue
    if (sign === '\n' || sign === '\r') {
      if (!isBlank) return cells
      cells = 1
    } else if (sign === delimiter) cells++
    else if (sign.trim() !== '') isBlank = false
  }
  return cells
}
