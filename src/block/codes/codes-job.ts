import type { Population } from '../../encode/population.ts'
import { openInput, type SharedInput, shareInput } from '../../encode/shared-input.ts'
import type { Job } from '../../internal/job.ts'
import type { Steps } from '../../internal/pace.ts'
import { toShared } from '../../internal/shared-arrays.ts'
import { unitTask } from '../../internal/unit-task.ts'
import { type CodeGroup, type CodeGroupShape, codeGroupsOf } from './code-groups.ts'

export interface CodesInput {
  readonly population: Population
  /** Groups that are worked out together are a unit. */
  readonly shapes: readonly (readonly CodeGroupShape[])[]
  /** Whether the hashes of texts are wanted. */
  readonly hashed: boolean
  /** Put what is found into shared memory at once. */
  readonly share?: boolean
}

/** Works out the codes of values, one group after another. */
export const CODES_JOB: Job<CodesInput, readonly CodeGroup[]> = {
  name: 'codes',
  title: 'working out keys',
  pack: (input) => shareInput({ ...input, share: true }),
  unpack: (message) => openInput(message as SharedInput<CodesInput>),
  *open({ population, shapes, hashed, share = false }) {
    yield
    const task = unitTask(function* (unit): Steps<readonly CodeGroup[]> {
      const groups = yield* codeGroupsOf(population, shapes[unit]!, hashed)
      return share ? groups.map(toShared) : groups
    })
    return { ...task, finish: () => task.finish().flat() }
  },
}
