import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { CellRows, cellRowsOf, textsOf } from '../../../src/cli/io/cell-rows.ts'
import { splitRows } from '../../../src/cli/io/split-rows.ts'

type Row = readonly [line: number, ...cells: string[]]

/** What csv-parse makes of bytes that begin with a row on `line`; lines counted by the breaks in its cells. */
function reference(bytes: Buffer, delimiter: string, line = 1): Row[] | 'error' {
  let rows: string[][]
  try {
    rows = parse(bytes, {
      bom: line === 1,
      delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      ltrim: true,
    })
  } catch {
    return 'error'
  }
  const out: Row[] = []
  for (const cells of rows) {
    if (cells.length > 1 || cells[0] !== '') out.push([line, ...cells])
    line += cells.join('').split('\n').length
  }
  return out
}

/** As `csvCells` reads: piece by piece, the rest by csv-parse once a row is odd. */
function bySplitting(bytes: Buffer, delimiter: string, cuts: readonly number[]): [Row[] | 'error', boolean] {
  const rows: Row[] = []
  const ends = [...new Set(cuts.map((cut) => cut % (bytes.length + 1)))].sort((a, b) => a - b)
  let at = 0
  let line = 1
  for (const end of [...ends, bytes.length, undefined]) {
    const batch = new CellRows()
    // Rows are changed in place, so a copy.
    batch.bytes = Buffer.from(bytes.subarray(at, end))
    const found = splitRows(
      batch.bytes,
      { delimiter: delimiter.charCodeAt(0), line, last: end === undefined },
      batch,
    )
    for (let row = 0; row < batch.rows; row++) rows.push([batch.lines[row]!, ...textsOf(batch, row)])
    expect(batch.bytes.subarray(found.at)).toEqual(bytes.subarray(at + found.at, end))
    at += found.at
    line = found.line
    if (found.odd) {
      const others = reference(bytes.subarray(at), delimiter, line)
      return [others === 'error' ? others : [...rows, ...others], true]
    }
  }
  return [rows, false]
}

// biome-ignore format: a table
const SIGNS = [
  '"', '"', '""', ',', ',', '\n', '\r\n', '\r', ' ', '\t', ';', 'a', 'bc', '\0', 'é', 'م', '𠮷', '\u00a0', '\u3000',
  '\ufeff', '\u2028', '\u1680', '\u200b', '\u2007', '",', ',"', '"\n', '\n"',
]

describe('splitRows', () => {
  it('and csv-parse read hostile bytes alike, wherever they are cut', () => {
    let odd = 0
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...SIGNS), { maxLength: 40 }),
        fc.constantFrom(',', '\t', ';'),
        fc.array(fc.nat(), { maxLength: 4 }),
        (signs, delimiter, cuts) => {
          const bytes = Buffer.from(signs.join(''))
          const [rows, gaveUp] = bySplitting(bytes, delimiter, cuts)
          odd += Number(gaveUp)
          expect(rows).toEqual(reference(bytes, delimiter))
        },
      ),
      { numRuns: 2000 },
    )
    expect(odd).toBeGreaterThan(100)
  })

  it('and csv-parse read bytes that are no text alike', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom(0x22, 0x2c, 0x0a, 0x0d, 0x20, 0x61, 0xc2, 0xa0, 0xe2, 0x80, 0xff, 0xef, 0xbb),
          {
            maxLength: 24,
          },
        ),
        (bytes) => {
          expect(bySplitting(Buffer.from(bytes), ',', [])[0]).toEqual(reference(Buffer.from(bytes), ','))
        },
      ),
      { numRuns: 1500 },
    )
  })

  it('reads whatever RFC 4180 allows without help', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.array(fc.tuple(fc.boolean(), fc.stringMatching(/^[^"\0-\x20][a-z ",\r\n]*$/)), {
            minLength: 1,
            maxLength: 4,
          }),
        ),
        fc.constantFrom('\n', '\r\n', '\r'),
        (table, end) => {
          const quote = ([always, text]: [boolean, string]): string =>
            always || /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
          const text = table.map((row) => row.map(quote).join(',') + end).join('')
          const [rows, odd] = bySplitting(Buffer.from(text), ',', [5, 17])
          expect(odd).toBe(false)
          expect((rows as Row[]).map(([, ...cells]) => cells)).toEqual(
            table.map((row) => row.map(([, cell]) => Buffer.from(cell).toString())),
          )
        },
      ),
      { numRuns: 300 },
    )
  })

  it('leaves a row of over a mebibyte to csv-parse', () => {
    const bytes = Buffer.from(`a,b\n"${'x'.repeat(1 << 20)}`)
    const found = splitRows(bytes, { delimiter: 0x2c, line: 1, last: false }, new CellRows())
    expect(found).toEqual({ at: 4, line: 2, odd: true })
  })
})

describe('cellRowsOf', () => {
  it('holds the strings it is made from', () => {
    fc.assert(
      fc.property(fc.array(fc.array(fc.string({ unit: 'grapheme' }))), (rows) => {
        const batch = cellRowsOf(
          rows,
          rows.map((_, n) => n + 7),
        )
        expect(rows.map((_, n) => textsOf(batch, n))).toEqual(rows)
        expect([...batch.lines.subarray(0, batch.rows)]).toEqual(rows.map((_, n) => n + 7))
      }),
    )
  })
})
