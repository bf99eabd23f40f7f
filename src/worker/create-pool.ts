import type { Worker } from 'node:worker_threads'
import { canShare } from '../internal/shared-arrays.ts'
import { InputError } from '../record/errors.ts'
import { Pool, type PoolOptions } from './pool.ts'

/**
 * A pool of threads; none where memory cannot be shared, and none where the caller's own would be the only one.
 *
 * @param spawn starts thread `n`, which must run `serve`
 * @throws {InputError} `bad-workers` unless `size` is a whole number from 0 to 64
 */
export function createPool(size: number, spawn: (n: number) => Worker, options: PoolOptions = {}): Pool {
  if (!Number.isInteger(size) || size < 0 || size > 64)
    throw new InputError('bad-workers', 'The number of workers is a whole number from 0 to 64')
  const isWorth = canShare() && !(options.callerWorks && size === 1)
  return new Pool(isWorth ? size : 0, spawn, options)
}
