import { parentPort } from 'node:worker_threads'
import type { Job } from '../internal/job.ts'
import { unpaced } from '../internal/pace.ts'
import { movable } from '../internal/shared-arrays.ts'
import type { Answer, LoadMessage, WorkMessage } from './messages.ts'
import { takeUnits } from './units.ts'

// biome-ignore lint/suspicious/noExplicitAny: each job has its own input and output, and both only pass through here.
export type JobLoader = () => Promise<Job<any, any>>

/** The life of a worker thread: takes jobs by name, works on units until none is left, and answers. */
export function serve(jobs: Readonly<Record<string, JobLoader>>): void {
  const port = parentPort
  if (port === null) throw new Error('This module runs in a worker thread only')
  const answer = (message: Answer, move: ArrayBuffer[] = []): void => port.postMessage(message, move)
  const work = async (message: { -readonly [K in keyof WorkMessage]: WorkMessage[K] }): Promise<void> => {
    const { job: name } = message
    const load = jobs[name]
    if (load === undefined) throw new Error(`No such job: ${name}`)
    const job = await load()
    const task = unpaced(job.open(job.unpack(message.input)))
    // What the job doesn't keep is not to stay as long as it works: of a run over families these are all the records.
    message.input = undefined
    for (let taken = takeUnits(message); taken !== undefined; taken = takeUnits(message)) {
      const [from, to] = taken
      for (let unit = from; unit < to; unit++) while (task.step(unit));
      answer({ kind: 'done', units: to - from })
    }
    const output: unknown = task.finish()
    answer({ kind: 'result', output }, [...movable(output)])
  }
  const load = (names: readonly string[]): Promise<unknown> =>
    Promise.all(names.flatMap((name) => jobs[name]?.() ?? []))
  // A rejection is not caught: it ends the thread, and the other side says so.
  port.on(
    'message',
    (message: WorkMessage | LoadMessage) => void ('load' in message ? load(message.load) : work(message)),
  )
}
