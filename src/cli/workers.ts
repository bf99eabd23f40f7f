import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import type { Workers } from '../internal/job.ts'
import { createPool } from '../worker/create-pool.ts'
import { withProgress } from './ui/progress.ts'

/** Fewer records than this are done before threads have started. */
const WORTH_THREADS = 20_000
const MOST = 4

/** The threads of one command. They start when they are needed: large files are read with them too. */
export interface Threads {
  readonly all: Workers
  /**
   * Does long work over so many records behind a progress bar: with the threads asked for, or where that is left open, with
   * none for fewer records than `worth`. Default: 20,000.
   */
  run<T>(
    label: string,
    records: number,
    work: (options: { readonly workers: Workers; readonly onProgress: (done: number) => void }) => Promise<T>,
    worth?: number,
  ): Promise<T>
}

/**
 * Gives a command the threads of `--workers`: as many as asked for, else one for each core, up to four. They are stopped when it
 * is done.
 *
 * @throws InputError `bad-workers`
 */
export async function withThreads<T>(
  asked: number | undefined,
  command: (threads: Threads) => Promise<T>,
): Promise<T> {
  const cores = Math.min(MOST, availableParallelism())
  const all = createThreads(asked ?? (cores < 2 ? 0 : cores))
  const none = createThreads(0)
  try {
    return await command({
      all,
      async run(label, records, work, worth = WORTH_THREADS) {
        const workers = asked === undefined && records < worth ? none : all
        return await withProgress(label, (onProgress) => work({ workers, onProgress }))
      },
    })
  } finally {
    await all.close()
  }
}

/**
 * Threads that read files as well, of which this one is the first: the command has nothing else to do. Options of the caller's Node (--input-type,
 * loaders) are not for our file.
 */
export function createThreads(size: number): Workers {
  const spawn = (): Worker => new Worker(new URL('./worker-entry.js', import.meta.url), { execArgv: [] })
  return createPool(size, spawn, { callerWorks: true })
}
