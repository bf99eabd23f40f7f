import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { testPeople } from '../people.ts'

const read = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../../fixtures/people/${name}`, import.meta.url)), 'utf8')

it('fixtures/people is what its README says: the generator still gives these bytes', () => {
  const { csv, truthCsv } = testPeople(1500, 7)
  expect(read('people.csv') === csv).toBe(true)
  expect(read('truth.csv') === truthCsv).toBe(true)
})
