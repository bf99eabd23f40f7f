import type { Workers } from '../internal/job.ts'
import { comparisonCost } from '../score/comparison-cost.ts'
import type { ChosenComparison } from './choose-comparisons.ts'
import { ENOUGH_RECORDS } from './training-size.ts'

/** Nanoseconds a pair from which on comparing takes longer than making each thread ready for it: names as wholes, lists of relatives. */
const EXPENSIVE = 1000

/** Fewer records than this are counted before a thread has started. */
const WORTH_THREADS = 1000

/** Who does what of a training. */
export interface TrainingThreads {
  /** The threads that share all of it; undefined where this thread does it. */
  readonly all: Workers | undefined
  /** Then the threads that do meanwhile what nothing waits for; undefined where they share all of it. */
  readonly idle: Workers | undefined
}

/**
 * The threads to train with. Where comparisons are cheap they do no more than what this one needs late. Training is many short jobs, each of code
 * that a new thread has to compile and of tables that it has to make, so that two threads that share cheap ones take as long as one, and
 * twice the processor time.
 *
 * @param records how many are looked at
 */
export function trainingThreads(
  records: number,
  chosen: readonly ChosenComparison[],
  workers: Workers | undefined,
): TrainingThreads {
  if (!workers?.size) return { all: undefined, idle: undefined }
  const isExpensive = chosen.some(({ template }) => comparisonCost(template) >= EXPENSIVE)
  if (isExpensive || records > 2 * ENOUGH_RECORDS) return { all: workers, idle: undefined }
  return { all: undefined, idle: records < WORTH_THREADS ? undefined : workers }
}
