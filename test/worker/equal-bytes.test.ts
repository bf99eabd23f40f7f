import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { dedupe, defaultModel, link, serialiseModel, train, type Workers } from '../../src/index.ts'
import { useTempFolder } from '../cli/io/temp-folder.ts'
import { testPeople } from '../people.ts'
import { syntheticPeople } from '../golden/synthetic-people.ts'
import { useCompiled } from './compiled.ts'
import { testPool } from './test-pool.ts'

const compiled = useCompiled()

describe('any number of workers gives the same', () => {
  const parts = syntheticPeople(150, 21)
  const whole = syntheticPeople(60, 22, { whole: true })

  async function withThreads<T>(size: number, work: (workers: Workers) => Promise<T>): Promise<T> {
    const workers = testPool(size, compiled.path)
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
    for (const size of [1, 3]) expect((await withThreads(size, all)) === first, `${size} workers`).toBe(true)
    // Each thread has tables of its own to make, so the largest number is tried on one kind of run.
    const model = await train(parts)
    const many = await withThreads(7, (workers) => dedupe(parts, model, { workers, minWeight: -15 }))
    expect(many).toEqual(await dedupe(parts, model, { minWeight: -15 }))
  })
})

describe('the command line', () => {
  const folder = useTempFolder()
  const people = testPeople(260, 71)

  it('writes the same bytes with any number of workers', { timeout: 180_000 }, () => {
    const file = folder.file('people.csv', people.csv)
    const main = join(compiled.path, 'cli/main.js')
    const run = (...args: string[]): void => {
      const { status, stderr } = spawnSync(process.execPath, [main, ...args], { encoding: 'utf8' })
      expect([status, stderr]).toEqual([0, ''])
    }
    const sizes = [0, 3]
    const all = sizes.map((size) => {
      const at = (name: string): string => join(folder.path, `${name}-${size}`)
      const workers = ['--workers', String(size)]
      run('train', file, '--out', at('model'), ...workers)
      run(
        'dedupe',
        file,
        '--model',
        at('model'),
        '--out',
        at('pairs'),
        '--clusters',
        at('clusters'),
        ...workers,
      )
      return ['model', 'pairs', 'clusters'].map((name) => readFileSync(at(name), 'utf8'))
    })
    for (const text of all[0]!) expect(text.length).toBeGreaterThan(1000)
    for (const [n, texts] of all.entries())
      for (const [k, text] of texts.entries())
        expect(text === all[0]![k], `${sizes[n]} workers, file ${k}`).toBe(true)
  })
})
