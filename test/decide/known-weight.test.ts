import { expect, it } from 'vitest'
import { knownWeight } from '../../src/decide/known-weight.ts'
import { scoreCandidates } from '../../src/decide/scoring/score-candidates.ts'
import { populate } from '../../src/encode/populate.ts'
import { unpaced } from '../../src/internal/pace.ts'
import { trainPopulation } from '../../src/tune/train-population.ts'
import { testPeople } from '../people.ts'

it('weights that a run found are those of the scorer, to the last bit, and others are asked of it', async () => {
  const population = populate(testPeople(300, 41).records)
  const model = await trainPopulation(population)
  const { pairs, scorer } = await scoreCandidates(model, population, 0)
  let asked = 0
  const weight = unpaced(
    knownWeight(pairs, {
      weight(i, j) {
        asked++
        return scorer.weight(i, j)
      },
    }),
  )
  expect(pairs.length).toBeGreaterThan(50)
  for (let k = 0; k < pairs.length; k++) {
    const [i, j] = [pairs.left[k]!, pairs.right[k]!]
    expect(weight(i, j)).toBe(scorer.weight(i, j))
    expect(weight(j, i)).toBe(scorer.weight(j, i))
  }
  expect(asked).toBe(0)
  for (let i = 1; i < 60; i++) expect(weight(0, i)).toBe(scorer.weight(0, i))
  expect(asked).toBeGreaterThan(50)
})
