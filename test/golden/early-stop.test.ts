import { describe, expect, it } from 'vitest'
import { scoreCandidates } from '../../src/decide/scoring/score-candidates.ts'
import { populate } from '../../src/encode/populate.ts'
import { createScorer } from '../../src/score/scorer.ts'
import { trainPopulation } from '../../src/tune/train-population.ts'
import { syntheticPeople } from './synthetic-people.ts'

describe('stopping early', () => {
  const parts = populate(syntheticPeople(500, 8))
  const whole = syntheticPeople(160, 9, { whole: true })
  it.each([
    ['names in parts', parts],
    ['so many that they are looked at first', populate(syntheticPeople(1200, 8))],
    ['whole names, linking', populate(whole.slice(0, 80), whole.slice(80))],
  ])('changes no pair and no weight: %s', async (_, population) => {
    const model = await trainPopulation(population, { seed: 3 })
    const { pairs: all } = await scoreCandidates(model, population, Number.NEGATIVE_INFINITY)
    const scorer = createScorer(model, population)
    for (let k = 0; k < all.length; k += 7)
      expect(all.weight[k]).toBe(scorer.weight(all.left[k]!, all.right[k]!))
    for (const minWeight of [-20, -3.17, 0, all.weight[20]!, 15]) {
      const { pairs } = await scoreCandidates(model, population, minWeight)
      const expected = all.weight.filter((weight) => weight >= minWeight).length
      expect(pairs.length).toBe(expected)
      expect(pairs.left).toEqual(all.left.slice(0, expected))
      expect(pairs.right).toEqual(all.right.slice(0, expected))
      expect(pairs.weight).toEqual(all.weight.slice(0, expected))
    }
  })
})
