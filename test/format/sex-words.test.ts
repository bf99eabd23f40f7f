import { expect, it } from 'vitest'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'

it('reads sexes by words of the caller, and the others as ever', async () => {
  const { records, issues } = await recordsFromRows(
    ['Hx', 'ZX ', 'female', 'qq', 'o'].map((sex, n) => ({ id: `R${n}`, name: 'Amina Qadir', 'Hx/Zx': sex })),
    { columns: { 'Hx/Zx': { target: 'sex', words: { hx: 'male', zx: 'female', o: 'female' } } } },
  )
  expect(records.map(({ sex }) => sex)).toEqual(['male', 'female', 'female', undefined, 'female'])
  expect(issues.map(({ code, index }) => [code, index])).toEqual([['unknown-sex', 3]])
})

it('reads those of an enquirer', async () => {
  const { records } = await recordsFromRows(
    [{ id: 'R1', 'name of missing person': 'Amina Qadir', 'name of enquirer': 'Idris Qadir', q: 'hx' }],
    { columns: { q: { target: 'enquirer.sex', words: { hx: 'male' } } } },
  )
  expect(records.map(({ kind, sex }) => [kind, sex])).toEqual([
    ['sought', undefined],
    ['enquirer', 'male'],
  ])
})
