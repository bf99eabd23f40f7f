import type { Worker } from 'node:worker_threads'
import type { Answer, WorkMessage } from './messages.ts'
import type { WorkerFailure } from './worker-error.ts'

/** What comes of a thread's share of a job. */
export interface ThreadShare<O> {
  readonly result: Promise<O>
  /** Listens no more. */
  readonly release: () => void
}

/**
 * Gives a thread its share of a job.
 *
 * @param onUnits called with the units done since the last call
 * @param failed makes the error for a thread that died; the text is a detail that holds no value
 */
export function askThread<O>(
  thread: Worker,
  message: WorkMessage,
  onUnits: (units: number) => void,
  failed: (failure: WorkerFailure, detail: string) => Error,
): ThreadShare<O> {
  const listeners: (() => void)[] = []
  const result = new Promise<O>((resolve, reject) => {
    const handlers = {
      message: (answer: Answer) =>
        answer.kind === 'result' ? resolve(answer.output as O) : onUnits(answer.units),
      error: (error: unknown) =>
        reject(isOutOfMemory(error) ? failed('out-of-memory', '') : failed('threw', nameOf(error))),
      messageerror: () => reject(failed('threw', 'unreadable answer')),
      // An exit without an error before it, with code 0 as well, is a death.
      exit: (code: number) => reject(failed('exited', `exit code ${code}`)),
    }
    for (const [event, handler] of Object.entries(handlers)) {
      thread.on(event, handler)
      listeners.push(() => thread.off(event, handler))
    }
    thread.ref()
    thread.postMessage(message)
  })
  // Heard of when all shares are waited for.
  result.catch(() => {})
  return {
    result,
    release() {
      for (const off of listeners) off()
    },
  }
}

function isOutOfMemory(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'
}

/** Its name alone: the message may hold a value. */
function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : typeof error
}
