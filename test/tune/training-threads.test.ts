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
    const threads = trainingThreads(wholeNames.size, chooseComparisons(wholeNames), workers)
    expect(threads).toEqual({ all: workers, idle: undefined })
    await expect(trainPopulation(wholeNames, { workers })).rejects.toThrow('asked')
  })

  it('where there are many records', () => {
    const threads = trainingThreads(1_000_000, chooseComparisons(inParts), workers)
    expect(threads).toEqual({ all: workers, idle: undefined })
  })

  it('beside this one where comparisons are cheap', async () => {
    const threads = trainingThreads(1000, chooseComparisons(inParts), workers)
    expect(threads).toEqual({ all: undefined, idle: workers })
    const people = populate(testPeople(1000, 22).records)
    await expect(trainPopulation(people, { workers })).rejects.toThrow('asked')
  })

  it('not few records whose comparisons are cheap', async () => {
    const threads = trainingThreads(inParts.size, chooseComparisons(inParts), workers)
    expect(threads).toEqual({ all: undefined, idle: undefined })
    expect(await trainPopulation(inParts, { workers })).toEqual(await trainPopulation(inParts))
  })
})
