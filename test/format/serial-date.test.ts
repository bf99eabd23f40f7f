import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSerialDay, serialDate } from '../../src/format/dates/serial-date.ts'
import { parseDate } from '../../src/format/dates/parse-date.ts'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'

const births = async (...dates: readonly (string | number)[]): Promise<unknown[]> => {
  const rows = dates.map((dob, id) => ({ id, name: 'Anna Holzer', dob }))
  return (await recordsFromRows(rows)).records.map(
    ({ birth }) => birth && [birth.year, birth.month, birth.day],
  )
}

describe('days as spreadsheets count them', () => {
  it('are those of the calendar, whatever the day', () => {
    const day0 = Date.UTC(1899, 11, 30)
    fc.assert(
      fc.property(fc.integer({ min: 10_000, max: 60_000 }), (serial) => {
        const wanted = new Date(day0 + serial * 86_400_000)
        expect(serialDate(String(serial))).toMatchObject({
          year: wanted.getUTCFullYear(),
          month: wanted.getUTCMonth() + 1,
          day: wanted.getUTCDate(),
          precision: 'day',
        })
      }),
    )
  })

  it('are read in a column that holds little else', async () => {
    expect(await births(32966, 31406, '32966.5', '')).toEqual([
      [1990, 4, 3],
      [1985, 12, 25],
      [1990, 4, 3],
      undefined,
    ])
    const many = Array.from({ length: 19 }, () => 32966)
    expect((await births(...many, '03.04.1990')).at(-1)).toEqual([1990, 4, 3])
    expect((await births(...many, 1985)).at(-1)).toEqual([1985, undefined, undefined])
  })

  it('are read beside dates in parts, as a spreadsheet leaves a column that it took for text in part', async () => {
    expect(await births(32966, '25/12/1985', '28/02/1999', 31406)).toEqual([
      [1990, 4, 3],
      [1985, 12, 25],
      [1999, 2, 28],
      [1985, 12, 25],
    ])
    expect(await births(32966, '12/25/1985', '1999-02-28', 31406)).toEqual([
      [1990, 4, 3],
      [1985, 12, 25],
      [1999, 2, 28],
      [1985, 12, 25],
    ])
    // Digits without signs, of which some have lost a zero.
    expect((await births('251285', '280299', 51290, 31290))[2]).toEqual([undefined, undefined, undefined])
  })

  it('are left alone elsewhere', async () => {
    expect((await births('03.04.1990', '04.05.1991', 32966)).at(-1)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(parseDate('32966')).toMatchObject({ damaged: '32966' })
    expect(['9999', '60001', '100000', '1e4', '12345678'].filter(isSerialDay)).toEqual([])
  })
})
