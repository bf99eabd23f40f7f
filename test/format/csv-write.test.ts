import { parse } from 'csv-parse/sync'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { csvCell, csvRow, guardFormula, unguardFormula } from '../../src/format/tables/csv-write.ts'

describe('csv out', () => {
  it.each(['=1+1', '+1', '-1', '@x', '＝1', '＋1', '－1', '＠x', '\tx', '\rx', '\nx', '\0x', '  =1', "'=1"])(
    'guards %j',
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`)
      expect(unguardFormula(`'${text}`)).toBe(text)
    },
  )

  it.each(['Ali', "'Abd", "O'Neil", 'a=b', '1-2', '', "''"])('leaves %j alone', (text) => {
    expect(guardFormula(text)).toBe(text)
  })

  it('leaves numbers and ids unchanged', () => {
    expect(csvRow(['-7', -3.5, '=x'], ['plain', 'plain', 'text'])).toBe("-7,-3.5,'=x\n")
    expect(csvCell(undefined)).toBe('')
  })

  it('is read back by a CSV parser as it was', () => {
    const cell = fc.oneof(
      fc.string(),
      fc.string({ unit: 'grapheme' }),
      fc.string({ unit: fc.constantFrom('"', ',', '\n', '\r', "'", '=', ' ', 'a', '\t') }),
    )
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1, maxLength: 5 }), (rows) => {
        const text = [['a', 'b'], ...rows].map((row) => csvRow(row, ['text', 'plain'])).join('')
        const read = parse(text, { relax_column_count: true, record_delimiter: '\n' })
        expect(read.slice(1).map(([a = '', b = '']) => [unguardFormula(a), b])).toEqual(rows)
      }),
      { numRuns: 500 },
    )
  })

  it('survives ten million apostrophes', () => {
    const text = "'".repeat(10_000_000)
    expect(guardFormula(text)).toBe(text)
  })
})
