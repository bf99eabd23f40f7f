import type { Worker } from 'node:worker_threads'
import type { Job, JobOptions, Workers } from '../internal/job.ts'
import { createPace } from '../internal/pace.ts'
import type { Answer, LoadMessage, WorkMessage } from './messages.ts'
import { WorkerError, type WorkerFailure } from './worker-error.ts'

/** Units are taken in batches: each thread comes back about so many times, and never takes more than the second. */
const TURNS = 32
const LARGEST_BATCH = 1024

/**
 * Threads that share jobs. They start with the first job, wait for the next one without keeping the process alive, and
 * all end when one of them dies or a run is aborted. `close` waits until they have.
 */
export class Pool implements Workers {
  readonly size: number
  readonly #spawn: (n: number) => Worker
  #threads: Worker[] = []
  #busy: Promise<unknown> = Promise.resolve()
  /** Threads that are ending. */
  #ending: Promise<unknown> = Promise.resolve()

  /** @param spawn starts thread `n`, which must run `serve` */
  constructor(size: number, spawn: (n: number) => Worker) {
    this.size = size
    this.#spawn = spawn
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
    while (this.#threads.length < this.size) this.#startThread()
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
    { signal, onProgress }: JobOptions,
  ): Promise<readonly O[]> {
    const message: WorkMessage = {
      job: job.name,
      input: job.pack(input),
      units,
      batch: Math.max(1, Math.min(LARGEST_BATCH, Math.floor(units / (this.size * TURNS)))),
      next: new Int32Array(new SharedArrayBuffer(4)),
    }
    const pace = createPace(signal)
    const started = [...this.#threads]
    const threads: Worker[] = []
    const parts: Promise<O>[] = []
    const listeners: (() => void)[] = []
    let done = 0
    const give = (thread: Worker): Promise<O> =>
      new Promise<O>((resolve, reject) => {
        const fail = (failure: WorkerFailure, detail: string): void =>
          reject(new WorkerError(failure, threads.indexOf(thread) + 1, this.size, job.title, detail))
        const handlers = {
          message: (answer: Answer) => {
            if (answer.kind === 'result') return resolve(answer.output as O)
            done += answer.units
            onProgress?.(done / units)
          },
          error: (error: unknown) =>
            isOutOfMemory(error) ? fail('out-of-memory', '') : fail('threw', nameOf(error)),
          messageerror: () => fail('threw', 'unreadable answer'),
          // An exit without an error before it, with code 0 as well, is a death.
          exit: (code: number) => fail('exited', `exit code ${code}`),
        }
        for (const [event, handler] of Object.entries(handlers)) {
          thread.on(event, handler)
          listeners.push(() => thread.off(event, handler))
        }
        thread.ref()
        thread.postMessage(message)
      })
    try {
      for (let n = 0; n < Math.min(this.size, units); n++) {
        // Starting a thread takes the main one milliseconds, of which no two lie in one turn. Those that are there come first.
        if (started[n] === undefined) await pace.rest()
        threads.push(started[n] ?? this.#startThread())
        const part = give(threads[n]!)
        // Heard of below, when all have their work.
        part.catch(() => {})
        parts.push(part)
      }
      const aborted = new Promise<never>((_, reject) => {
        const abort = (): void => reject(signal?.reason)
        signal?.addEventListener('abort', abort)
        listeners.push(() => signal?.removeEventListener('abort', abort))
      })
      const results = await Promise.race([Promise.all(parts), aborted])
      for (const thread of threads) thread.unref()
      return results
    } catch (error) {
      const closed = this.close()
      // An abort is heeded at once; that the memory of threads is given back takes tens of milliseconds.
      if (!signal?.aborted) await closed
      throw error
    } finally {
      for (const off of listeners) off()
    }
  }
}

/** Waits for a promise, but no longer than until the signal is aborted, whose reason it then throws. */
async function unlessAborted(promise: Promise<unknown>, signal: AbortSignal | undefined): Promise<void> {
  signal?.throwIfAborted()
  let stop = (): void => {}
  const aborted = new Promise<never>((_, reject) => {
    stop = () => reject(signal?.reason)
    signal?.addEventListener('abort', stop)
  })
  try {
    await Promise.race([promise, aborted])
  } finally {
    signal?.removeEventListener('abort', stop)
  }
  signal?.throwIfAborted()
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

/** Its name alone: the message may hold a value. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
