import { describe, expect, it } from 'vitest'
import { populate } from '../../src/encode/populate.ts'
import type { Workers } from '../../src/internal/job.ts'
import { chooseComparisons } from '../../src/tune/choose-comparisons.ts'
import { trainPopulation } from '../../src/tune/train-population.ts'
import { trainingThreads } from '../../src/tune/training-threads.ts'
import { syntheticPeople } from '../golden/synthetic-people.ts'
import { testPeople } from '../people.ts'

const workers: Workers = {
  size: 2,
  run: () => Promise.reject(new Error('asked')),
  close: () => Promise.resolve(),
}

describe('threads train', () => {
  const inParts = populate(testPeople(300, 22).records)
  const wholeNames = populate(syntheticPeople(60, 22, { whole: true }))

  it('where names are compared as wholes', async () => {
    const threads = trainingThreads(wholeNames, chooseComparisons(wholeNames), workers)
    expect(threads).toBe(workers)
    await expect(trainPopulation(wholeNames, { workers })).rejects.toThrow('asked')
  })

  it('where there are many records', () => {
    const many = { ...inParts, size: 1_000_000 }
    const threads = trainingThreads(many, chooseComparisons(inParts), workers)
    expect(threads).toBe(workers)
  })

  it('not a small sample whose comparisons are cheap', async () => {
    const threads = trainingThreads(inParts, chooseComparisons(inParts), workers)
    expect(threads).toBeUndefined()
    expect(await trainPopulation(inParts, { workers })).toEqual(await trainPopulation(inParts))
  })
})
