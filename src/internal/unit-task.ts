import type { Task } from './job.ts'
import type { Steps } from './pace.ts'

/**
 * A task that works on each of its units in steps of the unit's own, and gives what they make, in the order in which they were done.
 *
 * @param stepsOf begins a unit
 */
export function unitTask<M>(stepsOf: (unit: number) => Steps<M>): Task<readonly M[]> {
  const made: M[] = []
  let steps: Steps<M> | undefined
  return {
    step(unit) {
      steps ??= stepsOf(unit)
      const next = steps.next()
      if (next.done !== true) return true
      made.push(next.value)
      steps = undefined
      return false
    },
    finish: () => made,
  }
}
