import type { Population } from '../encode/population.ts'
import { openInput, type SharedInput, shareInput } from '../encode/shared-input.ts'
import type { Job } from '../internal/job.ts'
import type { Steps } from '../internal/pace.ts'
import { unitTask } from '../internal/unit-task.ts'
import type { TermFrequencies } from '../score/model/model.ts'
import { startLambda } from './start-lambda.ts'
import { termFrequencySteps } from './term-frequencies.ts'

export interface WholeFileInput {
  readonly population: Population
  /** All pairs of the run. */
  readonly total: number
  /** A unit is one of these features, whose values are counted; the unit behind them is the share of matches to start from. */
  readonly features: readonly string[]
}

/** What one unit gave: one of the two. */
export interface WholeFileUnit {
  readonly unit: number
  readonly frequencies?: TermFrequencies
  readonly start?: number
}

/** Takes from all records what training needs of them beside a sample. */
export const WHOLE_FILE_JOB: Job<WholeFileInput, readonly WholeFileUnit[]> = {
  name: 'whole-file',
  title: 'counting values',
  pack: shareInput,
  unpack: (message) => openInput(message as SharedInput<WholeFileInput>),
  *open({ population, total, features }) {
    yield
    return unitTask(function* (unit): Steps<WholeFileUnit> {
      const feature = features[unit]
      return feature === undefined
        ? { unit, start: yield* startLambda(population, total) }
        : { unit, frequencies: yield* termFrequencySteps(population.columns.get(feature)!) }
    })
  },
}
