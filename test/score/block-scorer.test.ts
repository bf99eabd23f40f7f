import { describe, expect, it } from 'vitest'
import { populate } from '../../src/encode/populate.ts'
import { createScorer } from '../../src/score/scorer.ts'
import { trainPopulation } from '../../src/tune/train-population.ts'
import { syntheticPeople } from '../golden/synthetic-people.ts'

const RECORDS = 120
const population = populate(syntheticPeople(RECORDS, 5))
const trained = trainPopulation(population, { seed: 2 })

describe('a block scorer', () => {
  it.each([
    { from: 0, least: Number.NEGATIVE_INFINITY },
    { from: 0, least: 0 },
    { from: 1000, least: -5 },
    { from: 1000, least: -30 },
  ])(
    'keeps, of many batches, the pairs from $from on that reach $least bits, in order, and no other place',
    async ({ from, least }) => {
      const scorer = createScorer(await trained, population)
      const all = Int32Array.from({ length: RECORDS * RECORDS }, (_, p) => p)
      const [left, right] = [all.map((p) => Math.floor(p / RECORDS)), all.map((p) => p % RECORDS)]
      const end = all.length - 77
      const wanted = [...all.subarray(from, end)]
        .map((p) => [Math.floor(p / RECORDS), p % RECORDS] as const)
        .map(([i, j]) => [i, j, scorer.weight(i, j)] as const)
        .filter(([, , weight]) => weight >= least)
      const block = scorer.block(least)
      const kept = block.score(left, right, end - from, from)
      expect(wanted.length).toBeGreaterThan(RECORDS / 2)
      expect(kept).toBe(wanted.length)
      for (const [n, [i, j, weight]] of wanted.entries()) {
        expect([left[from + n], right[from + n]]).toEqual([i, j])
        expect(block.weights[n]).toBe(weight)
      }
      for (const p of [...all.subarray(0, from), ...all.subarray(end)])
        expect([left[p], right[p]]).toEqual([Math.floor(p / RECORDS), p % RECORDS])
    },
  )
})
