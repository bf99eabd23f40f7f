import { describe, expect, it } from 'vitest'
import { populate } from '../../../src/encode/populate.ts'
import { defaultModel } from '../../../src/score/model/default-model.ts'
import { priorAmong } from '../../../src/score/model/prior.ts'
import { createScorer } from '../../../src/score/scorer.ts'

describe('the prior in a larger registry', () => {
  const model = defaultModel()

  it('is that of the model up to its size, and a bit less each time the registry doubles', () => {
    expect(priorAmong(model, 1)).toBe(model.prior)
    expect(priorAmong(model, model.priorRecords)).toBe(model.prior)
    expect(priorAmong(model, 8 * model.priorRecords)).toBeCloseTo(model.prior - 3, 9)
  })

  it('is the whole weight of two records that share no field', () => {
    const population = populate([{ id: 'a', names: [] }], [{ id: 'b', names: [] }])
    expect(createScorer(model, population, 100_000).weight(0, 1)).toBe(priorAmong(model, 100_000))
  })
})
