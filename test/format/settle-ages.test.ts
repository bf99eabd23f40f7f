import { expect, it } from 'vitest'
import { detectColumns } from '../../src/format/columns.ts'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'

const targets = (headers: string): string[] =>
  detectColumns(headers.split(',')).columns.map(({ target }) => target)

it('takes an age at the separation beside its day', async () => {
  expect(targets('name,age at separation,date of separation')).toEqual([
    'name',
    'age',
    'place.separated_at.date',
  ])
  const { records } = await recordsFromRows([
    {
      name: 'Zeru Lemlem',
      'age at separation': '9',
      'date of separation': '2001-05-04',
      'registration date': '2020-01-01',
    },
  ])
  expect(records[0]!.age).toMatchObject({ years: 9, on: Date.UTC(2001, 4, 4) / 86_400_000 })
})

it('leaves it unread where nobody knows when it was true, or another age is there', () => {
  expect(targets('name,age at separation')).toEqual(['name', 'attribute'])
  expect(targets('name,age,age at separation,date of separation').slice(1, 3)).toEqual(['age', 'attribute'])
})
