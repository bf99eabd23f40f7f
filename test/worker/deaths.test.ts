import { fileURLToPath } from 'node:url'
import type { Worker } from 'node:worker_threads'
import { afterEach, describe, expect, it } from 'vitest'
import type { Job } from '../../src/internal/job.ts'
import { KinmatchError } from '../../src/index.ts'
import { WorkerError } from '../../src/node.ts'
import type { Pool } from '../../src/worker/pool.ts'
import { useCompiled } from './compiled.ts'
import { testPool } from './test-pool.ts'

const compiled = useCompiled()
let spawned: Worker[] = []
let pool: Pool | undefined

function dyingPool(size: number, callerWorks = false): Pool {
  spawned = []
  pool = testPool(size, compiled.path, {
    entry: fileURLToPath(new URL('./dying-entry.mjs', import.meta.url)),
    workerData: { compiled: compiled.path },
    resourceLimits: { maxOldGenerationSizeMb: 24 },
    spawned,
    callerWorks,
  })
  return pool
}

function job(name: string): Job<undefined, string> {
  const open = (): never => {
    throw new Error('Never here')
  }
  return { name, title: 'dying', open, pack: () => undefined, unpack: () => undefined }
}

const UNITS = 400
const failureOf = (name: string): Promise<unknown> =>
  dyingPool(3)
    .run(job(name), undefined, UNITS, {})
    .then(
      () => undefined,
      (error: unknown) => error,
    )

afterEach(async () => {
  await pool?.close()
})

describe('a dying worker', () => {
  it.each([
    ['throws', 'worker-threw', 'TypeError'],
    ['throws no error', 'worker-threw', ''],
    ['runs out of memory', 'worker-out-of-memory', ''],
    ['exits with 3', 'worker-exited', 'exit code 3'],
    ['exits with 0', 'worker-exited', 'exit code 0'],
    ['rejects unhandled', 'worker-threw', 'RangeError'],
    ['answers what cannot be cloned', 'worker-threw', ''],
  ])('that %s gives one typed error and stops the others', async (name, code, detail) => {
    const error = await failureOf(name)
    expect(error).toBeInstanceOf(WorkerError)
    expect(error).toBeInstanceOf(KinmatchError)
    const { message, shard, code: own } = error as WorkerError
    expect(own).toBe(code)
    expect(shard).toBeGreaterThanOrEqual(1)
    expect(shard).toBeLessThanOrEqual(3)
    expect(message).toContain(`Worker ${shard} of 3 (dying) `)
    expect(message).toContain(detail)
    expect(message).not.toContain('Amina')
    expect(spawned).toHaveLength(3)
    // The pool has let go of all of them: a terminated thread has no id.
    expect(spawned.map((thread) => thread.threadId)).toEqual([-1, -1, -1])
  })

  it('that is terminated from outside, amid endless work, is noticed', async () => {
    const failure = dyingPool(2)
      .run(job('runs for ever'), undefined, 2, {})
      .catch((error: unknown) => error)
    await new Promise((resolve) => setTimeout(resolve, 300))
    await Promise.all(spawned.map((thread) => thread.terminate()))
    expect(await failure).toMatchObject({ name: 'WorkerError', code: 'worker-exited' })
  })

  it('does not spoil the next run: new threads start', async () => {
    const again = dyingPool(2)
    await expect(again.run(job('exits with 3'), undefined, 2, {})).rejects.toThrow(WorkerError)
    expect(await again.run(job('good'), undefined, 20, {})).toEqual(['done', 'done'])
    expect(spawned).toHaveLength(4)
    await Promise.all(spawned.map((thread) => thread.terminate()))
    expect(await again.run(job('good'), undefined, 20, {})).toEqual(['done', 'done'])
  })

  it('is replaced where it dies loading ahead; threads that loaded are those that work', async () => {
    const started = dyingPool(2)
    started.start(['good', 'no such job'])
    expect(await started.run(job('good'), undefined, 20, {})).toEqual(['done', 'done'])
    expect(spawned).toHaveLength(2)
    started.start(['rejects unhandled'])
    await Promise.all(spawned.map((thread) => new Promise((resolve) => thread.once('exit', resolve))))
    expect(await started.run(job('good'), undefined, 20, {})).toEqual(['done', 'done'])
    expect(spawned).toHaveLength(4)
  })

  it('is told of once; runs asked for at once wait for each other', async () => {
    const both = dyingPool(2)
    const results = await Promise.allSettled([
      both.run(job('throws'), undefined, 9, {}),
      both.run(job('good'), undefined, 9, {}),
      both.run(job('exits with 0'), undefined, 9, {}),
    ])
    expect(results.map(({ status }) => status)).toEqual(['rejected', 'fulfilled', 'rejected'])
  })
})

