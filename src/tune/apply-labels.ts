import { createPairComparer } from '../kin/listed/pair-comparer.ts'
import type { Population } from '../encode/population.ts'
import type { Model } from '../score/model/model.ts'

/** Judged pairs: record positions within their side, 1 where a person said "the same". */
export interface LabelledPairs {
  readonly left: ArrayLike<number>
  readonly right: ArrayLike<number>
  readonly match: ArrayLike<number>
}

/** The unsupervised m counts as this many pairs beside the labelled ones. */
const PRIOR_PAIRS = 20

/**
 * Learns m anew from labelled matches, with the model's own m as Dirichlet prior, so that a handful of labels nudges
 * and a thousand decide. u and the prior stay: labelled pairs are no random sample of non-matches.
 */
export function applyLabels(model: Model, population: Population, labels: LabelledPairs): Model {
  const shift = population.linking ? population.split : 0
  const comparisons = model.comparisons.map((comparison) => {
    const comparer = createPairComparer(population, {
      feature: comparison.feature,
      conditions: comparison.levels.map((level) => level.when),
    })
    const counts = comparison.levels.map((level) => PRIOR_PAIRS * level.m)
    for (let k = 0; k < labels.match.length; k++) {
      if (labels.match[k] !== 1) continue
      const code = comparer.level(labels.left[k]!, labels.right[k]! + shift)
      if (code > 0) counts[code - 1]!++
    }
    const sum = counts.reduce((a, b) => a + b, 0)
    return {
      ...comparison,
      levels: comparison.levels.map((level, q) => ({ ...level, m: Math.max(counts[q]! / sum, 1e-9) })),
    }
  })
  return {
    ...model,
    comparisons,
    training: { ...model.training, method: 'labels', labelledPairs: labels.match.length },
  }
}
