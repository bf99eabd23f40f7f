import { describe, expect, it } from 'vitest'
import { dedupe, defaultModel, link, serialiseModel, train } from '../../src/index.ts'
import { syntheticPeople } from '../golden/synthetic-people.ts'
import { useCompiled } from './compiled.ts'
import { testPool } from './test-pool.ts'

const compiled = useCompiled()
const SIZES = [0, 1, 2, 3, 7]

describe('any number of workers gives the same', () => {
  const parts = syntheticPeople(250, 21)
  const whole = syntheticPeople(120, 22, { whole: true })
  it('models, pairs, weights, clusters and counts', async () => {
    const results: string[] = []
    for (const size of SIZES) {
      const workers = testPool(size, compiled.path)
      const model = await train(parts, undefined, { workers })
      results.push(
        JSON.stringify([
          await serialiseModel(model),
          await dedupe(parts, model, { workers, minWeight: -15 }),
          await link(whole.slice(0, 60), whole.slice(60), defaultModel(), { workers, minWeight: -20 }),
          await link(whole.slice(0, 60), whole.slice(60), defaultModel(), { workers, oneToOne: true }),
        ]),
      )
      await workers.close()
    }
    expect(results[0]!.length).toBeGreaterThan(20_000)
    for (const [n, result] of results.entries())
      expect(result === results[0], `${SIZES[n]} workers`).toBe(true)
  })
})
