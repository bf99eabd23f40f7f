import { describe, expect, it } from 'vitest'
import { detectColumns } from '../../src/format/columns.ts'
import { recordsFromRows, type Relative } from '../../src/index.ts'

const relativesOf = async (row: Record<string, string>): Promise<readonly Relative[]> => {
  const { records, issues } = await recordsFromRows([{ id: '1', name: 'Amina', ...row }])
  expect(issues).toEqual([])
  return records[0]!.relatives ?? []
}
const named = (full: string): { names: { full: string }[] } => ({ names: [{ full }] })

describe('relatives in several columns', () => {
  it('are one person of given and family name, with a birth in its own order', async () => {
    expect(
      await relativesOf({
        "Mother's first name": 'Halima',
        "Mother's last name": 'Adam',
        "Mother's date of birth": '12/31/1984',
        "Father's DOB": '1980',
      }),
    ).toMatchObject([
      { role: 'mother', ...named('Halima Adam'), birth: { year: 1984, month: 12, day: 31 } },
      { role: 'father', names: [], birth: { year: 1980 } },
    ])
  })

  it('have a bare name for the part that has no column', async () => {
    expect(await relativesOf({ 'Nom du père': 'Adam', 'Prénom du père': 'Ali' })).toMatchObject([
      named('Ali Adam'),
    ])
    expect(
      await relativesOf({ 'Nombre de la madre': 'Ana', 'Apellidos de la madre': 'Ruiz Gil' }),
    ).toMatchObject([named('Ana Ruiz Gil')])
    expect(await relativesOf({ 'Nom du père': 'Ali Adam' })).toMatchObject([named('Ali Adam')])
  })

  it('are told once where a whole name stands beside its parts, and by number where there are several', async () => {
    expect(
      await relativesOf({
        'Father name': 'Ali Adam',
        'Father first name': 'Ali',
        'Father last name': 'Adam',
      }),
    ).toMatchObject([named('Ali Adam')])
    expect(
      await relativesOf({
        'Child 1 first name': 'Ali',
        'Child 1 surname': 'Adam',
        'Child 1 DOB': '2012',
        'Child 2 first name': 'Mona',
        'Child 2 surname': '',
        'Child 2 DOB': '2015',
      }),
    ).toMatchObject([
      { role: 'child', ...named('Ali Adam'), birth: { year: 2012 } },
      { role: 'child', ...named('Mona'), birth: { year: 2015 } },
    ])
  })

  it('leave a child its own name in a register of children', () => {
    const targets = (headers: string[]): string[] =>
      detectColumns(headers).columns.map(({ target }) => target)
    expect(targets(["Child's first name", "Child's surname", "Child's DOB", 'Mother first name'])).toEqual([
      'given',
      'family',
      'birth',
      'relative.mother.given',
    ])
  })
})
