import type { Population } from '../encode/population.ts'
import type { Workers } from '../internal/job.ts'
import { comparisonCost } from '../score/comparison-cost.ts'
import type { ChosenComparison } from './choose-comparisons.ts'
import { ENOUGH_RECORDS } from './training-size.ts'

/** Nanoseconds a pair from which on comparing takes longer than making each thread ready for it: names as wholes, lists of relatives. */
const EXPENSIVE = 1000

/** Records from which on comparing random pairs takes longer than starting a thread. */
const WORTH_A_THREAD = 1000

export interface TrainingThreads {
  /** They share all of the work. */
  readonly all: Workers | undefined
  /** One of them compares random pairs, while this thread does the rest. */
  readonly aside: Workers | undefined
}

/**
 * The threads to train a sample with: all where its comparisons are expensive, else one besides this thread. Training is many short jobs, each of code
 * that a new thread has to compile and of tables that it has to make, so that two threads that share cheap ones take as long as one, and twice
 * the processor time. Random pairs depend on nothing else that is learned.
 */
export function trainingThreads(
  sample: Population,
  chosen: readonly ChosenComparison[],
  workers: Workers | undefined,
): TrainingThreads {
  if (!workers?.size) return { all: undefined, aside: undefined }
  const isExpensive = chosen.some(({ template }) => comparisonCost(template) >= EXPENSIVE)
  if (isExpensive || sample.size > 2 * ENOUGH_RECORDS) return { all: workers, aside: undefined }
  return { all: undefined, aside: sample.size < WORTH_A_THREAD ? undefined : workers }
}
