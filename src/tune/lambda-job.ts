import type { Population } from '../encode/population.ts'
import { openPopulation, type SharedPopulation, sharePopulation } from '../encode/shared-population.ts'
import type { Job } from '../internal/job.ts'
import type { Steps } from '../internal/pace.ts'
import { startLambda } from './start-lambda.ts'

export interface LambdaInput {
  readonly population: Population
  /** All pairs of the run. */
  readonly total: number
}

type Message = Omit<LambdaInput, 'population'> & { readonly population: SharedPopulation }

/** Finds the share of matches to start from: one unit, for a thread that has nothing else to do. */
export const LAMBDA_JOB: Job<LambdaInput, number> = {
  name: 'lambda',
  title: 'counting equal records',
  pack: ({ population, total }): Message => ({ population: sharePopulation(population), total }),
  unpack(message) {
    const { population, total } = message as Message
    return { population: openPopulation(population), total }
  },
  *open({ population, total }) {
    let steps: Steps<number> | undefined
    let share = Number.NaN
    yield
    return {
      step() {
        steps ??= startLambda(population, total)
        const { done, value } = steps.next()
        if (done !== true) return true
        share = value
        return false
      },
      finish: () => share,
    }
  },
}
