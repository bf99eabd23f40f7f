import { describe, expect, it } from 'vitest'
import { cellsAdvice } from '../../../src/cli/advise/advise-cells.ts'
import { detectColumns } from '../../../src/format/columns.ts'

const map = detectColumns('id,name,sex,birth'.split(','))
const said = (column: number, counts: Record<string, number>, rows = 100, columns = map): string[] =>
  cellsAdvice(
    'a.csv',
    columns,
    columns.columns.map((_, at) => (at === column ? counts : {})),
    rows,
  )

describe('a column that is not understood as a whole', () => {
  it('is named with what to say of it', () => {
    expect(said(2, { 'unknown-sex': 90 })).toEqual([
      'a.csv: HARDLY A CELL OF "sex" IS UNDERSTOOD: in 90 of 100 rows it holds no sex that is known, and is left out; say what it means with --columns map.json ({"sex": {"target": "sex", "words": {"its word for men": "male", "its word for women": "female"}}})',
    ])
    expect(said(3, { 'unclear-date': 40 })[0]).toContain(
      '"birth" IS UNDERSTOOD: in 40 of 100 rows it holds no date',
    )
  })

  it('is none where a few cells are not, of few rows, or what is no mistake', () => {
    expect(said(2, { 'unknown-sex': 29 })).toEqual([])
    expect(said(2, { 'unknown-sex': 4 }, 4)).toEqual([])
    expect(said(3, { 'age-for-birth': 90, 'unclear-consent': 90 })).toEqual([])
    expect(said(2, {})).toEqual([])
    expect(cellsAdvice('a.csv', { ...map, columns: [] }, [], 10)).toEqual([])
  })

  it('is numbered where the first row may be a person', () => {
    const columns = detectColumns('Phone,Ruvani,Qadir,1985-01-02'.split(','))
    const [line] = said(0, { 'unknown-identifier': 50 }, 100, columns)
    expect(line).toContain('HARDLY A CELL OF "column 1"')
  })
})
