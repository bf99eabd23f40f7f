import { describe, expect, it } from 'vitest'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'
import { detectColumns } from '../../src/format/columns.ts'
import { relativesById } from '../../src/format/relatives/relatives-by-id.ts'

const headers = ['id', 'name', 'sex', 'dob', 'mother_id', 'father id', 'brother', 'consent']
const row = (...cells: readonly string[]): Record<string, string> =>
  Object.fromEntries(headers.map((header, k) => [header, cells[k] ?? '']))
const family = [
  row('3', 'Khalid Omar', 'M', '2005-03-02', '1', '2', 'Idris'),
  row('1', 'Amina Yusuf', 'F', '1980'),
  row('4', 'Layla Omar', 'F', '2008', '1', '99', '', 'yes'),
  row('2', 'Omar Hassan', 'M', '1975', '2'),
]

async function relatives(rows: readonly Record<string, string>[]): Promise<Map<string, readonly string[]>> {
  const { records } = await recordsFromRows(rows)
  return new Map(
    records.map(({ id, relatives: list }) => [
      id,
      (list ?? []).map(({ role, names }) => `${role} ${names[0]!.full}`),
    ]),
  )
}

describe('relatives named by the ids of their rows', () => {
  it('are called as these rows are, wherever they stand, and parents have their children', async () => {
    const found = await relatives(family)
    expect(found.get('3')).toEqual(['brother Idris', 'mother Amina Yusuf', 'father Omar Hassan'])
    expect(found.get('4')).toEqual(['mother Amina Yusuf'])
    expect(found.get('1')).toEqual(['child Khalid Omar', 'child Layla Omar'])
    expect(found.get('2')).toEqual(['child Khalid Omar'])
    const [mother] = (await recordsFromRows(family)).records[0]!.relatives!.slice(1)
    expect(mother).toMatchObject({ sex: 'female', birth: { year: 1980 } })
  })

  it('are the same in any order of the rows', async () => {
    const [one, other] = [await relatives(family), await relatives(family.toReversed())]
    for (const [id, list] of one) expect(other.get(id)).toEqual(list)
  })

  it('are not looked up where the row names them, and nobody who withholds consent is named', async () => {
    const withheld = family.map((one) => (one['id'] === '1' ? { ...one, consent: 'no' } : one))
    expect((await relatives(withheld)).get('4')).toEqual([])
    const { records } = await recordsFromRows([
      { id: 'a', name: 'Sara Ali', mother: 'Huda', mother_id: 'b' },
      { id: 'b', name: 'Huda Musa', mother: '', mother_id: '' },
    ])
    expect(records.map(({ relatives: list }) => list?.map(({ names }) => names[0]!.full))).toEqual([
      ['Huda'],
      ['Sara Ali'],
    ])
  })

  it('make nobody a child but of parents', async () => {
    const found = await relatives([
      { id: 'a', name: 'Sara Ali', 'spouse id': 'b' },
      { id: 'b', name: 'Omar Musa', 'spouse id': '' },
    ])
    expect(found.get('a')).toEqual(['spouse Omar Musa'])
    expect(found.get('b')).toEqual([])
  })

  it('are looked for only where a column has ids', () => {
    expect(relativesById(detectColumns(['id', 'name', 'partner_id', 'mother']))).toBeUndefined()
    expect(relativesById(detectColumns(headers))!.headers).toEqual(['mother_id', 'father id'])
  })
})
