import { join } from 'node:path'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import { Pool } from '../../src/worker/pool.ts'

/** As `createWorkers`, over the compiled entry or another one; `spawned` collects the threads. */
export function testPool(
  size: number,
  compiled: string,
  { entry = join(compiled, 'worker/entry.js'), spawned = [], ...options }: TestPoolOptions = {},
): Pool {
  return new Pool(size, () => {
    const worker = new Worker(entry, options)
    spawned.push(worker)
    return worker
  })
}

export interface TestPoolOptions extends WorkerOptions {
  readonly entry?: string
  readonly spawned?: Worker[]
}
