import type { Population } from '../encode/population.ts'
import type { Workers } from '../internal/job.ts'
import { comparisonCost } from '../score/comparison-cost.ts'
import type { ChosenComparison } from './choose-comparisons.ts'
import { ENOUGH_RECORDS } from './training-size.ts'

/** Nanoseconds a pair from which on comparing takes longer than making each thread ready for it: names as wholes, lists of relatives. */
const EXPENSIVE = 1000

/**
 * The threads to train a sample with: none where its comparisons are cheap. Training is many short jobs, each of code that a new thread has to
 * compile and of tables that it has to make, so that two threads that share cheap ones take as long as one, and twice the processor time.
 */
export function trainingThreads(
  sample: Population,
  chosen: readonly ChosenComparison[],
  workers: Workers | undefined,
): Workers | undefined {
  if (!workers?.size) return undefined
  const isExpensive = chosen.some(({ template }) => comparisonCost(template) >= EXPENSIVE)
  return isExpensive || sample.size > 2 * ENOUGH_RECORDS ? workers : undefined
}
