import { describe, expect, it } from 'vitest'
import { recordsFromRows } from '../../../src/format/records-from-rows.ts'
import type { Column } from '../../../src/format/column-map.ts'

/** Sixty rows of made-up people under a header that is in no language. */
const rowsOf = (cell: (row: number) => string, header = 'Zxqv'): object[] =>
  Array.from({ length: 60 }, (_, row) => ({ id: `p${row}`, given: `Amina${row}`, [header]: cell(row) }))

async function columnOf(rows: object[], header = 'Zxqv'): Promise<Column> {
  const { columns } = await recordsFromRows(rows)
  return columns.find((column) => column.header === header)!
}

const birth = (row: number): string => `${1 + (row % 28)}/0${1 + (row % 9)}/${1950 + row}`
const phone = (row: number): string => `0912${String(100_000 + row * 7919)}`

describe('a column whose header nobody understands', () => {
  it.each([
    ['sex', (row: number) => (row % 2 ? 'M' : 'F')],
    ['birth', birth],
    ['birth.year', (row: number) => String(1950 + row)],
  ] as const)('is taken for %s by its cells, and says how sure that is', async (target, cell) => {
    const column = await columnOf(rowsOf(cell))
    expect(column.target).toBe(target)
    expect(column.byContents).toBeGreaterThanOrEqual(5)
  })

  it('is looked at where no header of the file is known', async () => {
    const rows = Array.from({ length: 60 }, (_, row) => ({ Wqlm: birth(row), Wqln: `x${row}` }))
    const { columns } = await recordsFromRows(rows)
    expect(columns.map(({ target }) => target)).toEqual(['birth', 'attribute'])
  })

  it('is not guessed at where a value stands for its header', async () => {
    const rows = Array.from({ length: 60 }, (_, row) => ({ '3/04/1961': birth(row), Wqln: `x${row}` }))
    await expect(recordsFromRows(rows)).rejects.toMatchObject({ code: 'no-recognised-column' })
  })

  it('has its order of day and month learned', async () => {
    const { records } = await recordsFromRows(
      rowsOf((row) => `0${1 + (row % 9)}/${13 + (row % 9)}/${1950 + row}`),
    )
    expect(records[0]!.birth).toMatchObject({ year: 1950, month: 1, day: 13 })
  })

  it.each([
    ['days of one year', (row: number) => `2024-0${1 + (row % 9)}-1${row % 9}`],
    ['one sex', () => 'M'],
    ['single, married', (row: number) => (row % 2 ? 'single' : 'married')],
    ['ages', (row: number) => String(row)],
    ['names', (row: number) => `Amina Zxqv${row}`],
    ['telephones', phone],
    ['text', () => 'lost on the road'],
  ] as const)('is left alone with %s', async (_, cell) => {
    const column = await columnOf(rowsOf(cell))
    expect(column.target).toBe('attribute')
    expect(column.byContents).toBeUndefined()
  })

  it('is left alone in a file of few rows', async () => {
    expect((await columnOf(rowsOf(birth).slice(0, 5))).target).toBe('attribute')
  })

  it('is left alone where two look alike, or where the header knows one', async () => {
    const two = rowsOf(birth).map((row, n) => ({ ...row, Qvzx: birth(59 - n) }))
    expect((await columnOf(two)).target).toBe('attribute')
    const known = rowsOf(birth).map((row, n) => ({ ...row, dob: birth(59 - n) }))
    expect((await columnOf(known)).target).toBe('attribute')
  })

  it('is left alone where its header speaks of somebody else, or on a form of two people', async () => {
    expect((await columnOf(rowsOf(birth, 'Caregiver zxqv'), 'Caregiver zxqv')).target).toBe('attribute')
    const form = rowsOf(birth).map((row) => ({ ...row, Enquirer: 'Omar' }))
    expect((await columnOf(form)).target).toBe('attribute')
  })

  it('says what it looks like where no cell tells whose it is', async () => {
    expect((await columnOf(rowsOf((row) => `Amina Zxqv${'abcdefghij'[row % 10]}`))).looksLike).toBe('names')
    expect((await columnOf(rowsOf(phone))).looksLike).toBe('telephones')
  })

  it('is of telephones where the header asks how to reach somebody and the cells are different ones', async () => {
    expect((await columnOf(rowsOf(phone, 'Contact'), 'Contact')).target).toBe('identifier.phone')
    expect(
      (
        await columnOf(
          rowsOf(() => '0912345670', 'Contact'),
          'Contact',
        )
      ).target,
    ).toBe('attribute')
  })

  it('is the same in any order of rows', async () => {
    const rows = rowsOf(birth)
    expect(await columnOf(rows.toReversed())).toEqual(await columnOf(rows))
  })
})
