import { describe, expect, it } from 'vitest'
import { scoreCandidates } from '../../src/decide/scoring/score-candidates.ts'
import { populate } from '../../src/encode/populate.ts'
import { trainPopulation } from '../../src/tune/train-population.ts'
import { syntheticPeople } from '../golden/synthetic-people.ts'

describe('a run in shards', () => {
  const whole = syntheticPeople(100, 12, { whole: true })
  it.each([
    ['de-duplication', populate(syntheticPeople(200, 11)), 80],
    ['a small budget', populate(syntheticPeople(200, 11)), 6],
    ['linking whole names', populate(whole.slice(0, 50), whole.slice(50)), 30],
  ])('finds the pairs of the whole run, with the same blocks dropped: %s', async (_, population, budget) => {
    const model = await trainPopulation(population, { pairsPerRecord: budget })
    const all = await scoreCandidates(model, population, -25)
    expect(all.pairs.length).toBeGreaterThan(50)
    for (const shards of [2, 5]) {
      const cut = await scoreCandidates(model, population, -25, { shards })
      expect(cut.pairs).toEqual(all.pairs)
      const kept = (run: typeof all): unknown[] =>
        run.blocking.rules.map(({ name, pairs, largestBlock, dropped }) => ({
          name,
          pairs,
          largestBlock,
          dropped,
        }))
      expect(kept(cut)).toEqual(kept(all))
      expect(cut.blocking.candidates).toBeGreaterThanOrEqual(all.blocking.candidates)
    }
  })
})
