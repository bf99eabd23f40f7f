/** Counts of decisions against truth, and what follows from them. A ratio of nothing is 1: no error was made. */
export interface PairMetrics {
  readonly precision: number
  readonly recall: number
  readonly f1: number
  readonly truePositives: number
  readonly falsePositives: number
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
