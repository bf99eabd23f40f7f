import type { Worker } from 'node:worker_threads'
import type { Job, JobOptions, Workers } from '../internal/job.ts'
import { createPace } from '../internal/pace.ts'
import { askThread, type ThreadShare } from './ask-thread.ts'
import type { LoadMessage } from './messages.ts'
import { ownShare } from './own-share.ts'
import { shareUnits } from './units.ts'
import { WorkerError } from './worker-error.ts'

/** How a {@link Pool} works. */
export interface PoolOptions {
  /**
   * One of the threads is the caller's: it does its share itself, with rests, instead of waiting, and what it has compiled and made is used
   * once more. Default: the caller's is left free.
   */
  readonly callerWorks?: boolean
}

/**
 * Threads that share jobs. They start with the first job, wait for the next one without keeping the process alive, and
 * all end when one of them dies or a run is aborted. `close` waits until they have.
 */
export class Pool implements Workers {
  readonly size: number
  readonly #spawn: (n: number) => Worker
  readonly #callerWorks: boolean
  #threads: Worker[] = []
  #busy: Promise<unknown> = Promise.resolve()
  /** Threads that are ending. */
  #ending: Promise<unknown> = Promise.resolve()

  /** @param spawn starts thread `n`, which must run `serve` */
  constructor(size: number, spawn: (n: number) => Worker, { callerWorks = false }: PoolOptions = {}) {
    this.size = size
    this.#spawn = spawn
    this.#callerWorks = callerWorks
  }

  /** One job at a time; a second one waits. */
  async run<I, O>(job: Job<I, O>, input: I, units: number, options: JobOptions): Promise<readonly O[]> {
    const before = this.#busy
    let free = (): void => {}
    const own = new Promise<void>((resolve) => (free = resolve))
    // The one before may go on for longer than this one, which is aborted while it waits.
    this.#busy = Promise.all([before, own])
    try {
      await unlessAborted(
        before.then(() => this.#ending),
        options.signal,
      )
      return await this.#share(job, input, units, options)
    } finally {
      free()
    }
  }

  start(jobs: readonly string[] = []): void {
    const message: LoadMessage = { load: jobs }
    while (this.#threads.length < this.#others) this.#startThread()
    for (const thread of this.#threads) {
      thread.postMessage(message)
      thread.unref()
    }
  }

  async close(): Promise<void> {
    const threads = this.#threads
    this.#threads = []
    this.#ending = Promise.all([this.#ending, ...threads.map((thread) => thread.terminate())])
    await this.#ending
  }

  /** Threads besides the caller's. */
  get #others(): number {
    return this.#callerWorks ? this.size - 1 : this.size
  }

  #startThread(): Worker {
    const thread = this.#spawn(this.#threads.length)
    // A thread that dies between two jobs is missed by the next one; nobody need hear of it now.
    thread.on('error', () => {})
    thread.on('exit', () => {
      this.#threads = this.#threads.filter((other) => other !== thread)
    })
    this.#threads.push(thread)
    return thread
  }

  async #share<I, O>(
    job: Job<I, O>,
    input: I,
    units: number,
    { signal, onProgress, beside = false }: JobOptions,
  ): Promise<readonly O[]> {
    const shared = shareUnits(units, this.size)
    const message = { job: job.name, input: job.pack(input), ...shared }
    const pace = createPace(signal)
    const started = [...this.#threads]
    const threads: Worker[] = []
    const shares: ThreadShare<O>[] = []
    let done = 0
    let isOver = false
    const onUnits = (more: number): void => {
      done += more
      onProgress?.(done / units)
    }
    const aborted = whenAborted(signal)
    try {
      for (let n = 0; n < Math.min(this.#others, units); n++) {
        // Starting a thread takes the main one milliseconds, of which no two lie in one turn. Those that are there come first.
        if (started[n] === undefined) await pace.rest()
        const thread = started[n] ?? this.#startThread()
        threads.push(thread)
        const failed = (...why: ['out-of-memory' | 'threw' | 'exited', string]): WorkerError =>
          new WorkerError(why[0], this.size - this.#others + n + 1, this.size, job.title, why[1])
        shares.push(askThread(thread, message, onUnits, failed))
      }
      const own =
        this.#callerWorks && !beside
          ? [ownShare(job, input, shared, onUnits, () => isOver, signal) as Promise<O>]
          : []
      const results = await Promise.race([
        Promise.all([...own, ...shares.map(({ result }) => result)]),
        aborted.rejects,
      ])
      for (const thread of threads) thread.unref()
      return results
    } catch (error) {
      isOver = true
      const closed = this.close()
      // An abort is heeded at once; that the memory of threads is given back takes tens of milliseconds.
      if (!signal?.aborted) await closed
      throw error
    } finally {
      for (const { release } of shares) release()
      aborted.release()
    }
  }
}

/** Rejects with the signal's reason once it is aborted, and never fulfils. */
function whenAborted(signal: AbortSignal | undefined): {
  readonly rejects: Promise<never>
  readonly release: () => void
} {
  let release = (): void => {}
  const rejects = new Promise<never>((_, reject) => {
    const abort = (): void => reject(signal?.reason)
    signal?.addEventListener('abort', abort)
    release = () => signal?.removeEventListener('abort', abort)
  })
  // Nobody may be waiting any more.
  rejects.catch(() => {})
  return { rejects, release }
}

/** Waits for a promise, but no longer than until the signal is aborted, whose reason it then throws. */
async function unlessAborted(promise: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted()
  const aborted = whenAborted(signal)
  try {
    await Promise.race([promise, aborted.rejects])
  } finally {
    aborted.release()
  }
  signal?.throwIfAborted()
}
