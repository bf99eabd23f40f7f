import { describe, expect, it } from 'vitest'
import { buildIndexes } from '../../../src/block/index/build-indexes.ts'
import { SCORE_JOB } from '../../../src/decide/scoring/score-job.ts'
import { sortPairs } from '../../../src/decide/scored-pairs.ts'
import { populate } from '../../../src/encode/populate.ts'
import { ascending } from '../../../src/internal/ascending.ts'
import { unpaced } from '../../../src/internal/pace.ts'
import { createScorer } from '../../../src/score/scorer.ts'
import { trainPopulation } from '../../../src/tune/train-population.ts'
import { syntheticPeople } from '../../golden/synthetic-people.ts'

const population = populate(syntheticPeople(700, 12))
const model = await trainPopulation(population, { seed: 2 })
const indexes = await buildIndexes(population, model.blocking, model.pairsPerRecord)
const input = { model, population, indexes, order: ascending(population.size), minWeight: -5 }

describe('the score job', () => {
  it('gives another thread the tables in place of the term frequencies, and the weights stay the same', () => {
    const tables = unpaced(createScorer(model, population).tables())
    const sent = structuredClone(SCORE_JOB.pack({ ...input, tables })) as { model: typeof model }
    expect(Object.keys(model.termFrequencies).length).toBeGreaterThan(0)
    expect(sent.model.termFrequencies).toEqual({})
    const run = (from: Parameters<typeof SCORE_JOB.open>[0]) => {
      const task = unpaced(SCORE_JOB.open(from))
      for (let unit = 0; unit < Math.ceil(population.size / 128); unit++) while (task.step(unit));
      return unpaced(sortPairs([task.finish().pairs]))
    }
    const there = run(SCORE_JOB.unpack(sent))
    expect(there.length).toBeGreaterThan(100)
    expect(there).toEqual(run(input))
    const scorer = createScorer(model, population)
    for (let k = 0; k < there.length; k++)
      expect(there.weight[k]).toBe(scorer.weight(there.left[k]!, there.right[k]!))
  })
})
