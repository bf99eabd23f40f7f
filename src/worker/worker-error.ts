import { KinmatchError } from '../record/errors.ts'

export type WorkerFailure = 'out-of-memory' | 'threw' | 'exited'

const WHAT_TO_DO: Readonly<Record<WorkerFailure, string>> = {
  'out-of-memory':
    'ran out of memory; use fewer workers, raise maxMemoryMB, or split the run (--shard, see docs/scale.md)',
  threw: 'failed; run with no workers (--workers 0) to see where, and report it',
  exited: 'ended before its work was done; run again, with fewer workers if memory is short on this machine',
}

/**
 * A worker thread died. The other workers are stopped, nothing was written. Its code is `worker-out-of-memory`,
 * `worker-threw` or `worker-exited`. What the worker threw is not passed on but for its name: a message may hold values.
 */
export class WorkerError extends KinmatchError {
  override readonly name: string = 'WorkerError'
  /** Which worker, from 1 on, as in the message. */
  readonly shard: number

  constructor(failure: WorkerFailure, shard: number, size: number, title: string, detail: string) {
    super(
      `worker-${failure}`,
      `Worker ${shard} of ${size} (${title}) ${WHAT_TO_DO[failure]}${detail && ` [${detail}]`}`,
    )
    this.shard = shard
  }
}
