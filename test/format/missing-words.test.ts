import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cellRowsOf, textsOf } from '../../src/cli/io/cell-rows.ts'
import { createBlanker } from '../../src/format/columns/blank-cells.ts'
import { detectColumns } from '../../src/format/columns.ts'
import { missingKey } from '../../src/format/cells/missing-key.ts'
import { type MissingWords, wordsOfColumns } from '../../src/format/columns/missing-words.ts'
import { recordsFromRows } from '../../src/index.ts'

const headers = ['id', 'name', 'phone', 'dob', 'consent', 'expires', 'No', 'team']
const wordsOf = (said: MissingWords) => wordsOfColumns(detectColumns(headers), said)

describe('words for missing values', () => {
  it('of all columns leave ids, consent and expiry alone', () => {
    expect(wordsOf({ everywhere: ['N/K ', 'n/k', '9999'] })).toEqual([
      [],
      ['n/k', '9999'],
      ['n/k', '9999'],
      ['n/k', '9999'],
      [],
      [],
      ['n/k', '9999'],
      ['n/k', '9999'],
    ])
  })

  it('leave a column alone that its values may make the id', () => {
    const map = detectColumns(['No', 'name'])
    expect(wordsOfColumns(map, { everywhere: ['9999'] })).toEqual([[], ['9999']])
    expect(wordsOfColumns(map, { byHeader: { no: ['0'] } })).toEqual([['0'], []])
  })

  it('of one column are found as headers are', () => {
    expect(wordsOf({ byHeader: { Phone: ['0999'], EXPIRES: ['9999-12-31'] } })).toEqual([
      [],
      [],
      ['0999'],
      [],
      [],
      ['9999-12-31'],
      [],
      [],
    ])
    expect(wordsOf({})).toBeUndefined()
    expect(wordsOf({ byHeader: {} })).toBeUndefined()
  })

  it('are none of consent, and of no column that is not there', () => {
    expect(() => wordsOf({ byHeader: { consent: ['tbc'] } })).toThrow(
      expect.objectContaining({ code: 'bad-missing-words' }),
    )
    expect(() => wordsOf({ byHeader: { fone: ['0999'] } })).toThrow(
      expect.objectContaining({ code: 'unknown-column' }),
    )
  })
})

describe('a blanker', () => {
  const words = ['n/k', 'não sabe', '9999', 'éa', 'غير مسجل']
  const cell = fc.oneof(
    fc.constantFrom(
      ...words,
      ' N/K ',
      'NÃO SABE',
      'Éa'.normalize('NFD'),
      "'9999",
      '="9999"',
      '',
      '99990',
      'n/k?',
      '\t9999',
    ),
    fc.string({ unit: 'grapheme', maxLength: 6 }),
  )

  it('empties the same cells of texts and of bytes, and counts them', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { maxLength: 20 }), (rows) => {
        const columns = [[], words.map(missingKey), ['9999']]
        const [ofTexts, ofBytes] = [createBlanker(columns)!, createBlanker(columns)!]
        const batch = cellRowsOf(
          rows,
          rows.map(() => 1),
        )
        const blank = ofBytes.batch(batch)
        rows.forEach((row, n) => {
          if (batch.firsts[n + 1] === batch.firsts[n]) return
          expect(textsOf(blank, n)).toEqual(ofTexts.row(row))
          expect(textsOf(batch, n)).toEqual(row)
          ofBytes.count(batch, blank, n)
        })
        expect(ofBytes.counts()).toEqual(ofTexts.counts())
      }),
    )
  })

  it('leaves rows of another width', () => {
    const blanker = createBlanker([['x'], ['x']])!
    expect(blanker.row(['x'])).toEqual(['x'])
    expect(blanker.counts()).toEqual([0, 0])
  })
})

describe('recordsFromRows', () => {
  const rows = [
    { id: '9999', name: 'Amina Yusuf', phone: '0912 345 678', dob: 'see file', team: 'TBC' },
    { id: '2', name: 'tbc', phone: '0999 111 222', dob: '1990-02-03', team: 'east' },
  ]

  it('leaves out what is said to be missing, and says how much', async () => {
    const { records, saidMissing, issues } = await recordsFromRows(rows, {
      missing: ['TBC', 'See file', '9999'],
      columns: { Phone: { target: 'identifier.phone', missing: ['0999 111 222'] } },
    })
    expect(saidMissing).toEqual([0, 1, 1, 1, 1])
    expect(issues).toEqual([])
    expect(records).toMatchObject([
      { id: '9999', identifiers: [{ value: '0912 345 678' }] },
      { id: '2', names: [], birth: { year: 1990 } },
    ])
    expect(records[0]).not.toHaveProperty('birth')
    expect(records[1]).not.toHaveProperty('identifiers')
  })

  it('without words changes nothing', async () => {
    const { saidMissing, records } = await recordsFromRows(rows)
    expect(saidMissing).toEqual([0, 0, 0, 0, 0])
    expect(records[1]!.identifiers).toHaveLength(1)
  })

  it.each([[[]], ['tbc'], [[3]]])('refuses %j', async (missing) => {
    await expect(recordsFromRows(rows, { missing: missing as unknown as string[] })).rejects.toMatchObject({
      code: 'bad-missing-words',
    })
  })
})
