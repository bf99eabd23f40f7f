import { describe, expect, it } from 'vitest'
import { populate } from '../../src/encode/populate.ts'
import { jobSteps, type Workers } from '../../src/internal/job.ts'
import { unpaced } from '../../src/internal/pace.ts'
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
    expect(threads).toEqual({ all: workers, aside: undefined })
    await expect(trainPopulation(wholeNames, { workers })).rejects.toThrow('asked')
  })

  it('where there are many records', () => {
    const many = { ...inParts, size: 1_000_000 }
    const threads = trainingThreads(many, chooseComparisons(inParts), workers)
    expect(threads).toEqual({ all: workers, aside: undefined })
  })

  it('not a small sample whose comparisons are cheap', async () => {
    const threads = trainingThreads(inParts, chooseComparisons(inParts), workers)
    expect(threads).toEqual({ all: undefined, aside: undefined })
    expect(await trainPopulation(inParts, { workers })).toEqual(await trainPopulation(inParts))
  })

  it('compare random pairs of a sample whose comparisons are cheap and find the share of matches to start from, one of them and in one go', async () => {
    const more = populate(testPeople(1200, 22).records)
    const asked: [string, number][] = []
    const one: Workers = {
      ...workers,
      run: async (job, input, units) => {
        asked.push([job.name, units])
        return [unpaced(jobSteps(job, job.unpack(structuredClone(job.pack(input))), units))]
      },
    }
    expect(await trainPopulation(more, { workers: one })).toEqual(await trainPopulation(more))
    expect(asked).toHaveLength(2)
    expect(new Map(asked)).toEqual(
      new Map([
        ['lambda', 1],
        ['random-levels', 1],
      ]),
    )
  })
})
