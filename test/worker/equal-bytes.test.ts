import { describe, expect, it } from 'vitest'
import {
  dedupe,
  type DedupeResult,
  defaultModel,
  link,
  type LinkResult,
  relate,
  serialiseModel,
  train,
  type Workers,
} from '../../src/index.ts'
import { syntheticPeople } from '../golden/synthetic-people.ts'
import { generatedFamilies } from '../registry/generated-families.ts'
import { useCompiled } from './compiled.ts'
import { testPool, type TestPoolOptions } from './test-pool.ts'

const compiled = useCompiled()

describe('any number of workers gives the same', () => {
  const parts = syntheticPeople(150, 21)
  const whole = syntheticPeople(60, 22, { whole: true })

  async function withThreads<T>(
    size: number,
    work: (workers: Workers) => Promise<T>,
    options?: TestPoolOptions,
  ): Promise<T> {
    const workers = testPool(size, compiled.path, options)
    try {
      return await work(workers)
    } finally {
      await workers.close()
    }
  }

  it('models, pairs, weights, clusters and counts', { timeout: 180_000 }, async () => {
    const all = async (workers: Workers): Promise<string> => {
      const model = await train(parts, undefined, { workers })
      return JSON.stringify([
        await serialiseModel(model),
        await dedupe(parts, model, { workers, minWeight: -15 }),
        await link(whole.slice(0, 30), whole.slice(30), defaultModel(), { workers, minWeight: -20 }),
      ])
    }
    const first = await withThreads(0, all)
    expect(first.length).toBeGreaterThan(8_000)
    // One thread, seven, and the command: equal-bytes.slow.test.ts.
    expect((await withThreads(3, all)) === first).toBe(true)
    expect((await withThreads(2, all, { callerWorks: true })) === first).toBe(true)
  })

  it('models of so many records that threads count beside the training', { timeout: 120_000 }, async () => {
    const many = syntheticPeople(1000, 25)
    const all = async (workers: Workers): Promise<string> =>
      serialiseModel(await train(many, undefined, { workers }))
    const first = await withThreads(0, all)
    expect(await withThreads(2, all, { callerWorks: true })).toBe(first)
  })

  it('pairs of so many records that threads share what they look at', { timeout: 60_000 }, async () => {
    const many = syntheticPeople(1200, 23)
    const model = await train(parts)
    const all = async (workers: Workers): Promise<string> =>
      JSON.stringify(await dedupe(many, model, { workers, minWeight: 0 }))
    const first = await withThreads(0, all)
    expect((JSON.parse(first) as DedupeResult).matches.length).toBeGreaterThan(100)
    expect((await withThreads(2, all)) === first).toBe(true)
    expect((await withThreads(2, all, { callerWorks: true })) === first).toBe(true)
  })

  it('families', { timeout: 60_000 }, async () => {
    const { requests, camp } = await generatedFamilies(400, 5, 'field')
    const all = (workers: Workers): Promise<LinkResult> =>
      link(requests, camp, defaultModel(), { workers, minWeight: -4 })
    const first = await withThreads(0, all)
    expect(first.matches.filter(({ via }) => via.length > 0).length).toBeGreaterThan(10)
    expect(JSON.stringify(await withThreads(2, all, { callerWorks: true })) === JSON.stringify(first)).toBe(
      true,
    )
  })

  it('relatives, with every reason', { timeout: 60_000 }, async () => {
    const [adults, children] = [syntheticPeople(40, 23), syntheticPeople(40, 24)]
    const withMothers = children.map((child, k) => ({
      ...child,
      ...(adults[k]?.names && { relatives: [{ role: 'mother' as const, names: adults[k].names }] }),
    }))
    const all = (workers: Workers): Promise<unknown> =>
      relate(withMothers, adults, defaultModel(), { workers, minWeight: -20 })
    const first = JSON.stringify(await withThreads(0, all))
    expect(first.length).toBeGreaterThan(8_000)
    expect(JSON.stringify(await withThreads(2, all, { callerWorks: true })) === first).toBe(true)
  })
})
