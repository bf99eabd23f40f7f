import { expect, it } from 'vitest'
import { recordsFromRows } from '../../src/format/records-from-rows.ts'
import { daysFromCivil } from '../../src/record/days.ts'

it.each([
  ['1994', daysFromCivil(1994, 7, 2)],
  ['12/1994', daysFromCivil(1994, 12, 16)],
  ['31/12/1994', daysFromCivil(1994, 12, 31)],
])('an age on a card of %s was true in the middle of what is known', async (written, on) => {
  const row = { id: '1', nom: 'Awa Traoré', âge: '7', 'Année de la fiche': written }
  const { records } = await recordsFromRows([row])
  expect(records[0]).toMatchObject({ age: { years: 7, on }, source: { recordedOn: on } })
})
