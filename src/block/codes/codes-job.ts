import type { Population } from '../../encode/population.ts'
import { openPopulation, type SharedPopulation, sharePopulation } from '../../encode/shared-population.ts'
import type { Job } from '../../internal/job.ts'
import type { Steps } from '../../internal/pace.ts'
import { toShared } from '../../internal/shared-arrays.ts'
import { type CodeGroup, type CodeGroupShape, codeGroup } from './code-groups.ts'

export interface CodesInput {
  readonly population: Population
  /** A unit is one of them. */
  readonly shapes: readonly CodeGroupShape[]
  /** Whether the hashes of texts are wanted. */
  readonly hashed: boolean
  /** Put what is found into shared memory at once. */
  readonly share?: boolean
}

type Message = Omit<CodesInput, 'population'> & { readonly population: SharedPopulation }

/** Works out the codes of values, one group after another. */
export const CODES_JOB: Job<CodesInput, readonly CodeGroup[]> = {
  name: 'codes',
  title: 'working out keys',
  pack: ({ population, ...rest }): Message => ({
    ...rest,
    population: sharePopulation(population),
    share: true,
  }),
  unpack(message) {
    const { population, ...rest } = message as Message
    return { ...rest, population: openPopulation(population) }
  },
  *open({ population, shapes, hashed, share = false }) {
    const found: CodeGroup[] = []
    let steps: Steps<CodeGroup> | undefined
    yield
    return {
      step(unit) {
        steps ??= codeGroup(population, shapes[unit]!, hashed)
        const { done, value: group } = steps.next()
        if (done !== true) return true
        found.push(share ? toShared(group) : group)
        steps = undefined
        return false
      },
      finish: () => found,
    }
  },
}
