import type { Worker } from 'node:worker_threads'
import { canShare } from '../internal/shared-arrays.ts'
import { InputError } from '../record/errors.ts'
import { Pool } from './pool.ts'

/**
 * A pool of threads; none where memory cannot be shared.
 *
 * @param spawn starts thread `n`, which must run `serve`
 * @throws {InputError} `bad-workers` unless `size` is a whole number from 0 to 64
 */
export function createPool(size: number, spawn: (n: number) => Worker): Pool {
  if (!Number.isInteger(size) || size < 0 || size > 64)
    throw new InputError('bad-workers', 'The number of workers is a whole number from 0 to 64')
  return new Pool(canShare() ? size : 0, spawn)
}
