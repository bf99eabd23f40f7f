import { join } from 'node:path'
import { Worker, type WorkerOptions } from 'node:worker_threads'
import { Pool, type PoolOptions } from '../../src/worker/pool.ts'

/** As `createWorkers`, over the compiled entry or another one; `spawned` collects the threads. */
export function testPool(
  size: number,
  compiled: string,
  {
    entry = join(compiled, 'worker/entry.js'),
    spawned = [],
    callerWorks = false,
    ...options
  }: TestPoolOptions = {},
): Pool {
  const spawn = (): Worker => {
    const worker = new Worker(entry, options)
    spawned.push(worker)
    return worker
  }
  return new Pool(size, spawn, { callerWorks })
}

export interface TestPoolOptions extends WorkerOptions, PoolOptions {
  readonly entry?: string
  readonly spawned?: Worker[]
}
