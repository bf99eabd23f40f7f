import type { Job } from '../internal/job.ts'
import { createPace, paced } from '../internal/pace.ts'
import { type SharedUnits, takeUnits } from './units.ts'

/**
 * The share of a job that the calling thread does, with rests.
 *
 * @param onUnits called with the units done since the last call
 * @param isOver whether the job has failed elsewhere, so that nobody waits for this share any more
 * @throws the signal's reason, once it is aborted
 */
export async function ownShare<I, O>(
  job: Job<I, O>,
  input: I,
  shared: SharedUnits,
  onUnits: (units: number) => void,
  isOver: () => boolean,
  signal: AbortSignal | undefined,
): Promise<O | undefined> {
  const task = await paced(job.open(input), signal)
  const pace = createPace(signal)
  for (;;) {
    // Another thread may have died while the job was opened.
    if (isOver()) return undefined
    const taken = takeUnits(shared)
    if (taken === undefined) return task.finish()
    const [from, to] = taken
    for (let unit = from; unit < to; unit++) {
      for (let isDone = false; !isDone; ) {
        isDone = !task.step(unit)
        if (pace.due()) await pace.rest()
        if (isOver()) return undefined
      }
    }
    onUnits(to - from)
  }
}
