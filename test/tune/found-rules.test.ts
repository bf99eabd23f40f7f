import { describe, expect, it } from 'vitest'
import { blockingRecall } from '../../src/block/blocking-recall.ts'
import { buildIndexes } from '../../src/block/build-indexes.ts'
import { populate } from '../../src/encode/populate.ts'
import type { Model } from '../../src/score/model.ts'
import { trainPopulation } from '../../src/tune/train-population.ts'
import { shuffled, testPeople } from '../people.ts'

const people = testPeople(800, 71)
const population = populate(people.records)
const persons = [...new Set(people.personOf.values())]
const entity = Int32Array.from(population.ids, (id) => persons.indexOf(people.personOf.get(id)!))

/** True pairs that the rules of a model make, and what all rules together cost in pairs. */
async function blocking({
  blocking: rules,
  pairsPerRecord,
}: Model): Promise<{ recall: number; pairs: number }> {
  const indexes = await buildIndexes(population, rules, pairsPerRecord)
  const { recall } = blockingRecall(population, rules, indexes, entity)
  return { recall, pairs: indexes.reduce((sum, index) => sum + index.pairs, 0) }
}

describe('rules found in training', () => {
  it('make nearly the same matches at a fraction of the candidates', async () => {
    const usual = await blocking(await trainPopulation(population, { rules: 'usual' }))
    const found = await blocking(await trainPopulation(population, { rules: 'found' }))
    expect(found.pairs).toBeLessThan(usual.pairs / 3)
    expect(found.recall).toBeGreaterThan(usual.recall - 0.02)
  })

  it('are the same for any order of the records', async () => {
    const turned = populate(shuffled(people.records, 5))
    const [a, b] = [
      await trainPopulation(population, { rules: 'found' }),
      await trainPopulation(turned, { rules: 'found' }),
    ]
    expect(b).toEqual(a)
  })

  it('are not looked for in small files', async () => {
    const [byDefault, usual] = [
      await trainPopulation(population),
      await trainPopulation(population, { rules: 'usual' }),
    ]
    expect(byDefault).toEqual(usual)
  })
})
