import { expect, it } from 'vitest'
import { withThreads } from '../../src/cli/workers.ts'

/** How many threads work on so many records, this one among them. */
const threadsOf = (asked: number | undefined, records: number, worth?: number): Promise<number> =>
  withThreads(asked, (threads) =>
    threads.run('comparing', records, ({ workers }) => Promise.resolve(workers.size), worth),
  )

it('as many threads work as were asked for, whatever there is to do', async () => {
  expect(await threadsOf(3, 1)).toBe(3)
  expect(await threadsOf(3, 1_000_000)).toBe(3)
  expect(await threadsOf(0, 1_000_000)).toBe(0)
})

it('without an order few records get none, and many as many as read the files', async () => {
  const all = await withThreads(undefined, (threads) => Promise.resolve(threads.all.size))
  expect(all).toBeLessThanOrEqual(4)
  expect(await threadsOf(undefined, 19_999)).toBe(0)
  expect(await threadsOf(undefined, 20_000)).toBe(all)
  expect(await threadsOf(undefined, 999, 1000)).toBe(0)
  expect(await threadsOf(undefined, 1000, 1000)).toBe(all)
})
