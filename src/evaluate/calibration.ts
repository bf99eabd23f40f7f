import { probabilityOf } from '../score/probability.ts'
import type { ScoredPairs } from '../decide/scored-pairs.ts'

/** Do pairs to which the model gives probability p turn out to be matches in a share p of the cases? */
export interface CalibrationBin {
  /** Probability from which on pairs fall into it, */
  readonly from: number
  /** and up to which. */
  readonly to: number
  /** How many do. */
  readonly pairs: number
  /** Their mean probability. */
  readonly predicted: number
  /** The share of them that are matches. */
  readonly observed: number
}

/** Whether probabilities are shares. */
export interface Calibration {
  /** From the lowest probability up. */
  readonly bins: readonly CalibrationBin[]
  /** Mean distance of predicted and observed share, weighted by pairs (expected calibration error). */
  readonly error: number
}

/** Reliability in ten bins of probability, over pairs with a weight above -10 bits: below, everything is right for free. */
export function calibration(
  pairs: ScoredPairs,
  isMatch: (position: number) => boolean | undefined,
): Calibration {
  const tallies = Array.from({ length: 10 }, () => ({ pairs: 0, predicted: 0, observed: 0 }))
  for (let k = 0; k < pairs.length && pairs.weight[k]! > -10; k++) {
    const match = isMatch(k)
    if (match === undefined) continue
    const p = probabilityOf(pairs.weight[k]!)
    const tally = tallies[Math.min(9, Math.floor(p * 10))]!
    tally.pairs++
    tally.predicted += p
    if (match) tally.observed++
  }
  const all = tallies.reduce((sum, tally) => sum + tally.pairs, 0)
  let error = 0
  const bins = tallies.map(({ pairs: n, predicted, observed }, b): CalibrationBin => {
    if (all > 0) error += Math.abs(predicted - observed) / all
    return {
      from: b / 10,
      to: (b + 1) / 10,
      pairs: n,
      predicted: n ? predicted / n : 0,
      observed: n ? observed / n : 0,
    }
  })
  return { bins, error }
}
