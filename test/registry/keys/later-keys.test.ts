import { describe, expect, it } from 'vitest'
import { createRegistry, defaultModel, type PersonRecord } from '../../../src/index.ts'
import type { Workers } from '../../../src/internal/job.ts'
import { paced } from '../../../src/internal/pace.ts'

const WORDS = ['Amina', 'Yusuf', 'Haddad', 'Idris', 'Hassan', 'Olena', 'Karim', 'Nadia', 'Omar', 'Zeinab']
const ALONE = 4001
const person = (n: number): PersonRecord => ({
  id: `p${n}`,
  names: [
    {
      // Nobody else has keys of this one's name.
      full:
        n === ALONE
          ? 'Quentin Fitzwilliam'
          : `${WORDS[n % 10]} ${WORDS[(n * 7 + (n >> 4)) % 10]} ${WORDS[(n >> 3) % 10]}`,
    },
  ],
  birth: { year: 1950 + (n % 60), month: 1 + (n % 12), day: 1 + (n % 28), precision: 'day' },
})
const people = (from: number, end: number): PersonRecord[] =>
  Array.from({ length: end - from }, (_, n) => person(from + n))

/** Threads that answer only when they are let. */
function threads(): { workers: Workers; next: (end?: Error) => Promise<void>; asked: () => number } {
  const waiting: ((end?: Error) => void)[] = []
  const workers: Workers = {
    size: 2,
    async run(job, input, units) {
      const end = await new Promise<Error | undefined>((resolve) => waiting.push(resolve))
      if (end !== undefined) throw end
      const task = await paced(job.open(job.unpack(structuredClone(job.pack(input)))))
      for (let unit = units - 1; unit >= 0; unit--) while (task.step(unit));
      return [task.finish()]
    },
    close: async () => {},
  }
  const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 1))
  const isAsked = async (): Promise<void> => {
    while (waiting.length === 0) await turn()
  }
  return {
    workers,
    async next(end) {
      await isAsked()
      waiting.shift()!(end)
    },
    asked: () => waiting.length,
  }
}

const found = (registry: Awaited<ReturnType<typeof createRegistry>>, n: number): boolean =>
  registry.search(person(n), { limit: 50 }).hits.some(({ id }) => id === `p${n}`)

describe('keys that threads make', () => {
  it.each([0, 40_000])(
    'are made piece by piece, and no search waits for them (%i people before)',
    async (before) => {
      const { workers, next, asked } = threads()
      const registry = await createRegistry(defaultModel())
      await registry.addAll(people(100_000, 100_000 + before))
      registry.stats()
      const adding = registry.addAll(people(0, 5000), { workers })
      await next()
      // The second piece waits for its threads.
      while (registry.size < before + 4096 || asked() === 0)
        await new Promise((resolve) => setTimeout(resolve, 1))
      expect([found(registry, 10), found(registry, 4000)]).toEqual([true, false])
      // Who is not found yet is there all the same.
      expect([registry.has('p4000'), registry.explain(person(4000), 'p4000') !== undefined]).toEqual([
        true,
        true,
      ])
      expect(registry.add(person(4000))).toEqual({ done: false, reason: 'duplicate-id' })
      // Some go, one of whom comes again with the number of another, and some are replaced.
      for (const n of [11, ALONE, 4002]) expect(registry.forget(`p${n}`)).toBe(true)
      expect(registry.add(person(9001)).done).toBe(true)
      expect(registry.update({ ...person(9002), id: 'p4003' }).done).toBe(true)
      expect([found(registry, 9001), found(registry, 11)]).toEqual([true, false])
      await next()
      await next()
      expect(await adding).toEqual({
        added: 5000,
        refused: { 'no-consent': 0, 'duplicate-id': 0, 'unknown-id': 0 },
      })
      expect([10, 4000, 4999, 9001].map((n) => found(registry, n))).toEqual([true, true, true, true])
      expect([11, ALONE, 4002].map((n) => found(registry, n))).toEqual([false, false, false])
      const plain = await createRegistry(defaultModel())
      await plain.addAll(people(100_000, 100_000 + before))
      await plain.addAll(people(0, 5000))
      for (const n of [11, ALONE, 4002]) plain.forget(`p${n}`)
      plain.add(person(9001))
      plain.update({ ...person(9002), id: 'p4003' })
      expect(registry.stats().keys).toBe(plain.stats().keys)
      // A registry that is loaded holds nobody who is gone.
      const saved = await registry.save()
      await expect(registry.load(saved)).resolves.toBeUndefined()
    },
  )

  it('are all in a file that is saved meanwhile', async () => {
    const { workers, next } = threads()
    const registry = await createRegistry(defaultModel())
    const adding = registry.addAll(people(0, 3000), { workers })
    await next()
    while (registry.size < 3000) await new Promise((resolve) => setTimeout(resolve, 1))
    const saved = await registry.save()
    await next()
    await adding
    expect(Buffer.compare(await registry.save(), saved)).toBe(0)
    const plain = await createRegistry(defaultModel())
    await plain.addAll(people(0, 3000))
    expect(Buffer.compare(await plain.save(), saved)).toBe(0)
  })

  it('are made by the next search where a thread died', async () => {
    const { workers, next } = threads()
    const registry = await createRegistry(defaultModel())
    const adding = registry.addAll(people(0, 5000), { workers })
    adding.catch(() => {})
    await next()
    await next(new Error('died'))
    await expect(adding).rejects.toThrow('died')
    expect(registry.size).toBe(4096)
    expect([found(registry, 10), found(registry, 4000)]).toEqual([true, true])
  })
})
