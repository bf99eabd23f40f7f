import { expect, it } from 'vitest'
import { populate } from '../../../src/encode/populate.ts'
import { createHeardGiven } from '../../../src/kin/families/heard-given.ts'
import type { PersonRecord } from '../../../src/record/types.ts'
import { defaultModel } from '../../../src/score/model/default-model.ts'
import { createScorer } from '../../../src/score/scorer.ts'

const person = (id: string, ...names: readonly string[]): PersonRecord => ({
  id,
  names: names.map((full) => ({ full })),
  relatives: [{ role: 'mother', names: [{ full: 'Halima Nasir' }] }],
})

it('says which records may have one given name, across scripts and by any of their names, and that nobody without one is another', () => {
  const population = populate(
    [person('a', 'Leila Bashir')],
    [
      person('b', 'ليلى عمر'),
      person('c', 'Zainab Mansour'),
      person('d', 'Zainab Mansour', 'Layla Omar'),
      person('e'),
    ],
  )
  const { listed } = createScorer(defaultModel(), population)
  const mayShare = createHeardGiven(population, listed!)
  const heard = [1, 2, 3, 4].map((j) => mayShare(0, j))
  expect(heard).toEqual([true, false, true, true])
  expect([1, 2, 3, 4].map((j) => mayShare(j, 0))).toEqual(heard)
})
