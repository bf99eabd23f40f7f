import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Workers } from '../internal/job.ts'
import { InputError } from '../record/errors.ts'
import { createPool } from './create-pool.ts'

/** How {@link createWorkers} starts threads. */
export interface WorkersOptions {
  /** Most memory of one thread's own, in MB: buffers that all share do not count. Default: Node's. */
  readonly maxMemoryMB?: number | undefined
}

/**
 * Threads for `link`, `dedupe`, `relate`, `train`, `evaluate` and a registry's `addAll`: pass them as `options.workers`. They start when they
 * are first needed, share the columns and blocks of a run instead of copying them, and give the same result whatever their number.
 * They do not keep the process alive; `close` gives their memory back sooner.
 *
 * @param size number of threads; 0 does the work in the calling thread, as does a runtime without shared memory.
 *   Default: the cores there are, up to four
 * @throws {InputError} `bad-workers` unless it is a whole number from 0 to 64, and where `maxMemoryMB` is no number over 0
 *
 * @example
 * ```js
 * import { dedupe, defaultModel } from 'kinmatch'
 * import { createWorkers } from 'kinmatch/node'
 *
 * const workers = createWorkers(2)
 * const { clusters, ids } = await dedupe(records, defaultModel(), { workers })
 * await workers.close()
 * ```
 */
export function createWorkers(
  size: number = Math.min(4, availableParallelism()),
  options: WorkersOptions = {},
): Workers {
  const { maxMemoryMB } = options ?? {}
  if (maxMemoryMB !== undefined && !(typeof maxMemoryMB === 'number' && maxMemoryMB > 0))
    throw new InputError('bad-workers', 'maxMemoryMB takes a number over 0')
  const resourceLimits = maxMemoryMB === undefined ? {} : { maxOldGenerationSizeMb: maxMemoryMB }
  return createPool(
    size,
    // Written in one expression: bundlers find the file by it. Options of the caller's Node (--input-type, loaders) are not
    // for our file.
    () => new Worker(new URL('./entry.js', import.meta.url), { resourceLimits, execArgv: [] }),
  )
}
