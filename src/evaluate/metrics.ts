/** Counts of decisions against truth, and what follows from them. A ratio of nothing is 1: no error was made. */
export interface PairMetrics {
  /** Share of true pairs among those decided to match, 0 to 1. */
  readonly precision: number
  /** Share of the true pairs that were decided to match, 0 to 1. */
  readonly recall: number
  /** Harmonic mean of precision and recall. */
  readonly f1: number
  /** True pairs that were decided to match. */
  readonly truePositives: number
  /** Other pairs that were decided to match. */
  readonly falsePositives: number
  /** True pairs that were not, those included that blocking missed. */
  readonly falseNegatives: number
}

/** Precision, recall and F1 of decisions about pairs. */
export function pairMetrics(
  truePositives: number,
  falsePositives: number,
  falseNegatives: number,
): PairMetrics {
  const ratio = (part: number, rest: number): number => (part + rest === 0 ? 1 : part / (part + rest))
  return {
    precision: ratio(truePositives, falsePositives),
    recall: ratio(truePositives, falseNegatives),
    f1: ratio(2 * truePositives, falsePositives + falseNegatives),
    truePositives,
    falsePositives,
    falseNegatives,
  }
}