describe('a caller that works too', () => {
  /** Takes its first unit when the thread has had time to begin, then does one a millisecond. */
  function shared(name: string): Job<undefined, string> & { done: number } {
    const own = {
      ...job(name),
      done: 0,
      *open() {
        const begun = performance.now()
        while (performance.now() < begun + 400) yield
        return {
          step() {
            own.done++
            Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1)
            return false
          },
          finish: () => 'own',
        }
      },
    }
    return own
  }

  it('is one of the threads', async () => {
    const progress: number[] = []
    const own = shared('good')
    const results = await dyingPool(2, true).run(own, undefined, 2000, {
      onProgress: (share) => progress.push(share),
    })
    expect(results).toEqual(['own', 'done'])
    expect(spawned).toHaveLength(1)
    expect(own.done).toBeGreaterThan(50)
    expect(progress.at(-1)).toBe(1)
    expect(progress).toEqual(progress.toSorted((a, b) => a - b))
  })

  it('does nothing of a job that goes on beside its work', async () => {
    const own = shared('good')
    const results = await dyingPool(2, true).run(own, undefined, 20, { beside: true })
    expect(results).toEqual(['done'])
    expect(own.done).toBe(0)
    expect(spawned).toHaveLength(1)
  })

  it('stops when another thread dies, and says which', async () => {
    const own = shared('exits at any unit')
    const failure = await dyingPool(2, true)
      .run(own, undefined, 100_000, {})
      .catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'worker-exited', shard: 2 })
    await new Promise((resolve) => setTimeout(resolve, 20))
    const { done } = own
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(own.done).toBe(done)
  })

  it('that fails is told of as it is, and the others stop', async () => {
    const own = shared('good')
    const reason = new TypeError('of the caller')
    const open = (): never => {
      throw reason
    }
    await expect(dyingPool(2, true).run({ ...own, open }, undefined, 100_000, {})).rejects.toBe(reason)
    expect(spawned.map((thread) => thread.threadId)).toEqual([-1])
  })

  it('stops when it is aborted', async () => {
    const controller = new AbortController()
    const own = shared('good')
    const run = dyingPool(2, true)
      .run(own, undefined, 100_000, { signal: controller.signal })
      .catch((error: unknown) => error)
    while (own.done === 0) await new Promise((resolve) => setTimeout(resolve, 5))
    controller.abort('enough')
    expect(await run).toBe('enough')
    const { done } = own
    await new Promise((resolve) => setTimeout(resolve, 50))
    expect(own.done).toBeLessThanOrEqual(done + 2)
  })
})

describe('an aborted run', () => {
  it('stops endless work at once, with the reason of the signal', async () => {
    const controller = new AbortController()
    const reason = new Error('enough')
    const run = dyingPool(2)
      .run(job('runs for ever'), undefined, 2, { signal: controller.signal })
      .catch((error: unknown) => error)
    await new Promise((resolve) => setTimeout(resolve, 300))
    controller.abort(reason)
    expect(await run).toBe(reason)
    // They are told to end, and gone when the pool is closed, or works again.
    await pool!.close()
    expect(spawned.map((thread) => thread.threadId)).toEqual([-1, -1])
  })

  it('starts threads one a turn, and no more of them when it is over', async () => {
    const controller = new AbortController()
    const run = dyingPool(3)
      .run(job('runs for ever'), undefined, 3, { signal: controller.signal })
      .catch((error: unknown) => error)
    while (spawned.length === 0) await new Promise((resolve) => setImmediate(resolve))
    expect(spawned).toHaveLength(1)
    controller.abort('enough')
    expect(await run).toBe('enough')
    await pool!.close()
    expect(spawned.map((thread) => thread.threadId)).toEqual([-1])
  })

  it('is over at once while it waits for another one, which goes on', async () => {
    const pool = dyingPool(2)
    const [first, second] = [new AbortController(), new AbortController()]
    let isOver = false
    const before = pool
      .run(job('runs for ever'), undefined, 2, { signal: first.signal })
      .catch((error: unknown) => error)
      .finally(() => (isOver = true))
    const waiting = pool
      .run(job('good'), undefined, 9, { signal: second.signal })
      .catch((error: unknown) => error)
    const after = pool.run(job('good'), undefined, 9, {}).then(() => isOver)
    await new Promise((resolve) => setTimeout(resolve, 200))
    second.abort('not needed')
    expect(await waiting).toBe('not needed')
    expect(isOver).toBe(false)
    first.abort('enough')
    expect(await before).toBe('enough')
    expect(await after).toBe(true)
  })

  it('tells progress as a share that never falls and ends at 1', async () => {
    const seen: number[] = []
    await dyingPool(2).run(job('good'), undefined, 50, { onProgress: (done) => seen.push(done) })
    expect(seen.at(-1)).toBe(1)
    expect(seen).toEqual(seen.toSorted((a, b) => a - b))
  })
})
