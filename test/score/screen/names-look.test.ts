import { expect, it } from 'vitest'
import { populate } from '../../../src/encode/populate.ts'
import { parseRecords } from '../../../src/index.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { createWordLikeness, nameWords } from '../../../src/kin/names/name-words.ts'
import { ALIKE, createNamesLook, DOUBTFUL, SHORT, STRANGE } from '../../../src/score/screen/names-look.ts'

/** A look at two people, by all names that each of them has. */
function look(first: readonly string[], second: readonly string[], heard: number): number {
  const person = (id: string, names: readonly string[]) => ({ id, names: names.map((full) => ({ full })) })
  const { records } = parseRecords([person('1', first), person('2', second)])
  const population = populate(records.slice(0, 1), records.slice(1))
  const words = unpaced(nameWords(population.columns.get('name')!.dictionary))
  return createNamesLook(population, words, createWordLikeness(words, SHORT))!(0, 1, heard)
}

it('takes names of which two words are like none for those of two people', () => {
  expect(look(['Khalid Hassan'], ['Olena Kovalenko'], 20)).toBe(STRANGE)
  expect(look(['Khalid Hassan'], ['Khaled Hasan'], 0)).toBe(ALIKE)
  expect(look(['Khalid Hassan'], ['Khaled Petrov'], 0)).toBe(DOUBTFUL)
})

it('wants two of three words surely alike, and one of two, unless sounds promise as much', () => {
  expect(look(['Khalid Hassan Su'], ['Khalid Petrov Ug'], 8)).toBe(STRANGE)
  expect(look(['Khalid Hassan Su'], ['Khalid Petrov Ug'], 9)).toBe(DOUBTFUL)
  expect(look(['Su Li'], ['Us Il'], 0)).toBe(STRANGE)
  expect(look(['Su Li'], ['Us Il'], 3)).toBe(DOUBTFUL)
})

it('goes by those of several names that are most alike', () => {
  expect(look(['Olena Kovalenko', 'Khalid Hassan'], ['Khaled Hasan'], 0)).toBe(ALIKE)
})

it('says nothing of people without a name', () => {
  expect(look([], ['Khaled Hasan'], 0)).toBe(ALIKE)
})
