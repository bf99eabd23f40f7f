import { describe, expect, it } from 'vitest'
import { blockingRecall } from '../../src/block/missed/blocking-recall.ts'
import { buildIndexes } from '../../src/block/index/build-indexes.ts'
import { populate } from '../../src/encode/populate.ts'
import type { Population } from '../../src/encode/population.ts'
import type { Model } from '../../src/score/model/model.ts'
import { trainPopulation } from '../../src/tune/train-population.ts'
import { trainingSize } from '../../src/tune/training-size.ts'
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

describe('training on a sample', () => {
  const many = populate(testPeople(2000, 3).records)

  it('expects about the matches that training on all records expects, for any order of them', async () => {
    const all = await trainPopulation(many)
    const part = await trainPopulation(many, { maxRecords: 1000 })
    expect(part.training.expectedMatches / all.training.expectedMatches).toBeGreaterThan(0.8)
    expect(part.training.expectedMatches / all.training.expectedMatches).toBeLessThan(1.25)
    expect(part.termFrequencies).toEqual(all.termFrequencies)
    expect(part.priorRecords).toBe(all.priorRecords)
    const turned = populate(shuffled(testPeople(2000, 3).records, 5))
    expect(await trainPopulation(turned, { maxRecords: 1000 })).toEqual(part)
  })

  it('takes more where a registry is small, and all of it where that is not enough', () => {
    const sides = (split: number, size: number): Population => ({
      ...many,
      size,
      split,
      linking: split < size,
    })
    expect(trainingSize(sides(60_000, 60_000))).toBe(60_000)
    expect(trainingSize(sides(200_000, 200_000))).toBe(70_000)
    expect(trainingSize(sides(1_000_000, 1_000_000))).toBe(70_711)
    expect(trainingSize(sides(500_000, 1_000_000))).toBe(100_000)
    expect(trainingSize(sides(1_000_000, 1_005_000))).toBe(1_005_000)
    expect(trainingSize(sides(50_000, 1_050_000))).toBeGreaterThan(300_000)
  })
})
