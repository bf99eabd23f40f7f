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
 * and a thousand decide; so is the share of people who moved. u and the prior stay: labelled pairs are no random sample of non-matches.
 */
export function applyLabels(model: Model, population: Population, labels: LabelledPairs): Model {
  const shift = population.linking ? population.split : 0
  const { moved } = model
  const ofAddress = model.comparisons.map(({ feature }) => moved?.features.includes(feature) ?? false)
  const comparers = model.comparisons.map(({ feature, levels }) =>
    createPairComparer(population, { feature, conditions: levels.map(({ when }) => when) }),
  )
  const counts = model.comparisons.map(({ levels }) => levels.map(({ m }) => PRIOR_PAIRS * m))
  let matches = 0
  let movers = 0
  for (let n = 0; n < labels.match.length; n++) {
    if (labels.match[n] !== 1) continue
    const codes = comparers.map((comparer) => comparer.level(labels.left[n]!, labels.right[n]! + shift))
    let gone = moved?.share ?? 0
    let stayed = 1 - gone
    codes.forEach((code, k) => {
      if (!ofAddress[k] || code === 0) return
      const { m, u } = model.comparisons[k]!.levels[code - 1]!
      stayed *= m
      gone *= u
    })
    gone = gone === 0 ? 0 : gone / (gone + stayed)
    matches++
    movers += gone
    codes.forEach((code, k) => {
      if (code > 0) counts[k]![code - 1]! += ofAddress[k] ? 1 - gone : 1
    })
  }
  const comparisons = model.comparisons.map((comparison, k) => {
    const sum = counts[k]!.reduce((a, b) => a + b, 0)
    return {
      ...comparison,
      levels: comparison.levels.map((level, q) => ({ ...level, m: Math.max(counts[k]![q]! / sum, 1e-9) })),
    }
  })
  return {
    ...model,
    comparisons,
    ...(moved && {
      moved: { ...moved, share: (PRIOR_PAIRS * moved.share + movers) / (PRIOR_PAIRS + matches) },
    }),
    training: { ...model.training, method: 'labels', labelledPairs: labels.match.length },
  }
}
