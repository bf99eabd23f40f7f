import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { readPeople } from '../cli/io/read-people.ts'
import { createRegistry, defaultModel, type Registry } from '../../src/index.ts'
import { SILENT } from '../cli/commands/run-cli.ts'
import { useTempFolder } from '../cli/io/temp-folder.ts'
import { testPeople } from '../people.ts'
import { syntheticPeople } from '../golden/synthetic-people.ts'
import { useCompiled } from './compiled.ts'
import { testPool } from './test-pool.ts'

const compiled = useCompiled()
const model = defaultModel()

describe('a registry that is filled with threads', () => {
  const people = syntheticPeople(1300, 41).map((record, n) => ({ ...record, id: `a${n}` }))
  const more = syntheticPeople(1300, 42).map((record, n) => ({ ...record, id: `b${n}` }))
  const everybody = [...people, ...more]

  /** Then the threads are at work. */
  async function everybodyIsIn(registry: Registry): Promise<void> {
    while (registry.size < everybody.length) await setImmediate()
  }

  async function alone(): Promise<Uint8Array> {
    const registry = await createRegistry(model)
    await registry.addAll(everybody)
    return registry.save()
  }

  async function withThreads<T>(
    work: (registry: Registry, add: () => Promise<unknown>) => Promise<T>,
  ): Promise<T> {
    const workers = testPool(2, compiled.path)
    try {
      const registry = await createRegistry(model)
      return await work(registry, () => registry.addAll(everybody, { workers }))
    } finally {
      await workers.close()
    }
  }

  it('is the same, byte for byte, also where somebody searches meanwhile', { timeout: 60_000 }, async () => {
    const expected = Buffer.from(await alone())
    const saved = await withThreads(async (registry, add) => {
      await add()
      return registry.save()
    })
    expect(expected.equals(saved)).toBe(true)
    const searched = await withThreads(async (registry, add) => {
      const adding = add()
      await everybodyIsIn(registry)
      const [hit] = registry.search({ ...people[5]!, id: 'q' }).hits
      expect(hit).toBeDefined()
      await adding
      return registry.save()
    })
    expect(expected.equals(searched)).toBe(true)
  })

  it('lets people go while their keys are made, and keeps everybody when it is aborted', {
    timeout: 60_000,
  }, async () => {
    await withThreads(async (registry, add) => {
      const adding = add()
      await everybodyIsIn(registry)
      expect(registry.forget('a7')).toBe(true)
      await adding
      expect(registry.search({ ...people[7]!, id: 'q' }).hits.map(({ id }) => id)).not.toContain('a7')
      expect(registry.stats().people).toBe(everybody.length - 1)
    })
    const workers = testPool(2, compiled.path)
    const registry = await createRegistry(model)
    const controller = new AbortController()
    const adding = registry.addAll(everybody, { workers, signal: controller.signal })
    await everybodyIsIn(registry)
    controller.abort('enough')
    await expect(adding).rejects.toBe('enough')
    await workers.close()
    expect(Buffer.from(await alone()).equals(await registry.save())).toBe(true)
  })
})

describe('kinmatch index', () => {
  const folder = useTempFolder()

  it('with threads writes what a registry without them saves', { timeout: 60_000 }, async () => {
    const file = folder.file('people.csv', testPeople(2100, 9).csv)
    const out = join(folder.path, 'people.kin')
    const args = ['index', file, '--out', out, '--workers', '2', '--json']
    const ran = spawnSync(process.execPath, [join(compiled.path, 'cli/main.js'), ...args], {
      encoding: 'utf8',
    })
    expect([ran.status, ran.stderr]).toEqual([0, expect.stringMatching(SILENT)])
    expect(JSON.parse(ran.stdout)).toMatchObject({ people: 2100 })
    const registry = await createRegistry(model)
    await registry.addAll((await readPeople(file)).people)
    expect(readFileSync(out).equals(await registry.save())).toBe(true)
  })
})
