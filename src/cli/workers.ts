import { availableParallelism } from 'node:os'
import type { Workers } from '../internal/job.ts'
import { createWorkers } from '../worker/create-workers.ts'
import { startProgress } from './ui/progress.ts'

/** Fewer records than this are done before threads have started. */
const WORTH_THREADS = 20_000
const MOST = 4

/**
 * Does long work behind a progress bar, with the threads of `--workers`: as many as asked for, else none for small files
 * and one for each core, up to four, for larger ones. They are stopped when it is done.
 */
export async function withWorkers<T>(
  label: string,
  asked: number | undefined,
  records: number,
  work: (options: { readonly workers: Workers; readonly onProgress: (done: number) => void }) => Promise<T>,
): Promise<T> {
  const cores = Math.min(MOST, availableParallelism())
  const workers = createWorkers(asked ?? (records < WORTH_THREADS || cores < 2 ? 0 : cores))
  const bar = startProgress(label)
  try {
    return await work({ workers, onProgress: bar.update })
  } finally {
    bar.stop()
    await workers.close()
  }
}
